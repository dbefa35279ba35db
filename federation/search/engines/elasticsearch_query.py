"""A `Query` in Elasticsearch's words: one request for hits, total and counts. Its groups are `askable`."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from django.utils import timezone

from .. import ranking
from .base import Form, Group, Near, Query
from .fields import OFTEN, tiers, written

MOST_VALUES = 1000  # of a facet
MOST_PLACES = 10_000
FIELDS = {"^": "title", "!": "names", "#": "keywords", OFTEN: "often"}  # by the signs of `fields.py`
ANYWHERE = ("title", "names", "keywords", "body")
BY_TITLE = [{"title_key": "asc"}, {"key": "asc"}]


def request(query: Query) -> dict:
    """A search that tells all."""
    filters = filters_of(query)
    return {
        "query": matching(query),
        **({"post_filter": {"bool": {"filter": list(filters.values())}}} if filters else {}),
        "aggs": counting(query, filters),
        "sort": order(query),
        "_source": False,
        "from": query.offset,
        "size": query.limit,
        "track_total_hits": True,
    }


def filters_of(query: Query) -> dict[str, dict]:
    return {name: chosen(name, values, query) for name, values in query.filters.items()}


def order(query: Query) -> list[dict]:
    if query.newest_first:
        return [{"updated_at": {"order": "desc", "missing": "_last"}}, *BY_TITLE]
    return [{"_score": "desc"}, *BY_TITLE] if query.groups or query.around else BY_TITLE


def matching(query: Query, filters: Iterable[dict] = ()) -> dict:
    """What is found, with its score."""
    conditions = [*places_of(query), *filters]
    if not query.groups:
        anything = {"bool": {"filter": conditions}}
        return ranked(constant(anything, ranking.BODY), query) if query.around else anything
    among = len(query.groups)
    must = needed(query)
    asked = {"bool": enough([asked_for(group, among) for group in must], query)}
    wished = [asked_for(group, among) for group in query.groups if group.is_wish]
    exactly = [constant(condition, ranking.EXACT_TITLE * ranking.TITLE) for condition in named(query)]
    return ranked({"bool": {"must": [asked], "should": [*exactly, *wished], "filter": conditions}}, query)


def places_of(query: Query) -> Iterator[dict]:
    yield {"terms": {"places": [place(*pair) for pair in query.places]}}
    if query.around:
        yield near(query.around)


def needed(query: Query) -> list[Group]:
    return [group for group in query.groups if not group.is_wish]


def enough(conditions: list[dict], query: Query) -> dict:
    """As many of the conditions, which stand for the needed groups, as must hold."""
    return {"should": conditions, "minimum_should_match": least_of(query)}


def least_of(query: Query) -> int:
    number = len(needed(query))
    return number if query.enough is None else min(max(query.enough, 1), number)


def named(query: Query) -> Iterator[dict]:
    if query.title_keys:
        yield {"terms": {"title_keys": list(query.title_keys)}}


def asked_for(group: Group, among: int) -> dict:
    """The best of all ways to say it, which are those of the databases."""
    found = tiers(group.forms, among)
    ways = [constant(any_of([*ways_of(tier.forms)]), tier.weight * group.rarity) for tier in found]
    ways += [constant(condition, weight * group.rarity) for condition, weight in without_words(group)]
    return {"dis_max": {"queries": ways}} if ways else {"match_none": {}}


def without_words(group: Group) -> Iterator[tuple[dict, float]]:
    """The ways in which a thing has the group, whatever it says, and what they weigh."""
    if group.near:
        yield near(group.near), ranking.KEYWORDS
    if group.times:
        yield any_of([during(*stretch) for stretch in group.times]), ranking.KEYWORDS
    for weight, pairs in group.weighed_values:
        for facet, value in pairs:
            yield {"term": {f"facets.{facet}": value}}, weight


def ways_of(forms: Iterable[Form]) -> Iterator[dict]:
    """The forms have the signs of where they may stand."""
    alike: dict[str, list[str]] = defaultdict(list)
    for form in forms:
        if len(form.tokens) == 1 and not form.is_beginning:
            for field, token in map(placed, written(form.tokens[0])):
                alike[field or "body"].append(token)  # what is in the title is found by a better way
        else:
            yield together(form)
    for field, tokens in alike.items():
        yield {"terms": {field: list(dict.fromkeys(tokens))}}


def together(form: Form) -> dict:
    """All tokens of the form: in one field if they have its sign, else in whichever fields."""
    needed = []
    for position, token in enumerate(form.tokens, 1):
        kind = "prefix" if form.is_beginning and position == len(form.tokens) else "term"
        anywhere = ANYWHERE if len(form.tokens) > 1 else ("body",)
        places = [((field,) if field else anywhere, plain) for field, plain in map(placed, written(token))]
        needed.append(any_of([{kind: {name: plain}} for fields, plain in places for name in fields]))
    return needed[0] if len(needed) == 1 else {"bool": {"must": needed}}


def placed(token: str) -> tuple[str, str]:
    """The field that the token's sign stands for, "" without one, and the token as it is there."""
    field = FIELDS.get(token[0], "")
    return field, token[1:] if field else token


