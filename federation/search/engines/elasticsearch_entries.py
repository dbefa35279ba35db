"""What Elasticsearch is told of a thing: one flat entry with all of its languages, made from the rows.

Words come as tokens (`analysis`) and are split at spaces only. `_source` leaves the words out: what is shown comes from
the rows, and an entry is always written as a whole.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime

from ..analysis import document_tokens, name_tokens
from ..models import FacetTerm, IndexedDocument, IndexedThing

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
    "refresh_interval": "1s",  # said, because unsaid a shard that nobody asked lately is not refreshed
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
        body = Counter(document_tokens(document.body, document.language))
        tokens["title"] += name_tokens(document.title, document.language)
        tokens["names"] += name_tokens(document.names, document.language)
        tokens["keywords"] += document_tokens(document.keywords, document.language)
        tokens["body"] += body
        tokens["often"] += [token for token, times in body.items() if times > 1]
    return {name: " ".join(dict.fromkeys(found)) for name, found in tokens.items()}
