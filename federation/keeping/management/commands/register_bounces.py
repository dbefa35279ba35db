import sys
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from federation.associations.scope import scopes_disabled
from federation.keeping.bounces import messages_in, parse, register_bounces


class Command(BaseCommand):
    help = "Reads messages about mail that could not be delivered, and stops writing to those addresses."

    def add_arguments(self, parser):
        parser.add_argument(
            "mailbox", nargs="?", type=Path, help="a Maildir, an mbox or one message; without it, a message on stdin"
        )

    def handle(self, *args, mailbox: Path | None, **options):
        try:
            messages = messages_in(mailbox) if mailbox else [parse(sys.stdin.buffer.read())]
            with scopes_disabled():
                noted, passed_over = register_bounces(messages)
        except OSError as error:
            raise CommandError(f"{mailbox} cannot be read: {error.strerror or error}.") from error
        self.stdout.write(f"Addresses that bounce: {noted}. Passed over, as nothing was sent there: {passed_over}.")
