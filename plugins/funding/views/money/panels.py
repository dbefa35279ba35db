"""The money on a file's page: what was awarded, paid and is left; the proofs; what is next."""

from dataclasses import dataclass
from decimal import Decimal

from django.utils import timezone

from ...domain.balance import Balance, balance_of
from ...domain.payments import ASKS
from ...domain.proofs import OWED_WHILE
from ...domain.transitions import possible
from ...models import Application, Grant, Role
from ...permissions import SEE_ALL
from ..panels import Panel
from .wording import words_for

S = Grant.State


@dataclass(frozen=True)
class Bars:
    """Parts of the award as SVG writes widths; money that came back counts as paid."""

    balance: Balance

    @property
    def paid(self) -> str:
        return self.width(self.balance.paid)

    @property
    def open(self) -> str:
        return self.width(self.balance.open)

    def width(self, amount: Decimal) -> str:
        return f"{amount / self.balance.award * 100:.2f}%" if self.balance.award else "0%"


def panels(application: Application, roles: frozenset[Role], *, for_applicant: bool) -> list[Panel]:
    """Five queries; without an award one. Reviewers see nothing of it."""
    if not for_applicant and not roles & SEE_ALL:
        return []
    grant = Grant.objects.filter(application=application).first()
    if grant is None:
        return []
    grant.application = application
    balance = balance_of(grant)
    context = {
        "grant": grant,
        "balance": balance,
        "bars": Bars(balance),
        "payments": list(grant.payments.order_by("number")),
        "proofs": list(grant.proofs.order_by("due_on", "pk")),
        "for_applicant": for_applicant,
        "owes_proofs": grant.state in OWED_WHILE,
        "today": timezone.localdate(),
        "may_ask": grant.state in ASKS and balance.left > 0,
        "signs": Role.SIGNATORY in roles,
        "steps": [] if for_applicant else steps_of(grant, roles),
    }
    return [Panel("funding/money/panel.html", context)]


def steps_of(grant: Grant, roles: frozenset[Role]):
    """What may be done with the award from its file; the settlement stands on the proof's page."""
    elsewhere = (S.SETTLED, S.RECLAIM, S.PROOF_SUBMITTED, S.ACCEPTED)
    return [(step, words_for(Grant, step.target)) for step in possible(grant, roles) if step.target not in elsewhere]
