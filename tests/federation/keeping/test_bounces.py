"""Messages about mail that could not be delivered, as servers send them."""

import io
import mailbox
import sys

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from federation.keeping.bounces import bounces_in, parse
from federation.keeping.links import make_link
from federation.keeping.models import BouncedAddress, EntryLink, Reminder
from federation.keeping.models.reminders import NEVER

from .conftest import EMAIL


def dsn(recipient=EMAIL, action="failed", status="5.1.1", original="") -> bytes:
    """A delivery status notification by RFC 3464, with a folded diagnostic as Postfix writes it."""
    original_line = f"Original-Recipient: rfc822;{original}\n" if original else ""
    return f"""\
From: MAILER-DAEMON@mail.example (Mail Delivery System)
To: verbund@localhost
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="grenze"

--grenze
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.

--grenze
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example
Arrival-Date: Tue, 24 Nov 2026 09:00:00 +0100

{original_line}Final-Recipient: rfc822; {recipient}
Action: {action}
Status: {status}
Remote-MTA: dns; mx.example
Diagnostic-Code: smtp; 550 5.1.1 <{recipient}>: Recipient address rejected:
    User unknown

--grenze
Content-Type: message/rfc822

From: verbund@localhost
To: {recipient}
Subject: Stimmt Ihr Eintrag noch?

Guten Tag,
--grenze--
""".encode()


ORDINARY = b"From: sara@example.org\nTo: verbund@localhost\nSubject: Hallo\n\nfailed 5.1.1\n"


@pytest.fixture
def written_to(entry) -> EntryLink:
    return make_link(entry, EMAIL, EntryLink.Purpose.REMINDER)


def test_failure_names_the_address_and_why():
    [bounce] = bounces_in(parse(dsn()))
    assert bounce.address == EMAIL
    assert bounce.diagnostic.endswith("Recipient address rejected: User unknown")


def test_forwarded_mail_names_the_address_it_was_sent_to():
    [bounce] = bounces_in(parse(dsn("weiter@elsewhere.example", original=EMAIL)))
    assert bounce.address == EMAIL


@pytest.mark.parametrize(
    "message",
    [dsn(action="delayed", status="4.4.1"), dsn(action="delivered", status="2.0.0"), dsn(status="4.2.2"), ORDINARY],
    ids=["delay", "success", "failed for now", "a person's mail"],
)
def test_nothing_else_is_a_bounce(message):
    assert bounces_in(parse(message)) == []


def test_bounce_stops_reminders(written_to, entry, monkeypatch):
    now = timezone.now()
    Reminder.objects.create(
        organisation=entry, asks_about=NEVER, queued_at=now, next_try_at=now, sent_at=now, link=written_to
    )
    give(monkeypatch, dsn())
    assert BouncedAddress.objects.get().email == EMAIL
    assert not Reminder.objects.exists()


def give(monkeypatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    call_command("register_bounces")


def test_address_that_nothing_was_sent_to_is_passed_over(written_to, monkeypatch, capsys):
    give(monkeypatch, dsn("vorstand@example.org"))
    assert not BouncedAddress.objects.exists()
    assert "Passed over, as nothing was sent there: 1." in capsys.readouterr().out


@pytest.mark.parametrize("kind", [mailbox.Maildir, mailbox.mbox])
def test_mailbox_is_read(written_to, tmp_path, capsys, kind):
    box = kind(tmp_path / "box")
    for message in (dsn(), ORDINARY, dsn("wer@example.org")):
        box.add(message)
    box.close()
    call_command("register_bounces", str(tmp_path / "box"))
    assert capsys.readouterr().out.startswith("Addresses that bounce: 1.")
    assert BouncedAddress.objects.get().email == EMAIL


def test_mailbox_that_is_not_there_is_said(tmp_path):
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("register_bounces", str(tmp_path / "none"))
