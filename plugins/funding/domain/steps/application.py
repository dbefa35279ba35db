"""What becomes of an application."""

from ...models import Application
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

STEPS = [
    Step(S.DRAFT, S.SUBMITTED, SIGNS, mails="applicant"),
    Step(S.SUBMITTED, S.FORMAL_CHECK, FUNDER),
    Step(S.FORMAL_CHECK, S.MORE_INFORMATION, FUNDER, needs_reason=True, mails="applicant"),
    Step(S.MORE_INFORMATION, S.FORMAL_CHECK, SIGNS, mails="funder"),
    Step(S.FORMAL_CHECK, S.REVIEW, FUNDER),
    Step(S.FORMAL_CHECK, S.PROPOSED_REJECTION, FUNDER, needs_reason=True),
    Step(S.REVIEW, S.PROPOSED_APPROVAL, FUNDER),
    Step(S.REVIEW, S.PROPOSED_REJECTION, FUNDER, needs_reason=True),
    Step(S.PROPOSED_APPROVAL, S.REVIEW, DECIDES, needs_reason=True),
    Step(S.PROPOSED_REJECTION, S.REVIEW, DECIDES, needs_reason=True),
    Step(S.PROPOSED_APPROVAL, S.APPROVED, DECIDES, mails="applicant"),
    Step(S.PROPOSED_REJECTION, S.REJECTED, DECIDES, mails="applicant"),
    *(Step(state, S.WITHDRAWN, SIGNS, mails="" if state == S.DRAFT else "funder") for state in OPEN),
]

# What applicants see of a state: never what is proposed.
SHOWN_AS = {S.PROPOSED_APPROVAL: S.REVIEW, S.PROPOSED_REJECTION: S.REVIEW}


def shown_state(application: Application) -> Application.State:
    """The state as the applicant sees it."""
    return SHOWN_AS.get(application.state, S(application.state))
