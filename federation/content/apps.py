from django.utils.translation import gettext_lazy as _

from federation.plugin_api import HookedApp, SearchKind, hookimpl


class ContentConfig(HookedApp):
    name = "federation.content"
    label = "content"
    verbose_name = "Inhalte"

    def ready(self):
        from . import (
            locating,  # noqa: F401 - gives every page its address
            moderation_mail,
            renditions,  # noqa: F401 - connects itself to saved images
            resting,  # noqa: F401 - guards pages whose type is gone
        )

        moderation_mail.write_in_place_of_wagtail()

    @hookimpl
    def search_kinds(self):
        return [
            SearchKind("page", _("Seite"), _("Seiten"), order=40),
            SearchKind("project", _("Projekt"), _("Projekte"), order=30),
            SearchKind("project_section", _("Projekt vor Ort"), _("Projekte vor Ort"), order=31),
        ]

    @hookimpl
    def search_sources(self):
        from .search import page_sources

        return page_sources()

    @hookimpl
    def starter_pages(self, association, home):
        from .domain import lay_project_index

        lay_project_index(home)
        return []

    @hookimpl
    def demo_page(self, kind, parent, text, content):
        from .demo import build_page

        return build_page(kind, parent, text, content)
