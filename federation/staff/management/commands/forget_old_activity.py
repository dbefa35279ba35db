from django.core.management.base import BaseCommand

from federation.activity.domain import forget_old_activity
from federation.staff.domain import forget_old_invitations


class Command(BaseCommand):
    help = "Deletes entries of the log and ended invitations that are older than ACTIVITY_KEPT_FOR. For a daily timer."

    def handle(self, **options):
        self.stdout.write(f"{forget_old_activity()} entries and {forget_old_invitations()} invitations deleted.")
