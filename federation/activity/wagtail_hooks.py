from django.urls import path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from .queries import may_read
from .views import ActivityView


@hooks.register("register_admin_urls")
def urls():
    return [path("protokoll/", ActivityView.as_view(), name="activity")]


class ActivityMenuItem(MenuItem):
    def is_shown(self, request):
        return may_read(request.user, request.association)


@hooks.register("register_admin_menu_item")
def menu_item():
    return ActivityMenuItem(_("Protokoll"), reverse_lazy("activity"), name="activity", icon_name="history", order=280)


ACTIONS = {
    "account.sign_in": _("Anmelden"),
    "account.password": _("Passwort ändern"),
    "account.email": _("E-Mail ändern"),
    "account.second_factor": _("Zweiten Faktor einrichten"),
    "account.no_second_factor": _("Zweiten Faktor entfernen"),
}


@hooks.register("register_log_actions")
def actions(registry):
    """What is done beside Wagtail. Its registry then knows the labels of all."""
    for action, label in ACTIONS.items():
        registry.register_action(action, label, label)
