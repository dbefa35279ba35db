"""The rows of a thing, made from what its documents say. Only `indexing.py` calls this.

They are plain tuples: with instances of the models, a full index would take several times as long.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, datetime
from hashlib import blake2b
from itertools import chain
from typing import NamedTuple

from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.utils.functional import cached_property

from federation.plugin_api import SearchDocument

from ..engines import database_engine
from ..engines.fields import tokens_of, tokens_of_thing
from ..engines.sql import Sql, marks
from ..models import FacetTerm, IndexedDocument, IndexedPlace, IndexedThing, IndexedTime
from ..text import LONGEST_TEXT, fold

LONGEST_TITLE, LONGEST_KEY = 255, 100
MOST_VALUES, MOST_PLACES, MOST_TIMES = 200, 200, 500  # of a thing
BELONGING = (IndexedPlace, IndexedTime, IndexedDocument)
to_json = json.JSONEncoder(ensure_ascii=False).encode


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


class Old(NamedTuple):
    """What is there of a thing."""

    number: int
    state: str


def document_row(document: SearchDocument, content_type: ContentType, object_id: str) -> Document:
    title = _storable(document.title, LONGEST_TITLE)
    return Document(
        content_type_id=content_type.pk,
        object_id=object_id,
        language=document.language,
        is_source=document.is_source,
        title=title,
        title_key=fold(title)[:LONGEST_KEY],
        names=_storable("\n".join(document.names), LONGEST_TEXT),
        keywords=_storable("\n".join(document.keywords), LONGEST_TEXT),
        body=_storable(document.body, LONGEST_TEXT),
        path=document.path,
        shared_path=document.shared_path,
        about={
            "kind": document.kind,
            "plugin": document.plugin,
            "associations": list(document.associations),
            "facets": {name: [_storable(value, 100) for value in values] for name, values in document.facets.items()},
            "locations": [list(place) for place in document.locations[:MOST_PLACES]],
            "times": [[moment.isoformat() for moment in time] for time in document.times[:MOST_TIMES]],
            "checked_on": document.checked_on and document.checked_on.isoformat(),
            "updated_at": document.updated_at and document.updated_at.isoformat(),
        },
    )


def _storable(text: str, length: int) -> str:
    return str(text).replace("\x00", "")[:length]  # PostgreSQL stores no NUL


class Composed:
    """A thing as its documents describe it. What is said of the thing and not of a language, the source says."""

    def __init__(self, key: str, documents: Iterable[Document]):
        self.key = key
        self.documents = sorted(documents, key=lambda row: (not row.is_source, row.language))
        self.about = self.documents[0].about

    @cached_property
    def tokens(self) -> list[str]:
        return tokens_of_thing([tokens_of(row) for row in self.documents])

    @cached_property
    def words(self) -> str:
        return " ".join(self.tokens)

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
    def lines(self) -> list[tuple]:
        """Its documents as they are written."""
        return [(*row[:-1], to_json(row.about)) for row in self.documents]

    @cached_property
    def state(self) -> str:
        """Two digests: of the words, and of everything else that the rows say."""
        return _digest(self.words) + _digest("\x00".join(map(str, chain.from_iterable(self.lines))))

    def prepare(self) -> None:
        """Finds whatever takes long and needs no database."""
        self.state  # noqa: B018 - remembered

    def row(self, number: int, letters: Mapping[tuple[str, str], str]) -> tuple:
        checked_on, updated_at = self.about["checked_on"], self.about["updated_at"]
        return (
            number,
            self.key,
            self.about["kind"],
            self.about["plugin"],
            self.documents[0].title_key,
            to_json(self.associations),
            checked_on and connection.ops.adapt_datefield_value(date.fromisoformat(checked_on)),
            updated_at and _moment(updated_at),
            "".join(sorted(letters[pair] for pair in self.values)),
            self.state,
        )


THING = ("id", "key", "kind", "plugin", "title_key", "associations", "checked_on", "updated_at", "terms", "state")


def _moment(text: str):
    return connection.ops.adapt_datetimefield_value(datetime.fromisoformat(text))


def _digest(said: str) -> str:
    return blake2b(said.encode(), digest_size=16).hexdigest()


def things_of(content_type: ContentType, keys: Collection[str]) -> set[str]:
    """The keys of the things that have documents of these objects."""
    objects = Sql("d.content_type_id = %s", [content_type.pk]) + " AND d.object_id IN (" + marks(keys) + ")"
    return {key for (key,) in _found(THINGS_OF + objects)}


def old(keys: Collection[str]) -> dict[str, Old]:
    """What is there of these things."""
    things = _found("SELECT key, id, state FROM search_indexedthing WHERE key IN (" + marks(keys) + ")")  # noqa: S608 - only marks
    return {key: Old(number, state) for key, number, state in things}


THINGS_OF = "SELECT t.key FROM search_indexeddocument AS d JOIN search_indexedthing AS t ON t.id = d.thing_id WHERE "


def _found(sql: Sql) -> list[tuple]:
    # A full index asks this of each object, and a QuerySet takes longer than the database.
    with connection.cursor() as cursor:
        cursor.execute(sql.text, sql.parameters)
        return cursor.fetchall()


def documents_of(old: Mapping[str, Old]) -> Iterator[tuple[str, Document]]:
    """What is there, each with its thing's key."""
    keys = {thing.number: key for key, thing in old.items()}
    rows = IndexedDocument.objects.filter(thing__in=keys).values_list("thing_id", *Document._fields)
    return ((keys[number], Document(*row)) for number, *row in rows)


