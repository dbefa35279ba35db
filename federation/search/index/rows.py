"""The rows of a thing, made from what its documents say. Only `indexing.py` calls this."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from hashlib import blake2b

from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.db.models import Model

from federation.plugin_api import SearchDocument

from .. import vocabulary
from ..engines import database_engine
from ..engines.fields import tokens_of
from ..models import FacetTerm, IndexedDocument, IndexedPlace, IndexedThing, IndexedTime
from ..text import LONGEST_TEXT, fold

LONGEST_TITLE, LONGEST_KEY = 255, 100
MOST_VALUES, MOST_PLACES, MOST_TIMES = 200, 200, 500  # of a thing
AT_ONCE = 2000  # rows in one statement
BELONGING = (IndexedPlace, IndexedTime, IndexedDocument)


def document_row(document: SearchDocument, content_type: ContentType, object_id: str) -> IndexedDocument:
    title = _storable(document.title, LONGEST_TITLE)
    return IndexedDocument(
        content_type=content_type,
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

    def __init__(self, key: str, documents: Iterable[IndexedDocument]):
        self.key = key
        self.documents = sorted(documents, key=lambda row: (not row.is_source, row.language))
        self.about = self.documents[0].about

    @cached_property
    def tokens(self) -> list[str]:
        return sorted(tokens_of(self.documents))

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
    def state(self) -> str:
        """Two digests: of the words, and of everything else that the rows say."""
        rows = [
            (row.language, row.content_type_id, row.object_id, row.is_source, row.title, row.names, row.keywords,
             row.body, row.path, row.shared_path, row.about)
            for row in self.documents
        ]  # fmt: skip
        return _digest(self.tokens) + _digest(rows)

    def row(self, number: int | None, letters: Mapping[tuple[str, str], str]) -> IndexedThing:
        checked_on, updated_at = self.about["checked_on"], self.about["updated_at"]
        return IndexedThing(
            pk=number,
            key=self.key,
            kind=self.about["kind"],
            plugin=self.about["plugin"],
            title_key=self.documents[0].title_key,
            associations=self.associations,
            checked_on=checked_on and date.fromisoformat(checked_on),
            updated_at=updated_at and datetime.fromisoformat(updated_at),
            terms="".join(sorted(letters[pair] for pair in self.values)),
            state=self.state,
        )


def _digest(said) -> str:
    return blake2b(json.dumps(said, sort_keys=True).encode(), digest_size=16).hexdigest()


WORDS = slice(0, 32)  # of a state


def write(new: Sequence[Composed], old: Collection[IndexedThing]) -> None:
    """Puts the new ones in place of the old. A thing whose words are the same keeps its number."""
    numbers = {thing.key: thing.pk for thing in old}
    words = {thing.key: thing.state[WORDS] for thing in old}
    remove(old, keep_words={thing.key for thing in new if words.get(thing.key) == thing.state[WORDS]})
    letters = letters_of({pair for thing in new for pair in thing.values})
    kept, fresh = [], []
    for thing in sorted(new, key=lambda thing: thing.key):
        is_kept = words.get(thing.key) == thing.state[WORDS]
        (kept if is_kept else fresh).append((thing, thing.row(numbers[thing.key] if is_kept else None, letters)))
    for pairs in (kept, fresh):
        IndexedThing.objects.bulk_create([row for _thing, row in pairs], batch_size=AT_ONCE)
    _write_belonging([*kept, *fresh])
    database_engine().write([(row.pk, thing.tokens) for thing, row in fresh])
    vocabulary.learn({token for thing, _row in fresh for token in thing.tokens})


def remove(things: Collection[IndexedThing], keep_words: Collection[str] = ()) -> None:
    numbers = [thing.pk for thing in things]
    if not numbers:
        return
    for model in BELONGING:
        model.objects.filter(thing__in=numbers)._raw_delete(model.objects.db)
    IndexedThing.objects.filter(pk__in=numbers)._raw_delete(IndexedThing.objects.db)
    database_engine().forget([thing.pk for thing in things if thing.key not in keep_words])


def _write_belonging(pairs: list[tuple[Composed, IndexedThing]]) -> None:
    documents, places, times = [], [], []
    for thing, row in pairs:
        for document in thing.documents:
            document.pk, document.thing = None, row
            documents.append(document)
        places += [IndexedPlace(thing=row, latitude=lat, longitude=lon) for lat, lon in thing.about["locations"]]
        times += [
            IndexedTime(thing=row, starts_at=datetime.fromisoformat(start), ends_at=datetime.fromisoformat(end))
            for start, end in thing.about["times"]
        ]
    for rows in (documents, places, times):
        _insert(rows)


def _insert(rows: Sequence[Model]) -> None:
    """As `bulk_create` without numbers in return, in a third of the time: most of a rebuild is spent on these."""
    if not rows:
        return
    fields = [field for field in rows[0]._meta.concrete_fields if not field.primary_key]
    columns = ", ".join(connection.ops.quote_name(field.column) for field in fields)
    marks = ", ".join(["%s"] * len(fields))
    values = [
        tuple(field.get_db_prep_save(getattr(row, field.attname), connection) for field in fields) for row in rows
    ]
    with connection.cursor() as cursor:
        cursor.executemany(f"INSERT INTO {rows[0]._meta.db_table} ({columns}) VALUES ({marks})", values)  # noqa: S608


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
