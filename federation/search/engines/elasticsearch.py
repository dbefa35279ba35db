"""Elasticsearch 9. One entry for each thing, its languages nested in it, so that totals and counts are exact.

It gets the folded words that the databases get, and splits them at spaces only. What is shown comes from the rows:
an entry whose rows are gone shows nothing.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator

from django.conf import settings
from elasticsearch import ApiError, Elasticsearch, NotFoundError, TransportError, helpers

from ..models import IndexedDocument
from ..text import words
from .base import Query, Results, chunks

MOST_VALUES = 1000  # of a facet
WORDS = {"type": "text", "analyzer": "whitespace"}
MAPPINGS = {
    "dynamic": False,
    "dynamic_templates": [
        {"order": {"path_match": "order.*", "mapping": {"type": "keyword"}}},
        {"facets": {"path_match": "variants.facets.*", "mapping": {"type": "keyword"}}},
    ],
    "properties": {
        "thing": {"type": "keyword"},
        "order": {"type": "object", "dynamic": True},  # the title to sort by, for readers of each language
        "variants": {
            "type": "nested",
            "properties": {
                "title": WORDS,
                "body": WORDS,
                "places": {"type": "keyword"},
                "facets": {"type": "object", "dynamic": True},
            },
        },
    },
}


class ElasticsearchEngine:
    is_database = False
    unavailable = (ApiError, TransportError)

    def __init__(self, url: str, name: str, *, refresh: bool = False):
        self.name = name
        self.refresh = refresh  # tests want to find at once what they wrote
        # Readers wait for this, and the database can answer instead.
        self.client = Elasticsearch(url, request_timeout=3, max_retries=0)

    def create(self) -> None:
        # Asked each time: without its index, Elasticsearch would make up one of its own from the first entry.
        if not self.client.indices.exists(index=self.name):
            self.client.options(ignore_status=400).indices.create(index=self.name, mappings=MAPPINGS)

    def index(self, things: Collection[str]) -> None:
        self.create()
        for chunk in chunks(things):
            helpers.bulk(self.client, self._actions(chunk), refresh=self.refresh, ignore_status=404)

    def _actions(self, things: list[str]) -> Iterator[dict]:
        variants: dict[str, list[IndexedDocument]] = {thing: [] for thing in things}
        for document in IndexedDocument.objects.filter(thing__in=things).prefetch_related("facet_values"):
            variants[document.thing].append(document)
        for thing, documents in variants.items():
            action = {"_index": self.name, "_id": thing}
            if documents:
                yield {**action, "_op_type": "index", "_source": entry(thing, documents)}
            else:
                yield {**action, "_op_type": "delete"}

    def prune(self) -> None:
        self.create()
        known = (hit["_id"] for hit in helpers.scan(self.client, index=self.name, _source=False))
        for chunk in chunks(known):
            there = set(IndexedDocument.objects.filter(thing__in=chunk).values_list("thing", flat=True))
            gone = [{"_op_type": "delete", "_index": self.name, "_id": thing} for thing in chunk if thing not in there]
            helpers.bulk(self.client, gone, refresh=self.refresh)

    def search(self, query: Query) -> Results:
        allowed = [f"{plugin} {association}" for plugin, association in query.places]
        visible = {"terms": {"variants.places": allowed}}
        filters = {name: chosen(name, values, query, visible) for name, values in query.filters.items()}
        try:
            found = self.client.search(
                index=self.name,
                query=nested({"must": [asked(word, query.words) for word in query.words], "filter": [visible]}, "max"),
                post_filter={"bool": {"filter": list(filters.values())}},
                aggs={
                    "everywhere": {"filter": all_but("association", filters)},
                    **{f"facet {name}": counting(name, allowed, visible, filters) for name in query.facets},
                },
                sort=[
                    *(["_score"] if query.words else []),
                    {f"order.{query.language}": {"order": "asc", "unmapped_type": "keyword"}},
                    "thing",
                ],
                source=False,
                from_=query.offset,
                size=query.limit,
                track_total_hits=True,
            )
        except NotFoundError:  # nothing was indexed yet
            return Results()
        counts = {name: values_of(name, found["aggregations"][f"facet {name}"]) for name in query.facets}
        return Results(
            total=found["hits"]["total"]["value"],
            things=tuple(hit["_id"] for hit in found["hits"]["hits"]),
            facets=counts,
            everywhere=found["aggregations"]["everywhere"]["doc_count"],
        )


def entry(thing: str, documents: list[IndexedDocument]) -> dict:
    source = next((document for document in documents if document.is_source), documents[0])
    titles = {document.language: document.title_key for document in documents}
    return {
        "thing": thing,
        "order": {code: titles.get(code, source.title_key) for code, _name in settings.LANGUAGES},
        "variants": [variant(document) for document in documents],
    }


def variant(document: IndexedDocument) -> dict:
    facets = defaultdict(list)
    for row in document.facet_values.all():
        facets[row.facet].append(row.value)
    return {
        "title": " ".join(words(document.title)),
        "body": " ".join(words(document.body)),
        "places": [f"{document.plugin} {association}" for association in facets.pop("association", [])],
        "facets": facets,
    }


def nested(condition: dict, score_mode: str = "none") -> dict:
    return {"nested": {"path": "variants", "score_mode": score_mode, "query": {"bool": condition}}}


def asked(word: str, all_words: tuple[str, ...]) -> dict:
    options = [
        {"match": {"variants.title": {"query": word, "boost": 10}}},
        {"match": {"variants.body": word}},
    ]
    if word == all_words[-1]:
        options += [
            {"prefix": {"variants.title": {"value": word, "boost": 5}}},
            {"prefix": {"variants.body": {"value": word, "boost": 0.5}}},
        ]
    return {"dis_max": {"queries": options}}


def chosen(name: str, values: tuple[str, ...], query: Query, visible: dict) -> dict:
    if name == "association":
        places = [f"{plugin} {association}" for plugin, association in query.places if association in values]
        return nested({"filter": [{"terms": {"variants.places": places}}]})
    return nested({"filter": [visible, {"terms": {f"variants.facets.{name}": list(values)}}]})


def all_but(name: str, filters: dict[str, dict]) -> dict:
    return {"bool": {"filter": [condition for other, condition in filters.items() if other != name]}}


def counting(name: str, allowed: list[str], visible: dict, filters: dict[str, dict]) -> dict:
    terms: dict = {"field": f"variants.facets.{name}", "size": MOST_VALUES}
    if name == "association":
        terms = {"field": "variants.places", "size": max(len(allowed), 1), "include": allowed}
    things = {"things": {"reverse_nested": {}}}
    values = {"values": {"terms": terms, "aggs": things}}
    in_variants = {
        "variants": {"nested": {"path": "variants"}, "aggs": {"visible": {"filter": visible, "aggs": values}}}
    }
    return {"filter": all_but(name, filters), "aggs": in_variants}


def values_of(name: str, found: dict) -> dict[str, int]:
    counts: dict[str, int] = defaultdict(int)
    for bucket in found["variants"]["visible"]["values"]["buckets"]:
        value = bucket["key"].partition(" ")[2] if name == "association" else bucket["key"]
        counts[value] += bucket["things"]["doc_count"]  # a thing has one plugin, so it is in one bucket of a place
    return dict(counts)
