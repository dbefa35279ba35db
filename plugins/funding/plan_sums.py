"""What the lines of a plan come to, and what they are called. Pure: no queries beyond the lines given."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from .models import PlanLine, Ruleset
from .money import to_cent, total

Source = PlanLine.Source


@dataclass(frozen=True)
class Totals:
    """`difference` is what the financing lacks; below zero: what it has too much."""

    costs: Decimal
    financing: Decimal
    grant: Decimal
    own: Decimal
    volunteer: Decimal
    third_party: Decimal
    income: Decimal
    difference: Decimal

    @property
    def own_share(self) -> Decimal:
        return self.own + self.volunteer


def totals(lines: Iterable[PlanLine]) -> Totals:
    lines = list(lines)
    costs = total(line.amount for line in costs_of(lines))
    by_source = {source: total(line.amount for line in financing_of(lines, source)) for source in Source}
    financing = total(by_source.values())
    return Totals(
        costs=costs,
        financing=financing,
        difference=costs - financing,
        **{str(source): amount for source, amount in by_source.items()},
    )


def costs_of(lines: Iterable[PlanLine]) -> list[PlanLine]:
    return [line for line in lines if line.side == PlanLine.Side.COST]


def financing_of(lines: Iterable[PlanLine], source: str | None = None) -> list[PlanLine]:
    found = [line for line in lines if line.side == PlanLine.Side.FINANCING]
    return found if source is None else [line for line in found if line.category == source]


def line_anchor(line: PlanLine, field: str) -> str:
    """The id of a line's field on the plan's page."""
    return f"line-{line.key}-{field}"


def category_label(ruleset: Ruleset, key: str, language: str | None = None) -> str:
    """In the reader's language, otherwise in the first that it has; the key itself where the ruleset has none."""
    labels = next((category["labels"] for category in ruleset.categories if category["key"] == key), {})
    return labels.get(language or get_language() or "de") or labels.get("de") or next(iter(labels.values()), key)


def line_name(line: PlanLine, ruleset: Ruleset) -> str:
    if line.title:
        return line.title
    if line.side == PlanLine.Side.FINANCING:
        return str(Source(line.category).label) if line.category in Source.values else line.category
    return category_label(ruleset, line.category) or _("Posten ohne Namen")


def volunteer_value(hours: Decimal | None, ruleset: Ruleset) -> Decimal:
    """What hours are worth at the ruleset's rate: nothing without one."""
    return to_cent((hours or Decimal(0)) * (ruleset.volunteer_rate or Decimal(0)))
