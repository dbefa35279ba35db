"""The rules of `ranking.py` in SQL. A thing is `t`, with the `square` of its distance where it is near."""

import math
from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from django.db import connection
from django.utils import timezone

from .. import ranking
from .base import KM_OF_A_DEGREE, Group, Near
from .fields import tiers
from .sql import Sql, join, marks

if TYPE_CHECKING:
    from .statement import Statement

CIRCLE = """{name}(id, square) AS MATERIALIZED (
    SELECT thing_id, MIN(square) FROM (
        SELECT thing_id, (latitude - %s) * (latitude - %s) * %s + (longitude - %s) * (longitude - %s) * %s AS square
        FROM search_indexedplace WHERE latitude BETWEEN %s AND %s AND longitude BETWEEN %s AND %s
    ) AS around WHERE square <= %s GROUP BY thing_id
)"""


def circle(name: str, near: Near) -> Sql:
    """The things within the circle, with the square of their distance. As if flat, which is right to a hundredth."""
    high = KM_OF_A_DEGREE
    wide = KM_OF_A_DEGREE * max(math.cos(math.radians(near.latitude)), 0.01)
    return Sql(
        CIRCLE.format(name=name),
        [
            near.latitude, near.latitude, high**2, near.longitude, near.longitude, wide**2,
            near.latitude - near.within / high, near.latitude + near.within / high,
            near.longitude - near.within / wide, near.longitude + near.within / wide,
            near.within**2,
        ],
    )  # fmt: skip


def score(statement: "Statement") -> Sql:
    query = statement.query
    if statement.groups:
        said = join(" + ", [*(_of_group(group, statement) for group in statement.groups), *_exactly(query.title_keys)])
    elif query.around:
        said = number(ranking.BODY)
    else:
        return number(0)
    return "(" + said + ") * (" + join(" + ", _rules(statement)) + ") * " + _of_kind()


def _of_group(group: Group, statement: "Statement") -> Sql:
    """The best way in which a thing has it."""
    found = tiers(group.forms, len(statement.groups))
    otherwise = 0.0
    long = [place for place, tier in enumerate(found) if tier.is_long]
    if long and statement.is_strict and group.is_worded and not group.is_wish:
        # It has it somewhere, so what is in no other list is in the last of the body's, and the rest would count less.
        otherwise, found = found[long[-1]].weight, found[: long[-1]]
    ways = [(statement.has_so(group, tier), tier.weight * group.rarity) for tier in found]
    if group.near:
        ways.append(("t.id IN (" + statement.around(group) + ")", ranking.KEYWORDS * group.rarity))
    ways += [(fits, weight * group.rarity) for fits, weight in statement.fitting(group)]
    return cases(sorted(ways, key=lambda way: -way[1]), otherwise * group.rarity)


def _exactly(title_keys: tuple[str, ...]) -> Iterator[Sql]:
    if title_keys:
        called = "SELECT thing_id FROM search_indexeddocument WHERE title_key IN (" + marks(title_keys[:10]) + ")"  # noqa: S608 - our own words
        yield cases([("t.id IN (" + called + ")", ranking.EXACT_TITLE * ranking.TITLE)])


def _rules(statement: "Statement") -> Iterator[Sql]:
    query, engine = statement.query, statement.engine
    yield number(1)
    if own := statement.places(place for place in query.places if place[1] == query.own):
        yield cases([(engine.has(own), query.own_weight)])
    if spoken := statement.letters.get(("available_in", query.language)):
        yield cases([(engine.has({spoken}), ranking.READER_LANGUAGE)])
    yield cases([
        (_checked("t.checked_on >= %s", ranking.LATELY), ranking.CHECKED_LATELY),
        (_checked("t.checked_on < %s", ranking.LONG_AGO), ranking.CHECKED_LONG_AGO),
    ])  # fmt: skip
    if statement.circles:
        half = ranking.HALF_WAY**2
        yield Sql(f"COALESCE({ranking.NEAR * half!r} / ({half!r} + t.square), 0)")


def _checked(condition: str, days: int) -> Sql:
    day = timezone.localdate() - timedelta(days=days)
    return Sql(condition, [connection.ops.adapt_datefield_value(day)])


def _of_kind() -> Sql:
    return cases([(Sql("t.kind = %s", [kind]), weight) for kind, weight in ranking.KINDS.items()], 1.0)


def cases(weights: list[tuple[Sql, float]], otherwise: float = 0.0) -> Sql:
    if not weights:
        return number(otherwise)
    whens = join(" ", [" WHEN " + condition + " THEN " + number(weight) for condition, weight in weights])
    return "CASE" + whens + " ELSE " + number(otherwise) + " END"


def number(weight: float) -> Sql:
    return Sql(f"CAST({float(weight)!r} AS DOUBLE PRECISION)")  # a bare one is a slow decimal to PostgreSQL
