"""What becomes of an award beside the single steps of `transitions.move`."""

from datetime import date

from django.db import transaction

from ..errors import NoSuchStep, Unmet
from ..models import Grant, Role
from . import notices
from .actors import actor_of
from .steps import Step
from .transitions import move

S = Grant.State
TELLS_FUNDER = Step(S.OFFERED, "declined", frozenset({Role.SIGNATORY}), mails="funder")


@transaction.atomic
def decline(grant: Grant, *, reason: str, by) -> Grant:
    """The organisation does not want the award that it was offered. Both sides get it in writing.

    Raises as `move`: NoSuchStep once it was accepted.
    """
    grant = move(grant, S.REVOKED, by=by, reason=reason)
    application = grant.application
    notice = notices.preview(TELLS_FUNDER, grant, application, reason=reason.strip())
    notices.write(application, notice, to_applicant=False, by=actor_of(by))
    return grant


def mark_due(today: date) -> int:
    """Awards whose project has ended before `today` wait for the proof now. Returns how many; again changes nothing."""
    ended = Grant.objects.filter(state=S.RUNNING, ends_on__lt=today).select_related("application__association")
    return sum(is_marked(grant, today) for grant in ended)


def is_marked(grant: Grant, today: date) -> bool:
    try:
        move(grant, S.PROOF_DUE, by=None, today=today)
    except (NoSuchStep, Unmet):  # somebody was faster, or the end was moved meanwhile
        return False
    return True
