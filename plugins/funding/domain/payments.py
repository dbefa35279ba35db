"""Requests for payment and what comes back. What becomes of a request: `transitions.move`."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from stdnum import iban as ibans
from stdnum.exceptions import ValidationError as NoIban

from ..errors import NotAllowed, Unmet
from ..models import Actor, Grant, Paper, Payment, Repayment, Role
from ..money import format_amount
from ..permissions import roles_towards
from . import log, notices, papers
from .actors import actor_of
from .balance import Balance, balance_of
from .steps import Step
from .transitions import locked

# Accepted: the request may wait until the project runs. Settled: what is due and was not paid yet.
ASKS = (Grant.State.ACCEPTED, Grant.State.RUNNING, Grant.State.PROOF_DUE, Grant.State.SETTLED)
GIVES_BACK = (*ASKS, Grant.State.PROOF_SUBMITTED, Grant.State.PROOF_QUESTION, Grant.State.RECLAIM, Grant.State.REVOKED)
# Nobody moves a request into its first state; this only says whom its mail is for.
TOLD = Step("", Payment.State.REQUESTED, frozenset({Role.SIGNATORY}), mails="funder")


@dataclass(frozen=True)
class Request:
    """What somebody asks for, and where it is to go."""

    amount: Decimal
    purpose: str
    account_holder: str
    iban: str


@transaction.atomic
def request(grant: Grant, wanted: Request, *, by) -> Payment:
    """Lays a request down, with its paper, and tells the funder. For the user `by` who signs.

    Open and paid requests never exceed the award: the file is locked while this is counted. Raises NotAllowed, or Unmet
    for an award that pays nothing now, an amount above what is left, or an IBAN that cannot be one.
    """
    grant = locked(grant)
    application = grant.application
    if Role.SIGNATORY not in roles_towards(by, application):
        raise NotAllowed
    if problems := problems_with(grant, wanted):
        raise Unmet(problems)
    actor = actor_of(by)
    payment = Payment.objects.create(
        grant=grant,
        number=grant.payments.count() + 1,
        amount=wanted.amount,
        purpose=wanted.purpose.strip(),
        account_holder=wanted.account_holder.strip(),
        iban=ibans.compact(wanted.iban),
        requested_by=actor,
    )
    note_request(payment, actor)
    return payment


def note_request(payment: Payment, actor: Actor) -> None:
    application = payment.grant.application
    log.write(
        application.association,
        "payment.requested",
        by=actor,
        role=Role.SIGNATORY,
        subject=payment,
        application=application,
        target=Payment.State.REQUESTED,
        data={"amount": str(payment.amount)},
    )
    papers.make(Paper.Kind.PAYMENT_REQUEST, payment, application, by=actor)
    notices.write(application, notices.preview(TOLD, payment, application), to_applicant=False, by=actor)


def problems_with(grant: Grant, wanted: Request) -> list[str]:
    if grant.state not in ASKS:
        return [_("Aus dieser Bewilligung lässt sich gerade kein Geld anfordern.")]
    problems = [problem] if (problem := amount_problem(balance_of(grant), wanted.amount)) else []
    try:
        valid_iban(wanted.iban)
    except ValueError as error:
        problems.append(str(error))
    return problems


def amount_problem(balance: Balance, amount: Decimal) -> str:
    """Why so much cannot be asked for; empty: it can."""
    if amount <= 0:
        return _("Schreiben Sie einen Betrag über 0.")
    if amount > balance.left:
        return _("So viel ist nicht mehr frei. Sie können noch %(left)s anfordern.") % {
            "left": format_amount(balance.left)
        }
    return ""


def valid_iban(text: str) -> str:
    """Without spaces (ISO 13616). Raises ValueError with a sentence for one whose form or check digits are wrong."""
    try:
        return ibans.validate(text)
    except NoIban as error:
        raise ValueError(_("Diese IBAN stimmt nicht. Vergleichen Sie sie bitte mit Ihrer Karte.")) from error


@transaction.atomic
def note_repayment(grant: Grant, *, amount: Decimal, received_on: date, by) -> Repayment:
    """Money came back, as finance sees it in the account. Raises NotAllowed or Unmet."""
    grant = locked(grant)
    application = grant.application
    if Role.FINANCE not in roles_towards(by, application):
        raise NotAllowed
    if problems := repayment_problems(grant, amount, received_on):
        raise Unmet(problems)
    actor = actor_of(by)
    repayment = Repayment.objects.create(grant=grant, amount=amount, received_on=received_on, noted_by=actor)
    log.write(
        application.association,
        "repayment.noted",
        by=actor,
        role=Role.FINANCE,
        subject=repayment,
        application=application,
        data={"amount": str(amount), "received_on": received_on.isoformat()},
    )
    return repayment


def repayment_problems(grant: Grant, amount: Decimal, received_on: date) -> list[str]:
    if grant.state not in GIVES_BACK:
        return [_("Zu dieser Bewilligung wird nichts mehr vermerkt.")]
    problems, kept = [], balance_of(grant).kept
    if amount <= 0:
        problems.append(_("Schreiben Sie einen Betrag über 0."))
    elif amount > kept:
        problems.append(_("Mehr als %(kept)s kann nicht zurückkommen.") % {"kept": format_amount(kept)})
    if received_on > timezone.localdate():
        problems.append(_("Der Tag des Eingangs liegt in der Zukunft."))
    return problems
