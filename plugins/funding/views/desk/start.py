"""What waits for somebody at the desk, by role."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Count, Exists, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from ...models import Application, Grant, Message, Payment, PlanChange, Review, Role
from ...permissions import visible_applications
from ..base import ForFunder

S = Application.State


@dataclass(frozen=True)
class Waiting:
    """Something to do: how much of it, and where."""

    title: str
    count: int
    url: str


class DeskView(ForFunder, TemplateView):
    template_name = "funding/desk/start.html"

    def get_context_data(self, **kwargs):
        roles, seen = self.roles, visible_applications(self.request.user, self.association)
        waiting = [*self.of_applications(seen, roles), *self.of_money(roles)]
        return {
            **super().get_context_data(**kwargs),
            "waiting": [it for it in waiting if it.count],
            "reviews": self.own_reviews() if Role.REVIEWER in roles else [],
            "unsent": self.unsent(seen) if Role.OFFICER in roles else [],
        }

    def address(self, name: str, **query: str) -> str:
        path = reverse(f"funding:{name}", kwargs={"language": self.kwargs["language"]})
        return f"{path}?{'&'.join(f'{key}={value}' for key, value in query.items())}" if query else path

    def of_applications(self, seen, roles) -> Iterable[Waiting]:
        """One query."""
        waits = Review.objects.filter(application=OuterRef("pk"), submitted_at=None).exclude(has_conflict=True)
        counts = seen.aggregate(
            submitted=Count("pk", filter=Q(state=S.SUBMITTED)),
            formal_check=Count("pk", filter=Q(state=S.FORMAL_CHECK)),
            reviewed=Count("pk", filter=Q(state=S.REVIEW) & ~Exists(waits)),
            proposed_approval=Count("pk", filter=Q(state=S.PROPOSED_APPROVAL)),
            proposed_rejection=Count("pk", filter=Q(state=S.PROPOSED_REJECTION)),
        )

        def row(title: str, name: str, state: str) -> Waiting:
            return Waiting(title, counts[name], self.address("desk_applications", state=state))

        if Role.OFFICER in roles:
            yield row(_("Neue Anträge"), "submitted", S.SUBMITTED)
            yield row(_("In der formalen Prüfung"), "formal_check", S.FORMAL_CHECK)
            yield row(_("Begutachtung ist fertig"), "reviewed", S.REVIEW)
        if Role.APPROVER in roles:
            yield row(_("Zur Bewilligung vorgeschlagen"), "proposed_approval", S.PROPOSED_APPROVAL)
            yield row(_("Zur Ablehnung vorgeschlagen"), "proposed_rejection", S.PROPOSED_REJECTION)

    def of_money(self, roles) -> Iterable[Waiting]:
        """Three queries at most."""
        if Role.OFFICER in roles:
            changes = PlanChange.objects.filter(state=PlanChange.State.REQUESTED).count()
            yield Waiting(
                _("Beantragte Änderungen am Plan"), changes, self.address("desk_applications", state=S.APPROVED)
            )
        if not roles & {Role.FINANCE, Role.APPROVER}:
            return
        states = dict(Payment.objects.order_by().values_list("state").annotate(n=Count("pk")))
        payments = self.address("desk_payments")
        if Role.FINANCE in roles:
            yield Waiting(_("Auszahlungen zu prüfen"), states.get(Payment.State.REQUESTED, 0), payments)
            yield Waiting(_("Auszahlungen zu überweisen"), states.get(Payment.State.APPROVED, 0), payments)
            proofs = Grant.objects.filter(state=Grant.State.PROOF_SUBMITTED).count()
            yield Waiting(_("Nachweise zu prüfen"), proofs, self.address("desk_applications", state=S.APPROVED))
        if Role.APPROVER in roles:
            yield Waiting(_("Auszahlungen freizugeben"), states.get(Payment.State.CHECKED, 0), payments)

    def own_reviews(self):
        reviews = Review.objects.filter(reviewer__user=self.request.user, submitted_at=None)
        return reviews.exclude(has_conflict=True).select_related("application__organisation")

    def unsent(self, seen):
        """Mails that did not leave, the newest first."""
        failed = Message.objects.filter(sent_at=None, application__in=seen).exclude(failure="")
        return failed.select_related("application").order_by("-pk")[:10]
