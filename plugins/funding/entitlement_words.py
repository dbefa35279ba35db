"""How an entitlement comes about, step by step, in the reader's words."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .entitlement import (
    Figures,
    Financing,
    calculated,
    deductions,
    due,
    reclaim,
    share_awarded,
    share_of_quota,
    still_to_pay,
)
from .money import format_amount, format_percent, to_cent_down

DEDUCTED = {
    "unplanned": gettext_lazy("weniger: was mehr oder zusätzlich hereinkam"),
    "planned_own": gettext_lazy("weniger: geplanter Eigenanteil"),
    "planned_third_party": gettext_lazy("weniger: geplante Mittel Dritter"),
    "planned_income": gettext_lazy("weniger: geplante Einnahmen"),
    "own": gettext_lazy("weniger: Eigenanteil"),
    "third_party": gettext_lazy("weniger: Mittel Dritter"),
    "income": gettext_lazy("weniger: Einnahmen"),
    "other": gettext_lazy("weniger: Einnahmen, die nicht im Plan stehen"),
}


@dataclass(frozen=True)
class Row:
    """A line of the arithmetic. `is_sum`: what the lines above come to."""

    words: str
    amount: Decimal
    is_sum: bool = False


def arithmetic(figures: Figures) -> list[Row]:
    return [*entitled(figures), *settled(figures)]


def entitled(figures: Figures) -> Iterator[Row]:
    yield Row(_("Anerkannte Kosten"), figures.eligible)
    for name, amount in deductions(figures):
        yield Row(str(DEDUCTED[name]), -amount)
    if figures.financing == Financing.ANTEIL:
        yield share(figures)
    found = to_cent_down(calculated(figures))
    if found > figures.award:
        yield Row(_("höchstens, was bewilligt ist"), figures.award)
    elif found < 0:
        yield Row(_("mindestens nichts"), Decimal("0.00"))
    yield Row(_("Zustehend"), due(figures), is_sum=True)


def share(figures: Figures) -> Row:
    """The part of the costs that the award is, or the ruleset's quota where that is less."""
    left = figures.eligible - figures.unplanned
    awarded, quota = share_awarded(figures, left), share_of_quota(figures, left)
    if quota < awarded:
        words = _("davon höchstens %(percent)s, die Förderquote") % {"percent": format_percent(figures.quota_cap)}
        return Row(words, to_cent_down(quota))
    words = {"award": format_amount(figures.award), "costs": format_amount(figures.planned_costs)}
    message = _("davon der Anteil, der bewilligt ist: %(award)s von %(costs)s")
    return Row(message % words, to_cent_down(min(awarded, left)))


def settled(figures: Figures) -> Iterator[Row]:
    yield Row(_("Ausgezahlt, ohne was schon zurückkam"), figures.paid)
    if back := reclaim(figures):
        yield Row(_("Zurückzuzahlen"), back, is_sum=True)
    else:
        yield Row(_("Noch auszuzahlen"), still_to_pay(figures), is_sum=True)
