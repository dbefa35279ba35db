"""Handing in: what has to hold, and that nothing changes afterwards."""

from datetime import timedelta

import pytest
from django.utils import timezone

from plugins.funding.domain.actors import actor_of
from plugins.funding.domain.plans import current_plan
from plugins.funding.domain.transitions import move
from plugins.funding.errors import NoSuchStep, NotAllowed, Unmet
from plugins.funding.models import Application, LateAccess, LogEntry, Message, Paper, PlanLine
from plugins.funding.questions import unanswered
from tests.plugins.funding.asking import GOAL, LANGUAGES, NO, NUMBER, REPORT, YES, ask

S = Application.State


def answer(application, **more):
    Application.objects.filter(pk=application.pk).update(answers={GOAL: "Ziel", NUMBER: "12", LANGUAGES: NO, **more})


def close(call):
    call.closes_at = timezone.now() - timedelta(seconds=1)
    call.save()


def test_complete_application_is_handed_in_once(application, signatory):
    submitted = move(application, S.SUBMITTED, by=signatory)

    assert submitted.submitted_at is not None
    assert current_plan(application).locked_at is not None
    assert Paper.objects.get(application=application).kind == Paper.Kind.APPLICATION
    assert Message.objects.get(application=application).recipients == [signatory.email]
    with pytest.raises(NoSuchStep):
        move(application, S.SUBMITTED, by=signatory)
    assert LogEntry.objects.filter(action="application.submitted").count() == 1


def test_handing_in_takes_a_signature(application, editor, officer):
    for user in (editor, officer):
        with pytest.raises(NotAllowed):
            move(application, S.SUBMITTED, by=user)


def test_all_that_is_missing_is_named_and_nothing_is_left_behind(application, call, signatory):
    ask(call)
    PlanLine.objects.filter(plan__application=application, category="own").delete()
    close(call)

    with pytest.raises(Unmet) as refusal:
        move(application, S.SUBMITTED, by=signatory)

    text = " ".join(refusal.value.messages)
    for expected in ("abgelaufen", "Was möchten Sie erreichen?", "Satzung: Fügen Sie eine Datei hinzu.", "1.500,00"):
        assert expected in text
    assert not LogEntry.objects.exists()
    assert not Paper.objects.exists()
    application.refresh_from_db()
    assert (application.state, application.submitted_at) == (S.DRAFT, None)


def test_follow_up_is_missing_only_where_its_option_is_chosen(application, call):
    ask(call)
    answer(application)
    application.refresh_from_db()
    assert [problem.anchor for problem in unanswered(application, "de")] == [f"q-{REPORT}"]

    answer(application, **{LANGUAGES: YES})
    application.refresh_from_db()
    assert len(unanswered(application, "de")) == 2


def test_late_access_lets_one_hand_in_after_the_deadline(application, call, organisation, signatory, officer):
    close(call)
    with pytest.raises(Unmet, match="abgelaufen"):
        move(application, S.SUBMITTED, by=signatory)

    until, by = timezone.now() + timedelta(hours=1), actor_of(officer)
    LateAccess.objects.create(call=call, organisation=organisation, until=until, reason="krank", granted_by=by)

    assert move(application, S.SUBMITTED, by=signatory).state == S.SUBMITTED


def test_answer_to_a_question_is_handed_in_after_the_deadline(application, call, signatory, officer):
    first = move(application, S.SUBMITTED, by=signatory).submitted_at
    move(application, S.FORMAL_CHECK, by=officer)
    move(application, S.MORE_INFORMATION, by=officer, reason="Welche Räume?")
    close(call)

    again = move(application, S.FORMAL_CHECK, by=signatory)

    assert again.submitted_at == first
    assert Paper.objects.filter(application=application).count() == 2


@pytest.mark.parametrize("state", [S.DRAFT, S.SUBMITTED, S.PROPOSED_REJECTION])
def test_withdrawing_tells_the_funder_what_it_knew_of(state, application, signatory, officer):
    Application.objects.filter(pk=application.pk).update(state=state)

    move(application, S.WITHDRAWN, by=signatory, reason="Der Raum fehlt.")

    messages = Message.objects.filter(application=application)
    assert messages.count() == (0 if state == S.DRAFT else 1)
    if messages:
        assert "Der Raum fehlt." in messages[0].text
        assert messages[0].recipients == [officer.email]
