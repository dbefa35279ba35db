"""What it takes to give out the whole registry: `python -m benchmarks.exporting`.

Makes a database of its own (SQLite; PostgreSQL where DATABASE_URL names a server) and removes it. Each format is
written by a process of its own, for a tenth of the entries and for all: the memory must be the same. Beside it
stands what one would write first: all rows in a list, dumped at once.
"""

import argparse
import os
import resource
import shutil
import subprocess
import sys
from time import perf_counter
from urllib.parse import urlsplit

import django

SMALL, ALL = "klein", "umbrella"
PLAIN = "plain"
FORMATS = ("csv", "geojson", "vcard", "ical", "hsds", PLAIN)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--organisations", type=int, default=100_000)
    parser.add_argument("--formats", nargs="*", default=FORMATS, choices=FORMATS)
    parser.add_argument("--write", nargs=2, metavar=("FORMAT", "SLUG"), help="what the processes of their own do")
    asked = parser.parse_args()
    os.environ["DJANGO_SETTINGS_MODULE"] = "benchmarks.settings"
    django.setup()
    if asked.write:
        print(*written(*asked.write))
    else:
        report(asked.organisations, asked.formats)


def report(count: int, formats: list[str]) -> None:
    from django.conf import settings
    from django.db import connection

    connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    try:
        fill(count)
        print("| format | organisations | MB | organisations/s | peak memory, MB |")
        print("| --- | ---: | ---: | ---: | ---: |")
        for name in formats:
            for slug in (SMALL, ALL):
                number, size, seconds, memory = process(name, slug)
                print(f"| {name} | {number:.0f} | {size:.1f} | {number / seconds:.0f} | {memory:.0f} |", flush=True)
    finally:
        connection.creation.destroy_test_db(connection.settings_dict["NAME"], verbosity=0)
        shutil.rmtree(settings.FOLDER)


def fill(count: int) -> None:
    from sites.demo.factories import AssociationFactory

    from .registry_data import Registry

    AssociationFactory(slug=ALL, hostname="localhost", is_umbrella=True)
    small, large = AssociationFactory(slug=SMALL), AssociationFactory(slug="gross")
    Registry(count, [small, *[large] * 9]).write()


def process(name: str, slug: str) -> tuple[float, ...]:
    """Organisations, megabytes, seconds, and the peak of a process that does nothing else."""
    from django.db import connection

    database = connection.settings_dict["NAME"]
    named = os.environ.get("DATABASE_URL")
    url = urlsplit(named)._replace(path=f"/{database}").geturl() if named else f"sqlite:///{database}"
    command = [sys.executable, "-m", "benchmarks.exporting", "--write", name, slug]
    done = subprocess.run(
        command, env={**os.environ, "DATABASE_URL": url}, stdout=subprocess.PIPE, text=True, check=True
    )
    return tuple(map(float, done.stdout.split()))


def written(name: str, slug: str) -> tuple[float, ...]:
    from federation.associations.models import Association
    from federation.associations.scope import scopes_disabled

    association = Association.objects.with_languages().with_federation().get(slug=slug)
    began = perf_counter()
    with scopes_disabled():
        total, size = plain(association) if name == PLAIN else streamed(association, name)
    seconds = perf_counter() - began
    return total, size / 1e6, seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def streamed(association, name: str) -> tuple[int, int]:
    from federation.exchange.exporting.formats import FORMATS, export
    from federation.exchange.hsds.answers import pieces

    total, text = export(association, FORMATS[name], "de")
    return total, sum(len(piece.encode()) for piece in pieces(text))


def plain(association) -> tuple[int, int]:
    """The same organisations in HSDS, all at once."""
    import json

    from federation.exchange import public
    from federation.exchange.hsds.edition import Edition
    from federation.exchange.hsds.mapping import organization

    edition = Edition.of(association, "de")
    rows = list(public.complete(public.entries(association)).iterator(chunk_size=200))
    text = json.dumps([organization(row, edition, has_full_services=True) for row in rows], ensure_ascii=False)
    return len(rows), len(text.encode())


if __name__ == "__main__":
    main()
