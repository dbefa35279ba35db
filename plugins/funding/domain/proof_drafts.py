"""What the organisation writes into a proof before it submits: report and statement. Receipts: `receipts.py`."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from django.db import transaction

from ..errors import Locked, NotAllowed, Stale
from ..models import PlanLine, Proof, ProofLine, Role, Ruleset
from ..permissions import roles_towards
from ..plan_sums import Source, volunteer_value
from .proofs import is_open
from .transitions import locked


@dataclass(frozen=True)
class Entry:
    """What somebody wrote for a line of the plan; `amount` None: nothing yet. Hours of volunteers get their worth."""

    key: UUID
    amount: Decimal | None = None
    hours: Decimal | None = None
    note: str = ""


@dataclass(frozen=True)
class Draft:
    report: str = ""
    other_income: Decimal = Decimal("0.00")
    other_income_note: str = ""
    entries: Sequence[Entry] = ()


@transaction.atomic
def save_draft(proof: Proof, draft: Draft, *, by, version: int) -> Proof:
    """Puts what somebody wrote in the place of what was there; returns the proof as it is then.

    `version` is the proof's as it was read. Lines that the plan in force does not have are left out. Raises NotAllowed,
    Locked for one that was submitted, Stale (with the proof as it is now).
    """
    now = open_proof(proof, by)
    if now.version != version:
        raise Stale(now)
    now.report, now.other_income = draft.report, draft.other_income
    now.other_income_note = draft.other_income_note
    now.version += 1
    now.save()
    save_entries(now, draft.entries)
    return now


def open_proof(proof: Proof, by) -> Proof:
    """The row as it is now, its file locked, for somebody who may write to it."""
    grant = locked(proof.grant)
    if Role.EDITOR not in roles_towards(by, grant.application):
        raise NotAllowed
    now = Proof.objects.get(pk=proof.pk)
    now.grant = grant
    if not is_open(now):
        raise Locked
    return now


def save_entries(proof: Proof, entries: Iterable[Entry]) -> None:
    ruleset = proof.grant.application.call.ruleset
    plan_lines = {line.key: line for line in proof.grant.plan.lines.all()}
    rows = [
        row
        for entry in entries
        if entry.key in plan_lines and (row := row_of(proof, plan_lines[entry.key], entry, ruleset))
    ]
    proof.lines.all().delete()
    ProofLine.objects.bulk_create(rows)


def row_of(proof: Proof, line: PlanLine, entry: Entry, ruleset: Ruleset) -> ProofLine | None:
    """None for a line that nothing was written for, and for the grant itself: `keep_paid` writes it in the end."""
    is_financing = line.side == PlanLine.Side.FINANCING
    amount, hours = entry.amount, None
    if is_financing and line.category == Source.GRANT:
        return None
    if is_financing and line.category == Source.VOLUNTEER:
        hours = entry.hours
        amount = None if hours is None else volunteer_value(hours, ruleset)
    if amount is None:
        return None
    return ProofLine(proof=proof, key=entry.key, amount=amount, hours=hours, note=entry.note)
