"""What waits for somebody at the desk, by role."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from ...models import Application, Grant, Message, Payment, PlanChange, Review, Role
from ...permissions import visible_applications
from ..base import ForFunder

S, G = Application.State, Grant.State
MOST_SHOWN = 20


@dataclass(frozen=True)
class Waiting:
    """Something to do: how much of it, and where."""

    title: str
    count: int
    url: str


@dataclass(frozen=True)
class Group:
    """Files that wait for the same; `anchor` is where on their page."""

    title: str
    files: QuerySet[Application]
    anchor: str


class DeskView(ForFunder, TemplateView):
    template_name = "funding/desk/start.html"

    def get_context_data(self, **kwargs):
        roles, seen = self.roles, visible_applications(self.request.user, self.association)
        waiting = [*self.of_applications(seen, roles), *self.of_payments(roles)]
        return {
            **super().get_context_data(**kwargs),
            "waiting": [it for it in waiting if it.count],
            "groups": [group for group in self.of_grants(seen, roles) if group.files],
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

    def of_payments(self, roles) -> Iterable[Waiting]:
        """One query."""
        if not roles & {Role.FINANCE, Role.APPROVER}:
            return
        states = dict(Payment.objects.order_by().values_list("state").annotate(n=Count("pk")))
        payments = self.address("desk_payments")
        if Role.FINANCE in roles:
            yield Waiting(_("Auszahlungen zu prüfen"), states.get(Payment.State.REQUESTED, 0), payments)
            yield Waiting(_("Auszahlungen zu überweisen"), states.get(Payment.State.APPROVED, 0), payments)
        if Role.APPROVER in roles:
            yield Waiting(_("Auszahlungen freizugeben"), states.get(Payment.State.CHECKED, 0), payments)

    def of_grants(self, seen, roles) -> Iterable[Group]:
        """Files that were awarded and wait for somebody. Four queries at most."""
        if Role.OFFICER in roles:
            asked = seen.filter(grant__plan_changes__state=PlanChange.State.REQUESTED).distinct()
            yield Group(_("Beantragte Änderungen am Plan"), asked[:MOST_SHOWN], "plan")
            yield Group(_("Angenommen: Förderung beginnen"), seen.filter(grant__state=G.ACCEPTED)[:MOST_SHOWN], "money")
            yield Group(_("Abgerechnet: abschließen"), seen.filter(grant__state=G.SETTLED)[:MOST_SHOWN], "money")
        if Role.FINANCE in roles:
            yield Group(_("Nachweise zu prüfen"), seen.filter(grant__state=G.PROOF_SUBMITTED)[:MOST_SHOWN], "money")

    def own_reviews(self):
        reviews = Review.objects.filter(reviewer__user=self.request.user, submitted_at=None)
        return reviews.exclude(has_conflict=True).select_related("application__organisation")

    def unsent(self, seen):
        """Mails that did not leave, the newest first."""
        failed = Message.objects.filter(sent_at=None, application__in=seen).exclude(failure="")
        return failed.select_related("application").order_by("-pk")[:10]
