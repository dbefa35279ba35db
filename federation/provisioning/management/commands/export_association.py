from pathlib import Path

from django.core.management.base import CommandError

from federation.provisioning.command import AssociationCommand
from federation.provisioning.export import export_association


class Command(AssociationCommand):
    help = "Writes everything that belongs to an association into one ZIP."

    def add_arguments(self, parser):
        super().add_arguments(parser)
        parser.add_argument("--output", required=True, type=Path, metavar="FILE.zip")
        parser.add_argument("--revisions", action="store_true", help="with the history of each page")

    def handle_association(self, association, *, output: Path, revisions: bool, **options):
        try:
            manifest = export_association(association, output, with_revisions=revisions)
        except FileExistsError as error:
            raise CommandError(f"--output: „{output}“ gibt es schon.") from error
        except OSError as error:
            raise CommandError(f"--output: {error}") from error
        records = sum(listed["records"] for listed in manifest["files"])
        self.stdout.write(f"{output}: {len(manifest['files'])} Dateien, {records} Einträge.")
        for name in manifest["missing_files"]:
            self.stderr.write(f"Auf der Platte fehlt: {name}")
