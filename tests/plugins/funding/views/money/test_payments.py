from decimal import Decimal

import pytest
from django.urls import reverse
from django.utils import timezone

from plugins.funding.models import Message, Payment, Repayment
from tests.plugins.funding.factories import ApplicationFactory, grant_of, payment_of

S = Payment.State
FORM = {
    "amount": "1.500,00",
    "purpose": "Honorare",
    "account_holder": "Verein e. V.",
    "iban": "DE89 3704 0044 0532 0130 00",
}


def test_request_as_people_write_amounts(grant, address, as_user, signatory):
    response = as_user(signatory).post(address("payment_request"), FORM)
    assert response.url == address("payment", number=1)
    assert Payment.objects.get().amount == Decimal("1500.00")
    page = as_user(signatory).get(response.url).text
    assert "DE89 3704 0044 0532 0130 00" in page
    assert "Wir prüfen Ihre Anforderung." in page


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"amount": "1,500.00"}, "Schreiben Sie einen Betrag"),
        ({"amount": "8.000,01"}, "Sie können noch 8.000,00"),
        ({"amount": "0"}, "über 0"),
        ({"iban": "DE00"}, "Diese IBAN stimmt nicht"),
        ({"purpose": ""}, "Wofür Sie das Geld"),
    ],
)
def test_request_with_a_mistake_loses_nothing(wrong, words, grant, address, as_user, signatory):
    response = as_user(signatory).post(address("payment_request"), FORM | wrong)
    assert response.status_code == 422
    assert words in response.text.replace("\xa0", " ")
    assert "Verein e. V." in response.text
    assert not Payment.objects.exists()


def test_request_by_an_editor_is_refused(grant, address, as_user, editor):
    page = as_user(editor).get(address("payment_request")).text
    assert "unterschreibt" in page
    assert as_user(editor).post(address("payment_request"), FORM).status_code == 403
    assert not Payment.objects.exists()


def test_request_begins_with_the_last_account(grant, address, as_user, signatory):
    payment_of(grant, "100.00")
    assert "DE89 3704 0044 0532 0130 00" in as_user(signatory).get(address("payment_request")).text


def test_payments_of_many_take_the_same_queries(grant, address, as_user, signatory, django_assert_max_num_queries):
    client = as_user(signatory)
    payment_of(grant, "100.00")
    client.get(address("payments"))
    with django_assert_max_num_queries(40) as few:
        client.get(address("payments"))
    for _number in range(10):
        payment_of(grant, "100.00")
    with django_assert_max_num_queries(len(few)):
        assert "Auszahlung 11" in client.get(address("payments")).text


def test_steps_of_a_payment_by_three_people(grant, address, as_user, signatory, finance, approver):
    payment_of(grant, "2000.00", S.REQUESTED, by=signatory)

    def step(user, target, **data):
        return as_user(user).post(address("desk_payment_step", number=1, target=target), data)

    assert step(approver, S.CHECKED).status_code == 403
    assert step(finance, S.CHECKED).url == address("desk_payment", number=1)
    assert step(finance, S.CHECKED).status_code == 409
    assert step(approver, S.APPROVED).status_code == 302
    preview = step(finance, S.PAID, paid_on=timezone.localdate().isoformat())
    assert preview.status_code == 200
    assert "2.000,00" in preview.text
    assert signatory.email in preview.text
    assert Payment.objects.get().state == S.APPROVED
    assert not Message.objects.exists()
    sent = {
        "paid_on": Payment.objects.get().requested_at.date().isoformat(),
        "subject": "Geld",
        "text": "Ist da.",
        "send": "1",
    }
    assert step(finance, S.PAID, **sent).status_code == 302
    assert Payment.objects.get().state == S.PAID
    assert (Message.objects.get().subject, Message.objects.get().text) == ("Geld", "Ist da.")


def test_step_of_who_requested_says_why_not(grant, address, as_user, finance):
    payment_of(grant, "2000.00", S.REQUESTED, by=finance)
    response = as_user(finance).post(address("desk_payment_step", number=1, target=S.CHECKED))
    assert response.status_code == 422
    assert "prüft die Anforderung nicht selbst" in response.text


def test_step_with_a_reason_shows_the_mail_with_it(grant, address, as_user, finance):
    payment_of(grant, "2000.00", S.REQUESTED)
    path = address("desk_payment_step", number=1, target=S.REFUSED)
    assert "Weiter zur Mail" in as_user(finance).get(path).text
    assert as_user(finance).post(path, {"reason": ""}).status_code == 422
    preview = as_user(finance).post(path, {"reason": "Kein Verwendungszweck"})
    assert preview.text.count("Kein Verwendungszweck") == 2
    assert Payment.objects.get().state == S.REQUESTED


def test_desk_payment_shows_who_did_what_and_the_next_step(grant, address, as_user, finance, auditor):
    payment_of(grant, "2000.00", S.REQUESTED)
    assert "Geprüft</a>" in as_user(finance).get(address("desk_payment", number=1)).text
    assert "Geprüft</a>" not in as_user(auditor).get(address("desk_payment", number=1)).text


def test_desk_payments_waits_for_the_role(grant, as_user, finance, approver, auditor, funder):
    payment_of(grant, "100.01", S.REQUESTED)
    payment_of(grant, "100.02", S.CHECKED)
    payment_of(grant, "100.03", S.APPROVED)
    payment_of(grant, "100.04", S.PAID)
    path = reverse("funding:desk_payments", kwargs={"language": "de"})

    def shown(user, query=""):
        page = as_user(user).get(path + query).text
        return [number for number in (1, 2, 3, 4) if f"100,0{number}" in page]

    assert shown(finance) == [1, 3]
    assert shown(approver) == [2]
    assert shown(auditor) == shown(finance, "?show=open") == [1, 2, 3]
    assert shown(approver, "?show=all") == [1, 2, 3, 4]


def test_desk_payments_is_for_the_funder_alone(grant, as_user, signatory, reviewer, strangers):
    path = reverse("funding:desk_payments", kwargs={"language": "de"})
    for user in (signatory, reviewer, *strangers):
        assert as_user(user).get(path).status_code == 404


def test_desk_payments_of_many_takes_the_same_queries(call, as_user, finance, django_assert_max_num_queries):
    client = as_user(finance)
    path = reverse("funding:desk_payments", kwargs={"language": "de"})

    def lay(count):
        for _number in range(count):
            payment_of(grant_of(ApplicationFactory(call=call)), "100.00", S.REQUESTED)

    lay(5)
    client.get(path)
    with django_assert_max_num_queries(40) as few:
        client.get(path)
    lay(20)
    with django_assert_max_num_queries(len(few)):
        assert client.get(path).text.count("100,00") == 25


def test_repayments_noted_by_finance(grant, address, as_user, finance, auditor):
    payment_of(grant, "1000.00")
    day = Payment.objects.get().paid_on.isoformat()
    assert as_user(auditor).post(address("desk_repayments"), {"amount": "1,00", "received_on": day}).status_code == 403
    wrong = as_user(finance).post(address("desk_repayments"), {"amount": "1.000,01", "received_on": day})
    assert wrong.status_code == 422
    assert "kann nicht zurückkommen" in wrong.text
    assert as_user(finance).post(address("desk_repayments"), {"amount": "12,50", "received_on": day}).status_code == 302
    assert Repayment.objects.get().amount == Decimal("12.50")
    assert "12,50" in as_user(auditor).get(address("desk_repayments")).text
