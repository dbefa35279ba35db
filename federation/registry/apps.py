from django.utils.translation import gettext_lazy as _

from federation.plugin_api import HookedApp, SearchKind, hookimpl


class RegistryConfig(HookedApp):
    name = "federation.registry"
    label = "registry"
    verbose_name = "Register"

    def ready(self):
        from .schedules import following  # noqa: F401 - openings follow the entries

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

    @hookimpl
    def search_facets(self):
        from .search import facets

        return facets()

    @hookimpl
    def search_places(self, text):
        from .places.naming import places_named

        return places_named(text)
