from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.utils import timezone

from federation.associations.scope import scope
from plugins.funding.domain.plans import awarded_plan, current_plan, save_lines
from plugins.funding.domain.reviewing import assign, declare
from plugins.funding.domain.transitions import move
from plugins.funding.errors import Locked, NotAllowed, Unmet
from plugins.funding.models import (
    Application,
    Call,
    Comment,
    Grant,
    LogEntry,
    Message,
    Paper,
    PlanLine,
    Proof,
    Role,
    Ruleset,
)
from tests.plugins.funding.factories import ApplicationFactory, of_applicant, of_funder

S = Application.State


@pytest.fixture
def in_review(application):
    Application.objects.filter(pk=application.pk).update(state=S.REVIEW, submitted_at=timezone.now())
    return Application.objects.get(pk=application.pk)


@pytest.fixture
def proposed(in_review, officer):
    return move(in_review, S.PROPOSED_APPROVAL, by=officer)


def test_proposal_lays_the_plan_that_is_awarded(in_review, officer):
    move(in_review, S.PROPOSED_APPROVAL, by=officer)
    plan = awarded_plan(in_review)
    assert [line.amount for line in plan.lines.all()] == [line.amount for line in current_plan(in_review).lines.all()]
    assert plan.locked_at is None


def test_approval_makes_the_award(proposed, approver):
    Ruleset.objects.update(weiterleitung_terms="Nennen Sie das Land.", proof_due_days=180, retention_years=5)
    move(proposed, S.APPROVED, by=approver, terms="Kommen Sie zum Fachtag.")
    grant = Grant.objects.get()
    assert grant.award == Decimal("8000.00")
    assert grant.plan == grant.awarded_plan == awarded_plan(proposed)
    assert grant.terms == "Nennen Sie das Land.\n\nKommen Sie zum Fachtag."
    assert grant.proof_due_on == proposed.ends_on + timedelta(days=180)
    assert grant.keep_until == date(grant.proof_due_on.year + 5, 12, 31)
    assert Proof.objects.filter(grant=grant, kind=Proof.Kind.FINAL).count() == 1
    assert Paper.objects.get().kind == Paper.Kind.AWARD_LETTER
    assert LogEntry.objects.get(action="grant.awarded").data["award"] == "8000.00"
    assert "8.000,00" in Message.objects.get().text
    assert Application.objects.get(pk=proposed.pk).decided_at


def test_awarded_plan_never_changes_again(proposed, approver, officer):
    move(proposed, S.APPROVED, by=approver)
    plan = awarded_plan(proposed)
    with pytest.raises(Locked):
        save_lines(plan, [], by=officer, version=plan.version)


def test_who_proposed_does_not_decide(in_review, funder):
    both = of_funder(funder, Role.OFFICER, Role.APPROVER)
    proposed = move(in_review, S.PROPOSED_APPROVAL, by=both)
    with pytest.raises(Unmet, match="selbst vorgeschlagen"):
        move(proposed, S.APPROVED, by=both)
    move(proposed, S.APPROVED, by=of_funder(funder, Role.APPROVER))


def test_who_proposed_a_rejection_does_not_decide(in_review, funder):
    both = of_funder(funder, Role.OFFICER, Role.APPROVER)
    proposed = move(in_review, S.PROPOSED_REJECTION, by=both, reason="zu spät")
    with pytest.raises(Unmet):
        move(proposed, S.REJECTED, by=both)


def test_who_acts_for_the_organisation_does_nothing_for_the_funder(in_review, funder, organisation):
    officer = of_applicant(funder, organisation)
    for role in (Role.OFFICER, Role.APPROVER):
        officer.refresh_from_db()
        of_role(funder, officer, role)
    with pytest.raises(Unmet, match="handeln für die Organisation"):
        move(in_review, S.PROPOSED_REJECTION, by=officer, reason="so")


def of_role(funder, user, role):
    from plugins.funding.models import FunderMember

    FunderMember.objects.create(association=funder, user=user, role=role)


