"""What becomes of an award."""

from ...models import Grant, Role
from .base import CHECKS, DECIDES, FUNDER, SIGNS, Step

S = Grant.State

STEPS = [
    Step(S.OFFERED, S.ACCEPTED, SIGNS, mails="funder"),
    Step(S.ACCEPTED, S.RUNNING, FUNDER, mails="applicant"),
    Step(S.RUNNING, S.PROOF_DUE, FUNDER | {Role.SYSTEM}, mails="applicant"),
    Step(S.RUNNING, S.PROOF_SUBMITTED, SIGNS, mails="funder"),
    Step(S.PROOF_DUE, S.PROOF_SUBMITTED, SIGNS, mails="funder"),
    Step(S.PROOF_SUBMITTED, S.PROOF_QUESTION, CHECKS, needs_reason=True, mails="applicant"),
    Step(S.PROOF_QUESTION, S.PROOF_SUBMITTED, SIGNS, mails="funder"),
    Step(S.PROOF_SUBMITTED, S.SETTLED, CHECKS, mails="applicant"),
    Step(S.PROOF_SUBMITTED, S.RECLAIM, CHECKS, mails="applicant"),
    Step(S.SETTLED, S.CLOSED, FUNDER, mails="applicant"),
    Step(S.RECLAIM, S.CLOSED, CHECKS, mails="applicant"),
    *(
        Step(state, S.REVOKED, DECIDES, needs_reason=True, mails="applicant")
        for state in (S.OFFERED, S.ACCEPTED, S.RUNNING, S.PROOF_DUE, S.PROOF_SUBMITTED, S.PROOF_QUESTION)
    ),
    Step(S.REVOKED, S.CLOSED, CHECKS),
]
