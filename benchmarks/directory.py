"""What the registry's pages cost with 1,000 and with 100,000 organisations: `python -m benchmarks.directory`.

DATABASE_URL names a PostgreSQL server. Two databases are made there and removed again; they are asked in turns, so that
what else the machine does slows both alike. Writing the larger one takes about ten minutes.
"""

import argparse
import os
import shutil
from itertools import combinations
from statistics import quantiles
from time import perf_counter

import django

FEW, MANY = 1_000, 100_000
MOST_QUERIES, MOST_RATIO = 15, 2.0
SITES = {"the federation": "umbrella", "one association": "ort1"}
FILTERS = {
    "name": "q=anadolu",
    "two languages": "language=ar&language=ti",
    "topic": "topic=familie",
    "place": "place=Bergkamen&radius=50",
    "large place": "place=Berlin&radius=100",
    "women": "women_only=1",
    "step-free": "is_step_free=1",
    "interpreter": "interpreter=1",
    "now": "when=now",
    "today": "when=today",
    "tomorrow": "when=tomorrow",
    "week": "when=week",
}


def addresses(slug: str, together: int) -> dict[str, str]:
    """Every page, each filter, combinations of up to `together` filters of different fields, and nearly all at once."""
    base, found = "/de/organisationen/", {}
    found["unfiltered"] = base
    found["last page"] = f"{base}?page=20"
    found["profile"] = f"{base}{slug}/"
    found["frame"] = f"{base}einbetten/"
    for number in range(1, together + 1):
        for chosen in combinations(FILTERS, number):
            fields = [FILTERS[name].split("=")[0] for name in chosen]
            if len(set(fields)) == number:
                found[" + ".join(chosen)] = f"{base}?" + "&".join(FILTERS[name] for name in chosen)
    most = ("name", "two languages", "topic", "large place", "women", "step-free", "interpreter", "week")
    found["all"] = f"{base}?" + "&".join(FILTERS[name] for name in most)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--few", type=int, default=FEW)
    parser.add_argument("--many", type=int, default=MANY)
    parser.add_argument("--times", type=int, default=10, help="each address is asked so often")
    parser.add_argument("--together", type=int, default=2, help="filters that are combined")
    parser.add_argument("--databases", nargs=2, help="names of two that an earlier run kept")
    parser.add_argument("--keep", action="store_true")
    asked = parser.parse_args()
    os.environ["DJANGO_SETTINGS_MODULE"] = "benchmarks.settings"
    django.setup()
    from django.conf import settings
    from django.test.utils import setup_test_environment

    from .databases import laid, remove

    setup_test_environment()
    names = asked.databases or [laid(asked.few), laid(asked.many)]
    try:
        report(names, asked.times, asked.together)
    finally:
        if not (asked.keep or asked.databases):
            remove(names)
        shutil.rmtree(settings.FOLDER)


def report(names: list[str], times: int, together: int) -> None:
    """Prints one line for each page and number of filters, and every address beyond the limits."""
    from .databases import using

    slugs = {}
    for name in names:
        with using(name):
            slugs[name] = typical_slug()
    results = {}
    for site, host in SITES.items():
        for label in addresses("", together):
            for name in names:
                with using(name):
                    found = measured(host, addresses(slugs[name], together)[label], times)
                    results.setdefault((site, label), {})[name] = found
    tell(names, results)


def typical_slug() -> str:
    """An entry of the measured association with all that a profile shows."""
    from federation.registry.models import Organisation

    entries = Organisation.objects.filter(memberships__association__slug=SITES["one association"])
    return entries.filter(services__isnull=False).order_by("pk").values_list("slug", flat=True).first()


def measured(host: str, address: str, times: int) -> tuple[list[float], int]:
    """Seconds of each answer, and the number of queries of one."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from .costs import get

    client, seconds = Client(headers={"host": f"{host}.localhost"}), []
    get(client, address)
    for _time in range(times):
        began = perf_counter()
        get(client, address)
        seconds.append(perf_counter() - began)
    with CaptureQueriesContext(connection) as captured:
        get(client, address)
    return seconds, len(captured)


def p95(seconds: list[float]) -> float:
    return quantiles(seconds, n=20)[-1]


def tell(names: list[str], results: dict) -> None:
    few, many = names
    print("\n| site | page | queries | p95 ms, few | p95 ms, many | ratio |\n| --- | --- | ---: | ---: | ---: | ---: |")
    groups: dict = {}
    for (site, label), costs in results.items():
        groups.setdefault((site, group_of(label)), []).append((label, costs))
    for (site, group), found in groups.items():
        pooled = [[second for _label, costs in found for second in costs[name][0]] for name in names]
        queries = max(costs[many][1] for _label, costs in found)
        first, last = (p95(seconds) for seconds in pooled)
        print(f"| {site} | {group} | {queries} | {first * 1000:.0f} | {last * 1000:.0f} | {last / first:.2f} |")
    beyond = [
        f"{site}: {label}: {costs[many][1]} queries, {p95(costs[many][0]) / p95(costs[few][0]):.2f}"
        for (site, label), costs in results.items()
        if costs[many][1] > MOST_QUERIES or p95(costs[many][0]) > MOST_RATIO * p95(costs[few][0])
    ]
    print(f"\n{len(results)} addresses, {len(beyond)} of them beyond the limits", *beyond, sep="\n- ")


def group_of(label: str) -> str:
    if label not in FILTERS and "+" not in label:
        return label
    return f"{label.count('+') + 1} filters"


if __name__ == "__main__":
    main()
