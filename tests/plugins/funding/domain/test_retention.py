"""Kept as long as the rules say, then gone with everything but a note."""

from datetime import date
from decimal import Decimal

import pytest
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone

from plugins.funding.domain import papers
from plugins.funding.domain.actors import actor_of
from plugins.funding.domain.retention import due_files, forget, kept_until
from plugins.funding.errors import NotAllowed, Unmet
from plugins.funding.models import (
    Application,
    Grant,
    LogEntry,
    Paper,
    Payment,
    Plan,
    PlanChange,
    Proof,
    ProofLine,
    Receipt,
    Repayment,
    Ruleset,
    Upload,
)
from plugins.funding.record.checking import verify

DECIDED = timezone.make_aware(timezone.datetime(2027, 5, 1))


@pytest.fixture
def rejected(application) -> Application:
    Application.objects.update(state="rejected", submitted_at=DECIDED, decided_at=DECIDED)
    application.refresh_from_db()
    return application


@pytest.fixture
def settled(application, signatory) -> Application:
    """A closed award with everything that can hang on it."""
    Application.objects.update(state="approved", submitted_at=DECIDED, decided_at=DECIDED)
    application.refresh_from_db()
    actor, plan = actor_of(signatory), application.plans.get()
    grant = Grant.objects.create(
        association=application.association, application=application, awarded_plan=plan, plan=plan, state="closed",
        award=Decimal("8000.00"), starts_on=date(2027, 1, 1), ends_on=date(2027, 12, 31), closed_at=DECIDED,
        proof_due_on=date(2028, 6, 30), awarded_on=date(2027, 5, 1), keep_until=date(2038, 12, 31),
    )  # fmt: skip
    upload = Upload.objects.create(
        association=application.association, application=application, name="Beleg.pdf", kind="application/pdf",
        size=3, sha256="0" * 64, uploaded_by=actor, file=ContentFile(b"pdf", name="x"),
    )  # fmt: skip
    Payment.objects.create(
        grant=grant, number=1, amount=Decimal("1.00"), purpose="x", account_holder="y", iban="z", requested_by=actor
    )
    Repayment.objects.create(grant=grant, amount=Decimal("1.00"), received_on=date(2028, 1, 1), noted_by=actor)
    changed = Plan.objects.create(application=application, kind=Plan.Kind.CHANGED)
    PlanChange.objects.create(grant=grant, plan=changed, reason="x", requested_by=actor)
    proof = Proof.objects.create(grant=grant, kind=Proof.Kind.FINAL, due_on=date(2028, 6, 30))
    key = plan.lines.first().key
    ProofLine.objects.create(proof=proof, key=key, amount=Decimal("1.00"))
    receipt = Receipt.objects.create(
        proof=proof, key=key, number=1, paid_on=date(2027, 2, 1), payee="x", purpose="y", amount=Decimal("1.00")
    )
    receipt.files.add(upload)
    papers.make(Paper.Kind.APPLICATION, application, application, by=actor)
    return application


def test_award_is_kept_as_its_rules_say(settled):
    assert not due_files(date(2038, 12, 31)).exists()
    [due] = due_files(date(2039, 1, 1))
    assert kept_until(due) == date(2038, 12, 31)


@pytest.mark.parametrize("state", ["settled", "reclaim", "running"])
def test_award_that_is_not_closed_is_kept(state, settled):
    Grant.objects.update(state=state)
    assert not due_files(date(2050, 1, 1)).exists()


def test_what_came_to_nothing_is_kept_two_years(rejected):
    assert not due_files(date(2029, 12, 31)).exists()
    [due] = due_files(date(2030, 1, 1))
    assert kept_until(due) == date(2029, 12, 31)


def test_it_is_kept_for_less_where_the_rules_say_so(rejected):
    Ruleset.objects.update(retention_years=1)
    assert due_files(date(2029, 1, 1)).exists()


def test_draft_is_kept_a_year_after_that_of_the_deadline(application, call):
    year = timezone.localdate(call.closes_at).year
    assert not due_files(date(year + 1, 12, 31)).exists()
    assert due_files(date(year + 2, 1, 1)).exists()


@pytest.mark.parametrize("state", ["submitted", "review", "more_information", "approved"])
def test_file_that_is_not_decided_is_kept(state, application):
    Application.objects.update(state=state, submitted_at=DECIDED)
    assert not due_files(date(2050, 1, 1)).exists()


def test_everything_goes_but_a_note_of_it(settled, approver, funder, django_capture_on_commit_callbacks):
    names = [Upload.objects.get().file.path, Paper.objects.get().file.path]
    uuid, reference = settled.uuid, settled.reference
    with django_capture_on_commit_callbacks(execute=True):
        gone = forget(settled, today=date(2039, 1, 1), by=approver)
    assert (gone.reference, gone.files) == (reference, 2)
    for model in (Application, Grant, Plan, Payment, Repayment, PlanChange, Proof, Receipt, Upload, Paper):
        assert not model.objects.exists(), model
    assert [name for name in names if open_or_none(name)] == []
    note = LogEntry.objects.get(action="application.forgotten")
    assert note.application == uuid
    assert note.data == {"reference": reference, "state": "approved", "files": 2, "kept_until": "2038-12-31"}
    assert verify(funder.slug).fault is None


def open_or_none(path: str):
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        return None


def test_files_stay_where_the_transaction_does_not_hold(settled, approver, django_capture_on_commit_callbacks):
    path = Upload.objects.get().file.path
    with django_capture_on_commit_callbacks(execute=True), pytest.raises(RuntimeError), transaction.atomic():
        forget(settled, today=date(2039, 1, 1), by=approver)
        raise RuntimeError
    assert open_or_none(path)
    assert Application.objects.exists()


def test_file_that_is_not_due_is_not_deleted(settled, approver):
    with pytest.raises(Unmet):
        forget(settled, today=date(2038, 12, 31), by=approver)
    assert Grant.objects.exists()


@pytest.mark.parametrize("role", ["officer", "auditor", "finance", "signatory"])
def test_only_who_decides_may_delete(role, rejected, request):
    with pytest.raises(NotAllowed):
        forget(rejected, today=date(2039, 1, 1), by=request.getfixturevalue(role))


def test_command_lists_and_deletes(application, call, capsys):
    type(call).objects.update(closes_at=timezone.make_aware(timezone.datetime(2019, 1, 1)))
    call_command("forget_funding_files", "--dry-run")
    assert f"luebeck {application.reference}: was to be kept until 2020-12-31." in capsys.readouterr().out
    assert Application.objects.exists()
    call_command("forget_funding_files", "--association", "koeln")
    assert Application.objects.exists()
    call_command("forget_funding_files")
    assert "deleted" in capsys.readouterr().out
    assert not Application.objects.exists()
