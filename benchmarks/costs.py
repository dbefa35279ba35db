"""What a request costs: queries and time."""

from dataclasses import dataclass
from statistics import median
from time import perf_counter

from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

CHOOSER = {"x-requested-with": "XMLHttpRequest"}


@dataclass(frozen=True)
class Cost:
    queries: tuple[str, ...]  # the SQL of one request
    seconds: float  # the median of several

    @property
    def number(self) -> int:
        return len(self.queries)


def cost(client: Client, address: str, *, times: int = 1, is_cold: bool = True) -> Cost:
    """What GET costs a process that has answered it before; with its cache emptied before each time, if cold.

    Raises RuntimeError where the answer is not 200.
    """
    seconds = [timed(client, address, is_cold) for _time in range(times + 1)][1:]
    empty(is_cold)
    with CaptureQueriesContext(connection) as captured:
        get(client, address)
    return Cost(tuple(query["sql"] for query in captured), median(seconds))


def timed(client: Client, address: str, is_cold: bool) -> float:
    empty(is_cold)
    began = perf_counter()
    get(client, address)
    return perf_counter() - began


def empty(is_cold: bool) -> None:
    if is_cold:
        cache.clear()


def get(client: Client, address: str):
    response = client.get(address, headers=CHOOSER if "choose" in address else {})
    if response.status_code != 200:
        raise RuntimeError(f"{address}: {response.status_code}")
    return response
