"""Addresses, menu and dashboard of what organisations and visitors say about entries."""

from django.urls import include, path, reverse, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.site_summary import SummaryItem

from .. import permissions
from ..keepers import may_set_rules
from ..models import Claim, ErrorReport, Proposal
from ..models.reports import Message
from . import links, messages, proposals, rules

about_proposals = [
    path("", proposals.ListView.as_view(), name="index"),
    path("<int:pk>/", proposals.DecideView.as_view(), name="decide"),
]
about_messages = [
    path("", messages.ListView.as_view(), name="index"),
    path("<slug:kind>/<int:pk>/link/", messages.GrantView.as_view(), name="grant"),
    path("<slug:kind>/<int:pk>/<slug:outcome>/", messages.SettleView.as_view(), name="settle"),
]
about_links = [
    path("schicken/", links.SendView.as_view(), name="send"),
    path("zurueckziehen/", links.RevokeView.as_view(), name="revoke"),
    path("adresse-geht/", links.AddressWorksView.as_view(), name="works"),
]


@hooks.register("register_admin_urls")
def urls():
    return [
        path("register/vorschlaege/", include((about_proposals, "keeping_proposals"))),
        path("register/meldungen/", include((about_messages, "keeping_messages"))),
        path("register/regeln/", rules.RulesView.as_view(), name="keeping_rules"),
        path("register/<int:pk>/links/", include((about_links, "keeping_links"))),
    ]


class KeepersMenuItem(MenuItem):
    def is_shown(self, request):
        return permissions.may_enter(request.user, request.association)


class RulesMenuItem(MenuItem):
    def is_shown(self, request):
        return may_set_rules(request.user, request.association)


@hooks.register("register_registry_menu_item")
def proposals_item():
    url = reverse_lazy("keeping_proposals:index")
    return KeepersMenuItem(_("Vorschläge"), url, name="registry-proposals", icon_name="mail", order=30)


@hooks.register("register_registry_menu_item")
def messages_item():
    url = reverse_lazy("keeping_messages:index")
    return KeepersMenuItem(_("Meldungen"), url, name="registry-messages", icon_name="warning", order=40)


@hooks.register("register_registry_menu_item")
def rules_item():
    return RulesMenuItem(_("Regeln"), reverse_lazy("keeping_rules"), name="registry-rules", icon_name="cog", order=95)


class WaitingSummaryItem(SummaryItem):
    """On the dashboard: how much of it waits."""

    template_name = "keeping/admin/summary.html"

    def is_shown(self):
        return permissions.may_enter(self.request.user, self.request.association)

    def get_context_data(self, parent_context):
        user, association = self.request.user, self.request.association
        waiting = proposals.proposals_for(user, association).filter(state=Proposal.State.PENDING).count()
        open_ones = sum(
            messages.messages_for(model, user, association).filter(state=Message.State.OPEN).count()
            for model in (ErrorReport, Claim)
        )
        return {
            "proposals": waiting,
            "proposals_url": reverse("keeping_proposals:index"),
            "messages": open_ones,
            "messages_url": reverse("keeping_messages:index"),
        }


@hooks.register("construct_homepage_summary_items")
def summary(request, items):
    items.append(WaitingSummaryItem(request))
