"""What Elasticsearch is told of a thing: one flat entry with all of its languages.

Words come as tokens (`analysis`) and are split at spaces only. `_source` leaves the words out: what is shown comes from
the rows of the database, and an entry is always written as a whole. It keeps the thing's `state`, to see whether it is
outdated.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from .found_by import Tokens

PREFIXED = ("title", "names", "keywords", "body")
TEXT_FIELDS = (*PREFIXED, "often")  # the last: what the body says more than once
# Only whether a word is there: what that is worth comes with the question, not from lengths and counts. So an entry in
# five languages is as good as one in one, and weights change without a new index.
TOKENS = {"type": "text", "analyzer": "whitespace", "norms": False, "index_options": "docs", "similarity": "boolean"}
# Beginnings of up to three letters are kept ready; longer ones have few words, and are looked up.
BEGUN = {**TOKENS, "index_prefixes": {"min_chars": 2, "max_chars": 3}}
KEYWORD = {"type": "keyword"}

MAPPINGS = {
    "dynamic": False,
    "_source": {"excludes": list(TEXT_FIELDS)},
    "dynamic_templates": [{"facets": {"path_match": "facets.*", "mapping": KEYWORD}}],
    "properties": {
        "key": KEYWORD,
        "title_key": KEYWORD,  # to sort by
        "title_keys": KEYWORD,  # in all languages
        **dict.fromkeys(PREFIXED, BEGUN),
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


class Document(Protocol):
    """What is read of one in a language."""

    title_key: str


class Thing(Protocol):
    """What is read of a thing."""

    key: str
    about: Mapping
    documents: Sequence[Document]
    tokens: Iterable[Tokens]
    values: Iterable[tuple[str, str]]
    state: str


def entry(thing: Thing) -> dict:
    facets: dict[str, list[str]] = defaultdict(list)
    for facet, value in sorted(thing.values):
        facets[facet].append(value)
    about = thing.about
    return {
        "key": thing.key,
        "title_key": thing.documents[0].title_key,
        "title_keys": [document.title_key for document in thing.documents],
        **words(thing.tokens),
        "places": facets.pop("place", []),
        "facets": facets,
        "locations": [{"lat": latitude, "lon": longitude} for latitude, longitude in about["locations"]],
        "times": [stretch(datetime.fromisoformat(start), datetime.fromisoformat(end)) for start, end in about["times"]],
        "checked_on": about["checked_on"],
        "updated_at": about["updated_at"],
        "state": thing.state,
    }


def stretch(start: datetime, end: datetime) -> dict:
    return {"gte": start.isoformat(), "lt" if start < end else "lte": max(start, end).isoformat()}


def words(by_document: Iterable[Tokens]) -> dict[str, str]:
    found: dict[str, list[str]] = {name: [] for name in TEXT_FIELDS}
    for tokens in by_document:
        for name in PREFIXED:
            found[name] += getattr(tokens, name)
        found["often"] += [token for token, times in tokens.body.items() if times > 1]
    return {name: " ".join(dict.fromkeys(said)) for name, said in found.items()}
