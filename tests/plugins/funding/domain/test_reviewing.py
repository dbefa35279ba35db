import pytest
from django.utils import timezone

from plugins.funding.domain.commenting import comment
from plugins.funding.domain.reviewing import assign, declare, save_review, submit_review, unassign
from plugins.funding.errors import Locked, NotAllowed, ReasonMissing, Unmet
from plugins.funding.models import Application, Comment, LogEntry, Review, Role, Score
from plugins.funding.permissions import visible_applications
from tests.plugins.funding.factories import CriterionFactory, of_applicant, of_funder


@pytest.fixture
def submitted(application):
    Application.objects.filter(pk=application.pk).update(state=Application.State.REVIEW, submitted_at=timezone.now())
    return Application.objects.get(pk=application.pk)


@pytest.fixture
def criteria(call):
    return [CriterionFactory(call=call, max_points=5), CriterionFactory(call=call, max_points=10, weight=2)]


@pytest.fixture
def review(submitted, criteria, reviewer, officer):
    return assign(submitted, reviewer, by=officer)


@pytest.fixture
def begun(review, reviewer):
    return declare(review, has_conflict=False, by=reviewer)


def points_for(criteria, number=3):
    return {criterion.pk: number for criterion in criteria}


def test_assigning_twice_is_once(review, reviewer, officer, submitted):
    assert assign(submitted, reviewer, by=officer) == review
    assert LogEntry.objects.filter(action="review.assigned").count() == 1


def test_officers_alone_assign(submitted, reviewer, approver, auditor):
    for user in (reviewer, approver, auditor):
        with pytest.raises(NotAllowed):
            assign(submitted, reviewer, by=user)


def test_who_is_no_reviewer_or_of_the_organisation_is_not_asked(submitted, officer, approver, funder, organisation):
    of_both = of_applicant(funder, organisation)
    for user in (approver, of_both):
        with pytest.raises(Unmet):
            assign(submitted, user, by=officer)
    assert not Review.objects.exists()


def test_reviewer_sees_the_file_once_nothing_speaks_against_it(review, reviewer, funder, submitted):
    assert submitted not in visible_applications(reviewer, funder)
    declare(review, has_conflict=False, by=reviewer)
    assert submitted in visible_applications(reviewer, funder)


def test_conflict_hides_the_file_in_every_role(submitted, funder, officer):
    both = of_funder(funder, Role.OFFICER, Role.REVIEWER)
    review = assign(submitted, both, by=officer)
    assert submitted in visible_applications(both, funder)
    declare(review, has_conflict=True, reason="Ich saß dort im Vorstand.", by=both)
    assert submitted not in visible_applications(both, funder)


def test_conflict_needs_a_reason_and_stays(review, reviewer):
    with pytest.raises(ReasonMissing):
        declare(review, has_conflict=True, reason=" ", by=reviewer)
    declare(review, has_conflict=True, reason="verwandt", by=reviewer)
    with pytest.raises(Locked):
        declare(review, has_conflict=False, by=reviewer)
    assert "verwandt" not in str(LogEntry.objects.get(action="review.declared").data)


def test_nobody_judges_before_declaring(review, reviewer, criteria):
    with pytest.raises(Locked):
        save_review(review, points=points_for(criteria), comment="", recommendation="", by=reviewer)


def test_nobody_writes_in_anothers_review(begun, funder, criteria):
    for user in (of_funder(funder, Role.REVIEWER), of_funder(funder, Role.OFFICER)):
        with pytest.raises(NotAllowed):
            save_review(begun, points=points_for(criteria), comment="", recommendation="", by=user)


def test_points_stay_in_range(begun, reviewer, criteria):
    for number in (-1, 6):
        with pytest.raises(Unmet):
            save_review(begun, points={criteria[0].pk: number}, comment="", recommendation="", by=reviewer)
    assert not Score.objects.exists()


def test_unfinished_review_says_what_is_missing(begun, reviewer, criteria):
    save_review(begun, points={criteria[0].pk: 5}, comment="Gut.", recommendation="", by=reviewer)
    with pytest.raises(Unmet) as refused:
        submit_review(begun, by=reviewer)
    assert len(refused.value.messages) == 2
    assert criteria[1].title in refused.value.messages[0]


def test_submitted_review_never_changes(begun, reviewer, criteria, officer):
    save_review(begun, points=points_for(criteria), comment="Gut.", recommendation="approve", by=reviewer)
    submit_review(begun, by=reviewer)
    with pytest.raises(Locked):
        save_review(begun, points=points_for(criteria, 5), comment="", recommendation="reject", by=reviewer)
    with pytest.raises(Locked):
        declare(begun, has_conflict=True, reason="doch", by=reviewer)
    with pytest.raises(Locked):
        unassign(begun, by=officer)
    assert set(Score.objects.values_list("points", flat=True)) == {3}


def test_request_is_taken_back_while_it_is_open(begun, officer, submitted):
    unassign(begun, by=officer)
    assert not submitted.reviews.exists()


def test_comment_is_for_officers_finance_and_approvers(submitted, officer, finance, approver, auditor, signatory):
    for user in (officer, finance, approver):
        comment(submitted, "Nachgerechnet.", by=user)
    for user in (auditor, signatory):
        with pytest.raises(NotAllowed):
            comment(submitted, "Ich auch.", by=user)
    with pytest.raises(Unmet):
        comment(submitted, "  ", by=officer)
    assert Comment.objects.count() == 3