def ranked(found: dict, query: Query) -> dict:
    """The rules that multiply."""
    today = timezone.localdate()
    rules = [
        (query.own_weight, on_own_site(query) or {"match_none": {}}),
        (ranking.READER_LANGUAGE, {"term": {"facets.available_in": query.language}}),
        (ranking.CHECKED_LATELY, checked(gte=today - timedelta(days=ranking.LATELY))),
        (ranking.CHECKED_LONG_AGO, checked(lt=today - timedelta(days=ranking.LONG_AGO))),
    ]
    functions = [{"weight": 1 + sum(weight for weight, _condition in rules if weight < 0)}]
    functions += [rule(weight, condition) for weight, condition in rules]
    if circle := circle_of(query):
        functions.append(nearness(circle))
    kinds = [{"weight": weight, "filter": {"term": {"facets.kind": kind}}} for kind, weight in ranking.KINDS.items()]
    return scored(scored(found, functions, "sum"), kinds, "multiply")


def most_of_rules(query: Query, *, is_own: bool = True) -> float:
    """What they multiply by at most."""
    added = ranking.READER_LANGUAGE + ranking.CHECKED_LATELY
    added += query.own_weight if is_own else 0
    added += ranking.NEAR if circle_of(query) else 0
    return (1 + added) * max(1.0, *ranking.KINDS.values())


def on_own_site(query: Query) -> dict | None:
    own = [place(*pair) for pair in query.places if pair[1] == query.own]
    return {"terms": {"places": own}} if own else None


def circle_of(query: Query) -> Near | None:
    return query.around or next((group.near for group in query.groups if group.near), None)


def rule(weight: float, condition: dict) -> dict:
    """What is taken from some (Elasticsearch knows no minus) is taken from all and given back to the others."""
    return {"weight": abs(weight), "filter": condition if weight > 0 else {"bool": {"must_not": condition}}}


def scored(found: dict, functions: list[dict], mode: str) -> dict:
    score = {"query": found, "functions": functions, "score_mode": mode, "boost_mode": "multiply"}
    return {"function_score": score}


def nearness(circle: Near) -> dict:
    middle = {"lat": circle.latitude, "lon": circle.longitude}
    decay = {"origin": middle, "scale": f"{ranking.HALF_WAY}km", "decay": 0.5}
    return {
        "filter": {"exists": {"field": "locations"}},  # what is nowhere would count as being there
        "exp": {"locations": decay, "multi_value_mode": "min"},
        "weight": ranking.NEAR,
    }


def checked(**between) -> dict:
    return {"range": {"checked_on": {name: day.isoformat() for name, day in between.items()}}}


