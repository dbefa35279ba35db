from django.utils.translation import gettext_lazy as _

from federation.plugin_api import HookedApp


class SearchConfig(HookedApp):
    name = "federation.search"
    label = "search"
    verbose_name = _("Suche")

    def ready(self):
        from .index import signals

        signals.connect()
