"""A question that finds much, asked in parts that Elasticsearch answers side by side: the hits, and the counts.

In one request all that is found has to be weighed: the rules multiply, so that Lucene can tell of nothing beforehand
that it will not be among the best. In parts all is counted only, once for each set of filters, and weighed is what has
a word above its body or is called so. What anything else can be worth at most is known: where that might do, the hits
are asked for once more, from more (`narrowings`).
"""

from collections.abc import Iterator, Mapping
from itertools import chain
from math import inf, prod
from typing import NamedTuple

from .. import vocabulary
from .base import Group, Query
from .elasticsearch_query import (
    all_but,
    any_of,
    counted_alike,
    enough,
    filters_of,
    least_of,
    matching,
    most_of_rules,
    named,
    needed,
    on_own_site,
    order,
    places_of,
    values_of,
    ways_of,
    without_words,
)
from .fields import OFTEN, tiers

MANY = 5_000  # things; to weigh fewer takes less than to ask in parts
FEW_LETTERS = 4  # of a beginning that may be many words'
ROUNDED = 1.001  # Elasticsearch's scores have seven digits


def finds_many(query: Query, many: int) -> bool:
    """Whether about so many things or more are found, and would have to be weighed. At most one query, of the
    vocabulary. Words are taken to come together by chance."""
    groups = needed(query)
    if query.newest_first or query.around or not groups:
        return False  # a circle leaves few
    known = vocabulary.known(token for group in groups for form in group.forms for token in form.tokens)
    common = sorted((spread(group, known) for group in groups), reverse=True)[: least_of(query)]
    most = common[-1][0] * prod(share for _things, share in common[:-1])
    return most >= many * (1 + len(query.filters))  # each is one part more


def spread(group: Group, known: Mapping[str, int]) -> tuple[float, float]:
    """How many things have it, and what share of all: at most, where the vocabulary cannot tell."""
    is_open = any(form.is_beginning and len(form.tokens[-1].lstrip("=")) <= FEW_LETTERS for form in group.forms)
    if is_open or not group.is_worded:
        return inf, 1.0
    things = max((min(known.get(token, 0) for token in form.tokens) for form in group.forms), default=0)
    return things, 10 ** (2 - 2 * group.rarity)  # which says that, up to a hundredth of a hundredth


class Narrowing(NamedTuple):
    """Some of what is found: for which one of the `conditions` holds, or all without any. What is left out is worth
    `rest` at most."""

    conditions: list[dict]
    rest: float


def narrowings(query: Query) -> list[Narrowing]:
    """The narrowest first, the last one is all. Where much is said in bodies alone, the own site's things often do."""
    above = [*standing_out(query)]
    worth = worth_of_bodies(query) * ROUNDED
    found = [Narrowing(above, worth * most_of_rules(query))]
    if own := on_own_site(query):
        found.append(Narrowing([*above, own], worth * most_of_rules(query, is_own=False)))
    return [*found, Narrowing([], 0.0)]


def standing_out(query: Query) -> Iterator[dict]:
    """The ways in which a thing has any of the groups otherwise than by words of its body, or is called so."""
    for group in query.groups:
        above = [tier.forms for tier in tiers(group.forms, len(query.groups)) if not tier.is_long]
        yield from ways_of(chain.from_iterable(above))
        yield from (condition for condition, _weight in without_words(group))
    yield from named(query)


def worth_of_bodies(query: Query) -> float:
    """What a thing that does not stand out may be worth for its words."""
    weights = [
        max((tier.weight for tier in tiers(group.forms, len(query.groups)) if tier.is_long), default=0.0) * group.rarity
        for group in query.groups
    ]
    return sum(weights)


def hits(query: Query, narrowing: Narrowing) -> dict:
    """The search for the hits of the page."""
    narrowed = [any_of(narrowing.conditions)] if narrowing.conditions else []
    return {
        "query": matching(query, [*filters_of(query).values(), *narrowed]),
        "sort": order(query),
        "_source": False,
        "from": query.offset,
        "size": query.limit,
        "track_total_hits": False,
    }


def are_the_best(found: dict, narrowing: Narrowing, counted: Mapping[str, dict], query: Query) -> bool:
    """Whether the hits would be the same from all."""
    shown = found["hits"]["hits"]
    if query.offset + len(shown) >= total_of(counted["without "]) or not query.limit:
        return True
    return len(shown) == query.limit and shown[-1]["sort"][0] > narrowing.rest


def countings(query: Query) -> dict[str, dict]:
    """The searches for the counts, by the names that they have in the answer to a search that tells all."""
    filters = filters_of(query)
    alike: dict[str, list[str]] = {"": []}
    if len(filters) == 1:
        alike |= {name: [] for name in filters}  # without it there is none
    alike |= counted_alike(query, filters)
    found = {f"without {own}": counting(query, all_but(own, filters), names) for own, names in alike.items()}
    return {**found, "unfiltered": counting(query, [], [])} if len(filters) > 1 else found


def counting(query: Query, conditions: list[dict], names: list[str]) -> dict:
    among = len(query.groups)
    said = enough([any_of([*saying(group, among)]) for group in needed(query)], query)
    return {
        "query": {"bool": {"filter": [*places_of(query), *conditions], **said}},
        "aggs": {name: values_of(name, query) for name in names},
        "size": 0,
        "track_total_hits": True,
    }


def saying(group: Group, among: int) -> Iterator[dict]:
    """The ways in which a thing has the group, each once: what is in the body often is in it."""
    forms = (form for tier in tiers(group.forms, among) for form in tier.forms)
    yield from ways_of(form for form in forms if form.tokens[0][0] != OFTEN)
    yield from (condition for condition, _weight in without_words(group))


def answer(found: dict, counted: Mapping[str, dict], query: Query) -> dict:
    """As if one search had told all."""
    numbers = {name: {"doc_count": total_of(one), **one.get("aggregations", {})} for name, one in counted.items()}
    if len(query.filters) == 1:
        numbers["unfiltered"] = {"doc_count": numbers[f"without {next(iter(query.filters))}"]["doc_count"]}
    total = {"value": numbers["without "]["doc_count"]}
    return {"hits": {"total": total, "hits": found["hits"]["hits"]}, "aggregations": numbers}


def total_of(counted: dict) -> int:
    return counted["hits"]["total"]["value"]
