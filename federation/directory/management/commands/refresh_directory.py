from django.core.management.base import BaseCommand
from django_scopes import scopes_disabled

from federation.directory.domain import refresh_all


class Command(BaseCommand):
    help = "Makes anew what the directory asks. It follows every change by itself; this is for after a repair by hand."

    def handle(self, **options):
        with scopes_disabled():
            done = refresh_all()
        self.stdout.write(f"{done} Einträge gelesen.")
