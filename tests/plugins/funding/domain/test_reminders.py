"""Reminded once of each due date; not of what is done."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone

from plugins.funding.domain.actors import actor_of
from plugins.funding.domain.reminders import remind_of_all
from plugins.funding.domain.transitions import move
from plugins.funding.models import Application, Call, Grant, Message, Payment, Proof, Reminder

TODAY = timezone.localdate()


def in_days(days: int):
    return timezone.localdate() + timedelta(days=days)


@pytest.fixture
def grant(application) -> Grant:
    """It runs, and its proof is due in a year."""
    Application.objects.filter(pk=application.pk).update(
        state="approved", submitted_at=timezone.now(), decided_at=timezone.now()
    )
    plan = application.plans.get()
    return Grant.objects.create(
        association=application.association, application=application, awarded_plan=plan, plan=plan, state="running",
        award=Decimal("8000.00"), starts_on=in_days(-30), ends_on=in_days(180), proof_due_on=in_days(360),
        awarded_on=in_days(-40),
    )  # fmt: skip


@pytest.fixture
def proof(grant):
    """`proof(14)`: the final one, due in so many days."""

    def due(days: int) -> Proof:
        return Proof.objects.create(grant=grant, kind=Proof.Kind.FINAL, due_on=in_days(days))

    return due


def reminded() -> list[str]:
    occasions = list(Reminder.objects.order_by("pk").values_list("occasion", flat=True))
    Reminder.objects.all().delete()
    return occasions


def test_draft_is_reminded_of_the_deadline_once(application, call, signatory):
    assert remind_of_all(in_days(0)) == 0
    Call.objects.update(closes_at=timezone.now() + timedelta(days=6))
    assert remind_of_all(in_days(0)) == 1
    assert remind_of_all(in_days(0)) == 0
    message = Message.objects.get()
    assert message.recipients == [signatory.email]
    assert "noch ein Entwurf" in message.text
    assert f"/de/funding/applications/{application.uuid}/" in message.text


def test_submitted_application_is_not_reminded_of_the_deadline(application):
    Call.objects.update(closes_at=timezone.now() + timedelta(days=6))
    Application.objects.update(state="submitted", submitted_at=timezone.now())
    assert remind_of_all(in_days(0)) == 0


@pytest.mark.parametrize(
    ("days", "occasions"),
    [
        (15, []),
        (14, ["proof_soon"]),
        (1, ["proof_soon"]),
        (0, ["proof_today"]),
        (-1, ["proof_overdue", "proof_overdue_desk"]),
    ],
)
def test_proof_is_reminded_of_before_on_and_after_the_day(days, occasions, proof, officer):
    proof(days)
    remind_of_all(in_days(0))
    assert reminded() == occasions


def test_overdue_proof_is_told_to_both_sides(proof, officer, signatory):
    proof(-3)
    remind_of_all(in_days(0))
    assert [message.recipients for message in Message.objects.all()] == [[signatory.email], [officer.email]]


def test_submitted_proof_is_not_reminded_of(proof):
    late = proof(-3)
    Proof.objects.filter(pk=late.pk).update(state="submitted")
    assert remind_of_all(in_days(0)) == 0


@pytest.mark.parametrize("state", ["offered", "revoked", "settled", "closed"])
def test_proof_of_an_award_that_does_not_run_is_not_reminded_of(state, proof, grant):
    proof(-3)
    Grant.objects.update(state=state)
    assert remind_of_all(in_days(0)) == 0


def test_interim_proof_is_not_reminded_of_after_the_end(proof, grant):
    Proof.objects.filter(pk=proof(-3).pk).update(kind=Proof.Kind.INTERIM)
    Grant.objects.update(state="proof_due")
    assert remind_of_all(in_days(0)) == 0


@pytest.mark.parametrize(("days", "count"), [(8, 0), (7, 1), (0, 1), (-1, 0)])
def test_payment_is_reminded_of_before_it_has_to_be_used(days, count, grant, signatory):
    Payment.objects.create(
        grant=grant, number=1, amount=Decimal("1000.00"), purpose="Miete", account_holder="Verein", iban="x",
        state="paid", requested_by=actor_of(signatory), paid_on=in_days(-30), use_by=in_days(days),
    )  # fmt: skip
    assert remind_of_all(in_days(0)) == count


def test_question_without_an_answer_is_reminded_of_after_a_week(application, officer, monkeypatch):
    Application.objects.update(state="formal_check", submitted_at=timezone.now())
    move(application, "more_information", by=officer, reason="Wie viele Personen?")
    Message.objects.all().delete()
    assert remind_of_all(in_days(0)) == 0
    week_later = timezone.now() + timedelta(days=7, minutes=1)
    monkeypatch.setattr(timezone, "now", lambda: week_later)
    assert remind_of_all(in_days(7)) == 1
    assert remind_of_all(in_days(7)) == 0


def test_reminder_speaks_the_applicants_language(proof, application):
    Application.objects.update(language="en")
    proof(0)
    remind_of_all(in_days(0))
    assert f"/en/funding/applications/{application.uuid}/" in Message.objects.get().text


def test_reminder_that_cannot_be_written_leaves_no_trace(proof, application):
    proof(0)
    with pytest.raises(RuntimeError), transaction.atomic():
        remind_of_all(in_days(0))
        raise RuntimeError
    assert not Reminder.objects.exists()
    assert remind_of_all(in_days(0)) == 1


def test_command_says_what_it_did(proof, capsys):
    proof(0)
    call_command("remind_funding")
    assert "Reminders queued: 1." in capsys.readouterr().out
    call_command("remind_funding")
    assert "Reminders queued: 0." in capsys.readouterr().out
