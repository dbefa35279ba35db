"""Giving up on a statement that takes too long, on both databases."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Timer

from django.db import DatabaseError


class GivenUp(Exception):
    """It took longer than that."""


@contextmanager
def limited(connection, seconds: float) -> Iterator[None]:
    """Raises `GivenUp` where the database does not answer in time."""
    connection.ensure_connection()
    is_sqlite = connection.vendor == "sqlite"
    stop = connection.connection.interrupt if is_sqlite else connection.connection.cancel
    timer = Timer(seconds, stop)
    timer.start()
    try:
        yield
    except DatabaseError as error:
        if timer.is_alive():
            raise
        raise GivenUp from error
    finally:
        timer.cancel()
