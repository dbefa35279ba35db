"""The index follows changes through this task. What there is to do stands in the database, not in the task."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import timedelta
from time import monotonic

from django.db import connection, transaction
from django.utils import timezone
from django_tasks import task

from . import delivery

WATCH_EVERY = 30  # seconds
WATCH_AFTER = 90


@task()
def follow_changes() -> None:
    """Does whatever there is to do. It may run late, often, or at the same time as another."""
    come_back(delivery.index_noted())
    # Where tasks run at once, the change may still be rolled back, and what was sent could not.
    transaction.on_commit(lambda: come_back(delivery.send_unsent()), robust=True)


def come_back(seconds: int | None) -> None:
    if seconds is not None and can_wait():
        follow_changes.using(run_after=timezone.now() + timedelta(seconds=seconds)).enqueue()


def can_wait() -> bool:
    """A queue can run a task later. Where tasks run at once, the next change or `deliver_search` takes up the rest."""
    return follow_changes.get_backend().supports_defer


class Watch:
    """Sees to it that a later task looks again, in case that a worker dies with the task that it has. One serves all
    changes of half a minute, so that a change costs two INSERTs and not three."""

    def __init__(self):
        self.set_until = 0.0

    def set(self) -> None:
        if can_wait() and monotonic() >= self.set_until:
            come_back(WATCH_AFTER)
            transaction.on_commit(self._is_set)

    def _is_set(self) -> None:
        self.set_until = monotonic() + WATCH_EVERY


watch = Watch()


def enqueue() -> None:
    """To be called in the transaction of the change: both are kept or neither is. One task is enough for a transaction,
    or an import would fill the queue before everybody's mail."""
    if not can_wait():
        if not _is_gathering.get():
            follow_changes.enqueue()  # which does it at once
    elif not _is_enqueued():
        follow_changes.enqueue()
        transaction.on_commit(_enqueued)
        watch.set()


_is_gathering: ContextVar[bool] = ContextVar("search_is_gathering", default=False)


@contextmanager
def together() -> Iterator[None]:
    """Around many changes: where tasks run at once, what changes inside is indexed afterwards, all together, and not
    anew with each of them. A queue gathers anyway. Stand it around the transaction, as much follows at its commit."""
    if _is_gathering.get():
        yield
        return
    token = _is_gathering.set(True)
    try:
        yield
    finally:
        _is_gathering.reset(token)
        if not can_wait():
            follow_changes.enqueue()


def _enqueued() -> None:
    """Stands among what is to be done at commit as long as the task that was enqueued with it stands."""


def _is_enqueued() -> bool:
    # Django takes the entry out where the savepoint that it was made in is rolled back, and with it the task.
    return any(entry[1] is _enqueued for entry in connection.run_on_commit)
