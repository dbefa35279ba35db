"""Plans to read: lines by their names, beside those of another plan, and both sums as bars."""

from dataclasses import dataclass
from decimal import Decimal

from ...models import Plan, PlanLine, Ruleset
from ...plan_sums import Source, Totals, category_label, costs_of, financing_of, line_name, totals


@dataclass(frozen=True)
class Row:
    """`before` is the same line's amount in the plan beside; None where there is no such line."""

    line: PlanLine
    name: str
    kind: str  # the category or the source, where the name does not say it
    before: Decimal | None = None
    is_gone: bool = False

    @property
    def amount(self) -> Decimal:
        return Decimal("0.00") if self.is_gone else self.line.amount

    @property
    def difference(self) -> Decimal:
        return self.amount - (self.before or Decimal("0.00"))

    @property
    def status(self) -> str:
        return self.line.get_status_display() if self.line.status else ""


@dataclass(frozen=True)
class PlanTable:
    """What `funding/plans/_plan.html` shows. `beside`: what the other plan is called; empty: there is none."""

    costs: list[Row]
    financing: list[Row]
    totals: Totals
    beside: str = ""
    totals_beside: Totals | None = None

    @property
    def excess(self) -> Decimal:
        return max(-self.totals.difference, Decimal("0.00"))


def plan_table(plan: Plan, ruleset: Ruleset, *, beside: Plan | None = None, called: str = "") -> PlanTable:
    """One query for each plan."""
    lines = list(plan.lines.all())
    if beside is None:
        return PlanTable(rows_of(costs_of(lines), ruleset), rows_of(financing_of(lines), ruleset), totals(lines))
    others = list(beside.lines.all())
    return PlanTable(
        costs=compared(costs_of(lines), costs_of(others), ruleset),
        financing=compared(financing_of(lines), financing_of(others), ruleset),
        totals=totals(lines),
        beside=called or str(beside.get_kind_display()),
        totals_beside=totals(others),
    )


def rows_of(lines: list[PlanLine], ruleset: Ruleset) -> list[Row]:
    return [row_of(line, ruleset) for line in lines]


def compared(lines: list[PlanLine], others: list[PlanLine], ruleset: Ruleset) -> list[Row]:
    """Lines that the plan has no more come last."""
    before, now = {line.key: line.amount for line in others}, {line.key for line in lines}
    rows = [row_of(line, ruleset, before=before.get(line.key)) for line in lines]
    gone = [row_of(line, ruleset, before=line.amount, is_gone=True) for line in others if line.key not in now]
    return rows + gone


def row_of(line: PlanLine, ruleset: Ruleset, **values) -> Row:
    name = line_name(line, ruleset)
    if line.side == PlanLine.Side.COST:
        kind = category_label(ruleset, line.category)
    else:
        kind = str(Source(line.category).label) if line.category in Source.values else ""
    return Row(line, name, "" if kind == name else kind, **values)


@dataclass(frozen=True)
class Bars:
    """Both sums as bars; widths as SVG writes them, in percent of the larger."""

    totals: Totals

    @property
    def costs(self) -> str:
        return self.width(self.totals.costs)

    @property
    def financing(self) -> str:
        return self.width(self.totals.financing)

    @property
    def gap(self) -> str:
        return self.width(abs(self.totals.difference))

    @property
    def is_short(self) -> bool:
        return self.totals.difference > 0

    @property
    def too_much(self) -> Decimal:
        return max(-self.totals.difference, Decimal("0.00"))

    def width(self, amount: Decimal) -> str:
        largest = max(self.totals.costs, self.totals.financing)
        return f"{amount / largest * 100:.2f}%" if largest else "0%"
