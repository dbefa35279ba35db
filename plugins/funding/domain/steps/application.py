"""What becomes of an application."""

from ...models import Application
from .. import awarding, deciding, submitting
from .base import DECIDES, FUNDER, SIGNS, Step

S = Application.State

# What applicants may take back: all but what is decided.
OPEN = (
    S.DRAFT,
    S.SUBMITTED,
    S.FORMAL_CHECK,
    S.MORE_INFORMATION,
    S.REVIEW,
    S.PROPOSED_APPROVAL,
    S.PROPOSED_REJECTION,
)

OUTSIDE = (deciding.not_of_the_organisation,)
JUDGED = (*OUTSIDE, deciding.reviews_complete)

STEPS = [
    Step(S.DRAFT, S.SUBMITTED, SIGNS, submitting.FOR_SUBMITTING, submitting.hand_in, mails="applicant"),
    Step(S.SUBMITTED, S.FORMAL_CHECK, FUNDER, OUTSIDE),
    Step(S.FORMAL_CHECK, S.MORE_INFORMATION, FUNDER, OUTSIDE, needs_reason=True, mails="applicant"),
    Step(S.MORE_INFORMATION, S.FORMAL_CHECK, SIGNS, submitting.FOR_ANSWERING, submitting.hand_in, mails="funder"),
    Step(S.FORMAL_CHECK, S.REVIEW, FUNDER, OUTSIDE, deciding.note_checklist),
    Step(S.FORMAL_CHECK, S.PROPOSED_REJECTION, FUNDER, OUTSIDE, needs_reason=True),
    Step(S.REVIEW, S.PROPOSED_APPROVAL, FUNDER, (*JUDGED, deciding.plan_within_rules), awarding.prepare_award),
    Step(S.REVIEW, S.PROPOSED_REJECTION, FUNDER, JUDGED, needs_reason=True),
    Step(S.PROPOSED_APPROVAL, S.REVIEW, DECIDES, OUTSIDE, needs_reason=True),
    Step(S.PROPOSED_REJECTION, S.REVIEW, DECIDES, OUTSIDE, needs_reason=True),
    Step(S.PROPOSED_APPROVAL, S.APPROVED, DECIDES, deciding.FOR_AWARD, awarding.approve, mails="applicant"),
    Step(S.PROPOSED_REJECTION, S.REJECTED, DECIDES, deciding.FOR_DECISION, awarding.reject, mails="applicant"),
    *(Step(state, S.WITHDRAWN, SIGNS, mails="" if state == S.DRAFT else "funder") for state in OPEN),
]

# What applicants see of a state: never what is proposed.
SHOWN_AS = {S.PROPOSED_APPROVAL: S.REVIEW, S.PROPOSED_REJECTION: S.REVIEW}


def shown_state(application: Application) -> Application.State:
    """The state as the applicant sees it."""
    return SHOWN_AS.get(application.state, S(application.state))
