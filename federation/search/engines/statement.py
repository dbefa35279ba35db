"""The one statement that answers a question on the databases."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from django.db import connection

from .. import ranking
from .base import Form, Group, Query
from .fields import Tier, askable
from .scoring import circle, number, score
from .sql import Sql, all_true, any_true, join

if TYPE_CHECKING:
    from .database import DatabaseEngine

ASSOCIATION, WHEN, PLACE = "association", "when", "place"
FOUND = "SELECT t.id, t.key, t.title_key, t.updated_at, t.terms, t.kind, t.checked_on"
HITS = "SELECT 'hit' AS what, key AS name, ROW_NUMBER() OVER (ORDER BY {order}) AS number, '' AS letters FROM ("
THINGS = "SELECT t.id FROM search_indexedthing t"
BY_TITLE = "title_key, key"


class Statement:
    """A `Query` in SQL. Its rows are (what, name, number, letters): hits, sets of things to count, and intervals."""

    def __init__(self, engine: "DatabaseEngine", query: Query, terms: Mapping[str, tuple[str, str]]):
        self.engine, self.query = engine, query
        self.letters = {pair: letter for letter, pair in terms.items()}
        self.allowed = self.places(query.places)
        self.groups = askable(query.groups)
        self.must = [group for group in self.groups if not group.is_wish]
        self.needed = len(self.must) if query.enough is None else min(max(query.enough, 1), len(self.must))
        self.is_strict = self.needed == len(self.must)
        self.circles = [*filter(None, [query.around]), *(group.near for group in self.groups if group.near)]

    @property
    def can_find(self) -> bool:
        possible = sum(group.can_be_had for group in self.must)
        return bool(self.allowed) and possible >= self.needed

    def sql(self) -> Sql:
        self.filters = {name: self._passes(name, values) for name, values in self.query.filters.items()}
        circles = [circle(f"circle_{number}", near) for number, near in enumerate(self.circles)]
        parts = [*circles, "matching(id) AS MATERIALIZED (" + self._matching() + ")", self._judged()]
        return "WITH " + join(", ", parts) + join(" UNION ALL ", [self._hits(), *self._counts()])

    # What is found ----------------------------------------------------------------------------------------------------

    def _matching(self) -> Sql:
        if not self.must:
            return Sql("SELECT id FROM search_indexedthing")
        if not self.is_strict:
            each = join(" UNION ALL ", [self.having(group) for group in self.must if group.can_be_had])
            return "SELECT id FROM (" + each + ") AS each_group GROUP BY id " + f"HAVING COUNT(*) >= {self.needed}"  # noqa: S608 - our own words
        worded = [group.forms for group in self.must if group.is_worded]
        return self.engine.asks(*worded) if worded else self.having(self.must[0])

    def having(self, group: Group) -> Sql:
        """The numbers of the things that satisfy the group."""
        ways = [self.engine.asks(group.forms)] if group.forms or group.is_worded else []
        if group.near:
            ways.append(self.around(group))
        ways += [f"{THINGS} WHERE " + fits for fits, _weight in self.fitting(group)]
        return ways[0] if len(ways) == 1 else "SELECT id FROM (" + join(" UNION ", ways) + ") AS somehow"  # noqa: S608 - our own words

    def around(self, group: Group) -> Sql:
        return Sql(f"SELECT id FROM {self.circle_of(group)}")  # noqa: S608 - our own words

    def fitting(self, group: Group) -> Iterator[tuple[Sql, float]]:
        """That a thing (`t`) has the group by its times or values, and what that weighs."""
        if group.times:
            yield any_true(touching(*stretch, thing="t.id") for stretch in group.times), ranking.KEYWORDS
        for weight, pairs in group.weighed_values:
            yield self.engine.has({self.letters[pair] for pair in pairs if pair in self.letters}), weight

    def has_so(self, group: Group, tier: Tier) -> Sql:
        """Whether a thing (`t`) has the group in this way. A long list is made short where they must have the other
        groups too, but for beginnings: to look for all that begins so takes longer than the list."""
        others = []
        if tier.is_long and self.is_strict:
            others = [other.forms for other in self.must if other is not group and other.is_worded]
        return self.engine.says(tier.forms, *(forms for forms in others if not is_open(forms)))

    def circle_of(self, group: Group) -> str:
        return f"circle_{self.circles.index(group.near)}"

    def _judged(self) -> Sql:
        """Whatever is found, with what its score needs. Most of it is only counted, so it has no score yet."""
        passes = [", " + passed + f" AS passes_{place}" for place, passed in enumerate(self.filters.values())]
        square, near = (", near.square", "LEFT JOIN circle_0 AS near ON near.id = t.id") if self.circles else ("", "")
        things = f"{square} FROM matching m JOIN search_indexedthing t ON t.id = m.id {near} WHERE "
        found = FOUND + join("", passes) + things + all_true(self._conditions())
        return "judged AS MATERIALIZED (" + found + ")"

    def _conditions(self) -> Iterator[Sql]:
        if any(name == PLACE and letter not in self.allowed for (name, _value), letter in self.letters.items()):
            yield self.engine.has(self.allowed)
        if self.query.around:
            yield Sql("near.id IS NOT NULL")
        if self.is_strict:
            for group in self.must:
                if not group.is_worded:
                    yield "t.id IN (" + self.having(group) + ")"

    # Filters ----------------------------------------------------------------------------------------------------------

    def _passes(self, name: str, values: tuple[str, ...]) -> Sql:
        if name == WHEN:
            chosen = [self.query.intervals[value] for value in values if value in self.query.intervals]
            condition = any_true(touching(*interval, thing="t.id") for interval in chosen)
        elif name == ASSOCIATION:
            condition = self.engine.has(self.places(place for place in self.query.places if place[1] in values))
        else:
            pairs = ((name, value) for value in values)
            condition = self.engine.has({self.letters[pair] for pair in pairs if pair in self.letters})
        return "CASE WHEN " + condition + " THEN 1 ELSE 0 END"

    def places(self, places) -> set[str]:
        pairs = ((PLACE, f"{plugin} {association}") for plugin, association in places)
        return {self.letters[pair] for pair in pairs if pair in self.letters}

    def passed(self, but: str = "") -> str:
        """That a thing passes all filters, but for that of a facet."""
        chosen = [f"passes_{number} = 1" for number, name in enumerate(self.filters) if name != but]
        return " AND ".join(chosen) or "1 = 1"

    # What is handed over ----------------------------------------------------------------------------------------------

    def _hits(self) -> Sql:
        order, points, said = BY_TITLE, number(0), ""
        if self.query.newest_first:
            order = f"updated_at DESC NULLS LAST, {BY_TITLE}"
        elif self.groups or self.query.around:
            order, points = f"score DESC, {BY_TITLE}", score(self)
            said = self.engine.said.format(found=f"judged t WHERE {self.passed()}") if self.groups else ""
        passing = f" AS score FROM judged t {said} WHERE {self.passed()} ORDER BY {order} LIMIT %s OFFSET %s) AS page"
        page = Sql(passing, [self.query.limit, self.query.offset])
        return HITS.format(order=order) + ("SELECT t.*, " + points) + page

    def _counts(self) -> Iterator[Sql]:
        if self.filters:
            yield Sql("SELECT 'unfiltered', '', COUNT(*), '' FROM judged")
        letters = self.engine.joined.format(text="p.terms") if self.query.facets else "''"
        for name in ("", *self.filters):
            if not name or name in self.query.facets or name == ASSOCIATION:
                counted = f", COUNT(*), {letters} FROM judged p WHERE {self.passed(but=name)}"
                yield "SELECT 'set', " + Sql("%s", [name]) + counted
        if WHEN in self.query.facets:
            for value, interval in self.query.intervals.items():
                touched = touching(*interval, thing="p.id") + f" AND {self.passed(but=WHEN)}"
                counted = ", COUNT(*), '' FROM judged p WHERE " + touched
                yield "SELECT 'when', " + Sql("%s", [value]) + counted


def is_open(forms: Iterable[Form]) -> bool:
    """Whether a word may still be going on."""
    return any(form.is_beginning for form in forms)


def touching(start: datetime, end: datetime, thing: str) -> Sql:
    """That one of the thing's times touches the interval. One that only ends as it starts does not."""
    start, end = (connection.ops.adapt_datetimefield_value(moment) for moment in (start, end))
    touched = "(starts_at < %s OR starts_at = %s) AND (ends_at > %s OR starts_at >= %s)"
    numbers = f"SELECT thing_id FROM search_indexedtime WHERE {touched}"  # noqa: S608 - our own words
    return Sql(f"{thing} IN ({numbers})", [end, start, start, start])
