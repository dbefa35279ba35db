"""What a piece of work takes: of the clock, and of the processor on both sides of the connection. Where others use the
machine too, the second says more."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter, process_time
from typing import NamedTuple

from django.conf import settings
from django.db import connection

TICKS = os.sysconf("SC_CLK_TCK")


class Spent(NamedTuple):
    """Seconds."""

    clock: float
    processor: float

    def __str__(self):
        return f"{self.clock:.1f} s ({self.processor:.1f} s of the processor)"


def spent(work: Callable[[], object]) -> Spent:
    clock, before = perf_counter(), processor()
    work()
    return Spent(perf_counter() - clock, processor() - before)


def processor() -> float:
    """Seconds of it that this process and the servers used."""
    return processes() + servers()


def processes() -> float:
    """Seconds of the processor that this process used, and those that it began and that have ended."""
    return process_time() + sum(os.times()[2:4])


def servers() -> float:
    """Those that PostgreSQL and Elasticsearch, on this machine, have used for everybody."""
    return sum(map(of_server, _numbers()))


def of_server(number: int) -> float:
    """With the processes that it began, such as the connections of PostgreSQL: open ones and ended ones."""
    ticks = sum(map(int, _stat(number)[ITSELF_AND_ENDED]))
    for child in Path(f"/proc/{number}/task/{number}/children").read_text().split():
        ticks += sum(map(int, _stat(int(child))[ITSELF]))
    return ticks / TICKS


def _numbers() -> Iterator[int]:
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_backend_pid()")
            yield int(_stat(cursor.fetchone()[0])[PARENT])
    if settings.ELASTICSEARCH_URL:
        from federation.search.engines import engines

        for node in engines()[0].writer.nodes.info(metric="process")["nodes"].values():
            yield node["process"]["id"]


PARENT, ITSELF, ITSELF_AND_ENDED = 1, slice(11, 13), slice(11, 15)


def _stat(number: int) -> list[str]:
    return Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()
