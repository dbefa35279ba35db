"""Elasticsearch 9: the engine of a larger federation. What is shown comes from the rows of the database.

The name of the index is an alias; behind it is one that `rebuild_search` made. Whoever searches waits for a silent
server once, for a second: then the database answers until it is back (`breaker.py`).
"""

import logging
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from itertools import chain
from time import monotonic
from uuid import uuid4

from django.utils import timezone
from elasticsearch import ApiError, BadRequestError, Elasticsearch, NotFoundError, TransportError, helpers
from elasticsearch.exceptions import HTTP_EXCEPTIONS
from more_itertools import chunked

from ..models import IndexedThing
from . import elasticsearch_parts, elasticsearch_query
from .base import CHUNK, PATIENCE, Query, Results
from .breaker import Breaker
from .elasticsearch_entries import MAPPINGS, SETTINGS, USED, entries
from .fields import askable

logger = logging.getLogger(__name__)

LEAST_PATIENCE = 0.01  # seconds; none at all would be no limit
WRITING_PATIENCE = 10.0
LONG_PATIENCE = 120.0  # for what is done to a whole index
FILLED = 250  # things that are sent at once while a whole index is filled, and the next are made
WHOLE = {"allow_partial_search_results": False}  # half an answer would hide that the rest is missing
SEGMENTS = 5  # of an index that was filled: a question looks for its words in each, several at a time
PAUSE = 3.0  # seconds until a server that did not answer is asked again


class Away(TransportError):
    """It did not answer just now, so it was not asked."""


