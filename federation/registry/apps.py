from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from federation.plugin_api import HomeSection, HookedApp, MenuItem, SearchKind, hookimpl


class RegistryConfig(HookedApp):
    name = "federation.registry"
    label = "registry"
    verbose_name = "Verzeichnis"

    @hookimpl
    def menu_items(self, association, language):
        return [MenuItem(_("Organisationen"), reverse("organisations", kwargs={"language": language}), order=50)]

    @hookimpl
    def home_sections(self, association, language, request):
        from .queries import federation_on, members_of, open_on

        today = federation_on()
        return [
            HomeSection("registry/home_today.html", {"today": today, "slots": open_on(association, today)}, order=0),
            HomeSection("registry/home_frieze.html", {"organisations": members_of(association)[:17]}, order=1),
        ]

    @hookimpl
    def search_kinds(self):
        return [
            SearchKind("service", _("Angebot"), _("Angebote"), order=10),
            SearchKind("organisation", _("Organisation"), _("Organisationen"), order=20),
        ]

    @hookimpl
    def search_sources(self):
        from .search import sources

        return sources()
