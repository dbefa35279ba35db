from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from federation.plugin_api import HomeSection, HookedApp, MenuItem, hookimpl


class DirectoryConfig(HookedApp):
    name = "federation.directory"
    label = "directory"
    verbose_name = "Verzeichnis"

    def ready(self):
        from . import signals

        signals.connect(self)

    @hookimpl
    def menu_items(self, association, language):
        return [MenuItem(_("Organisationen"), reverse("organisations", kwargs={"language": language}), order=50)]

    @hookimpl
    def home_sections(self, association, language, request):
        from federation.registry.queries import federation_on, members_of, open_on

        today = federation_on()
        return [
            HomeSection("registry/home_today.html", {"today": today, "slots": open_on(association, today)}, order=0),
            HomeSection("registry/home_frieze.html", {"organisations": members_of(association)[:17]}, order=1),
        ]