def test_award_beyond_the_money_left_is_refused(proposed, approver, funder, officer):
    Call.objects.update(budget=Decimal("15999.99"))
    other = ApplicationFactory(call=proposed.call, state=S.REVIEW, submitted_at=timezone.now())
    other = move(other, S.PROPOSED_APPROVAL, by=officer)
    move(proposed, S.APPROVED, by=approver)
    with pytest.raises(Unmet, match=r"7\.999,99"):
        move(other, S.APPROVED, by=approver)
    assert Grant.objects.count() == 1
    Grant.objects.update(state=Grant.State.REVOKED)
    move(other, S.APPROVED, by=approver)


def test_award_of_a_plan_that_is_not_balanced_is_refused(proposed, approver):
    line = PlanLine.objects.get(plan=awarded_plan(proposed), category="own")
    PlanLine.objects.filter(pk=line.pk).update(amount=Decimal("1499.99"))
    with pytest.raises(Unmet):
        move(proposed, S.APPROVED, by=approver)
    assert not Grant.objects.exists()


def test_overdue_proof_stops_the_next_award_where_the_rules_say_so(proposed, approver, officer, organisation, call):
    owed = overdue_of(organisation, call, officer, approver)
    with pytest.raises(Unmet, match=owed.reference):
        move(proposed, S.APPROVED, by=approver)
    Ruleset.objects.update(overdue_blocks_award=False)
    move(Application.objects.get(pk=proposed.pk), S.APPROVED, by=approver)


def overdue_of(organisation, call, officer, approver):
    """An earlier file of the organisation, its proof not there in time."""
    Call.objects.filter(pk=call.pk).update(budget=Decimal(50000))
    earlier = ApplicationFactory(
        call=type(call).objects.create(
            **{name: getattr(call, name) for name in ("association", "programme", "ruleset", "question_set")},
            title="Früher",
            opens_at=call.opens_at,
            closes_at=call.closes_at,
            budget=Decimal(50000),
        ),
        organisation=organisation,
        state=S.REVIEW,
        submitted_at=timezone.now(),
    )
    earlier = move(earlier, S.PROPOSED_APPROVAL, by=officer)
    move(earlier, S.APPROVED, by=approver)
    Grant.objects.update(state=Grant.State.PROOF_DUE)
    Proof.objects.update(due_on=timezone.localdate() - timedelta(days=1))
    return earlier


def test_open_review_holds_the_proposal_up(in_review, officer, reviewer):
    review = assign(in_review, reviewer, by=officer)
    with pytest.raises(Unmet, match="Gutachten"):
        move(in_review, S.PROPOSED_REJECTION, by=officer, reason="weil")
    declare(review, has_conflict=True, reason="verwandt", by=reviewer)
    move(in_review, S.PROPOSED_REJECTION, by=officer, reason="weil")


def test_rejection_has_a_letter_and_a_mail_without_the_internal_reason(in_review, officer, approver):
    proposed = move(in_review, S.PROPOSED_REJECTION, by=officer, reason="Kein Bedarf, sagt der Beirat.")
    move(proposed, S.REJECTED, by=approver)
    assert Paper.objects.get().kind == Paper.Kind.REJECTION_LETTER
    assert "Beirat" not in Message.objects.get().text


def test_checklist_stands_on_the_file(application, officer):
    Application.objects.filter(pk=application.pk).update(state=S.FORMAL_CHECK)
    move(application, S.REVIEW, by=officer, checklist=["eligible", "in_time"])
    text = Comment.objects.get().text
    assert "darf sich bewerben" in text
    assert "Anlagen" not in text


def test_officer_with_a_declared_conflict_has_no_role(in_review, funder):
    both = of_funder(funder, Role.OFFICER, Role.REVIEWER)
    review = assign(in_review, both, by=of_funder(funder, Role.OFFICER))
    declare(review, has_conflict=True, reason="verwandt", by=both)
    with pytest.raises(NotAllowed):
        move(in_review, S.PROPOSED_REJECTION, by=both, reason="weil")


def test_another_associations_approver_decides_nothing(proposed, koeln):
    with scope(association=koeln):
        stranger = of_funder(koeln, Role.APPROVER)
    with pytest.raises(NotAllowed):
        move(proposed, S.APPROVED, by=stranger)
