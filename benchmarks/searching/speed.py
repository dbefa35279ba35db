"""How long a page of hits, the total and three facets take: ours, by hand and stock in turns."""

from collections import defaultdict
from statistics import quantiles
from time import perf_counter

from django.db import connection

from . import laying, ours, stock
from .patience import GivenUp, limited
from .questions import Asked, questions

LONGEST = 1000  # ms, of ours


def run(options) -> None:
    laying.base(options.documents)
    with_stock = not options.without_stock
    if not options.keep:
        for whose, taken in laying.all_indexes(options.engine, with_stock=with_stock).items():
            print(f"{whose}: built in {taken}")
    asking = {"ours": ours.search, "by hand": laying.by_hand_engine(options.engine).search}
    print(f"\n{options.engine}, {options.documents} documents\n\n{HEAD}")
    for sort, asked in by_sort().items():
        taken = {whose: times(search, asked, options.times) for whose, search in asking.items()}
        if with_stock:
            taken["stock"] = patiently(asked, options.patience)
        print(row(sort, taken))


HEAD = (
    "| question | ours p50 | p95 | by hand p50 | p95 | ratio of p95 | stock p50 | ours is faster by |\n"
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
)


def by_sort() -> dict[str, list[Asked]]:
    found = defaultdict(list)
    for asked in questions():
        found[asked.sort].append(asked)
    return found


def times(search, asked: list[Asked], number: int) -> list[float]:
    """Milliseconds, after one time that does not count."""
    for one in asked:
        search(one)
    return [milliseconds(search, one) for _time in range(number) for one in asked]


def milliseconds(search, asked: Asked) -> float:
    began = perf_counter()
    search(asked)
    return (perf_counter() - began) * 1000


def patiently(asked: list[Asked], patience: float) -> list[float]:
    """Stock's, three times each; what it does not answer in time counts as that long."""
    found = []
    for one in asked:
        for _time in range(3):
            try:
                with limited(connection, patience):
                    found.append(milliseconds(stock.search, one))
            except GivenUp:
                found.append(patience * 1000)
                break
    return found


def row(sort: str, taken: dict[str, list[float]]) -> str:
    p50 = {whose: percentile(found, 50) for whose, found in taken.items()}
    p95 = {whose: percentile(found, 95) for whose, found in taken.items()}
    ratio = p95["ours"] / p95["by hand"]
    cells = [sort, p50["ours"], p95["ours"], p50["by hand"], p95["by hand"], ratio]
    if "stock" in p50:
        cells += [p50["stock"], p50["stock"] / p50["ours"]]
    return "| " + " | ".join(cell if isinstance(cell, str) else f"{cell:.1f}" for cell in cells) + " |"


def percentile(found: list[float], which: int) -> float:
    return quantiles(found, n=100, method="inclusive")[which - 1] if len(found) > 1 else found[0]
