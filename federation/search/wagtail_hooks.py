"""The search in the admin, for the umbrella's curators."""

from django.urls import include, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import Menu, MenuItem, SubmenuMenuItem

from .admin.permissions import may_curate


class CuratorsMenuItem(MenuItem):
    def is_shown(self, request):
        return may_curate(request.user, request.association)


search_menu = Menu(
    items=[
        CuratorsMenuItem(
            _("Ohne Ergebnis"), reverse_lazy("search_admin:misses"), name="search-misses", icon_name="warning", order=10
        ),
        CuratorsMenuItem(
            _("Gleichbedeutende Wörter"),
            reverse_lazy("search_admin:groups"),
            name="search-synonyms",
            icon_name="list-ul",
            order=20,
        ),
        CuratorsMenuItem(
            _("Angeheftete Ergebnisse"),
            reverse_lazy("search_admin:pins"),
            name="search-pins",
            icon_name="pick",
            order=30,
        ),
    ]
)


@hooks.register("register_admin_urls")
def urls():
    return [path("suche/", include("federation.search.admin.urls"))]


@hooks.register("register_admin_menu_item")
def menu():
    return SubmenuMenuItem(_("Suche pflegen"), search_menu, name="curated-search", icon_name="search", order=160)


ACTIONS = {
    "search.finish": _("Suche ohne Ergebnis erledigen"),
    "search.enter_synonyms": _("Gleichbedeutende Wörter anlegen"),
    "search.change_synonyms": _("Gleichbedeutende Wörter ändern"),
    "search.delete_synonyms": _("Gleichbedeutende Wörter löschen"),
    "search.pin": _("Ergebnis anheften"),
    "search.order_pins": _("Angeheftete Ergebnisse ordnen"),
    "search.unpin": _("Angeheftetes Ergebnis lösen"),
}


@hooks.register("register_log_actions")
def actions(registry):
    for action, label in ACTIONS.items():
        registry.register_action(action, label, label)
