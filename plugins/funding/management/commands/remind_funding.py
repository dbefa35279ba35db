from django.core.management.base import BaseCommand
from django.utils import timezone

from federation.associations.scope import scopes_disabled

from ...domain.delivery import resend_waiting
from ...domain.grants import mark_due
from ...domain.reminders import remind_of_all


class Command(BaseCommand):
    help = (
        "Reminds of everything in funding that is due, marks projects whose proof is due, and sends mails again that "
        "did not leave. Run it every day; nothing is sent twice."
    )

    def handle(self, *args, **options):
        today = timezone.localdate()
        with scopes_disabled():
            marked, reminded, resent = mark_due(today), remind_of_all(today), resend_waiting()
        self.stdout.write(f"Proofs due: {marked}. Reminders queued: {reminded}. Mails sent again: {resent}.")
