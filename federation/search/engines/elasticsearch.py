"""Elasticsearch 9: the engine of a larger federation. What is shown comes from the rows of the database.

The name of the index is an alias; behind it is one that `rebuild_search` made. Whoever searches waits for a silent
server once, for a second: then the database answers until it is back (`breaker.py`).
"""

import logging
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
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
from .composing import Composed
from .elasticsearch_entries import MAPPINGS, SETTINGS, USED
from .fields import askable
from .stored import stored

logger = logging.getLogger(__name__)

LEAST_PATIENCE = 0.01  # seconds; none at all would be no limit
WRITING_PATIENCE = 10.0
LONG_PATIENCE = 120.0  # for what is done to a whole index
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

    def send(self, things: Iterable[str], indexes: Iterable[str]) -> list[dict]:
        """Tells the indexes what the rows say now; returns what was refused."""
        refused: list[dict] = []
        for keys in chunked(things, CHUNK):
            found = stored(keys)
            actions = [_index(found[key]) if key in found else _removal(key) for key in keys]
            for index in dict.fromkeys(indexes):
                refused += self._write(actions, index)
        return refused

    def fill(self, index: str, things: Iterable[Composed]) -> list[dict]:
        """Puts in those that are not there; what is came from a change, and is newer. Returns what was refused."""
        return self._write(map(_creation, things), index, is_filling=True)

    def complete(self, index: str, states: Mapping[str, str]) -> list[dict]:
        """Puts in what is missing of these things, or says something else than the rows (their states, by key), unless
        it changes meanwhile. Returns what was refused."""
        # What came since the last refresh is not seen, and is newer.
        found = self._patiently().mget(index=index, ids=[*states], source_includes=["state"], realtime=False)
        there = {entry["_id"]: entry for entry in found["docs"] if entry["found"]}
        outdated = [key for key in states if key not in there or there[key]["_source"]["state"] != states[key]]
        actions = (
            _unless_changed(_index(thing), there[key]) if key in there else _creation(thing)
            for key, thing in stored(outdated).items()
        )
        return self._write(actions, index, is_filling=True)

    def _write(self, actions: Iterable[dict], index: str, *, is_filling: bool = False) -> list[dict]:
        """Returns what was refused. While it is filled, what changed meanwhile is there already."""
        client = self._patiently() if is_filling else self.writer
        # An alias that went missing must not be made up as an index, from its first entry.
        arguments = {"index": index, "require_alias": index == self.name, "timeout": "5s"}
        refused = []
        for is_done, item in helpers.streaming_bulk(client, actions, raise_on_error=False, **arguments):
            verb, result = next(iter(item.items()))
            is_gone = verb == "delete" and result["status"] == 404 and "error" not in result
            if not (is_done or is_gone or (is_filling and result["status"] == 409)):
                refused.append(result)
        return refused

    def _patiently(self) -> Elasticsearch:
        return self.writer.options(request_timeout=LONG_PATIENCE)

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
        self._patiently().indices.create(index=name, mappings=mappings, settings=SETTINGS)
        return name

    def switch_to(self, index: str) -> None:
        """From now on the alias means this index, in one step; all others that were made for it go."""
        self.refresh(index)
        self._switch(index, instead_of=[name for name in self.indexes() if name != index])
        with suppress(*self.unavailable):  # it goes on as it is
            self.writer.indices.forcemerge(index=index, max_num_segments=SEGMENTS, wait_for_completion=False)

    def _switch(self, index: str, instead_of: list[str]) -> None:
        gone = [{"remove_index": {"index": name}} for name in instead_of]
        client = self._patiently()
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

    def refresh(self, index: str) -> None:
        """What was written is found."""
        self._patiently().indices.refresh(index=index)

    def drop(self, index: str) -> None:
        self.writer.options(ignore_status=404).indices.delete(index=index)

    def prune(self, index: str = "", advance: Callable[[int], None] = lambda number: None) -> None:
        """As `Engine.prune`. What was written after it was looked at stays."""
        index = index or self.name
        self.refresh(index)
        hits = helpers.scan(self.writer, index=index, source=False, seq_no_primary_term=True, size=1000)
        for chunk in chunked(hits, CHUNK):
            keys = [hit["_id"] for hit in chunk]
            there = set(
                IndexedThing.objects.filter(key__in=keys, documents__isnull=False).values_list("key", flat=True)
            )
            gone = [_unless_changed(_removal(hit["_id"]), hit) for hit in chunk if hit["_id"] not in there]
            helpers.bulk(self.writer, gone, index=index, raise_on_error=False)
            advance(len(chunk))


def _index(thing: Composed) -> dict:
    return {"_op_type": "index", "_id": thing.key, "_source": thing.entry}


def _creation(thing: Composed) -> dict:
    return {"_op_type": "create", "_id": thing.key, "_source": thing.entry}


def _removal(key: str) -> dict:
    return {"_op_type": "delete", "_id": key}


def _unless_changed(action: dict, found: Mapping) -> dict:
    """Does it if the entry is as it was found."""
    return {**action, "if_seq_no": found["_seq_no"], "if_primary_term": found["_primary_term"]}
