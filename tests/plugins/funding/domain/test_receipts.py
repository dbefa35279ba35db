from decimal import Decimal

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from plugins.funding.domain import receipts
from plugins.funding.domain.receipts import ReceiptEntry, add_receipt, change_receipt, fingerprint, remove_receipt
from plugins.funding.domain.transitions import move
from plugins.funding.domain.uploads import store
from plugins.funding.errors import Locked, NotAllowed, Stale, Unmet
from plugins.funding.models import Grant, LogEntry, Receipt, Upload
from tests.plugins.funding.factories import ApplicationFactory, write_proof


def test_add_receipt_may_be_unfinished(proof, editor):
    first = add_receipt(proof, ReceiptEntry(payee="Druckerei"), by=editor)
    second = add_receipt(proof, ReceiptEntry(), by=editor)
    assert (first.number, second.number, second.amount) == (1, 2, None)


def test_add_receipt_keeps_files_of_its_own_application_alone(proof, signatory, call, application):
    text = SimpleUploadedFile("beleg.txt", b"Druckerei, 12 Euro")
    mine = store(application, text, by=signatory)
    text.seek(0)
    strange = store(ApplicationFactory(call=call), text, by=signatory)
    receipt = add_receipt(proof, ReceiptEntry(files=[mine.uuid, strange.uuid]), by=signatory)
    assert list(receipt.files.all()) == [mine]


def test_add_receipt_beyond_the_most(proof, signatory, monkeypatch):
    monkeypatch.setattr(receipts, "MOST_RECEIPTS", 1)
    add_receipt(proof, ReceiptEntry(), by=signatory)
    with pytest.raises(Unmet, match="Mehr als 1"):
        add_receipt(proof, ReceiptEntry(), by=signatory)


def test_change_receipt_of_two_at_once_tells_the_second(proof, editor, signatory):
    receipt = add_receipt(proof, ReceiptEntry(payee="Druckerei"), by=editor)
    seen = fingerprint(receipt)
    change_receipt(receipt, ReceiptEntry(payee="Kopierladen"), by=editor, seen=seen)
    with pytest.raises(Stale) as error:
        change_receipt(receipt, ReceiptEntry(payee="Buchladen"), by=signatory, seen=seen)
    assert error.value.current.payee == "Kopierladen"
    with pytest.raises(Stale):
        remove_receipt(receipt, by=signatory, seen=seen)


def test_remove_receipt_leaves_its_files_and_a_record(proof, editor, application):
    upload = store(application, SimpleUploadedFile("beleg.txt", b"12 Euro"), by=editor)
    receipt = add_receipt(proof, ReceiptEntry(amount=Decimal("12.00"), files=[upload.uuid]), by=editor)
    remove_receipt(receipt, by=editor, seen=fingerprint(receipt))
    assert not Receipt.objects.exists()
    assert Upload.objects.exists()
    assert LogEntry.objects.get(action="receipt.removed").data == {"number": 1, "amount": "12.00"}


def test_removed_receipt_does_not_change(proof, editor):
    receipt = add_receipt(proof, ReceiptEntry(), by=editor)
    Receipt.objects.all().delete()
    with pytest.raises(Locked):
        change_receipt(receipt, ReceiptEntry(), by=editor, seen="")


def test_receipts_of_a_submitted_proof_are_locked(proof, grant, signatory):
    write_proof(proof, signatory)
    move(grant, Grant.State.PROOF_SUBMITTED, by=signatory)
    receipt = proof.receipts.first()
    seen = fingerprint(receipt)
    with pytest.raises(Locked):
        add_receipt(proof, ReceiptEntry(), by=signatory)
    with pytest.raises(Locked):
        change_receipt(receipt, ReceiptEntry(), by=signatory, seen=seen)
    with pytest.raises(Locked):
        remove_receipt(receipt, by=signatory, seen=seen)


def test_receipts_are_the_organisations(proof, officer, finance):
    for user in (officer, finance):
        with pytest.raises(NotAllowed):
            add_receipt(proof, ReceiptEntry(), by=user)
