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


@hooks.register("register_log_actions")
def actions(registry):
    """What is done beside Wagtail. Its registry then knows all labels: the one in the filter, and what was done."""
    registry.register_action("account.sign_in", _("Anmelden"), _("Angemeldet"))
    registry.register_action("account.password", _("Passwort ändern"), _("Passwort geändert"))
    registry.register_action("account.email", _("E-Mail ändern"), _("E-Mail geändert"))
    registry.register_action("account.second_factor", _("Zweiten Faktor einrichten"), _("Zweiter Faktor eingerichtet"))
    registry.register_action("account.no_second_factor", _("Zweiten Faktor entfernen"), _("Zweiter Faktor entfernt"))