def near(circle: Near) -> dict:
    middle = {"lat": circle.latitude, "lon": circle.longitude}
    return {"geo_distance": {"distance": f"{circle.within}km", "locations": middle}}


def constant(condition: dict, score: float) -> dict:
    return {"constant_score": {"filter": condition, "boost": score}}


def place(plugin: str, association: str) -> str:
    return f"{plugin} {association}"


def chosen(name: str, values: tuple[str, ...], query: Query) -> dict:
    if name == "association":
        places = [place(plugin, association) for plugin, association in query.places if association in values]
        return {"terms": {"places": places}}
    if name == "when":
        intervals = [query.intervals[value] for value in values if value in query.intervals]
        return any_of([during(*interval) for interval in intervals])
    return {"terms": {f"facets.{name}": list(values)}}


def during(start: datetime, end: datetime) -> dict:
    until = "lt" if start < end else "lte"  # a moment is no stretch of time
    return {"range": {"times": {"gte": start.isoformat(), until: end.isoformat()}}}


def any_of(conditions: list[dict]) -> dict:
    if len(conditions) == 1:
        return conditions[0]
    return {"bool": {"should": conditions}} if conditions else {"match_none": {}}


def counting(query: Query, filters: dict[str, dict]) -> dict:
    """Each facet with the filters of all others. Those without a filter of their own share one count."""
    if not filters:
        return {name: values_of(name, query) for name in query.facets if name != "when" or query.intervals}
    without = {
        f"without {own}": {
            "filter": {"bool": {"filter": all_but(own, filters)}},
            "aggs": {name: values_of(name, query) for name in names},
        }
        for own, names in counted_alike(query, filters).items()
    }
    return {**without, "unfiltered": {"filter": {"match_all": {}}}}


def counted_alike(query: Query, filters: dict[str, dict]) -> dict[str, list[str]]:
    """The facets by which filter is left out where they are counted."""
    groups: dict[str, list[str]] = {"association" if "association" in filters else "": []}  # its total is told too
    for name in query.facets:
        if name == "when" and not query.intervals:
            continue  # nothing to count, which Elasticsearch refuses
        groups.setdefault(name if name in filters else "", []).append(name)
    return groups


def all_but(own: str, filters: dict[str, dict]) -> list[dict]:
    return [condition for name, condition in filters.items() if name != own]


def values_of(name: str, query: Query) -> dict:
    if name == "association":
        return {"terms": {"field": "places", "size": MOST_PLACES}}  # to name those that count would take twice as long
    if name == "when":
        return {"filters": {"filters": {value: during(*times) for value, times in query.intervals.items()}}}
    return {"terms": {"field": f"facets.{name}", "size": MOST_VALUES}}


def counts(found: dict, query: Query) -> dict[str, dict[str, int]]:
    """By facet and value, from the aggregations of an answer."""
    counted: dict[str, dict[str, int]] = {name: {} for name in query.facets}
    for group in (found, *found.values()):
        for name in counted.keys() & group.keys():
            counted[name] = dict(counted_values(name, group[name]["buckets"], query))
    return counted


def counted_values(name: str, buckets, query: Query) -> dict[str, int]:
    if name == "when":
        return {value: bucket["doc_count"] for value, bucket in buckets.items() if bucket["doc_count"]}
    if name != "association":
        return {bucket["key"]: bucket["doc_count"] for bucket in buckets}
    things = {bucket["key"]: bucket["doc_count"] for bucket in buckets}
    values: dict[str, int] = defaultdict(int)
    for plugin, association in query.places:
        values[association] += things.get(place(plugin, association), 0)  # a thing has one plugin
    return {association: number for association, number in values.items() if number}


def totals(found: dict, total: int) -> dict[str, int]:
    """Without the filter for associations, and without any, where they are not what is found anyway."""
    everywhere = found.get("without association", found.get("without "))
    return {
        "everywhere": everywhere["doc_count"] if everywhere else total,
        "unfiltered": found["unfiltered"]["doc_count"] if "unfiltered" in found else total,
    }
