"""What Elasticsearch is told of a thing: one flat entry with all of its languages, made from the rows.

Words come as tokens (`analysis`) and are split at spaces only. `_source` leaves the words out: what is shown comes from
the rows, and an entry is always written as a whole.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime

from .. import ranking
from ..analysis import document_tokens, name_tokens
from ..models import FacetTerm, IndexedDocument, IndexedThing

TEXT_FIELDS = ("title", "names", "keywords", "body")
PREFIXES = {"min_chars": 2, "max_chars": 5}
# No lengths are kept (norms): an entry in five languages is as good as one in one.
NAME = {"type": "text", "analyzer": "whitespace", "norms": False, "index_options": "docs", "similarity": "boolean"}
BODY = {"type": "text", "analyzer": "whitespace", "norms": False, "index_options": "freqs", "similarity": "how_often"}
KEYWORD = {"type": "keyword"}

MAPPINGS = {
    "dynamic": False,
    "_source": {"excludes": list(TEXT_FIELDS)},
    "dynamic_templates": [{"facets": {"path_match": "facets.*", "mapping": KEYWORD}}],
    "properties": {
        "key": KEYWORD,
        "title_key": KEYWORD,  # to sort by
        "title_keys": KEYWORD,  # in all languages
        **{name: {**NAME, "index_prefixes": PREFIXES} for name in ("title", "names", "keywords")},
        "body": {**BODY, "index_prefixes": PREFIXES},
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
    "refresh_interval": "1s",  # said, because unsaid a shard that nobody asked lately is not refreshed
    "similarity": {
        # How rare a word is comes with the question. What is left to say is whether the thing speaks of it often.
        "how_often": {
            "type": "scripted",
            "script": {
                "source": f"return doc.freq > 1.0 ? query.boost * {ranking.BODY_OFTEN / ranking.BODY} : query.boost"
            },
        }
    },
}


def entries(keys: Collection[str]) -> Iterator[tuple[str, dict | None]]:
    """Each key with its entry, or None where there are no rows (any more). A handful of queries for all."""
    rows = IndexedThing.objects.filter(key__in=keys)
    found = {thing.key: thing for thing in rows.prefetch_related("documents", "places", "times")}
    terms = FacetTerm.objects.by_letter()
    for key in keys:
        thing = found.get(key)
        yield key, entry(thing, terms) if thing and thing.documents.all() else None


def entry(thing: IndexedThing, terms: Mapping[str, tuple[str, str]]) -> dict:
    documents = list(thing.documents.all())
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
        "locations": [{"lat": place.latitude, "lon": place.longitude} for place in thing.places.all()],
        "times": [stretch(time.starts_at, time.ends_at) for time in thing.times.all()],
        "checked_on": thing.checked_on and thing.checked_on.isoformat(),
        "updated_at": thing.updated_at and thing.updated_at.isoformat(),
    }


def stretch(start: datetime, end: datetime) -> dict:
    return {"gte": start.isoformat(), "lt" if start < end else "lte": max(start, end).isoformat()}


def words(documents: list[IndexedDocument]) -> dict[str, str]:
    tokens: dict[str, list[str]] = {name: [] for name in TEXT_FIELDS}
    for document in documents:
        tokens["title"] += name_tokens(document.title, document.language)
        tokens["names"] += name_tokens(document.names, document.language)
        tokens["keywords"] += document_tokens(document.keywords, document.language)
        tokens["body"] += document_tokens(document.body, document.language)
    return {name: " ".join(found) for name, found in tokens.items()}
