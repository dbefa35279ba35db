"""The rows of a thing, made from what its documents say. Only `indexing.py` calls this.

They are plain tuples: with instances of the models, a full index would take several times as long.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import NamedTuple

from django.contrib.contenttypes.models import ContentType
from django.db import connection

from federation.plugin_api import SearchDocument

from ..engines import database_engine
from ..engines.composing import Composed, Document, to_json
from ..engines.sql import Sql, marks
from ..models import FacetTerm, IndexedDocument, IndexedPlace, IndexedThing, IndexedTime
from ..text import LONGEST_TEXT, fold

LONGEST_TITLE, LONGEST_KEY = 255, 100
MOST_PLACES, MOST_TIMES = 200, 500  # of a thing
BELONGING = (IndexedPlace, IndexedTime, IndexedDocument)


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


def thing_row(number: int, thing: Composed, letters: Mapping[tuple[str, str], str]) -> tuple:
    checked_on, updated_at = thing.about["checked_on"], thing.about["updated_at"]
    return (
        number,
        thing.key,
        thing.about["kind"],
        thing.about["plugin"],
        thing.documents[0].title_key,
        to_json(thing.associations),
        checked_on and connection.ops.adapt_datefield_value(date.fromisoformat(checked_on)),
        updated_at and _moment(updated_at),
        "".join(sorted(letters[pair] for pair in thing.values)),
        thing.state,
    )


THING = ("id", "key", "kind", "plugin", "title_key", "associations", "checked_on", "updated_at", "terms", "state")


def _moment(text: str):
    return connection.ops.adapt_datetimefield_value(datetime.fromisoformat(text))


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
        ("search_indexedthing", THING, [thing_row(number, thing, letters) for number, thing in things]),
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
