"""What becomes of an award."""

from django.utils import timezone
from django.utils.translation import gettext as _

from ...entitlement import due, reclaim
from ...models import Grant, Paper, Proof, Role
from ...money import format_amount
from .. import papers
from ..balance import NOTHING, balance_of
from ..proof_problems import problems
from ..proofs import keep_paid, reopen
from ..settlement import cut_problems, figures_of, final_proof, settle
from ..statement import statement_of
from .base import CHECKS, DECIDES, FUNDER, SIGNS, Context, Step

S = Grant.State


def has_ended(context: Context):
    today = context.given.get("today") or timezone.localdate(context.at)
    if context.subject.ends_on >= today:
        yield _("Das Vorhaben läuft noch. Der Nachweis wird erst danach fällig.")


def proof_is_complete(context: Context):
    for problem in problems(statement_of(final_proof(context.subject))):
        yield problem.message


def checked_by_another(context: Context):
    if context.by == final_proof(context.subject).submitted_by:
        yield _("Wer den Nachweis eingereicht hat, prüft ihn nicht selbst.")


def no_payment_under_way(context: Context):
    if balance_of(context.subject).open:
        yield _("Eine Auszahlung ist noch unterwegs. Zahlen Sie sie erst aus oder lehnen Sie sie ab.")


def cuts_are_explained(context: Context):
    for _key, sentence in cut_problems(statement_of(final_proof(context.subject)), cuts_of(context)):
        yield sentence


def nothing_comes_back(context: Context):
    if amount := reclaim(figures_found(context)):
        yield _("%(amount)s kommen zurück. Fordern Sie sie zurück.") % {"amount": format_amount(amount)}


def something_comes_back(context: Context):
    figures = figures_found(context)
    if not reclaim(figures):
        yield _("Es kommt nichts zurück: Ausgezahlt sind %(paid)s, zustehend sind %(due)s.") % {
            "paid": format_amount(figures.paid),
            "due": format_amount(due(figures)),
        }


def figures_found(context: Context):
    grant = context.subject
    return figures_of(grant, statement_of(final_proof(grant)), cuts_of(context))


def cuts_of(context: Context) -> dict:
    return context.given.get("cuts") or {}


def all_is_paid(context: Context):
    if left := balance_of(context.subject).left:
        yield _("Zahlen Sie erst aus, was noch zusteht: %(left)s.") % {"left": format_amount(left)}


def all_came_back(context: Context):
    if outstanding := balance_of(context.subject).outstanding:
        yield _("Es fehlen noch Rückzahlungen über %(amount)s.") % {"amount": format_amount(outstanding)}


def note_acceptance(context: Context) -> None:
    context.subject.accepted_at = context.at


def lock_proof(context: Context) -> None:
    """From now on nothing in it changes until the funder asks back; the paper keeps it as it was handed in."""
    proof = final_proof(context.subject)
    proof.state, proof.submitted_at, proof.submitted_by = Proof.State.SUBMITTED, context.at, context.by
    proof.save()
    keep_paid(proof)
    papers.make(Paper.Kind.PROOF, proof, context.application, by=context.by)


def open_proof(context: Context) -> None:
    proof = final_proof(context.subject)
    proof.state = Proof.State.QUESTION
    reopen(proof, context.reason)
    proof.save()


def lay_settlement_down(context: Context) -> None:
    grant = context.subject
    settle(grant, cuts_of(context))
    proof = final_proof(grant)
    proof.state = Proof.State.ACCEPTED
    proof.save()


def take_back(context: Context) -> None:
    """Nothing is due any more; what was paid and did not come back yet does."""
    grant = context.subject
    grant.revoked_at = context.at
    grant.amount_due, grant.reclaim = NOTHING, balance_of(grant).kept


def note_end(context: Context) -> None:
    """What is kept is kept for whole years, from the end of the year of closing."""
    grant, years = context.subject, context.application.call.ruleset.retention_years
    grant.closed_at = context.at
    grant.keep_until = timezone.localdate(context.at).replace(month=12, day=31)
    grant.keep_until = grant.keep_until.replace(year=grant.keep_until.year + years)


HANDING_IN = {"conditions": (proof_is_complete,), "effect": lock_proof, "mails": "funder"}
CHECKING = (checked_by_another, no_payment_under_way, cuts_are_explained)
REVOCABLE = (S.ACCEPTED, S.RUNNING, S.PROOF_DUE, S.PROOF_SUBMITTED, S.PROOF_QUESTION)

STEPS = [
    Step(S.OFFERED, S.ACCEPTED, SIGNS, effect=note_acceptance, mails="funder"),
    Step(S.ACCEPTED, S.RUNNING, FUNDER, mails="applicant"),
    Step(S.RUNNING, S.PROOF_DUE, FUNDER | {Role.SYSTEM}, (has_ended,), mails="applicant"),
    Step(S.RUNNING, S.PROOF_SUBMITTED, SIGNS, **HANDING_IN),
    Step(S.PROOF_DUE, S.PROOF_SUBMITTED, SIGNS, **HANDING_IN),
    Step(S.PROOF_SUBMITTED, S.PROOF_QUESTION, CHECKS, effect=open_proof, needs_reason=True, mails="applicant"),
    Step(S.PROOF_QUESTION, S.PROOF_SUBMITTED, SIGNS, **HANDING_IN),
    Step(S.PROOF_SUBMITTED, S.SETTLED, CHECKS, (*CHECKING, nothing_comes_back), lay_settlement_down, mails="applicant"),
    Step(
        S.PROOF_SUBMITTED, S.RECLAIM, CHECKS, (*CHECKING, something_comes_back), lay_settlement_down, mails="applicant"
    ),
    Step(S.SETTLED, S.CLOSED, FUNDER, (no_payment_under_way, all_is_paid), note_end, mails="applicant"),
    Step(S.RECLAIM, S.CLOSED, CHECKS, (all_came_back,), note_end, mails="applicant"),
    # Whoever was offered an award may decline it: `grants.decline`.
    Step(S.OFFERED, S.REVOKED, DECIDES | SIGNS, effect=take_back, needs_reason=True, mails="applicant"),
    *(Step(state, S.REVOKED, DECIDES, effect=take_back, needs_reason=True, mails="applicant") for state in REVOCABLE),
    Step(S.REVOKED, S.CLOSED, CHECKS, (no_payment_under_way, all_came_back), note_end),
]
