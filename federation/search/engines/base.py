"""What an engine is asked and what it answers."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from math import inf
from typing import Protocol

from .. import ranking
from ..analysis import Form
from ..sources import LISTS

PAGE_SIZE = 20
DEEPEST = 10_000  # hits that can be paged to, in every engine: Elasticsearch's window, and nobody reads page 501
CHUNK = 500  # things that are taken in at once
KM_OF_A_DEGREE = 111.195  # of latitude
PATIENCE = 1.0  # seconds that a visitor waits for a server; the database still has to answer within two


@dataclass(frozen=True)
class Near:
    """A circle: degrees (WGS 84) and kilometres."""

    latitude: float
    longitude: float
    within: float


@dataclass(frozen=True)
class Group:
    """One thing that is asked for: any of its forms says it, the best one counts. Or a thing has it that is `near`,
    that takes place or is open in one of the `times`, or has one of the `values` (facet, value).

    `rarity` is how much it tells, from the number of documents with it: about 1 for a usual word, up to 3. A thing that
    lacks a wish is found as well, and comes after those that have it.
    """

    forms: tuple[Form, ...]
    rarity: float = 1.0
    near: Near | None = None
    times: tuple[tuple[datetime, datetime], ...] = ()
    values: tuple[tuple[str, str], ...] = ()
    is_wish: bool = False

    @property
    def is_worded(self) -> bool:
        """Words alone say it."""
        return not (self.near or self.times or self.values)

    @property
    def weighed_values(self) -> Iterator[tuple[float, list[tuple[str, str]]]]:
        """The values with what they weigh."""
        for weight, is_list in ((ranking.VALUE, False), (ranking.LISTED, True)):
            if pairs := [pair for pair in self.values if (pair[0] == LISTS) is is_list]:
                yield weight, pairs

    @property
    def can_be_had(self) -> bool:
        return bool(self.forms) or not self.is_worded


@dataclass(frozen=True)
class Query:
    """A question in an engine's terms.

    `groups` must all be there in a thing, in whichever of its languages, or at least `enough` of them, where more is
    better and rarer is better. No groups: everything. `title_keys` are folded titles that are meant if something
    is called so. `filters` holds the chosen values by facet: any of a facet's, of all facets. `intervals` are the
    values of the facet `when`: a thing has one whose times touch it. `around` leaves only what is near. `places` are
    the pairs (plugin, association) that count, the core's with an empty plugin: what is switched off or gone is not
    among them. `language` is the reader's, `own` the association whose site asks, `own_weight` how much it tells that
    something is there. `facets` are to be counted. `until` (as `monotonic` tells it) a server is waited for, if that is
    sooner than `PATIENCE`.
    """

    groups: tuple[Group, ...] = ()
    enough: int | None = None
    title_keys: tuple[str, ...] = ()
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    around: Near | None = None
    intervals: Mapping[str, tuple[datetime, datetime]] = field(default_factory=dict)
    facets: tuple[str, ...] = ()
    places: tuple[tuple[str, str], ...] = ()
    language: str = ""
    own: str = ""
    own_weight: float = ranking.OWN_SITE
    newest_first: bool = False  # instead of the best, for feeds
    page: int = 1
    until: float = inf

    @property
    def offset(self) -> int:
        return min((self.page - 1) * PAGE_SIZE, DEEPEST)

    @property
    def limit(self) -> int:
        return min(PAGE_SIZE, DEEPEST - self.offset)


@dataclass(frozen=True)
class Results:
    """`things` of this page (`IndexedThing.key`), best first. `facets` counts things by facet and value, each facet's
    with the filters of all others but not its own. `everywhere` is the total without the filter for associations,
    `unfiltered` the one without any filter (never less than `everywhere`; it decides whether words are left out).
    `is_makeshift`: the preferred engine did not answer, another one did."""

    total: int = 0
    things: tuple[str, ...] = ()
    facets: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    everywhere: int = 0
    unfiltered: int = 0
    is_makeshift: bool = False

    @property
    def pages(self) -> int:
        return -(-min(self.total, DEEPEST) // PAGE_SIZE)


class Engine(Protocol):
    """Finds things by their words. It is filled from the rows of `models.py` and keeps nothing that is not there."""

    is_database: bool  # written in the same transaction as the rows

    def index(self, things: Collection[str]) -> None:
        """Take in what the rows say of these things (keys) now; a thing without rows is forgotten."""

    def prune(self) -> None:
        """Forget whatever has no rows (any more)."""

    def search(self, query: Query) -> Results: ...
