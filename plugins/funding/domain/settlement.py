"""The settlement of a proof: what of the costs counts, what follows from it, and the figures as they are kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from django.utils.translation import gettext as _

from ..entitlement import Figures, due, reclaim
from ..models import Grant, PlanLine, Proof, Ruleset
from ..money import format_amount, total
from .balance import balance_of
from .statement import Line, Statement, statement_of


@dataclass(frozen=True)
class Cut:
    """That less of a line's costs counts than was proved, and why."""

    eligible: Decimal
    reason: str


Cuts = Mapping[UUID, Cut]


def final_proof(grant: Grant) -> Proof:
    """With the grant that the caller holds: its state counts, not one that is read again."""
    proof = grant.proofs.get(kind=Proof.Kind.FINAL)
    proof.grant = grant
    return proof


def suggested_cuts(statement: Statement) -> dict[UUID, Cut]:
    """What is beyond the tolerance does not count unless finance decides otherwise."""
    reason = _("Über den Plan hinaus, ohne genehmigte Änderung")
    return {line.key: Cut(line.limit, reason) for line in statement.beyond if line.limit < (line.actual or 0)}


def cut_problems(statement: Statement, cuts: Cuts) -> list[tuple[UUID, str]]:
    """What is wrong with them, by the line's key."""
    problems = []
    for line in statement.costs:
        cut = cuts.get(line.key)
        if cut is None:
            continue
        if not 0 <= cut.eligible <= (line.actual or 0):
            words = {"line": line.name, "actual": format_amount(line.actual)}
            problems.append((line.key, _("„%(line)s“: Mehr als %(actual)s kann nicht zählen.") % words))
        elif cut.eligible < (line.actual or 0) and not cut.reason.strip():
            problems.append((line.key, _("„%(line)s“: Schreiben Sie, warum nicht alles zählt.") % {"line": line.name}))
    return problems


def eligible(line: Line, cuts: Cuts) -> Decimal:
    cut = cuts.get(line.key)
    return (line.actual or Decimal("0.00")) if cut is None else cut.eligible


def figures_of(grant: Grant, statement: Statement, cuts: Cuts) -> Figures:
    """All that the entitlement follows from. Three queries."""
    ruleset = grant.application.call.ruleset
    return Figures(
        financing=ruleset.financing,
        award=grant.award,
        planned_costs=planned_costs(grant),
        eligible=total(eligible(line, cuts) for line in statement.costs),
        paid=balance_of(grant).kept,
        planned=statement.planned_means,
        received=statement.received_means,
        other_income=statement.proof.other_income,
        quota_cap=ruleset.quota if ruleset.financing == Ruleset.Financing.ANTEIL else None,
    )


def planned_costs(grant: Grant) -> Decimal:
    """As awarded: later versions of the plan change neither the share nor the award."""
    lines = grant.awarded_plan.lines.filter(side=PlanLine.Side.COST)
    return total(lines.values_list("amount", flat=True))


def settle(grant: Grant, cuts: Cuts) -> None:
    """Lays down on the grant what is due and what comes back, with the figures. The caller saves the grant."""
    statement = statement_of(final_proof(grant))
    figures = figures_of(grant, statement, cuts)
    grant.amount_due, grant.reclaim = due(figures), reclaim(figures)
    grant.settlement = {"figures": figures.to_json(), "cuts": cuts_in_json(statement, cuts)}


def cuts_in_json(statement: Statement, cuts: Cuts) -> list[dict]:
    return [
        {
            "key": str(line.key),
            "line": line.name,
            "actual": str(line.actual),
            "eligible": str(cuts[line.key].eligible),
            "reason": cuts[line.key].reason.strip(),
        }
        for line in statement.costs
        if line.key in cuts and cuts[line.key].eligible < (line.actual or 0)
    ]
