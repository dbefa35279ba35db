"""The mail itself, and that it goes over SMTP."""

import email
import email.policy

import pytest
from aiosmtpd.controller import Controller
from django.core import mail
from django.utils import translation
from django.utils.translation import gettext

from federation.associations.models import Role
from federation.staff.domain import invite
from tests.services.shared import free_port


class Mailbox:
    """A mail server's inbox."""

    def __init__(self):
        self.messages = []

    async def handle_DATA(self, server, session, envelope):
        self.messages.append(
            (envelope.rcpt_tos, email.message_from_bytes(envelope.content, policy=email.policy.default))
        )
        return "250 Message accepted"


@pytest.fixture
def mailbox(settings):
    """A real SMTP server on this machine, to which Django sends."""
    inbox = Mailbox()
    server = Controller(inbox, hostname="127.0.0.1", port=free_port())
    server.start()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = server.hostname, server.port
    yield inbox
    server.stop()


def test_invitation_goes_over_smtp(mailbox, luebeck):
    invite(luebeck, "neu@example.org", Role.TRANSLATOR, languages=["ar"])
    [(recipients, message)] = mailbox.messages
    assert recipients == ["neu@example.org"]
    assert message["Subject"].strip() == "Einladung: bei „Haus der Kulturen“ mitarbeiten"
    assert message.get_content_type() == "text/plain"
    assert "Ihre Rolle: Übersetzung." in message.get_content()


def test_mail_is_plain_text(luebeck, manager):
    luebeck.name = "Müller & Söhne <Verein>"
    luebeck.save()
    invite(luebeck, "neu@example.org", Role.EDITOR, by=manager)
    text = mail.outbox[-1].body
    assert "Lena Leitung lädt Sie ein, an der Website „Müller & Söhne <Verein>“ mitzuarbeiten." in text
    assert f"\n{luebeck.root_url}/konto/einladung/" in text


def test_mail_speaks_the_associations_first_language(luebeck):
    luebeck.language_set.exclude(locale__language_code="ar").update(sort_order=5)
    invite(luebeck, "neu@example.org", Role.EDITOR)
    with translation.override("ar"):
        assert gettext("Mit dieser Adresse nehmen Sie an:") in mail.outbox[-1].body