WORDS = slice(0, 32)  # of a state


def write(new: Iterable[Composed], old: Mapping[str, Old]) -> list[Composed]:
    """Puts the new ones in place of the old. A thing whose words are the same keeps its number; returns the others."""
    new = sorted(new, key=lambda thing: thing.key)
    kept = {thing.key for thing in new if thing.key in old and old[thing.key].state[WORDS] == thing.state[WORDS]}
    remove(old, keep_words=kept)
    fresh = [thing for thing in new if thing.key not in kept]
    numbers = dict(zip((thing.key for thing in fresh), database_engine().new_numbers(len(fresh)), strict=True))
    numbers |= {key: old[key].number for key in kept}
    _write_rows([(numbers[thing.key], thing) for thing in new])
    database_engine().write([(numbers[thing.key], thing.words) for thing in fresh])
    return fresh


def remove(things: Mapping[str, Old], keep_words: Collection[str] = ()) -> None:
    numbers = [thing.number for thing in things.values()]
    if not numbers:
        return
    for model in BELONGING:
        model.objects.filter(thing__in=numbers)._raw_delete(model.objects.db)
    IndexedThing.objects.filter(pk__in=numbers)._raw_delete(IndexedThing.objects.db)
    database_engine().forget([thing.number for key, thing in things.items() if key not in keep_words])


def _write_rows(things: Collection[tuple[int, Composed]]) -> None:
    letters = letters_of({pair for _number, thing in things for pair in thing.values})
    documents, places, times = [], [], []
    for number, thing in things:
        documents += [(number, *line) for line in thing.lines]
        places += [(number, latitude, longitude) for latitude, longitude in thing.about["locations"]]
        times += [(number, _moment(start), _moment(end)) for start, end in thing.about["times"]]
    insert = database_engine().insert
    for table, columns, rows in (
        ("search_indexedthing", THING, [thing.row(number, letters) for number, thing in things]),
        ("search_indexeddocument", ("thing_id", *Document._fields), documents),
        ("search_indexedplace", ("thing_id", "latitude", "longitude"), places),
        ("search_indexedtime", ("thing_id", "starts_at", "ends_at"), times),
    ):
        if rows:
            insert(table, columns, rows)


def letters_of(pairs: Collection[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """The letters of these terms, of which new ones are written."""
    known = _known(pairs)
    if missing := sorted(set(pairs) - known.keys()):
        # In one order, so that two writers do not wait for each other's.
        FacetTerm.objects.bulk_create([FacetTerm(facet=f, value=v) for f, v in missing], ignore_conflicts=True)
        known = _known(pairs)
    return known


def _known(pairs: Collection[tuple[str, str]]) -> dict[tuple[str, str], str]:
    by_facet: dict[str, set[str]] = defaultdict(set)
    for facet, value in pairs:
        by_facet[facet].add(value)
    terms = FacetTerm.objects.filter(facet__in=by_facet, value__in={value for _facet, value in pairs})
    return {(term.facet, term.value): term.letter for term in terms}
