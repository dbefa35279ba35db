"""The register in the admin. Other apps add to its menu with the hook `register_registry_menu_item`."""

from django.urls import include, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import Menu, MenuItem, SubmenuMenuItem

from . import permissions
from .admin import inbox  # noqa: F401 - registers hooks of its own

register_menu = Menu(register_hook_name="register_registry_menu_item", construct_hook_name="construct_registry_menu")


@hooks.register("register_admin_urls")
def urls():
    return [path("register/", include("federation.keeping.admin.urls"))]


@hooks.register("register_admin_menu_item")
def menu():
    return SubmenuMenuItem(_("Register"), register_menu, name="registry", icon_name="clipboard-list", order=150)


class OrganisationsMenuItem(MenuItem):
    def is_shown(self, request):
        return permissions.may_see_register(request.user, request.association)


class NewMenuItem(MenuItem):
    def is_shown(self, request):
        return permissions.may_enter(request.user, request.association)


class TopicsMenuItem(MenuItem):
    def is_shown(self, request):
        return permissions.may_keep_topics(request.user, request.association)


@hooks.register("register_registry_menu_item")
def organisations():
    return OrganisationsMenuItem(
        _("Organisationen"), reverse_lazy("registry:index"), name="organisations", icon_name="group", order=10
    )


@hooks.register("register_registry_menu_item")
def new():
    return NewMenuItem(
        _("Neue Organisation"), reverse_lazy("registry:new"), name="new-organisation", icon_name="plus", order=20
    )


@hooks.register("register_registry_menu_item")
def topics():
    return TopicsMenuItem(_("Themen"), reverse_lazy("registry:topics"), name="topics", icon_name="tag", order=90)


ACTIONS = {
    "topic.enter": _("Thema anlegen"),
    "topic.change": _("Thema ändern"),
    "topic.merge": _("Themen zusammenlegen"),
    "topic.delete": _("Thema löschen"),
}


@hooks.register("register_log_actions")
def actions(registry):
    for action, label in ACTIONS.items():
        registry.register_action(action, label, label)
