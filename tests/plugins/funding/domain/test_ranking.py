from decimal import Decimal

import pytest
from django.utils import timezone

from plugins.funding.domain.actors import actor_of
from plugins.funding.domain.ranking import rank
from plugins.funding.models import Application, Call, Review, Role, Score
from tests.plugins.funding.factories import ApplicationFactory, CriterionFactory, of_funder

S = Application.State
QUERIES = 8


@pytest.fixture
def criteria(call):
    return [
        CriterionFactory(call=call, max_points=5, weight=Decimal(1)),
        CriterionFactory(call=call, max_points=10, weight=Decimal(2)),
    ]


@pytest.fixture
def judged(call, criteria, funder):
    def make(*points, state=S.REVIEW, **fields):
        application = ApplicationFactory(call=call, state=state, submitted_at=timezone.now(), **fields)
        for given in points:
            review = Review.objects.create(
                application=application,
                reviewer=actor_of(of_funder(funder, Role.REVIEWER)),
                has_conflict=False,
                submitted_at=timezone.now(),
            )
            for criterion, number in zip(criteria, given, strict=True):
                Score.objects.create(review=review, criterion=criterion, points=number)
        return application

    return make


def test_score_weighs_criteria_and_means_reviews(call, judged):
    judged((5, 10), (0, 5))  # 100 % and 1/3
    row = rank(call).rows[0]
    assert row.score == Decimal("66.67")
    assert row.spread == Decimal("66.67")
    assert row.count == 2


def test_best_comes_first_and_without_review_last(call, judged):
    none, low, high = judged(), judged((1, 2)), judged((5, 9))
    assert [row.application for row in rank(call).rows] == [high, low, none]


def test_money_left_shows_who_still_fits(call, judged):
    Call.objects.update(budget=Decimal("15000.00"))
    judged((5, 10)), judged((3, 3))
    ranking = rank(Call.objects.get(pk=call.pk))
    assert [(row.cumulative, row.fits) for row in ranking.rows] == [
        (Decimal("8000.00"), True),
        (Decimal("16000.00"), False),
    ]
    assert ranking.left == Decimal("15000.00")


def test_who_is_to_be_rejected_takes_no_money(call, judged):
    judged((5, 10), state=S.PROPOSED_REJECTION)
    assert rank(call).rows[0].cumulative is None


def test_conflicts_and_open_reviews_do_not_count(call, judged, funder):
    application = judged((5, 10))
    for has_conflict in (True, False, None):
        reviewer = actor_of(of_funder(funder, Role.REVIEWER))
        Review.objects.create(application=application, reviewer=reviewer, has_conflict=has_conflict)
    row = rank(call).rows[0]
    assert (row.score, row.count, row.waiting) == (Decimal("100.00"), 1, 2)


def test_drafts_and_withdrawn_ones_are_not_ranked(call, judged):
    judged(state=S.DRAFT), judged(state=S.WITHDRAWN)
    assert rank(call).rows == []


@pytest.mark.parametrize("count", [5, 25])
def test_queries_do_not_grow(call, judged, count, django_assert_max_num_queries):
    for _number in range(count):
        judged((5, 10), (1, 1))
    with django_assert_max_num_queries(QUERIES):
        assert len(rank(call).rows) == count
