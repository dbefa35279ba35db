from decimal import Decimal

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from plugins.funding.domain.proof_drafts import Draft, save_draft
from plugins.funding.domain.receipts import ReceiptEntry, add_receipt, change_receipt, fingerprint
from plugins.funding.domain.transitions import move
from plugins.funding.models import Grant, Message, Proof, Receipt, Upload
from tests.plugins.funding.factories import payment_of, write_proof

S = Proof.State


@pytest.fixture
def keys(proof):
    return {line.category: line.key for line in proof.grant.plan.lines.all()}


@pytest.fixture
def form(proof, keys):
    """What the page would send."""

    def data(**changed):
        amounts = {"fees": "6.000,00", "material": "3.000,00", "own": "1.500,00", "third_party": "500"}
        sent = {"version": proof.version, "report": "Zwölf Abende", "action": "save"}
        sent |= {f"line-{keys[name]}-amount": text for name, text in amounts.items()}
        return sent | changed

    return data


def test_proof_is_saved_unfinished(proof, form, keys, address, as_user, editor):
    sent = form(**{f"line-{keys['fees']}-amount": "", "other_income": "300"})
    response = as_user(editor).post(address("proof", proof=proof.pk), sent)
    assert response.url == address("proof", proof=proof.pk) + "?saved"
    assert "Gespeichert" in as_user(editor).get(response.url).text
    proof.refresh_from_db()
    assert (proof.report, proof.other_income) == ("Zwölf Abende", Decimal("300.00"))
    assert proof.lines.count() == 3


def test_proof_with_an_unreadable_amount_loses_nothing(proof, form, keys, address, as_user, editor):
    sent = form(**{f"line-{keys['fees']}-amount": "1,234.56"})
    response = as_user(editor).post(address("proof", proof=proof.pk), sent)
    assert response.status_code == 422
    for words in ("1,234.56", "Zwölf Abende", f'href="#id_line-{keys["fees"]}-amount"'):
        assert words in response.text
    proof.refresh_from_db()
    assert proof.report == ""


def test_proof_of_two_at_once_shows_both(proof, form, address, as_user, editor, signatory):
    save_draft(proof, Draft(report="Von der anderen"), by=signatory, version=1)
    response = as_user(editor).post(address("proof", proof=proof.pk), form())
    assert response.status_code == 409
    assert "Von der anderen" in response.text
    assert "Zwölf Abende" in response.text
    assert 'name="version" value="2"' in response.text
    assert as_user(editor).post(address("proof", proof=proof.pk), form(version=2)).status_code == 302


def test_proof_leads_to_the_check(proof, form, address, as_user, signatory):
    response = as_user(signatory).post(address("proof", proof=proof.pk), form(action="check"))
    page = as_user(signatory).get(response.url).text.replace("\xa0", " ")
    assert "Es fehlen Belege über 6.000,00 €" in page
    assert "Verbindlich einreichen" not in page
    refused = as_user(signatory).post(response.url)
    assert refused.status_code == 422
    assert Grant.objects.get().state == Grant.State.RUNNING


def test_proof_submitted_by_who_signs(proof, address, as_user, editor, signatory, officer):
    write_proof(proof, signatory)
    path = address("proof_submit", proof=proof.pk)
    assert "unterschreibt" in as_user(editor).get(path).text
    assert as_user(editor).post(path).status_code == 403
    assert as_user(signatory).post(path).url == address("proof", proof=proof.pk)
    assert Message.objects.get(to_applicant=False).recipients == [officer.email]
    page = as_user(editor).get(address("proof", proof=proof.pk)).text
    assert "Daran ändert sich nichts mehr." in page
    assert "<textarea" not in page
    assert as_user(signatory).post(path).status_code == 409


def test_submitted_proof_changes_by_no_path(proof, form, address, as_user, signatory, keys):
    write_proof(proof, signatory)
    move(proof.grant, Grant.State.PROOF_SUBMITTED, by=signatory)
    receipt = Receipt.objects.first()
    client = as_user(signatory)
    before = list(Receipt.objects.values()), list(Proof.objects.values())
    assert client.post(address("proof", proof=proof.pk), form(version=2)).status_code == 409
    sent = {"payee": "Anders", "files": SimpleUploadedFile("a.txt", b"neu")}
    assert client.post(address("receipt_new", proof=proof.pk), sent).status_code == 409
    path = address("receipt", proof=proof.pk, receipt=receipt.number)
    assert client.post(path, {"payee": "Anders", "seen": fingerprint(receipt)}).status_code == 409
    assert client.post(path, {"remove": "1", "seen": fingerprint(receipt)}).status_code == 409
    assert (list(Receipt.objects.values()), list(Proof.objects.values())) == before
    assert not Upload.objects.exists()


