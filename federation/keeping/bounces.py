"""Reads the messages that mail servers send back about mail that they could not deliver (RFC 3464)."""

import email
import email.policy
import mailbox
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

from django.db import transaction

from .delivery import note_bounce
from .models import EntryLink, Reminder


@dataclass(frozen=True)
class Bounce:
    """One address that a server could not deliver to, for good."""

    address: str
    diagnostic: str


def parse(data: bytes) -> EmailMessage:
    return email.message_from_bytes(data, policy=email.policy.default)


def messages_in(path: Path) -> Iterator[EmailMessage]:
    """The messages of a Maildir, an mbox or a single file. Raises OSError."""
    if path.is_dir():
        box = mailbox.Maildir(path, factory=None, create=False)
        yield from (parse(box.get_bytes(key)) for key in sorted(box.keys()))
    elif path.read_bytes()[:5] == b"From ":
        box = mailbox.mbox(path, create=False)
        yield from (parse(box.get_bytes(key)) for key in box.keys())  # noqa: SIM118 - iterating a box gives messages
    else:
        yield parse(path.read_bytes())


def bounces_in(message: EmailMessage) -> list[Bounce]:
    """What the delivery status says failed for good. Delays and successes are none; nor is a message of a person."""
    if message.get_content_type() != "multipart/report":
        return []
    return [
        bounce
        for part in message.walk()
        if part.get_content_type() == "message/delivery-status"
        for fields in part.get_payload()[1:]  # the first block is about the message
        if (bounce := failure(fields))
    ]


def failure(fields) -> Bounce | None:
    """One block of a delivery status, about one recipient (RFC 3464, 2.3)."""
    has_failed = fields.get("Action", "").strip().lower() == "failed"
    status = fields.get("Status", "").strip()
    recipient = typed(fields.get("Original-Recipient", "")) or typed(fields.get("Final-Recipient", ""))
    if not (has_failed and status.startswith("5.") and "@" in recipient):
        return None
    diagnostic = " ".join(fields.get("Diagnostic-Code", "").split()) or status
    return Bounce(recipient.lower(), diagnostic)


def typed(value: str) -> str:
    """The address in “rfc822; name@example.org”."""
    _kind, _, address = value.partition(";")
    return address.strip().strip("<>")


def register_bounces(messages: Iterable[EmailMessage]) -> tuple[int, int]:
    """Notes the addresses that bounced. Returns how many, and how many were passed over.

    Only addresses that links were sent to count: a forged message cannot silence others.
    """
    noted = passed_over = 0
    for message in messages:
        for bounce in bounces_in(message):
            if register(bounce):
                noted += 1
            else:
                passed_over += 1
    return noted, passed_over


@transaction.atomic
def register(bounce: Bounce) -> bool:
    if not EntryLink.objects.filter(email=bounce.address).exists():
        return False
    note_bounce(bounce.address, bounce.diagnostic)
    # Nobody read the question: another address, once there is one, is asked anew.
    Reminder.objects.filter(link__email=bounce.address, link__used_at=None).delete()
    return True
