"""What a piece of work takes: of the clock, and of the processor on both sides of the connection. Where others use the
machine too, the second says more."""

import os
from collections.abc import Callable
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
    clock, processor = perf_counter(), process_time() + servers()
    work()
    return Spent(perf_counter() - clock, process_time() + servers() - processor)


def servers() -> float:
    """Seconds of the processor that PostgreSQL, on this machine, spent on this connection, and Elasticsearch on all."""
    return (of_postgresql() if connection.vendor == "postgresql" else 0) + of_elasticsearch()


def of_postgresql() -> float:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        (number,) = cursor.fetchone()
    after_name = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, after_name[11:13])) / TICKS


def of_elasticsearch() -> float:
    if not settings.ELASTICSEARCH_URL:
        return 0
    from federation.search.engines import engines

    nodes = engines()[0].writer.nodes.stats(metric="process")["nodes"].values()
    return sum(node["process"]["cpu"]["total_in_millis"] for node in nodes) / 1000
