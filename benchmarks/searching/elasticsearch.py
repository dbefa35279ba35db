"""Elasticsearch: what one would write for these texts alone, and how ours gets there."""

from collections.abc import Iterable

from django.conf import settings
from elasticsearch import Elasticsearch, helpers

from federation.search.engines import engines

from .by_hand import FIELDS
from .questions import FACETS, WITHIN, Asked

INDEX = "verbund-searching-by-hand"
TEXT, KEYWORD = {"type": "text", "analyzer": "german"}, {"type": "keyword"}
MAPPINGS = {
    "properties": {
        "title": TEXT,
        "body": TEXT,
        **dict.fromkeys(("kind", "association", "topic", "state", "language"), KEYWORD),
        "place": {"type": "geo_point"},
    }
}


def refresh() -> None:
    """What was written last is found."""
    engine = engines()[0]
    engine.writer.indices.refresh(index=engine.name)


class ByHand:
    def __init__(self):
        self.client = Elasticsearch(settings.ELASTICSEARCH_URL, request_timeout=60)

    def create(self) -> None:
        self.client.options(ignore_status=404).indices.delete(index=INDEX)
        self.client.indices.create(index=INDEX, mappings=MAPPINGS, settings={"number_of_replicas": 0})

    def build(self, texts: Iterable[tuple]) -> None:
        """The texts as rows of `FIELDS`."""
        helpers.bulk(self.client, map(action, texts))
        self.client.indices.refresh(index=INDEX)

    def search(self, asked: Asked) -> int:
        words = " ".join(asked.words)
        kind = "bool_prefix" if asked.is_beginning else "cross_fields"
        match = {"query": words, "type": kind, "operator": "and", "fields": ["title^10", "body"]}
        if asked.is_beginning:
            match["analyzer"] = "simple"  # no word yet, so it has no stem
        must = {"multi_match": match}
        filters: list[dict] = [{"term": {name: value}} for name, value in asked.filters.items()]
        if asked.near:
            place = {"lat": asked.near[0], "lon": asked.near[1]}
            filters.append({"geo_distance": {"distance": f"{WITHIN}km", "place": place}})
        found = self.client.search(
            index=INDEX,
            query={"bool": {"must": [must], "filter": filters}},
            aggs={name: {"terms": {"field": name, "size": 50}} for name in FACETS},
            size=20,
            track_total_hits=True,
        )
        return found["hits"]["total"]["value"]


def action(row: tuple) -> dict:
    said = dict(zip(FIELDS, row, strict=True))
    number, latitude, longitude = said.pop("id"), said.pop("latitude"), said.pop("longitude")
    return {"_index": INDEX, "_id": number, **said, "place": {"lat": latitude, "lon": longitude}}
