"""Mistakes that visitors reported, and people who say that an entry is theirs."""

from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView, View
from wagtail.admin import messages

from .. import permissions
from ..keepers import entries_kept
from ..models import Claim, ErrorReport
from ..models.reports import Message
from ..reports import grant_claim, settle
from .entries import InRegister

KINDS: dict[str, type[Message]] = {"fehler": ErrorReport, "anfrage": Claim}
OUTCOMES = (Message.State.DONE, Message.State.IGNORED)
MOST_SHOWN = 200
HANDLED_SHOWN = 20


def messages_for(model: type[Message], user, association):
    """Those about entries that `user` decides about at the association, the oldest first.

    What was written about an entry that is part of another now is about that one.
    """
    kept = entries_kept(user, association).filter(merged_into=None).values("pk")
    own = model.objects.filter(Q(organisation__in=kept) | Q(organisation__merged_into__in=kept))
    return own.select_related("organisation").order_by("made_at", "pk")


class InMessages(InRegister):
    header_icon = "warning"
    page_title = gettext_lazy("Meldungen")

    def may_enter(self) -> bool:
        return permissions.may_enter(self.request.user, self.association)

    def of(self, model):
        return messages_for(model, self.request.user, self.association)


class ListView(InMessages, TemplateView):
    template_name = "keeping/admin/messages.html"

    def get_context_data(self, **kwargs):
        reports, claims = self.of(ErrorReport).select_related("service"), self.of(Claim)
        handled = reports.exclude(state=Message.State.OPEN).select_related("handled_by").order_by("-handled_at")
        return {
            **super().get_context_data(**kwargs),
            "reports": reports.filter(state=Message.State.OPEN)[:MOST_SHOWN],
            "claims": claims.filter(state=Message.State.OPEN)[:MOST_SHOWN],
            "handled": handled[:HANDLED_SHOWN],
        }


class MessageAction(InMessages, View):
    """A button at one message."""

    http_method_names = ["post"]

    def post(self, request, kind: str, pk: int, **kwargs) -> HttpResponse:
        model = KINDS.get(kind)
        if model is None:
            raise Http404
        self.carry_out(get_object_or_404(self.of(model), pk=pk), **kwargs)
        return redirect("keeping_messages:index")

    def carry_out(self, message: Message, **kwargs) -> None:
        raise NotImplementedError


class SettleView(MessageAction):
    def carry_out(self, message, outcome: str):
        if outcome not in OUTCOMES:
            raise Http404
        if settle(message, Message.State(outcome), by=self.request.user):
            messages.success(self.request, _("Danke, das ist vermerkt."))


class GrantView(MessageAction):
    """Sends a link to somebody who claims an entry: the association has made sure who that is."""

    def carry_out(self, message):
        if not isinstance(message, Claim) or message.state != Message.State.OPEN:
            raise PermissionDenied
        if grant_claim(message, by=self.request.user):
            messages.success(self.request, _("Der Link an %(email)s ist unterwegs.") % {"email": message.email})
        else:
            messages.success(self.request, _("Vermerkt. Ohne E-Mail-Adresse geht kein Link: Rufen Sie bitte an."))
