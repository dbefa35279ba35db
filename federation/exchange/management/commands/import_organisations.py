import hashlib
from collections import Counter
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from federation.associations.models import Association
from federation.associations.scope import scopes_disabled
from federation.exchange import importing
from federation.exchange.describing import changes_of, messages_of, said_by
from federation.exchange.models import Import, ImportRow
from federation.exchange.reading import FileError, Topics, read

Outcome = ImportRow.Outcome
CHUNK = 1 << 20


class Command(BaseCommand):
    help = (
        "Imports organisations from CSV, Excel or HSDS JSON. The same file again changes nothing; one that was"
        " interrupted goes on. Exits with 1 if a row is wrong; the others are imported."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", metavar="FILE", type=Path)
        parser.add_argument("--association", metavar="SLUG", required=True, help="who keeps the entries")
        parser.add_argument("--dry-run", action="store_true", help="show row by row what would happen, write nothing")

    @scopes_disabled()
    def handle(self, *, file: Path, association: str, dry_run: bool, **options):
        found = Association.objects.filter(slug=association).first()
        if found is None:
            raise CommandError(f"--association: Den Verbund „{association}“ gibt es nicht.")
        try:
            with file.open("rb") as source:
                counts = self.show(found, source) if dry_run else self.take_over(found, source, file.name)
        except OSError as error:
            raise CommandError(f"FILE: {error.strerror}: {file}") from error
        except FileError as error:
            raise CommandError(str(error)) from error
        self.table(counts)
        if dry_run:
            self.stdout.write("Nichts davon wurde geschrieben.")
        if counts[Outcome.FAILED]:
            raise SystemExit(1)

    def show(self, association, source) -> Counter:
        reading = read(source, Topics.load())
        self.notices([notice.as_json() for notice in reading.notices])
        counts: Counter = Counter()
        for row, plan in tqdm(importing.plans_of(association, reading), unit=" Zeilen", disable=None):
            importing.note(row, plan)
            counts[row.outcome] += 1
            self.line(row)
        return counts

    def take_over(self, association, source, name: str) -> Counter:
        digest = digest_of(source)
        file = importing.unfinished(association, digest) or importing.begin(association, name, digest=digest)
        if file.state == Import.State.READING:
            with tqdm(unit=" Zeilen", desc="Lesen", disable=None) as bar:
                importing.read_file(file, source, bar.update)
        else:
            self.stdout.write("Der Import dieser Datei wurde unterbrochen und geht weiter.")
        self.notices(file.messages)
        waiting = file.rows.filter(done_at=None).count()
        with tqdm(total=waiting, unit=" Zeilen", desc="Übernehmen", disable=None) as bar:
            importing.run(file, progress=bar.update)
        for row in file.rows.filter(outcome__in=[Outcome.FAILED, Outcome.UNDECIDED, Outcome.SKIPPED]).iterator():
            self.line(row)
        return Counter(importing.counts(file))

    def notices(self, messages: list[dict]) -> None:
        for notice in said_by(messages):
            self.stdout.write(notice.text)

    def line(self, row: ImportRow) -> None:
        self.stdout.write(f"Zeile {row.number}: {row.get_outcome_display()}: {row.name or '(ohne Namen)'}")
        for change in changes_of(row):
            self.stdout.write(f"    {change.label}: „{change.old}“ → „{change.new}“")
        for message in messages_of(row):
            self.stdout.write(f"    {message.label}: {message.text}" if message.label else f"    {message.text}")

    def table(self, counts: Counter) -> None:
        width = max(len(str(outcome.label)) for outcome in Outcome)
        for outcome in Outcome:
            if counts[outcome]:
                self.stdout.write(f"{outcome.label!s:<{width}}  {counts[outcome]:>7}")
        if not counts:
            self.stdout.write("Die Datei enthält keine Organisation.")


def digest_of(source) -> str:
    digest = hashlib.sha256()
    while chunk := source.read(CHUNK):
        digest.update(chunk)
    source.seek(0)
    return digest.hexdigest()