def test_proof_beyond_the_tolerance_asks_for_a_change(proof, address, as_user, signatory):
    write_proof(proof, signatory, fees="7200.01", material="2799.99")
    page = as_user(signatory).get(address("proof", proof=proof.pk)).text
    assert address("budget_change") in page
    assert "über dem Rahmen" in page


def test_receipt_with_its_file(proof, keys, address, as_user, editor):
    sent = {
        "key": str(keys["fees"]), "paid_on": "2026-05-04", "payee": "Druckerei", "purpose": "Plakate",
        "amount": "1.080,00", "files": SimpleUploadedFile("beleg.txt", b"Plakate"),
    }  # fmt: skip
    response = as_user(editor).post(address("receipt_new", proof=proof.pk), sent)
    assert response.status_code == 302
    receipt = Receipt.objects.get()
    assert (receipt.amount, receipt.files.get().name) == (Decimal("1080.00"), "beleg.txt")
    page = as_user(editor).get(address("proof", proof=proof.pk)).text
    assert "Druckerei" in page
    assert "beleg.txt" in page


def test_receipt_with_a_mistake_keeps_the_file(proof, address, as_user, editor):
    path = address("receipt_new", proof=proof.pk)
    sent = {"amount": "zwölf", "payee": "Druckerei", "files": SimpleUploadedFile("beleg.txt", b"Plakate")}
    response = as_user(editor).post(path, sent)
    upload = Upload.objects.get()
    assert response.status_code == 422
    assert f'name="upload" value="{upload.uuid}"' in response.text
    assert as_user(editor).post(path, {"amount": "12", "upload": str(upload.uuid)}).status_code == 302
    assert Receipt.objects.get().files.get() == upload


def test_receipt_with_a_file_that_is_not_taken(proof, address, as_user, editor):
    sent = {"payee": "Druckerei", "files": SimpleUploadedFile("seite.pdf", b"<html><script>1</script></html>")}
    response = as_user(editor).post(address("receipt_new", proof=proof.pk), sent)
    assert response.status_code == 422
    assert "seite.pdf" in response.text
    assert not Receipt.objects.exists()


def test_receipt_changed_by_two_shows_both(proof, address, as_user, editor, signatory):
    receipt = add_receipt(proof, ReceiptEntry(payee="Druckerei"), by=editor)
    seen = fingerprint(receipt)
    change_receipt(receipt, ReceiptEntry(payee="Kopierladen"), by=signatory, seen=seen)
    path = address("receipt", proof=proof.pk, receipt=1)
    response = as_user(editor).post(path, {"payee": "Buchladen", "seen": seen})
    assert response.status_code == 409
    assert "Kopierladen" in response.text
    assert "Buchladen" in response.text
    now = fingerprint(Receipt.objects.get())
    assert f'value="{now}"' in response.text
    assert as_user(editor).post(path, {"payee": "Buchladen", "seen": now}).status_code == 302


def test_receipt_removed(proof, address, as_user, editor):
    receipt = add_receipt(proof, ReceiptEntry(payee="Druckerei"), by=editor)
    path = address("receipt", proof=proof.pk, receipt=1)
    assert as_user(editor).post(path, {"remove": "1", "seen": fingerprint(receipt)}).status_code == 302
    assert not Receipt.objects.exists()


def test_receipts_of_many_take_the_same_queries(proof, address, as_user, editor, django_assert_max_num_queries):
    client = as_user(editor)
    path = address("proof", proof=proof.pk)
    add_receipt(proof, ReceiptEntry(), by=editor)
    client.get(path)
    with django_assert_max_num_queries(60) as few:
        client.get(path)
    Receipt.objects.bulk_create(Receipt(proof=proof, number=number) for number in range(2, 40))
    with django_assert_max_num_queries(len(few)):
        client.get(path)


@pytest.fixture
def submitted(proof, signatory):
    write_proof(proof, signatory)
    payment_of(proof.grant, "8000.00")
    return move(proof.grant, Grant.State.PROOF_SUBMITTED, by=signatory)


def cuts(keys, fees="6.000,00", material="3.000,00", reason=""):
    return {
        f"cut-{keys['fees']}-eligible": fees,
        f"cut-{keys['material']}-eligible": material,
        f"cut-{keys['material']}-reason": reason,
    }


