"""The list of receipts of a proof, one by one: two people may add to it at the same time."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from ..errors import Locked, Stale, Unmet
from ..models import Proof, Receipt, Role, Upload
from . import log
from .actors import actor_of
from .proof_drafts import open_proof

MOST_RECEIPTS = 500
WRITTEN = ("key", "paid_on", "payee", "purpose", "amount")


@dataclass(frozen=True)
class ReceiptEntry:
    """What is known of a receipt; anything may still be missing. `files` are uploads of the application."""

    key: UUID | None = None
    paid_on: date | None = None
    payee: str = ""
    purpose: str = ""
    amount: Decimal | None = None
    files: Sequence[UUID] = ()


@transaction.atomic
def add_receipt(proof: Proof, entry: ReceiptEntry, *, by) -> Receipt:
    """At the end of the list. Raises NotAllowed, Locked once the proof was submitted, Unmet beyond MOST_RECEIPTS."""
    now = open_proof(proof, by)
    if now.receipts.count() >= MOST_RECEIPTS:
        raise Unmet([_("Mehr als %(most)s Belege passen nicht in einen Nachweis.") % {"most": MOST_RECEIPTS}])
    number = (now.receipts.aggregate(last=Max("number"))["last"] or 0) + 1
    receipt = Receipt.objects.create(proof=now, number=number, **written(entry))
    receipt.files.set(files_of(now, entry))
    return receipt


@transaction.atomic
def change_receipt(receipt: Receipt, entry: ReceiptEntry, *, by, seen: str) -> Receipt:
    """`seen` is its `fingerprint` as it was read. Raises as `add_receipt`, and Stale with the receipt as it is now."""
    now = changeable(receipt, by, seen)
    for name, value in written(entry).items():
        setattr(now, name, value)
    now.save()
    now.files.set(files_of(now.proof, entry))
    return now


@transaction.atomic
def remove_receipt(receipt: Receipt, *, by, seen: str) -> None:
    """Its files stay with the application. Raises as `change_receipt`."""
    now = changeable(receipt, by, seen)
    application = now.proof.grant.application
    log.write(
        application.association,
        "receipt.removed",
        by=actor_of(by),
        role=Role.EDITOR,
        subject=now,
        application=application,
        data={"number": now.number, "amount": str(now.amount or "")},
    )
    now.delete()


def changeable(receipt: Receipt, by, seen: str) -> Receipt:
    proof = open_proof(receipt.proof, by)
    now = proof.receipts.filter(pk=receipt.pk).first()
    if now is None:  # somebody removed it
        raise Locked
    now.proof = proof
    if fingerprint(now) != seen:
        raise Stale(now)
    return now


def written(entry: ReceiptEntry) -> dict:
    return {name: getattr(entry, name) for name in WRITTEN}


def files_of(proof: Proof, entry: ReceiptEntry) -> list[Upload]:
    """Those of another application are left out."""
    return list(Upload.objects.filter(application=proof.grant.application_id, uuid__in=entry.files))


def fingerprint(receipt: Receipt) -> str:
    """Changes with what the receipt says."""
    values = [str(getattr(receipt, name)) for name in WRITTEN]
    values += sorted(str(uuid) for uuid in receipt.files.values_list("uuid", flat=True))
    return hashlib.sha256(json.dumps(values).encode()).hexdigest()
