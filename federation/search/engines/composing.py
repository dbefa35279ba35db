"""A thing as its documents describe it, with whatever takes long to find. Nothing here asks for settings or a database,
so that other processes can do it (`index/preparing.py`)."""

import json
from collections import defaultdict
from collections.abc import Iterable
from hashlib import blake2b
from itertools import chain
from typing import NamedTuple

from django.utils.functional import cached_property

from . import elasticsearch_entries
from .found_by import Tokens, tokens_of, words_of

MOST_VALUES = 200  # of a thing
# Sorted, for not every database keeps the order, and the same is to have the same state.
to_json = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode


class Document(NamedTuple):
    """What `IndexedDocument` holds, by the names of its columns."""

    content_type_id: int
    object_id: str
    language: str
    is_source: bool
    title: str
    title_key: str
    names: str
    keywords: str
    body: str
    path: str
    shared_path: bool
    about: dict


class Composed:
    """What is said of the thing and not of a language, the source says."""

    def __init__(self, key: str, documents: Iterable[Document]):
        self.key = key
        self.documents = sorted(documents, key=lambda row: (not row.is_source, row.language))
        self.about = self.documents[0].about

    @cached_property
    def tokens(self) -> list[Tokens]:
        """Of each document."""
        return [tokens_of(row) for row in self.documents]

    @cached_property
    def words(self) -> str:
        """What databases find it by."""
        return words_of(self.tokens)

    @cached_property
    def entry(self) -> dict:
        """What Elasticsearch is told."""
        return elasticsearch_entries.entry(self)

    @cached_property
    def associations(self) -> list[str]:
        """The owner first. A thing is there wherever one of its languages is."""
        return list(dict.fromkeys(slug for row in self.documents for slug in row.about["associations"]))

    @cached_property
    def values(self) -> set[tuple[str, str]]:
        """Pairs (facet, value). A plugin cannot fill the core's facets: who may be found where hangs on them."""
        plugin = self.about["plugin"]
        core = {
            "kind": [self.about["kind"]],
            "available_in": [row.language for row in self.documents],
            "place": [f"{plugin} {slug}" for slug in self.associations],
            "association": [],
        }
        said = {**self.about["facets"], **core}
        return {(facet, value) for facet, values in said.items() for value in values[:MOST_VALUES] if value}

    @cached_property
    def abouts(self) -> list[str]:
        return [to_json(row.about) for row in self.documents]

    @property
    def lines(self) -> list[tuple]:
        """Its documents as they are written."""
        return [(*row[:-1], about) for row, about in zip(self.documents, self.abouts, strict=True)]

    @cached_property
    def state(self) -> str:
        """Two digests: of the words, and of everything else that the rows say."""
        return _digest(self.words) + _digest("\x00".join(map(str, chain.from_iterable(self.lines))))


def composed(documents: Iterable[tuple[str, Document]]) -> dict[str, Composed]:
    """Things by key, from documents that each come with their thing's key."""
    by_key: dict[str, list[Document]] = defaultdict(list)
    for key, document in documents:
        by_key[key].append(document)
    return {key: Composed(key, found) for key, found in by_key.items()}


def _digest(said: str) -> str:
    return blake2b(said.encode(), digest_size=16).hexdigest()
