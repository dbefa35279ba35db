"""Work on a server beside what Python does meanwhile: the servers' clients let other threads run while they wait."""

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from django.db import DEFAULT_DB_ALIAS, connections

# Python's usual five milliseconds are as long as a whole statement, which its thread would wait between two.
SWITCHED_AFTER = 0.0005  # seconds


class Beside:
    """A thread with a connection to the database of its own, so it sees what was committed. It does one work at a time.

    `begin` and leaving raise whatever the last work raised.
    """

    def __init__(self):
        self.connection = connections[DEFAULT_DB_ALIAS].copy()
        self.work: Future | None = None

    def __enter__(self) -> "Beside":
        self.connection.inc_thread_sharing()
        self.usual = sys.getswitchinterval()
        sys.setswitchinterval(SWITCHED_AFTER)
        self.executor = ThreadPoolExecutor(1, thread_name_prefix="search", initializer=self._lend)
        return self

    def __exit__(self, kind, *error) -> None:
        self.executor.shutdown()
        sys.setswitchinterval(self.usual)
        self.connection.close()
        self.connection.dec_thread_sharing()
        if kind is None:
            self.wait()

    def _lend(self) -> None:
        connections[DEFAULT_DB_ALIAS] = self.connection

    def begin(self, work: Callable[[], object]) -> None:
        self.wait()
        self.work = self.executor.submit(work)

    def wait(self) -> None:
        if self.work:
            self.work.result()
