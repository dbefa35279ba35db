"""A real SMTP server on this machine that answers as told."""

import email
import email.policy

from aiosmtpd.controller import Controller

from tests.services.shared import free_port


class Mailbox:
    """An inbox. `answers` says what the server tells for a recipient, such as "550 no such user"."""

    def __init__(self):
        self.messages = []
        self.answers: dict[str, str] = {}
        self.answer_to_data = "250 Message accepted"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address in self.answers:
            return self.answers[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if self.answer_to_data.startswith("250"):
            message = email.message_from_bytes(envelope.content, policy=email.policy.default)
            self.messages.append((envelope.rcpt_tos, message))
        return self.answer_to_data


class MailServer(Controller):
    def __init__(self, inbox: Mailbox):
        super().__init__(inbox, hostname="127.0.0.1", port=free_port())
