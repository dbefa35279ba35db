"""What an engine is asked and what it answers."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Protocol

PAGE_SIZE = 20
DEEPEST = 10_000  # hits that can be paged to, in every engine: Elasticsearch's window, and nobody reads page 501
CHUNK = 500  # things that are taken in at once


@dataclass(frozen=True)
class Query:
    """A question in an engine's terms.

    `words` are folded; all must be in one document, the last as a beginning. No words: everything. `filters` holds
    the chosen values by facet. `places` are the pairs (plugin, association) that count, the core's with an empty
    plugin: what is switched off or gone is not among them. `language` is the reader's.
    """

    words: tuple[str, ...] = ()
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    facets: tuple[str, ...] = ()
    places: tuple[tuple[str, str], ...] = ()
    language: str = ""
    page: int = 1

    @property
    def offset(self) -> int:
        return min((self.page - 1) * PAGE_SIZE, DEEPEST)

    @property
    def limit(self) -> int:
        return min(PAGE_SIZE, DEEPEST - self.offset)


@dataclass(frozen=True)
class Results:
    """`things` of this page, best first. `facets` counts things by facet and value, each facet's with the filters of
    all others but not its own. `everywhere` is the total without the filter for associations."""

    total: int = 0
    things: tuple[str, ...] = ()
    facets: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    everywhere: int = 0

    @property
    def pages(self) -> int:
        return -(-min(self.total, DEEPEST) // PAGE_SIZE)


class Engine(Protocol):
    """Finds things by their words. It is filled from the rows of `models.py` and keeps nothing that is not there."""

    is_database: bool  # written in the same transaction as the rows

    def index(self, things: Collection[str]) -> None:
        """Take in what the rows say of these things now; a thing without rows is forgotten."""

    def prune(self) -> None:
        """Forget whatever has no rows (any more)."""

    def search(self, query: Query) -> Results: ...


def chunks(items: Iterable[str]) -> Iterator[list[str]]:
    items = iter(items)
    while chunk := list(islice(items, CHUNK)):
        yield chunk
