from django.core.management.base import BaseCommand

from federation.associations.scope import scopes_disabled
from federation.keeping.freshness import update_freshness


class Command(BaseCommand):
    help = "Marks the entries that nobody has checked for long, by the rules of each association. Run it every night."

    def handle(self, *args, **options):
        with scopes_disabled():
            changed = update_freshness()
        self.stdout.write(f"Entries that are fresher or older now: {changed}.")
