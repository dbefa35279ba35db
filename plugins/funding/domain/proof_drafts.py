"""What the organisation writes into a proof before it submits: report, statement and receipts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from django.db import transaction

from ..errors import Locked, NotAllowed, Stale
from ..models import PlanLine, Proof, ProofLine, Receipt, Role, Ruleset, Upload
from ..permissions import roles_towards
from ..plan_sums import Source, volunteer_value
from .proofs import is_open
from .transitions import locked

MOST_RECEIPTS = 500


@dataclass(frozen=True)
class Entry:
    """What somebody wrote for a line of the plan; `amount` None: nothing yet. Hours of volunteers get their worth."""

    key: UUID
    amount: Decimal | None = None
    hours: Decimal | None = None
    note: str = ""


@dataclass(frozen=True)
class ReceiptEntry:
    """A row of the list of receipts; anything may still be missing. `files` are uploads of the application."""

    key: UUID | None = None
    paid_on: date | None = None
    payee: str = ""
    purpose: str = ""
    amount: Decimal | None = None
    files: Sequence[UUID] = ()


@dataclass(frozen=True)
class Draft:
    report: str = ""
    other_income: Decimal = Decimal("0.00")
    other_income_note: str = ""
    entries: Sequence[Entry] = ()
    receipts: Sequence[ReceiptEntry] = ()


@transaction.atomic
def save_draft(proof: Proof, draft: Draft, *, by, version: int) -> Proof:
    """Puts what somebody wrote in the place of what was there; returns the proof as it is then.

    `version` is the proof's as it was read. Lines that the plan in force does not have are left out. Raises NotAllowed,
    Locked for one that was submitted, Stale (with the proof as it is now), ValueError for more than MOST_RECEIPTS.
    """
    if len(draft.receipts) > MOST_RECEIPTS:
        raise ValueError(f"A proof has {MOST_RECEIPTS} receipts at most.")
    now = open_proof(proof, by)
    if now.version != version:
        raise Stale(now)
    now.report, now.other_income = draft.report, draft.other_income
    now.other_income_note = draft.other_income_note
    now.version += 1
    now.save()
    save_entries(now, draft.entries)
    save_receipts(now, draft.receipts)
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
    """None for a line that nothing was written for, and for the grant itself: what was paid is known."""
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


def save_receipts(proof: Proof, receipts: Iterable[ReceiptEntry]) -> None:
    """Numbered as they stand. Files of another application are left out."""
    uploads = dict(Upload.objects.filter(application=proof.grant.application_id).values_list("uuid", "pk"))
    proof.receipts.all().delete()
    rows, links = [], []
    for number, entry in enumerate(receipts, start=1):
        fields = {name: getattr(entry, name) for name in ("key", "paid_on", "payee", "purpose", "amount")}
        rows.append(Receipt(proof=proof, number=number, **fields))
    rows = Receipt.objects.bulk_create(rows)
    through = Receipt.files.through
    for row, entry in zip(rows, receipts, strict=True):
        links += [
            through(receipt=row, upload_id=uploads[uuid]) for uuid in dict.fromkeys(entry.files) if uuid in uploads
        ]
    through.objects.bulk_create(links)
