"""How much of an award is asked for, paid and come back."""

from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Q, Sum

from ..models import Grant, Payment

NOTHING = Decimal("0.00")
UNDER_WAY = (Payment.State.REQUESTED, Payment.State.CHECKED, Payment.State.APPROVED)


@dataclass(frozen=True)
class Balance:
    """`open`: asked for and neither paid nor refused. `amount_due`: what the settlement found, None before it."""

    award: Decimal
    open: Decimal
    paid: Decimal
    repaid: Decimal
    amount_due: Decimal | None

    @property
    def kept(self) -> Decimal:
        """What the organisation has of it now."""
        return self.paid - self.repaid

    @property
    def left(self) -> Decimal:
        """What may still be asked for. Money that came back does not make the award larger."""
        left = self.award - self.paid - self.open
        if self.amount_due is not None:
            left = min(left, self.amount_due - self.kept - self.open)
        return max(NOTHING, left)

    @property
    def outstanding(self) -> Decimal:
        """What the organisation has to give back; nothing before the settlement."""
        return NOTHING if self.amount_due is None else max(NOTHING, self.kept - self.amount_due)


def balance_of(grant: Grant) -> Balance:
    """Two queries. In a transaction that holds the application's lock nobody else changes it meanwhile."""
    sums = grant.payments.aggregate(
        open=Sum("amount", filter=Q(state__in=UNDER_WAY)), paid=Sum("amount", filter=Q(state=Payment.State.PAID))
    )
    repaid = grant.repayments.aggregate(sum=Sum("amount"))["sum"]
    return Balance(
        award=grant.award,
        open=sums["open"] or NOTHING,
        paid=sums["paid"] or NOTHING,
        repaid=repaid or NOTHING,
        amount_due=grant.amount_due,
    )
