from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from federation.plugin_api import MenuItem, Plugin, SearchKind, hookimpl


class FundingPlugin(Plugin):
    name = "plugins.funding"
    label = "plugin_funding"
    verbose_name = _("Förderung")
    slug = "funding"
    description = _("Fördermittel ausschreiben, bewilligen, auszahlen und abrechnen.")
    urls = "plugins.funding.urls"

    def ready(self):
        from . import signals  # noqa: F401 - connects itself

    @hookimpl
    def menu_items(self, association, language):
        return [MenuItem(_("Förderung"), reverse("funding:index", kwargs={"language": language}), order=350)]

    @hookimpl
    def search_kinds(self):
        return [SearchKind("funding_call", _("Ausschreibung"), _("Ausschreibungen"), order=37)]

    @hookimpl
    def demo_data(self, association):
        from .demo import lay_demo

        lay_demo(association)
