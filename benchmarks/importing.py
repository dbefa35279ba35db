"""Importing a table of organisations, beside a plain loop that creates as many rows of the model.

    python -m benchmarks.importing [ROWS]

The loop is what somebody would write for the purpose: no check, no history, no duplicates, no search. DATABASE_URL
names a PostgreSQL server instead of SQLite. Everything happens in a database that is made for it and removed.
"""

import os
import resource
import sys
import time
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "benchmarks.settings")

TOWNS = ("Lübeck", "Köln", "Leipzig", "Bergkamen", "Kiel", "Hof", "Ulm", "Jena")
WORDS = ("Haus", "Treff", "Brücke", "Kreis", "Forum", "Initiative", "Werkstatt", "Bühne", "Garten", "Schule")
LANGUAGES = ("Arabisch", "Türkisch", "Ukrainisch", "Kurdisch", "Farsi", "Tigrinya")


def table(path: Path, rows: int) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write("Name;Beschreibung;E-Mail;Telefon;Straße;PLZ;Ort;Sprachen\n")
        for number in range(rows):
            file.write(";".join(cells(number)) + "\n")


def cells(number: int) -> list[str]:
    """Names that differ as those of organisations do, and no two alike."""
    first, second, third = number % 10, number // 10 % 10, number // 100
    return [
        f"{WORDS[first]} {syllables(third)} {WORDS[second]} e. V.",
        "Wir lesen mit Ihnen Briefe vom Amt und gehen mit.",
        f"post@verein{number}.example",
        f"0451 {1_000_000 + number}",
        f"Weg {number % 200 + 1}",
        f"{10_000 + number % 80_000}",
        TOWNS[number % len(TOWNS)],
        f"{LANGUAGES[number % 6]}|Deutsch",
    ]


def syllables(number: int) -> str:
    parts = ("ba", "ri", "no", "ke", "lu", "sa", "mi", "to", "ve", "da")
    return "".join(parts[int(digit)] for digit in f"{number:04}").title()


def megabytes() -> int:
    """The most memory that the process has had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def measured(what: str, rows: int, work) -> float:
    before = time.perf_counter()
    work()
    seconds = time.perf_counter() - before
    print(f"| {what} | {rows:,} | {seconds:,.0f} | {rows / seconds:,.0f} | {megabytes()} |", flush=True)
    return seconds


def main(rows: int) -> None:
    from benchmarks.settings import FOLDER
    from federation.associations.scope import scopes_disabled

    path = FOLDER / "organisations.csv"
    table(path, rows)
    with scopes_disabled():
        association = lay()
        print("| what | rows | s | rows/s | peak MB |\n| --- | ---: | ---: | ---: | ---: |")
        loop = measured("a plain loop of create", rows, lambda: plain_loop(path))
        measured("dry run", rows, lambda: run_command(path, association, "--dry-run"))
        real = measured("import", rows, lambda: run_command(path, association))
        measured("the same file again", rows, lambda: run_command(path, association))
    print(f"\nThe import takes {real / loop:.1f} times as long as the loop.")


def lay():
    from benchmarks.installation import lay_association

    lay_association("umbrella", ("de",), is_umbrella=True)
    return lay_association("ort0", ("de",))


def plain_loop(path: Path) -> None:
    """Written to be thrown away: rows of the same model, taken out again at once."""
    import csv

    from django.db import transaction
    from django.utils import timezone

    from federation.registry.models import Location, Organisation, SpokenLanguage

    class Enough(Exception):
        pass

    try:
        with transaction.atomic(), path.open(encoding="utf-8") as file:
            for number, row in enumerate(csv.DictReader(file, delimiter=";")):
                made = Organisation.objects.create(
                    name=row["Name"],
                    slug=f"verein-{number}",
                    description=row["Beschreibung"],
                    email=row["E-Mail"],
                    phone=row["Telefon"],
                    changed_at=timezone.now(),
                )
                Location.objects.create(
                    organisation=made, address_1=row["Straße"], postal_code=row["PLZ"], city=row["Ort"]
                )
                for code in row["Sprachen"].split("|"):
                    SpokenLanguage.objects.create(organisation=made, code=code[:12])
            raise Enough
    except Enough:
        pass


def run_command(path: Path, association, *options: str) -> None:
    from django.core.management import call_command

    with open(os.devnull, "w") as nowhere:
        call_command("import_organisations", str(path), f"--association={association.slug}", *options, stdout=nowhere)


def start() -> None:
    django.setup()
    from django.db import connection
    from django.test.utils import setup_databases, teardown_databases

    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    made = setup_databases(verbosity=0, interactive=False)
    try:
        print(f"{connection.vendor}\n")
        main(rows)
    finally:
        teardown_databases(made, verbosity=0)


if __name__ == "__main__":
    start()
