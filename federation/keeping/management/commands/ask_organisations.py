from django.core.management.base import BaseCommand

from federation.associations.scope import scopes_disabled
from federation.keeping.reminders import ask_organisations


class Command(BaseCommand):
    help = (
        "Asks organisations by e-mail whether their entries still hold, and tries again what a mail server put off. "
        "Run it every hour or every night; nothing is sent twice."
    )

    def handle(self, *args, **options):
        with scopes_disabled():
            queued, handed_out = ask_organisations()
        self.stdout.write(f"Reminders queued: {queued}. Handed to the workers: {handed_out}.")
