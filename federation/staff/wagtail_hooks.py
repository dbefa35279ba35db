from django.urls import include, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from federation.associations.roles import rights_of

from . import team
from .domain import MAY_GRANT

pages = [
    path("", team.TeamView.as_view(), name="index"),
    path("einladen/", team.InviteView.as_view(), name="invite"),
    path("rollen/<int:pk>/", team.ChangeView.as_view(), name="change"),
    path("rollen/<int:pk>/beenden/", team.EndView.as_view(), name="end"),
    path("einladungen/<int:pk>/zurueckziehen/", team.RevokeView.as_view(), name="revoke"),
    path("einladungen/<int:pk>/noch-einmal/", team.InviteAgainView.as_view(), name="invite_again"),
]


@hooks.register("register_admin_urls")
def urls():
    return [
        path("team/verbuende/", team.AssociationsView.as_view(), name="team_associations"),
        path("team/verbuende/<slug:slug>/", include((pages, "team"), namespace="team_of")),
        path("team/", include((pages, "team"), namespace="team")),
    ]


class TeamMenuItem(MenuItem):
    def is_shown(self, request):
        user = request.user
        return user.is_superuser or bool(rights_of(user, request.association).roles & set(MAY_GRANT))


@hooks.register("register_admin_menu_item")
def menu_item():
    return TeamMenuItem(_("Team"), reverse_lazy("team:index"), name="team", icon_name="group", order=270)


ACTIONS = {
    "staff.grant": _("Rolle geben"),
    "staff.change": _("Rolle ändern"),
    "staff.withdraw": _("Rolle beenden"),
    "staff.invite": _("Einladen"),
    "staff.revoke": _("Einladung zurückziehen"),
    "staff.accept": _("Einladung annehmen"),
}


@hooks.register("register_log_actions")
def actions(registry):
    for action, label in ACTIONS.items():
        registry.register_action(action, label, label)