class ElasticsearchEngine:
    """`urls` of nodes, separated by commas: one that does not answer is left out. `name` is the alias.

    Methods raise `unavailable` where the server does not do what it was asked for.
    """

    is_database = False
    unavailable = (ApiError, TransportError)

    def __init__(self, urls: str, name: str):
        self.name = name
        nodes = [url.strip() for url in urls.split(",")]
        # What another node may do better is tried there at once; what took too long is not tried again.
        self.client = Elasticsearch(
            nodes, request_timeout=PATIENCE, max_retries=len(nodes) - 1, retry_on_status=(), retry_on_timeout=False
        )
        self.writer = self.client.options(request_timeout=WRITING_PATIENCE)
        self.many = elasticsearch_parts.MANY
        self.breaker = Breaker("Elasticsearch", self.probe, self.unavailable, PAUSE)

    def search(self, query: Query) -> Results:
        if not query.places:
            return Results()
        if self.breaker.is_open:
            raise Away("Elasticsearch did not answer just now.")
        try:
            found = self._found(replace(query, groups=tuple(askable(query.groups))))
        except BadRequestError:
            logger.exception("Elasticsearch does not take this question.")  # our fault; it takes others
            raise
        except self.unavailable as error:
            self.breaker.open(error)
            raise
        total, counted = found["hits"]["total"]["value"], found.get("aggregations", {})
        return Results(
            total=total,
            things=tuple(hit["_id"] for hit in found["hits"]["hits"]),
            facets=elasticsearch_query.counts(counted, query),
            **elasticsearch_query.totals(counted, total),
        )

    def _found(self, query: Query) -> Mapping:
        end = min(query.until, monotonic() + PATIENCE)
        if not elasticsearch_parts.finds_many(query, self.many):
            return self._ask(elasticsearch_query.request(query), end)
        narrowing, *wider = elasticsearch_parts.narrowings(query)
        countings = elasticsearch_parts.countings(query)
        hits, *counts = self._ask_together([elasticsearch_parts.hits(query, narrowing), *countings.values()], end)
        counted = dict(zip(countings, counts, strict=True))
        if elasticsearch_parts.total_of(counted["without "]) < self.many:
            wider = wider[-1:]  # weighed in no time
        while wider and not elasticsearch_parts.are_the_best(hits, narrowing, counted, query):
            narrowing, *wider = wider
            hits = self._ask(elasticsearch_parts.hits(query, narrowing), end)
        return elasticsearch_parts.answer(hits, counted, query)

    def probe(self) -> None:
        """Whether a search would be answered, from all of the index."""
        self._ask({"size": 0}, monotonic() + PATIENCE)

    def _ask(self, search: dict, end: float) -> Mapping:
        return self._until(end).search(index=self.name, body=search, **WHOLE)

    def _ask_together(self, searches: list[dict], end: float) -> list[dict]:
        """As each alone: the answer to all of them fails where one does."""
        lines = [line for search in searches for line in (WHOLE, search)]
        answered = self._until(end).msearch(index=self.name, searches=lines)
        for found in answered["responses"]:
            if error := found.get("error"):
                status = found["status"]
                failure = HTTP_EXCEPTIONS.get(status, ApiError)
                raise failure(error["type"], replace(answered.meta, status=status), found)
        return answered["responses"]

    def _until(self, end: float) -> Elasticsearch:
        """The client, which waits until then and no longer."""
        return self.client.options(request_timeout=max(end - monotonic(), LEAST_PATIENCE))

    # What follows is for tasks and commands.

    def knock(self) -> None:
        """Whether it is there at all, before anybody waits for it longer."""
        self.client.info()

    def index(self, things: Collection[str]) -> None:
        """As `Engine.index`. Raises BulkIndexError where an entry was refused."""
        self.create()
        for fault in self.send(things, [self.name]):
            raise helpers.BulkIndexError("Elasticsearch refused an entry.", [fault])

    def send(self, things: Iterable[str], indexes: Iterable[str], *, only_new: bool = False) -> list[dict]:
        """Tells the indexes what the rows say now; returns what was refused. `only_new` leaves what is there alone."""
        indexes = list(dict.fromkeys(indexes))

        def write(actions: list[dict]) -> list[dict]:
            return [fault for index in indexes for fault in self._write(actions, index, is_filling=only_new)]

        some = chunked(things, FILLED if only_new else CHUNK)
        made = ([_action(key, content, only_new) for key, content in entries(chunk)] for chunk in some)
        return [*chain.from_iterable(_beside(write, made) if only_new else map(write, made))]

    def _write(self, actions: list[dict], index: str, *, is_filling: bool) -> Iterator[dict]:
        client = self.writer.options(request_timeout=LONG_PATIENCE) if is_filling else self.writer
        # An alias that went missing must not be made up as an index, from its first entry.
        arguments = {"index": index, "require_alias": index == self.name, "timeout": "5s"}
        for is_done, item in helpers.streaming_bulk(client, actions, raise_on_error=False, **arguments):
            verb, result = next(iter(item.items()))
            is_gone = verb == "delete" and result["status"] == 404 and "error" not in result
            if not (is_done or is_gone or (is_filling and result["status"] == 409)):
                yield result

    def create(self) -> None:
        """An empty index behind the alias, if there is none. One that is being filled for it stays."""
        if not self.has_alias():
            self._switch(self.create_index(), instead_of=self._named_as_alias())

    def has_alias(self) -> bool:
        return bool(self.writer.indices.exists_alias(name=self.name))

    def create_index(self, code: str = "") -> str:
        """A new, empty index that nobody uses yet. `code` is what version of the search made it. Returns its name."""
        name = f"{self.name}-{timezone.now():%Y%m%d%H%M%S}-{uuid4().hex[:6]}"
        mappings = {**MAPPINGS, "_meta": {"code": code}}
        client = self.writer.options(request_timeout=LONG_PATIENCE)
        client.indices.create(index=name, mappings=mappings, settings=SETTINGS)
        return name

    def switch_to(self, index: str) -> None:
        """From now on the alias means this index, in one step; all others that were made for it go."""
        self.writer.indices.refresh(index=index)
        self._switch(index, instead_of=[name for name in self.indexes() if name != index])
        with suppress(*self.unavailable):  # it goes on as it is
            self.writer.indices.forcemerge(index=index, max_num_segments=SEGMENTS, wait_for_completion=False)

    def _switch(self, index: str, instead_of: list[str]) -> None:
        gone = [{"remove_index": {"index": name}} for name in instead_of]
        client = self.writer.options(request_timeout=LONG_PATIENCE)
        client.indices.put_settings(index=index, settings=USED)
        client.indices.update_aliases(actions=[{"add": {"index": index, "alias": self.name}}, *gone])

    def indexes(self) -> list[str]:
        """All that were made for this alias."""
        made = re.compile(rf"{re.escape(self.name)}-\d{{14}}-[0-9a-f]{{6}}")
        found = [name for name in self.writer.indices.get(index=f"{self.name}-*") if made.fullmatch(name)]
        return [*found, *self._named_as_alias()]

    def _named_as_alias(self) -> list[str]:
        """An index that bears the name itself, as older versions had it."""
        with suppress(NotFoundError):
            return [name for name in self.writer.indices.get(index=self.name) if name == self.name]
        return []

    def has_index(self, index: str, code: str) -> bool:
        """Whether it is there, made by this version; Elasticsearch makes up an index itself where one is missing."""
        if not index:
            return False  # all that there are would be asked for
        try:
            found = self.writer.indices.get_mapping(index=index)
        except NotFoundError:
            return False
        return found[index]["mappings"].get("_meta", {}).get("code") == code

    def drop(self, index: str) -> None:
        self.writer.options(ignore_status=404).indices.delete(index=index)

    def prune(self, index: str = "", advance: Callable[[int], None] = lambda number: None) -> None:
        """As `Engine.prune`. What was written after it was looked at stays."""
        index = index or self.name
        self.writer.indices.refresh(index=index)
        hits = helpers.scan(self.writer, index=index, source=False, seq_no_primary_term=True, size=1000)
        for chunk in chunked(hits, CHUNK):
            keys = [hit["_id"] for hit in chunk]
            there = set(
                IndexedThing.objects.filter(key__in=keys, documents__isnull=False).values_list("key", flat=True)
            )
            gone = [_removal(hit, hit["_index"]) for hit in chunk if hit["_id"] not in there]
            helpers.bulk(self.writer, gone, raise_on_error=False)
            advance(len(chunk))


def _beside(write: Callable[[list[dict]], list[dict]], made: Iterable[list[dict]]) -> Iterator[list[dict]]:
    """What `write` returns for each; it sends one while the next is made."""
    with ThreadPoolExecutor(1, thread_name_prefix="search") as executor:
        sending = None
        for actions in made:
            if sending:
                yield sending.result()
            sending = executor.submit(write, actions)
        if sending:
            yield sending.result()


def _action(key: str, content: dict | None, only_new: bool) -> dict:
    if content is None:
        return {"_op_type": "delete", "_id": key}
    return {"_op_type": "create" if only_new else "index", "_id": key, "_source": content}


def _removal(hit: dict, index: str) -> dict:
    unchanged = {"if_seq_no": hit["_seq_no"], "if_primary_term": hit["_primary_term"]}
    return {"_op_type": "delete", "_index": index, "_id": hit["_id"], **unchanged}
