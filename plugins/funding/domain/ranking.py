"""The applications of a call by what reviewers found, beside the money that is left."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from django.db.models import Prefetch

from ..models import Application, Call, Criterion, Grant, Plan, PlanLine, Review
from ..money import CENT, total
from .awarding import money_left

S = Application.State
RANKED = (S.FORMAL_CHECK, S.MORE_INFORMATION, S.REVIEW, S.PROPOSED_APPROVAL, S.PROPOSED_REJECTION)
DECIDED = (S.APPROVED, S.REJECTED)


@dataclass
class Ranked:
    """A row. `score` is percent of all points, the mean of `count` submitted reviews; None without any.

    `cumulative` adds up what is asked from the best to this one, of those that are not decided and not to be rejected.
    """

    application: Application
    score: Decimal | None
    spread: Decimal | None
    count: int
    waiting: int
    asked: Decimal
    award: Decimal | None
    cumulative: Decimal | None = None
    fits: bool = False


@dataclass(frozen=True)
class Ranking:
    rows: list[Ranked]
    budget: Decimal
    left: Decimal

    @property
    def awarded(self) -> Decimal:
        return self.budget - self.left


def rank(call: Call, found=None) -> Ranking:
    """The best first, the decided ones after the open ones, those without a review last. Six queries for any number.

    `found` limits it to applications that somebody may see.
    """
    left = money_left(call)
    criteria = {criterion.pk: criterion for criterion in Criterion.objects.filter(call=call)}
    rows = [row_of(application, criteria) for application in applications_of(call, found)]
    rows.sort(key=lambda row: (row.application.state in DECIDED, -(row.score if row.score is not None else -1)))
    add_up(rows, left)
    return Ranking(rows, call.budget, left)


def applications_of(call: Call, found=None) -> Iterable[Application]:
    reviews = Review.objects.exclude(has_conflict=True).prefetch_related("scores")
    plans = Plan.objects.exclude(kind=Plan.Kind.CHANGED).order_by("number")
    grant_lines = PlanLine.objects.filter(side=PlanLine.Side.FINANCING, category=PlanLine.Source.GRANT)
    found = Application.objects.all() if found is None else found
    return (
        found.filter(call=call, state__in=(*RANKED, *DECIDED))
        .select_related("organisation", "grant")
        .order_by("reference")
        .prefetch_related(
            Prefetch("reviews", reviews),
            Prefetch("plans", plans.prefetch_related(Prefetch("lines", grant_lines))),
        )
    )


def row_of(application: Application, criteria: dict[int, Criterion]) -> Ranked:
    reviews = application.reviews.all()
    scores = [score_of(review, criteria) for review in reviews if review.submitted_at]
    scores = [score for score in scores if score is not None]
    asked = {plan.kind: total(line.amount for line in plan.lines.all()) for plan in application.plans.all()}
    is_proposed = application.state == S.PROPOSED_APPROVAL
    wanted = asked.get(Plan.Kind.AWARDED) if is_proposed else None
    return Ranked(
        application=application,
        score=mean(scores),
        spread=max(scores) - min(scores) if scores else None,
        count=len(scores),
        waiting=sum(1 for review in reviews if not review.submitted_at),
        asked=asked.get(Plan.Kind.REQUESTED, Decimal(0)),
        award=award_of(application) or wanted,
    )


def award_of(application: Application) -> Decimal | None:
    grant = getattr(application, "grant", None)
    if grant is None or grant.revoked_at or grant.state == Grant.State.REVOKED:
        return None
    return grant.award


def score_of(review: Review, criteria: dict[int, Criterion]) -> Decimal | None:
    """Percent of the highest points, by weight. None where there is nothing to judge by."""
    weight = sum((criterion.weight for criterion in criteria.values()), Decimal(0))
    if not weight:
        return None
    points = {score.criterion_id: score.points for score in review.scores.all()}
    reached = sum((it.weight * points.get(it.pk, 0) / it.max_points for it in criteria.values()), Decimal(0))
    return to_two(reached * 100 / weight)


def mean(scores: list[Decimal]) -> Decimal | None:
    return to_two(sum(scores, Decimal(0)) / len(scores)) if scores else None


def to_two(number: Decimal) -> Decimal:
    return number.quantize(CENT, ROUND_HALF_UP)


def add_up(rows: list[Ranked], left: Decimal) -> None:
    sum_so_far = Decimal(0)
    for row in rows:
        if row.application.state in DECIDED or row.application.state == S.PROPOSED_REJECTION:
            continue
        sum_so_far += row.award if row.award is not None else row.asked
        row.cumulative, row.fits = sum_so_far, sum_so_far <= left
