"""What becomes of a request for payment: requested, checked and approved by three people."""

from ...models import Payment
from .base import CHECKS, DECIDES, Step

S = Payment.State

STEPS = [
    Step(S.REQUESTED, S.CHECKED, CHECKS),
    Step(S.CHECKED, S.APPROVED, DECIDES),
    Step(S.APPROVED, S.PAID, CHECKS, mails="applicant"),
    Step(S.APPROVED, S.FAILED, CHECKS, needs_reason=True, mails="applicant"),
    Step(S.REQUESTED, S.REFUSED, CHECKS, needs_reason=True, mails="applicant"),
    Step(S.CHECKED, S.REFUSED, DECIDES, needs_reason=True, mails="applicant"),
]
