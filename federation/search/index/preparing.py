"""What takes long and needs no database, for many things, beside what the database does meanwhile: in other processes
for very many, for Python does one thing at a time in each."""

import gc
import multiprocessing
import os
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from functools import partial
from threading import Thread

from ..engines.composing import Composed

MANY = 5_000  # objects; to start a process takes as long as to prepare some
MOST = 3  # processes; the database writes no faster than they prepare
FOUND = ("words", "associations", "values", "abouts", "state")
TOLD = "entry"  # if Elasticsearch is going to be told

Found = tuple  # the values of these properties


class Preparing:
    """Where things are prepared as long as it is entered. `objects` is how many are going to be, about; with `entries`
    where Elasticsearch is told of them."""

    def __init__(self, objects: int, *, entries: bool = False):
        self.names = (*FOUND, TOLD) if entries else FOUND
        self.executor = _processes() if objects >= MANY else ThreadPoolExecutor(1, thread_name_prefix="search")

    def __enter__(self) -> "Preparing":
        return self

    def __exit__(self, *error) -> None:
        self.executor.shutdown(cancel_futures=True)

    def prepared(self, parts: Sequence[Sequence[Composed]]) -> Iterator[Sequence[Composed]]:
        """Each part, in their order, once it is prepared, while the next ones are. Raises what preparing them raises,
        and BrokenProcessPool where a process was ended by somebody else."""
        for part, found in zip(parts, self.executor.map(partial(find, self.names), parts), strict=True):
            for thing, values in zip(part, found, strict=True):
                vars(thing).update(zip(self.names, values, strict=True))
            yield part


def find(names: Sequence[str], things: Sequence[Composed]) -> list[Found]:
    return [tuple([getattr(thing, name) for name in names]) for thing in things]


def _processes() -> Executor:
    beside_this_one = (os.cpu_count() or 1) - 1
    if not beside_this_one:
        return ThreadPoolExecutor(1, thread_name_prefix="search")
    # Begun anew: a copy of this process would have connections that are not its own.
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(min(beside_this_one, MOST), context, initializer=_begin)


def _begin() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who interrupts the rebuild means the process that waits for this one
    Thread(target=_end_with_parent, daemon=True).start()
    gc.disable()  # what is made here refers to nothing in a circle, and the words that are remembered are many


def _end_with_parent() -> None:
    multiprocessing.parent_process().join()
    os._exit(1)
