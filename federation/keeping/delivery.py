"""Sends one mail and says what became of it, so that nobody is written to twice or in vain."""

import smtplib
from dataclasses import dataclass
from enum import Enum

from django.core.mail import EmailMessage
from django.utils import timezone

from .models import BouncedAddress

AUTOMATIC = {"Auto-Submitted": "auto-generated"}  # RFC 3834: nobody's holiday notice answers it


class Outcome(Enum):
    SENT = "sent"
    LATER = "later"  # the server cannot just now: try again
    REFUSED = "refused"  # the address does not exist: never again
    FAILED = "failed"  # the server does not take this mail


@dataclass(frozen=True)
class Delivery:
    outcome: Outcome
    diagnostic: str = ""


def deliver(message: EmailMessage) -> Delivery:
    """Sends to one recipient. An address that the server refuses for good is written down as bounced."""
    [recipient] = message.to
    message.extra_headers = {**AUTOMATIC, **message.extra_headers}
    try:
        message.send()
    except smtplib.SMTPRecipientsRefused as error:
        code, answer = next(iter(error.recipients.values()))
        delivery = Delivery(Outcome.REFUSED if is_permanent(code) else Outcome.LATER, said(code, answer))
    except smtplib.SMTPDataError as error:  # about the mail, not about the address
        outcome = Outcome.FAILED if is_permanent(error.smtp_code) else Outcome.LATER
        delivery = Delivery(outcome, said(error.smtp_code, error.smtp_error))
    except (smtplib.SMTPException, OSError) as error:  # nobody there, or our own settings are wrong: both get mended
        delivery = Delivery(Outcome.LATER, str(error)[:300])
    else:
        delivery = Delivery(Outcome.SENT)
    if delivery.outcome is Outcome.REFUSED:
        note_bounce(recipient, delivery.diagnostic)
    return delivery


def is_permanent(code: int) -> bool:
    """RFC 5321, 4.2.1: 5yz is a permanent negative answer, 4yz a transient one."""
    return 500 <= code < 600


def said(code: int, answer: bytes | str) -> str:
    text = answer.decode("utf-8", "replace") if isinstance(answer, bytes) else answer
    return f"{code} {text}"[:300]


def note_bounce(email: str, diagnostic: str) -> None:
    """Nothing is sent to this address on its own any more, until somebody opens a link that went there."""
    values = {"bounced_at": timezone.now(), "diagnostic": diagnostic[:300]}
    BouncedAddress.objects.update_or_create(email=email.strip().lower(), defaults=values)


def forget_bounce(email: str) -> None:
    """The address works: somebody opened a link that was sent there, or the staff says so."""
    BouncedAddress.objects.filter(email=email.strip().lower()).delete()
