"""The numeric statement of a proof (zahlenmäßiger Nachweis): what was planned beside what became of it."""

from dataclasses import dataclass, field
from decimal import Decimal
from uuid import UUID

from ..entitlement import Means
from ..models import PlanLine, Proof, ProofLine, Receipt, Ruleset
from ..money import total
from ..plan_sums import Source, costs_of, financing_of, line_name
from ..rules import beyond_tolerance, highest_within
from .balance import balance_of

NOTHING = Decimal("0.00")


@dataclass(frozen=True)
class Line:
    """One line of the plan in force. `actual` is None while nobody wrote it; `receipts` is the sum of its receipts.

    `is_beyond`: it went further beyond the plan than may be without an approved change; up to `limit` it may.
    """

    plan_line: PlanLine
    name: str
    actual: Decimal | None = None
    hours: Decimal | None = None
    note: str = ""
    receipts: Decimal = NOTHING
    is_beyond: bool = False
    limit: Decimal = NOTHING

    @property
    def key(self) -> UUID:
        return self.plan_line.key

    @property
    def planned(self) -> Decimal:
        return self.plan_line.amount

    @property
    def difference(self) -> Decimal | None:
        return None if self.actual is None else self.actual - self.planned

    @property
    def without_receipts(self) -> Decimal:
        """What the receipts lack; below zero: what they have too much."""
        return (self.actual or NOTHING) - self.receipts

    @property
    def is_grant(self) -> bool:
        """Nobody writes it: it is what was paid."""
        return self.plan_line.side == PlanLine.Side.FINANCING and self.plan_line.category == Source.GRANT

    @property
    def is_volunteer(self) -> bool:
        return self.plan_line.side == PlanLine.Side.FINANCING and self.plan_line.category == Source.VOLUNTEER


@dataclass(frozen=True)
class Statement:
    proof: Proof
    ruleset: Ruleset
    costs: list[Line] = field(default_factory=list)
    financing: list[Line] = field(default_factory=list)
    receipts: list[Receipt] = field(default_factory=list)

    @property
    def lines(self) -> list[Line]:
        return [*self.costs, *self.financing]

    @property
    def planned_costs(self) -> Decimal:
        return total(line.planned for line in self.costs)

    @property
    def actual_costs(self) -> Decimal:
        return total(line.actual or NOTHING for line in self.costs)

    @property
    def planned_financing(self) -> Decimal:
        return total(line.planned for line in self.financing)

    @property
    def actual_financing(self) -> Decimal:
        return total(line.actual or NOTHING for line in self.financing) + self.proof.other_income

    @property
    def receipts_sum(self) -> Decimal:
        return total(receipt.amount or NOTHING for receipt in self.receipts)

    @property
    def receipt_rows(self) -> list[tuple[Receipt, str]]:
        """Each with the name of its line; empty where it has none."""
        names = {line.key: line.name for line in self.costs}
        return [(receipt, names.get(receipt.key, "")) for receipt in self.receipts]

    @property
    def beyond(self) -> list[Line]:
        return [line for line in self.costs if line.is_beyond]

    @property
    def planned_means(self) -> Means:
        return means(self.financing, lambda line: line.planned)

    @property
    def received_means(self) -> Means:
        return means(self.financing, lambda line: line.actual or NOTHING)


def means(lines: list[Line], amount_of) -> Means:
    def of(*sources: str) -> Decimal:
        return total(amount_of(line) for line in lines if line.plan_line.category in sources)

    return Means(own=of(Source.OWN, Source.VOLUNTEER), third_party=of(Source.THIRD_PARTY), income=of(Source.INCOME))


def statement_of(proof: Proof) -> Statement:
    """As it is stored. Five queries, however many lines and receipts; receipts come with their files."""
    grant = proof.grant
    ruleset = grant.application.call.ruleset
    plan_lines = list(grant.plan.lines.all())
    written = {line.key: line for line in proof.lines.all()}
    receipts = list(proof.receipts.prefetch_related("files"))
    by_key: dict[UUID, Decimal] = {}
    for receipt in receipts:
        by_key[receipt.key] = by_key.get(receipt.key, NOTHING) + (receipt.amount or NOTHING)
    actual = {key: line.amount for key, line in written.items()}
    beyond = {line.key for line in beyond_tolerance(plan_lines, actual, ruleset)}
    costs = [
        cost_line(line, ruleset, written.get(line.key), by_key.get(line.key, NOTHING), line.key in beyond)
        for line in costs_of(plan_lines)
    ]
    paid = balance_of(grant).kept
    financing = [financing_line(line, ruleset, written.get(line.key), paid) for line in financing_of(plan_lines)]
    return Statement(proof, ruleset, costs, financing, receipts)


def cost_line(line: PlanLine, ruleset: Ruleset, written: ProofLine | None, receipts: Decimal, is_beyond: bool) -> Line:
    return Line(
        plan_line=line,
        name=line_name(line, ruleset),
        actual=written and written.amount,
        note=written.note if written else "",
        receipts=receipts,
        is_beyond=is_beyond,
        limit=highest_within(line, ruleset),
    )


def financing_line(line: PlanLine, ruleset: Ruleset, written: ProofLine | None, paid: Decimal) -> Line:
    found = Line(line, line_name(line, ruleset))
    if found.is_grant:  # as it was when the proof was handed in, otherwise as it is
        return Line(line, found.name, actual=written.amount if written else paid)
    if written is None:
        return found
    return Line(line, found.name, actual=written.amount, hours=written.hours, note=written.note)
