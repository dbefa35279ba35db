"""How long the server takes for suggestions while somebody types: the whole answer to a request, letter by letter."""

from statistics import quantiles
from time import perf_counter

from django.core.management import call_command
from django.test import Client
from django.test.utils import setup_test_environment

from benchmarks.installation import grow

from . import laying
from .corpus import ANOTHER, ASSOCIATIONS, COMMON, MIDDLE, RARE
from .questions import OTHERS
from .spent import processor

LIMIT = 50  # ms
TYPED = (COMMON, MIDDLE, ANOTHER, RARE, *OTHERS, f"{COMMON} {MIDDLE}", f"{OTHERS[0]} {OTHERS[1]}")


def run(options) -> None:
    setup_test_environment()
    laying.base(options.documents)
    if not options.keep:
        laying.all_indexes(options.engine, with_stock=False)
    call_command("createcachetable", verbosity=0)
    grow(len(ASSOCIATIONS), ("de", "en"))  # their slugs are those of the texts
    client = Client(headers={"host": f"{ASSOCIATIONS[0]}.localhost"})
    beginnings = [typed[:length] for typed in TYPED for length in range(2, len(typed) + 1)]
    for _time in range(2):  # the first does not count
        clock, before = [], processor()
        for beginning in beginnings:
            began = perf_counter()
            response = client.get("/de/suche/vorschlaege/", {"q": beginning})
            clock.append((perf_counter() - began) * 1000)
            assert response.status_code == 200, beginning
        used = (processor() - before) * 1000 / len(beginnings)
    found = quantiles(clock, n=100, method="inclusive")
    print(f"{options.engine}, {options.documents} documents, {len(beginnings)} beginnings")
    print(f"p50 {found[49]:.1f} ms, p95 {found[94]:.1f} (the limit: {LIMIT}), most {max(clock):.1f}")
    print(f"of the processor {used:.1f} ms each")
