from datetime import timedelta

from django.core.management.base import BaseCommand
from django.utils import timezone

from federation.associations.models import Association
from federation.associations.scope import scope

from ...domain.orphans import orphans
from ...domain.retention import due_files, forget, kept_until
from ...tasks import delete_files


class Command(BaseCommand):
    help = (
        "Deletes the files of funding whose time of keeping is over, with their uploads and papers. The record notes "
        "each. Look first with --dry-run. Stored files that nothing names go too."
    )

    def add_arguments(self, parser):
        parser.add_argument("--association", help="slug; without it, all of them")
        parser.add_argument("--dry-run", action="store_true", help="only say which it would be")

    def handle(self, *args, association, dry_run, **options):
        found = Association.objects.order_by("pk")
        for one in found.filter(slug=association) if association else found:
            with scope(association=one):
                self.handle_association(one, dry_run)
                self.handle_orphans(one, dry_run)

    def handle_association(self, association: Association, dry_run: bool) -> None:
        today = timezone.localdate()
        for application in list(due_files(today).filter(association=association)):
            until = kept_until(application)
            if dry_run:
                self.stdout.write(f"{association.slug} {application.reference}: was to be kept until {until}.")
            else:
                gone = forget(application, today=today)
                self.stdout.write(f"{association.slug} {gone.reference}: deleted with {gone.files} stored files.")

    def handle_orphans(self, association: Association, dry_run: bool) -> None:
        names = orphans(association, timezone.now() - timedelta(days=1))
        if names and not dry_run:
            delete_files.enqueue(names)
        if names:
            what = "would be deleted" if dry_run else "deleted"
            self.stdout.write(f"{association.slug}: {len(names)} stored files that no file names, {what}.")
