"""Elasticsearch: what one would write for these texts alone, and how ours gets there."""

from collections.abc import Iterable

from django.conf import settings

from .by_hand import FIELDS
from .models import Text
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


def send() -> None:
    """Everything of ours that waits."""
    from federation.search.engines import engines
    from federation.search.index import delivery

    engines()[0].create()
    delivery.send_unsent()
    engines()[0].client.indices.refresh(index=settings.ELASTICSEARCH_INDEX)


class ByHand:
    def __init__(self):
        from elasticsearch import Elasticsearch

        self.client = Elasticsearch(settings.ELASTICSEARCH_URL, request_timeout=60)

    def create(self) -> None:
        self.client.options(ignore_status=404).indices.delete(index=INDEX)
        self.client.indices.create(index=INDEX, mappings=MAPPINGS, settings={"number_of_replicas": 0})

    def build(self, texts: Iterable[Text]) -> None:
        from elasticsearch import helpers

        helpers.bulk(
            self.client,
            (
                {
                    "_index": INDEX,
                    "_id": text.pk,
                    **{name: getattr(text, name) for name in FIELDS[1:-2]},
                    "place": {"lat": text.latitude, "lon": text.longitude},
                }
                for text in texts
            ),
        )
        self.client.indices.refresh(index=INDEX)

    def search(self, asked: Asked) -> int:
        words = " ".join(asked.words)
        kind = "bool_prefix" if asked.is_beginning else "cross_fields"
        must = {"multi_match": {"query": words, "type": kind, "operator": "and", "fields": ["title^10", "body"]}}
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
