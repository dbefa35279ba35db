"""Mails over real SMTP: one for each recipient, once, and what became of it is on the file."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone

from plugins.funding.domain import delivery, notices
from plugins.funding.models import Dispatch, Message, Role
from tests.federation.keeping.mailserver import Mailbox, MailServer
from tests.plugins.funding.factories import of_applicant

NOTICE = notices.Notice("Ihr Antrag", "Guten Tag,\n\nwir haben ihn.\n")


@pytest.fixture
def inbox(settings):
    inbox = Mailbox()
    server = MailServer(inbox)
    server.start()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = server.hostname, server.port
    yield inbox
    server.stop()


@pytest.fixture
def write(application, django_capture_on_commit_callbacks):
    def message() -> Message:
        with django_capture_on_commit_callbacks(execute=True), transaction.atomic():
            written = notices.write(application, NOTICE, to_applicant=True, by=None)
        return Message.objects.get(pk=written.pk)

    return message


@pytest.fixture
def second(funder, organisation):
    return of_applicant(funder, organisation, Role.EDITOR)


def later(**passed):
    """As if that much time had passed."""
    past = timezone.now() - timedelta(**passed)
    Dispatch.objects.filter(sent_at=None).update(next_try_at=past)
    Dispatch.objects.filter(claimed_at__isnull=False, sent_at=None).update(claimed_at=past)


def test_nobody_sees_the_others_addresses(inbox, write, signatory, second):
    message = write()
    assert sorted(rcpt for [rcpt], _mail in inbox.messages) == sorted([signatory.email, second.email])
    for [recipient], mail in inbox.messages:
        assert mail["To"] == recipient
        assert mail["Auto-Submitted"] == "auto-generated"
        assert "wir haben ihn." in mail.get_content()
    assert message.sent_at
    assert message.failure == ""


def test_sent_message_is_not_sent_again(inbox, write, signatory):
    message = write()
    delivery.send(message.pk)
    assert delivery.resend_waiting() == 0
    assert len(inbox.messages) == 1
    assert not delivery.send_again(message)


def test_message_that_a_worker_has_begun_is_left_to_it(inbox, write, signatory, settings):
    port, settings.EMAIL_PORT = settings.EMAIL_PORT, 1
    message = write()
    Dispatch.objects.update(claimed_at=timezone.now(), next_try_at=timezone.now())
    settings.EMAIL_PORT = port
    delivery.send(message.pk)
    assert inbox.messages == []


def test_message_that_the_server_puts_off_is_tried_again(inbox, write, signatory):
    inbox.answers[signatory.email] = "451 come back later"
    message = write()
    assert message.sent_at is None
    assert "451 come back later" in message.failure
    inbox.answers.clear()
    assert delivery.resend_waiting() == 0
    later(hours=3)
    assert delivery.resend_waiting() == 1
    message.refresh_from_db()
    assert message.sent_at
    assert message.failure == ""


def test_refused_address_does_not_keep_the_others_from_their_mail(inbox, write, signatory, second):
    inbox.answers[signatory.email] = "550 no such user"
    message = write()
    assert [rcpt for rcpt, _mail in inbox.messages] == [[second.email]]
    assert message.sent_at is None
    assert "550 no such user" in message.failure
    later(days=9)
    assert delivery.resend_waiting() == 0


def test_message_is_sent_again_to_who_did_not_get_it(
    inbox, write, signatory, second, django_capture_on_commit_callbacks
):
    inbox.answers[signatory.email] = "550 no such user"
    message = write()
    inbox.answers.clear()
    with django_capture_on_commit_callbacks(execute=True):
        assert delivery.send_again(message)
    assert [rcpt for rcpt, _mail in inbox.messages] == [[second.email], [signatory.email]]
    message.refresh_from_db()
    assert message.sent_at


def test_message_without_recipients_says_so(application, write, signatory):
    signatory.delete()
    message = write()
    assert message.sent_at is None
    assert "Niemand" in message.failure


def test_message_of_a_worker_that_died_waits_for_a_person(inbox, write, signatory, settings):
    port, settings.EMAIL_PORT = settings.EMAIL_PORT, 1
    message = write()
    settings.EMAIL_PORT = port
    Dispatch.objects.update(claimed_at=timezone.now() - timedelta(hours=2))
    assert delivery.resend_waiting() == 0
    message.refresh_from_db()
    assert "vielleicht doch angekommen" in message.failure


def test_message_that_nobody_began_is_sent_by_the_nightly_command(inbox, application, signatory):
    with transaction.atomic():
        message = notices.write(application, NOTICE, to_applicant=True, by=None)
    assert inbox.messages == []
    Message.objects.filter(pk=message.pk).update(written_at=timezone.now() - timedelta(hours=2))
    call_command("remind_funding")
    assert len(inbox.messages) == 1
