"""What looking for duplicates costs among few and among many entries: `python -m benchmarks.matching.scale`.

Makes a database of its own (SQLite; PostgreSQL where DATABASE_URL names a server) and removes it.
"""

import argparse
import os
import resource
import shutil
from random import Random
from statistics import median
from time import perf_counter

import django

FEW, MANY = 1_000, 100_000
CHUNK = 2_000
ASKED = 200
WHO = ["Türkisch", "Kurdisch", "Syrisch", "Polnisch", "Ukrainisch", "Eritreisch", "Tamilisch", "Griechisch"]
WHAT = ["er Kulturverein", "er Elternverein", "e Gemeinde", "er Chor", "es Haus", "e Frauengruppe", "es Forum"]
OWN = ["Kolibri", "Anker", "Mosaik", "Brücke", "Lotus", "Samowar", "Papagei", "Sonne", "Kompass", "Oase"]
TOWNS = [("Köln", "50823"), ("Lübeck", "23552"), ("Kiel", "24103"), ("Bergkamen", "59192"), ("Halle", "06108")]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--few", type=int, default=FEW)
    parser.add_argument("--many", type=int, default=MANY)
    asked = parser.parse_args()
    os.environ["DJANGO_SETTINGS_MODULE"] = "benchmarks.settings"
    django.setup()
    from django.conf import settings
    from django.db import connection

    connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    try:
        report(asked.few, asked.many)
    finally:
        connection.creation.destroy_test_db(connection.settings_dict["NAME"], verbosity=0)
        shutil.rmtree(settings.FOLDER)


def report(few: int, many: int) -> None:
    from federation.matching.following import rebuild_keys

    print("| entries | keys written, s | candidates, ms (median) | slowest, ms | queries |")
    print("| ---: | ---: | ---: | ---: | ---: |")
    written, random = 0, Random(1)
    for count in (few, many):
        write(range(written, count), random)
        written = count
        began = perf_counter()
        rebuild_keys()
        seconds = perf_counter() - began
        times, queries = ask(Random(2))
        costs = f"{1000 * median(times):.1f} | {1000 * max(times):.1f} | {queries}"
        print(f"| {count} | {seconds:.0f} | {costs} |", flush=True)
    print(f"\nThe most memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB.")


def write(numbers: range, random: Random) -> None:
    """Entries and their places, by no domain function: it is about finding them."""
    from django.utils import timezone

    from federation.registry.models import Location, Organisation

    for first in range(numbers.start, numbers.stop, CHUNK):
        chunk = range(first, min(first + CHUNK, numbers.stop))
        entries = Organisation.objects.bulk_create(
            Organisation(slug=f"o-{number}", changed_at=timezone.now(), **told(number, random)) for number in chunk
        )
        places = [(entry, random.choice(TOWNS)) for entry in entries]
        Location.objects.bulk_create(
            Location(organisation=entry, city=city, postal_code=code, address_1=f"Beispielweg {entry.pk % 200}")
            for entry, (city, code) in places
        )


def told(number: int, random: Random) -> dict:
    """A tenth of the names are one of a few hundred, which thousands have; a third of the domains is an umbrella's."""
    name = f"{random.choice(WHO)}{random.choice(WHAT)}"
    if random.random() > 0.1:
        name += f" {random.choice(OWN)} {number % 9_000}"
    domain = f"traeger{number % 30}.example" if number % 3 == 0 else f"verein{number}.example"
    return {"name": name, "website": f"https://{domain}/", "phone": f"0171 39{number:06}"}


def ask(random: Random) -> tuple[list[float], int]:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from federation.matching.queries import candidates

    times, queries = [], 0
    for number in range(ASKED):
        city, code = random.choice(TOWNS)
        document = {**told(number, random), "locations": [{"city": city, "postal_code": code}]}
        began = perf_counter()
        candidates(document)
        times.append(perf_counter() - began)
        with CaptureQueriesContext(connection) as captured:
            candidates(document)
        queries = max(queries, len(captured))
    return times, queries


if __name__ == "__main__":
    main()
