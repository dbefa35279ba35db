"""What Elasticsearch is told of a thing: one flat entry with all of its languages, made from the rows.

Words come as tokens (`analysis`) and are split at spaces only. `_source` leaves the words out: what is shown comes from
the rows, and an entry is always written as a whole.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from datetime import date, datetime
from typing import NamedTuple

from django.db.models import Model

from ..analysis import document_tokens, name_tokens
from ..models import FacetTerm, IndexedDocument, IndexedPlace, IndexedThing, IndexedTime

PREFIXED = ("title", "names", "keywords", "body")
TEXT_FIELDS = (*PREFIXED, "often")  # the last: what the body says more than once
# Only whether a word is there: what that is worth comes with the question, not from lengths and counts. So an entry in
# five languages is as good as one in one, and weights change without a new index.
TOKENS = {"type": "text", "analyzer": "whitespace", "norms": False, "index_options": "docs", "similarity": "boolean"}
KEYWORD = {"type": "keyword"}

MAPPINGS = {
    "dynamic": False,
    "_source": {"excludes": list(TEXT_FIELDS)},
    "dynamic_templates": [{"facets": {"path_match": "facets.*", "mapping": KEYWORD}}],
    "properties": {
        "key": KEYWORD,
        "title_key": KEYWORD,  # to sort by
        "title_keys": KEYWORD,  # in all languages
        **{name: {**TOKENS, "index_prefixes": {"min_chars": 2, "max_chars": 5}} for name in PREFIXED},
        "often": TOKENS,
        "facets": {"type": "object", "dynamic": True},
        "places": KEYWORD,
        "locations": {"type": "geo_point"},
        "times": {"type": "date_range", "format": "strict_date_optional_time"},
        "checked_on": {"type": "date", "format": "strict_date"},
        "updated_at": {"type": "date", "format": "strict_date_optional_time"},
    },
}
SETTINGS = {
    "number_of_shards": 1,
    "auto_expand_replicas": "0-1",  # none on a single node, so that it is green
    "refresh_interval": "-1",  # while it is filled: nobody asks it yet
}
USED = {"refresh_interval": "1s"}  # said, because unsaid a shard that nobody asked lately is not refreshed


class Thing(NamedTuple):
    """What is read of a thing: instances of the models would take several times as long."""

    number: int
    key: str
    title_key: str
    checked_on: date | None
    updated_at: datetime | None
    terms: str


class Document(NamedTuple):
    """What is read of one in a language."""

    language: str
    title: str
    title_key: str
    names: str
    keywords: str
    body: str


def entries(keys: Collection[str]) -> Iterator[tuple[str, dict | None]]:
    """Each key with its entry, or None where there are no rows (any more). A handful of queries for all."""
    fields = ("pk", *Thing._fields[1:])
    things = {row[1]: Thing(*row) for row in IndexedThing.objects.filter(key__in=keys).values_list(*fields)}
    numbers = [thing.number for thing in things.values()]
    documents = _by_thing(IndexedDocument, numbers, *Document._fields)
    places = _by_thing(IndexedPlace, numbers, "latitude", "longitude")
    times = _by_thing(IndexedTime, numbers, "starts_at", "ends_at")
    terms = FacetTerm.objects.by_letter()
    for key in keys:
        thing = things.get(key)
        said = [Document(*row) for row in documents[thing.number]] if thing else []
        yield key, entry(thing, said, places[thing.number], times[thing.number], terms) if thing and said else None


def _by_thing(model: type[Model], numbers: Collection[int], *fields: str) -> Mapping[int, list[list]]:
    found: dict[int, list[list]] = defaultdict(list)
    for number, *row in model.objects.filter(thing__in=numbers).order_by("pk").values_list("thing_id", *fields):
        found[number].append(row)
    return found


def entry(
    thing: Thing,
    documents: list[Document],
    places: list[list],
    times: list[list],
    terms: Mapping[str, tuple[str, str]],
) -> dict:
    facets: dict[str, list[str]] = defaultdict(list)
    for letter in thing.terms:
        facet, value = terms[letter]
        facets[facet].append(value)
    return {
        "key": thing.key,
        "title_key": thing.title_key,
        "title_keys": [document.title_key for document in documents],
        **words(documents),
        "places": facets.pop("place", []),
        "facets": facets,
        "locations": [{"lat": latitude, "lon": longitude} for latitude, longitude in places],
        "times": [stretch(start, end) for start, end in times],
        "checked_on": thing.checked_on and thing.checked_on.isoformat(),
        "updated_at": thing.updated_at and thing.updated_at.isoformat(),
    }


def stretch(start: datetime, end: datetime) -> dict:
    return {"gte": start.isoformat(), "lt" if start < end else "lte": max(start, end).isoformat()}


def words(documents: list[Document]) -> dict[str, str]:
    tokens: dict[str, list[str]] = {name: [] for name in TEXT_FIELDS}
    for document in documents:
        body = Counter(document_tokens(document.body, document.language))
        tokens["title"] += name_tokens(document.title, document.language)
        tokens["names"] += name_tokens(document.names, document.language)
        tokens["keywords"] += document_tokens(document.keywords, document.language)
        tokens["body"] += body
        tokens["often"] += [token for token, times in body.items() if times > 1]
    return {name: " ".join(dict.fromkeys(found)) for name, found in tokens.items()}
