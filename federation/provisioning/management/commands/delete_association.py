import sys
from pathlib import Path

from django.core.management.base import CommandError

from federation.provisioning.command import AssociationCommand
from federation.provisioning.deletion import delete_association
from federation.provisioning.export import ExportIncomplete


class Command(AssociationCommand):
    help = "Removes an association for good, once everything of it is in an export. Shared entries stay."

    def add_arguments(self, parser):
        super().add_arguments(parser)
        parser.add_argument("--export", required=True, type=Path, metavar="FILE.zip", help="made, or verified if there")
        parser.add_argument("--yes", action="store_true", help="do not ask")

    def handle_association(self, association, *, export: Path, yes: bool, **options):
        if not (yes or self.is_confirmed(association)):
            raise CommandError("Es wurde nichts gelöscht.")
        try:
            deleted = delete_association(association, export)
        except ExportIncomplete as error:
            raise CommandError("\n".join(["--export: Es wurde nichts gelöscht.", *error.reasons])) from error
        except OSError as error:
            raise CommandError(f"--export: {error}") from error
        self.stdout.write(f"{association.name} ist gelöscht: {deleted.pages} Seiten, {deleted.files} Dateien.")
        self.stdout.write(f"Alles steht in {export}.")
        for email in deleted.without_work:
            self.stdout.write(f"Arbeitet nirgends mehr mit, das Konto besteht weiter: {email}")

    def is_confirmed(self, association) -> bool:
        if not sys.stdin.isatty():
            raise CommandError("Ohne --yes wird nur gelöscht, wenn jemand antworten kann.")
        self.stdout.write(f"{association.name} wird endgültig gelöscht.")
        return input("Schreiben Sie zur Bestätigung das Kürzel: ").strip() == association.slug
