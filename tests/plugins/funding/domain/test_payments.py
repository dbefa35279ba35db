from datetime import timedelta
from decimal import Decimal

import pytest
from django.utils import timezone

from plugins.funding.domain.actors import actor_of
from plugins.funding.domain.balance import balance_of
from plugins.funding.domain.payments import Request, note_repayment, request, valid_iban
from plugins.funding.domain.transitions import move
from plugins.funding.errors import NotAllowed, Unmet
from plugins.funding.models import (
    ApplicantMember,
    FunderMember,
    Grant,
    LogEntry,
    Message,
    Paper,
    Payment,
    Repayment,
    Role,
)
from tests.plugins.funding.factories import grant_of, of_funder, payment_of

S = Payment.State


@pytest.fixture
def grant(application):
    return grant_of(application)


def wanted(amount="2000.00", **changed):
    given = {"purpose": "Honorare im März", "account_holder": "Verein e. V.", "iban": "DE89 3704 0044 0532 0130 00"}
    return Request(amount=Decimal(amount), **given | changed)


def test_request_lays_down_payment_paper_record_and_mail(grant, signatory, officer):
    payment = request(grant, wanted(), by=signatory)
    assert (payment.number, payment.state, payment.iban) == (1, S.REQUESTED, "DE89370400440532013000")
    assert Paper.objects.get().kind == Paper.Kind.PAYMENT_REQUEST
    entry = LogEntry.objects.get(action="payment.requested")
    assert entry.data == {"amount": "2000.00"}
    assert Message.objects.get().recipients == [officer.email]


def test_request_by_somebody_who_does_not_sign_is_refused(grant, editor, officer):
    for user in (editor, officer):
        with pytest.raises(NotAllowed):
            request(grant, wanted(), by=user)
    assert not Payment.objects.exists()


@pytest.mark.parametrize("taken", [S.REQUESTED, S.CHECKED, S.APPROVED, S.PAID])
def test_request_above_what_is_left_is_refused(taken, grant, signatory):
    payment_of(grant, "7000.00", taken)
    with pytest.raises(Unmet, match=r"1\.000,00"):
        request(grant, wanted("1000.01"), by=signatory)
    assert request(grant, wanted("1000.00"), by=signatory).number == 2


@pytest.mark.parametrize("freed", [S.FAILED, S.REFUSED])
def test_request_counts_nothing_that_was_not_paid(freed, grant, signatory):
    payment_of(grant, "8000.00", freed)
    assert request(grant, wanted("8000.00"), by=signatory)


def test_request_after_a_repayment_does_not_exceed_the_award(grant, signatory, finance):
    payment_of(grant, "8000.00")
    note_repayment(grant, amount=Decimal("500.00"), received_on=timezone.localdate(), by=finance)
    with pytest.raises(Unmet):
        request(grant, wanted("0.01"), by=signatory)


@pytest.mark.parametrize("amount", ["0.00", "-1.00"])
def test_request_of_nothing_is_refused(amount, grant, signatory):
    with pytest.raises(Unmet):
        request(grant, wanted(amount), by=signatory)


@pytest.mark.parametrize("state", ["offered", "proof_submitted", "proof_question", "reclaim", "closed", "revoked"])
def test_request_in_a_state_that_asks_for_nothing_is_refused(state, grant, signatory):
    Grant.objects.update(state=state)
    with pytest.raises(Unmet):
        request(grant, wanted(), by=signatory)


def test_request_after_the_settlement_is_for_what_is_due(grant, signatory):
    payment_of(grant, "7000.00")
    Grant.objects.update(state="settled", amount_due=Decimal("7200.00"))
    with pytest.raises(Unmet, match="200,00"):
        request(grant, wanted("200.01"), by=signatory)
    assert request(grant, wanted("200.00"), by=signatory)


@pytest.mark.parametrize("iban", ["DE89370400440532013001", "DE8937040044053201300", "hallo", ""])
def test_request_to_an_iban_that_cannot_be_one_is_refused(iban, grant, signatory):
    with pytest.raises(Unmet, match="IBAN"):
        request(grant, wanted(iban=iban), by=signatory)


def test_valid_iban_is_read_with_spaces_and_small_letters():
    assert valid_iban("de89 3704 0044 0532 0130 00") == "DE89370400440532013000"


@pytest.fixture
def everything(funder, organisation):
    """One person who holds every role of the funder and signs for the organisation too."""
    user = of_funder(funder, Role.OFFICER, Role.FINANCE, Role.APPROVER)
    ApplicantMember.objects.create(association=funder, organisation=organisation, user=user, role=Role.SIGNATORY)
    return user


def test_four_eyes_hold_for_who_has_every_role(grant, everything, finance, approver):
    payment = request(grant, wanted(), by=everything)
    with pytest.raises(Unmet, match="prüft die Anforderung nicht selbst"):
        move(payment, S.CHECKED, by=everything)
    payment = move(payment, S.CHECKED, by=finance)
    with pytest.raises(Unmet, match="gibt es nicht selbst frei"):
        move(payment, S.APPROVED, by=everything)
    FunderMember.objects.create(association=grant.association, user=finance, role=Role.APPROVER)
    del finance._funder_roles
    with pytest.raises(Unmet, match="gibt sie nicht auch frei"):
        move(payment, S.APPROVED, by=finance)
    payment = move(payment, S.APPROVED, by=approver)
    people = {payment.requested_by, payment.checked_by, payment.approved_by}
    assert people == {actor_of(everything), actor_of(finance), actor_of(approver)}


def test_paid_begins_the_window_of_use(grant, signatory, finance):
    payment = payment_of(grant, "2000.00", S.APPROVED)
    payment = move(payment, S.PAID, by=finance)
    assert payment.paid_on == timezone.localdate()
    assert payment.use_by == timezone.localdate() + timedelta(days=42)
    assert "2.000,00" in Message.objects.get().text


@pytest.mark.parametrize("days", [-1, 1])
def test_paid_on_an_impossible_day_is_refused(days, grant, finance):
    payment = payment_of(grant, "2000.00", S.APPROVED)
    with pytest.raises(Unmet):
        move(payment, S.PAID, by=finance, paid_on=timezone.localdate() + timedelta(days=days))


def test_failed_keeps_the_reason_and_frees_the_money(grant, finance):
    payment = move(payment_of(grant, "8000.00", S.APPROVED), S.FAILED, by=finance, reason="Konto erloschen")
    assert payment.reason == "Konto erloschen"
    assert balance_of(grant).left == Decimal("8000.00")


def test_note_repayment_is_for_finance_alone(grant, officer, signatory, approver):
    payment_of(grant, "1000.00")
    for user in (officer, signatory, approver):
        with pytest.raises(NotAllowed):
            note_repayment(grant, amount=Decimal("1.00"), received_on=timezone.localdate(), by=user)


@pytest.mark.parametrize(("amount", "days"), [("1000.01", 0), ("0.00", 0), ("1.00", 1)])
def test_note_repayment_that_cannot_be_is_refused(amount, days, grant, finance):
    payment_of(grant, "1000.00")
    day = timezone.localdate() + timedelta(days=days)
    with pytest.raises(Unmet):
        note_repayment(grant, amount=Decimal(amount), received_on=day, by=finance)
    assert not Repayment.objects.exists()
