import os
from collections.abc import Iterable
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from federation.associations.models import Association
from federation.associations.scope import scopes_disabled
from federation.exchange import public
from federation.exchange.exporting.formats import FORMATS, export
from federation.exchange.hsds.answers import pieces


class Command(BaseCommand):
    help = (
        "Writes what an association's site shows of the registry (without one: what the umbrella shows, which is all)."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", nargs="?", metavar="FILE", help="where to; without it to the standard output")
        parser.add_argument("--format", required=True, choices=FORMATS)
        parser.add_argument("--association", metavar="SLUG", help="whose organisations")
        parser.add_argument("--language", metavar="CODE", help="of column names and translated words")

    def handle(self, *, file, format, association, language, verbosity=1, **options):
        with scopes_disabled():
            shown = self.find(association)
            language = self.check(language, shown)
            bar = partial(self.bar, total=public.entries(shown).count(), is_quiet=verbosity < 1)
            total, text = export(shown, FORMATS[format], language, bar)
            with self.destination(file) as write:
                for piece in pieces(text):
                    write(piece)
        if verbosity:
            self.stderr.write(f"{total} Organisationen.", ending="\n")

    def bar(self, rows: Iterable, *, total: int, is_quiet: bool) -> Iterable:
        return tqdm(rows, total=total, unit="organisations", disable=is_quiet, file=self.stderr)

    @staticmethod
    def find(slug: str | None) -> Association:
        wanted = {"slug": slug} if slug else {"is_umbrella": True}
        found = Association.objects.with_languages().with_federation().filter(**wanted).first()
        if found is None:
            raise CommandError(f"--association: Den Verbund „{slug}“ gibt es nicht." if slug else "Kein Bundesverband.")
        return found

    @staticmethod
    def check(language: str | None, association: Association) -> str:
        offered = association.languages
        if language and language not in offered:
            raise CommandError(f"--language: {association} hat: {', '.join(offered)}.")
        return language or offered[0]

    @contextmanager
    def destination(self, file: str | None):
        """What to write with. The file appears when it is complete; lines end as the format wants them."""
        if file is None:
            yield partial(self.stdout.write, ending="")
            return
        path = Path(file)
        unfinished = path.with_name(f"{path.name}.part")
        try:
            with unfinished.open("w", encoding="utf-8", newline="") as target:
                yield target.write
            os.replace(unfinished, path)
        except OSError as error:
            raise CommandError(f"{path}: {error.strerror}") from error
        finally:
            unfinished.unlink(missing_ok=True)
