"""Reviews: who is asked to judge, who says that they cannot, what they find. Submitted ones never change."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from ..errors import Locked, NotAllowed, ReasonMissing, Unmet
from ..models import Application, Review, Role, Score
from ..permissions import applicant_roles, funder_roles, roles_towards
from . import log
from .actors import actor_of

S = Application.State
OPEN_FOR_REVIEWERS = (S.SUBMITTED, S.FORMAL_CHECK, S.MORE_INFORMATION, S.REVIEW)


@transaction.atomic
def assign(application: Application, user, *, by) -> Review:
    """Asks somebody to judge an application; who was asked already stays so.

    Raises NotAllowed for who is no officer of it, Unmet for somebody who is no reviewer or acts for the applicant.
    """
    require_officer(by, application)
    if application.state not in OPEN_FOR_REVIEWERS:
        raise Locked
    if Role.REVIEWER not in funder_roles(user, application.association):
        raise Unmet([_("Diese Person begutachtet hier nicht.")])
    if applicant_roles(user, application.association, application.organisation_id):
        raise Unmet([_("Diese Person handelt für die Organisation, die den Antrag gestellt hat.")])
    review, is_new = Review.objects.get_or_create(application=application, reviewer=actor_of(user))
    if is_new:
        write(review, "review.assigned", by, Role.OFFICER, person=str(review.reviewer.key))
    return review


@transaction.atomic
def unassign(review: Review, *, by) -> None:
    """Takes a request back. Raises NotAllowed, Locked for a review that was submitted or a declared conflict."""
    require_officer(by, review.application)
    review = locked(review)
    if review.submitted_at or review.has_conflict:
        raise Locked
    write(review, "review.withdrawn", by, Role.OFFICER, person=str(review.reviewer.key))
    review.delete()


@transaction.atomic
def declare(review: Review, *, has_conflict: bool, reason: str = "", by) -> Review:
    """What a reviewer says first. A conflict stays declared; without one, one may still turn up until submission.

    Raises NotAllowed for anybody else, Locked, ReasonMissing for a conflict without one.
    """
    require_reviewer(by, review)
    review = locked(review)
    if review.submitted_at or review.has_conflict:
        raise Locked
    if has_conflict and not reason.strip():
        raise ReasonMissing
    review.has_conflict, review.conflict_reason = has_conflict, reason.strip() if has_conflict else ""
    review.save()
    if has_conflict:
        review.scores.all().delete()
    write(review, "review.declared", by, Role.REVIEWER, has_conflict=has_conflict)
    return review


@transaction.atomic
def save_review(review: Review, *, points: dict[int, int], comment: str, recommendation: str, by) -> Review:
    """Keeps what is there so far. `points` are by the criterion's number; what is not given is not judged yet.

    Raises NotAllowed, Locked, Unmet for points outside of a criterion's range.
    """
    require_reviewer(by, review)
    review = open_review(review)
    criteria = {criterion.pk: criterion for criterion in review.application.call.criteria.all()}
    for number, given in points.items():
        if number not in criteria or not 0 <= given <= criteria[number].max_points:
            raise Unmet([_("Diese Punktzahl gibt es nicht.")])
    review.comment, review.recommendation = comment.strip(), recommendation
    review.save()
    review.scores.all().delete()
    Score.objects.bulk_create(Score(review=review, criterion_id=number, points=n) for number, n in points.items())
    return review


@transaction.atomic
def submit_review(review: Review, *, by) -> Review:
    """Hands the review in. Raises NotAllowed, Locked, Unmet with all that is missing."""
    require_reviewer(by, review)
    review = open_review(review)
    if problems := missing_in(review):
        raise Unmet(problems)
    review.submitted_at = timezone.now()
    review.save()
    write(review, "review.submitted", by, Role.REVIEWER, recommendation=review.recommendation)
    return review


def missing_in(review: Review) -> list[str]:
    judged = set(review.scores.values_list("criterion", flat=True))
    criteria = review.application.call.criteria.all()
    missing = [
        _("Geben Sie Punkte für „%(criterion)s“.") % {"criterion": it.title} for it in criteria if it.pk not in judged
    ]
    if not review.recommendation:
        missing.append(_("Wählen Sie, was Sie empfehlen."))
    return missing


def open_review(review: Review) -> Review:
    """Locked in the database, still to be written. Nobody judges before declaring that nothing speaks against it."""
    review = locked(review)
    if review.submitted_at or review.has_conflict is not False or review.application.state not in OPEN_FOR_REVIEWERS:
        raise Locked
    return review


def locked(review: Review) -> Review:
    """As it is now. The application is locked first, as always."""
    Application.objects.select_for_update().get(pk=review.application_id)
    found = Review.objects.select_for_update(of=("self",)).select_related("application__call", "reviewer")
    return found.get(pk=review.pk)


def require_officer(by, application: Application) -> None:
    roles = roles_towards(by, application)
    if Role.OFFICER not in roles or roles & {Role.EDITOR, Role.SIGNATORY}:
        raise NotAllowed


def require_reviewer(by, review: Review) -> None:
    is_reviewer = Role.REVIEWER in funder_roles(by, review.application.association)
    if not is_reviewer or review.reviewer_id != actor_of(by).pk:
        raise NotAllowed


def write(review: Review, action: str, by, role: Role, **data) -> None:
    application = review.application
    log.write(
        application.association,
        action,
        by=actor_of(by),
        role=role,
        subject=review,
        application=application,
        data=data,
    )
