"""How long a page of hits, the total and three facets take: ours and by hand in turns, then stock.

Where others use the machine too, the processor says more than the clock.
"""

from collections import defaultdict
from statistics import quantiles
from time import perf_counter

from django.db import connection
from elasticsearch import ConnectionTimeout

from . import laying, ours, stock
from .patience import GivenUp, limited
from .questions import Asked, questions
from .spent import processor

TURNS = 4
HEAD = (
    "| question | found | ours: processor | p50 | p95 | by hand: processor | p50 | p95 | "
    "processor, ratio | p95, ratio | stock p50 | times ours |\n"
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
)


class Taken:
    """Milliseconds: of the clock for each time, of the processor on average, the best of the turns."""

    def __init__(self):
        self.clock: list[float] = []
        self.processor = float("inf")
        self.found = 0

    def ask(self, search, asked: Asked, number: int) -> None:
        before = processor()
        for _time in range(number):
            began = perf_counter()
            self.found = search(asked)
            self.clock.append((perf_counter() - began) * 1000)
        self.processor = min(self.processor, (processor() - before) * 1000 / number)


def run(options) -> None:
    laying.base(options.documents)
    with_stock = not options.without_stock
    if not options.keep:
        for whose, taken in laying.all_indexes(options.engine, with_stock=with_stock).items():
            print(f"{whose}: built in {taken}")
    asking = {"ours": ours.search, "by hand": laying.by_hand_engine(options.engine).search}
    print(f"\n{options.engine}, {options.documents} documents, milliseconds\n\n{HEAD}", flush=True)
    for asked in questions():
        taken = in_turns(asking, asked, options.times)
        slow = patiently(asked, options.patience) if with_stock else None
        print(row(asked, taken["ours"], taken["by hand"], slow), flush=True)


def in_turns(asking, asked: Asked, times: int) -> dict[str, Taken]:
    taken: dict[str, Taken] = defaultdict(Taken)
    for search in asking.values():
        warm(search, asked)
    for _turn in range(TURNS):
        for whose, search in asking.items():
            taken[whose].ask(search, asked, max(1, times // TURNS))
    return taken


def warm(search, asked: Asked) -> None:
    """A time that does not count; a node that has just started may need longer than a visitor would wait."""
    for _try in range(3):
        try:
            search(asked)
        except ConnectionTimeout:
            continue


def patiently(asked: Asked, patience: float) -> float:
    """Stock's middle of three; what it does not answer in time counts as that long."""
    found = []
    for _time in range(3):
        began = perf_counter()
        try:
            with limited(connection, patience):
                stock.search(asked)
        except GivenUp:
            return patience * 1000
        found.append((perf_counter() - began) * 1000)
    return sorted(found)[1]


def row(asked: Asked, own: Taken, other: Taken, stock_takes: float | None) -> str:
    numbers = [own.processor, *clock(own), other.processor, *clock(other), own.processor / other.processor]
    numbers.append(clock(own)[1] / clock(other)[1])
    if stock_takes:
        numbers += [stock_takes, stock_takes / clock(own)[0]]
    return f"| {asked.sort} | {own.found} | " + " | ".join(f"{number:.1f}" for number in numbers) + " |"


def clock(taken: Taken) -> tuple[float, float]:
    """p50 and p95."""
    found = quantiles(taken.clock, n=100, method="inclusive")
    return found[49], found[94]
