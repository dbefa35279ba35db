"""What becomes of a request for payment: requested, checked and approved by three people."""

from datetime import date, timedelta

from django.utils import timezone
from django.utils.translation import gettext as _

from ...models import Grant, Payment
from .base import CHECKS, DECIDES, Context, Step

S = Payment.State

# Before the project runs nothing is paid; after it was settled, what is still due.
PAYS_OUT = (
    Grant.State.RUNNING,
    Grant.State.PROOF_DUE,
    Grant.State.PROOF_SUBMITTED,
    Grant.State.PROOF_QUESTION,
    Grant.State.SETTLED,
)


def grant_pays(context: Context):
    if context.subject.grant.state not in PAYS_OUT:
        yield _("Aus dieser Bewilligung wird gerade nichts ausgezahlt.")


def checked_by_another(context: Context):
    """Four eyes count people, not roles: who holds several may take one step alone."""
    if context.by == context.subject.requested_by:
        yield _("Wer das Geld angefordert hat, prüft die Anforderung nicht selbst.")


def approved_by_a_third(context: Context):
    if context.by == context.subject.requested_by:
        yield _("Wer das Geld angefordert hat, gibt es nicht selbst frei.")
    if context.by == context.subject.checked_by:
        yield _("Wer die Anforderung geprüft hat, gibt sie nicht auch frei.")


def paid_on_a_possible_day(context: Context):
    day = paid_on(context)
    if day > timezone.localdate(context.at):
        yield _("Der Tag der Auszahlung liegt in der Zukunft.")
    if day < timezone.localdate(context.subject.requested_at):
        yield _("Der Tag der Auszahlung liegt vor der Anforderung.")


def paid_on(context: Context) -> date:
    """The day that was given, today otherwise."""
    return context.given.get("paid_on") or timezone.localdate(context.at)


def note_check(context: Context) -> None:
    context.subject.checked_by, context.subject.checked_at = context.by, context.at


def note_approval(context: Context) -> None:
    context.subject.approved_by, context.subject.approved_at = context.by, context.at


def note_payment(context: Context) -> None:
    """From the day of payment the money is to be used within the ruleset's window (ANBest-P 1.4)."""
    payment, ruleset = context.subject, context.application.call.ruleset
    payment.paid_on = paid_on(context)
    payment.use_by = payment.paid_on + timedelta(days=ruleset.payment_window_days)


def note_reason(context: Context) -> None:
    context.subject.reason = context.reason


STEPS = [
    Step(S.REQUESTED, S.CHECKED, CHECKS, (grant_pays, checked_by_another), note_check),
    Step(S.CHECKED, S.APPROVED, DECIDES, (grant_pays, approved_by_a_third), note_approval),
    Step(S.APPROVED, S.PAID, CHECKS, (grant_pays, paid_on_a_possible_day), note_payment, mails="applicant"),
    Step(S.APPROVED, S.FAILED, CHECKS, effect=note_reason, needs_reason=True, mails="applicant"),
    Step(S.REQUESTED, S.REFUSED, CHECKS, effect=note_reason, needs_reason=True, mails="applicant"),
    Step(S.CHECKED, S.REFUSED, DECIDES, effect=note_reason, needs_reason=True, mails="applicant"),
]