def test_settling_shows_the_arithmetic_step_by_step(submitted, proof, address, as_user, finance):
    page = as_user(finance).get(address("desk_proof", proof=proof.pk)).text.replace("\xa0", " ")
    for words in ("Anerkannte Kosten", "9.000,00 €", "8.000,00 € von 10.000,00 €", "7.200,00 €", "800,00 €"):
        assert words in page


def test_settling_previews_the_mail_and_then_settles(submitted, proof, keys, address, as_user, finance):
    path = address("desk_proof", proof=proof.pk)
    short = cuts(keys, material="2.900,00", reason="Ein Beleg fehlt")
    preview = as_user(finance).post(path, short)
    assert "Bitte zahlen Sie 880,00" in preview.text.replace("\xa0", " ")
    submitted.refresh_from_db()
    assert submitted.state == Grant.State.PROOF_SUBMITTED
    mail = {"subject": "Geprüft", "text": "Bitte zurück.", "send": "1"}
    assert as_user(finance).post(path, short | mail).status_code == 302
    submitted.refresh_from_db()
    assert (submitted.state, submitted.reclaim) == (Grant.State.RECLAIM, Decimal("880.00"))
    assert "Ein Beleg fehlt" in as_user(finance).get(path).text
    assert as_user(finance).post(path, short | mail).status_code == 409


def test_settling_calculates_anew(submitted, proof, keys, address, as_user, finance):
    data = cuts(keys, material="0,00", reason="Keine Belege") | {"calc": "1"}
    page = as_user(finance).post(address("desk_proof", proof=proof.pk), data).text.replace("\xa0", " ")
    assert "4.800,00 €" in page


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"material": "2.900,00"}, "warum nicht alles zählt"),
        ({"material": "3.000,01", "reason": "weil"}, "kann nicht zählen"),
        ({"material": "x"}, "Schreiben Sie einen Betrag"),
    ],
)
def test_settling_with_a_mistake_says_where(wrong, words, submitted, proof, keys, address, as_user, finance):
    response = as_user(finance).post(address("desk_proof", proof=proof.pk), cuts(keys, **wrong))
    assert response.status_code == 422
    assert words in response.text


def test_settling_is_for_finance(submitted, proof, keys, address, as_user, officer, auditor):
    for user in (officer, auditor):
        page = as_user(user).get(address("desk_proof", proof=proof.pk)).text
        assert "Was anerkannt wird" not in page
        sent = cuts(keys) | {"subject": "a", "text": "b", "send": "1"}
        assert as_user(user).post(address("desk_proof", proof=proof.pk), sent).status_code == 403


def test_draft_of_a_proof_is_not_shown_at_the_desk(proof, address, as_user, signatory, finance):
    write_proof(proof, signatory)
    page = as_user(finance).get(address("desk_proof", proof=proof.pk)).text
    assert "Noch nicht eingereicht" in page
    assert "140 Gäste" not in page


def test_question_about_the_proof_opens_it(submitted, proof, address, as_user, finance, signatory):
    path = address("desk_grant_step", target=Grant.State.PROOF_QUESTION)
    first = as_user(finance).post(path, {"reason": "Wo ist Beleg 2?"})
    assert first.text.count("Wo ist Beleg 2?") == 2
    data = {"reason": "Wo ist Beleg 2?", "subject": "Frage", "text": "Wo?", "send": "1"}
    assert as_user(finance).post(path, data).status_code == 302
    page = as_user(signatory).get(address("proof", proof=proof.pk)).text
    assert "Wo ist Beleg 2?" in page
    assert "<textarea" in page


def test_interim_proof_accepted_at_the_desk(grant, address, as_user, signatory, finance):
    proof = Proof.objects.create(grant=grant, kind=Proof.Kind.INTERIM, due_on=timezone.localdate())
    write_proof(proof, signatory)
    as_user(signatory).post(address("proof_submit", proof=proof.pk))
    path = address("desk_proof_step", proof=proof.pk, target=S.ACCEPTED)
    assert path in as_user(finance).get(address("desk_proof", proof=proof.pk)).text
    assert "ist in Ordnung" in as_user(finance).get(path).text
    assert as_user(finance).post(path, {"subject": "Gut", "text": "Danke", "send": "1"}).status_code == 302
    proof.refresh_from_db()
    assert proof.state == S.ACCEPTED
