import sys
from pathlib import Path

from django.core.management.base import CommandError
from django.utils.translation import gettext as _

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
            raise CommandError(_("Es wurde nichts gelöscht."))
        try:
            deleted = delete_association(association, export)
        except ExportIncomplete as error:
            reasons = "\n".join(error.reasons)
            raise CommandError(_("--export: Es wurde nichts gelöscht.\n%(reasons)s") % {"reasons": reasons}) from error
        except OSError as error:
            raise CommandError(f"--export: {error}") from error
        self.stdout.write(
            _("„%(name)s“ ist gelöscht: %(pages)s Seiten, %(files)s Dateien. Alles steht in %(path)s.")
            % {"name": association.name, "pages": deleted.pages, "files": deleted.files, "path": export}
        )
        for email in deleted.without_work:
            self.stdout.write(_("Arbeitet nirgends mehr mit, das Konto besteht weiter: %(email)s") % {"email": email})

    def is_confirmed(self, association) -> bool:
        if not sys.stdin.isatty():
            raise CommandError(_("Ohne --yes wird nur gelöscht, wenn jemand antworten kann."))
        self.stdout.write(_("„%(name)s“ wird endgültig gelöscht.") % {"name": association.name})
        return input(_("Schreiben Sie zur Bestätigung das Kürzel: ")).strip() == association.slug
