"""The only writers of the index. All may be called again at any time: what counts is what is public now."""

from collections.abc import Callable, Iterable
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Model

from federation.plugin_api import SearchDocument, SearchSource

from .engines import database_engine, engines
from .models import FacetValue, IndexedDocument
from .sources import by_model
from .text import LONGEST_TEXT, fold

CORE_FACETS = ("kind", "association", "available_in")
CHUNK = 100


def index_object(source: SearchSource, instance: Model) -> None:
    """Makes the index say what the object says, or nothing if it is not public (any more)."""
    index_objects(source, [instance.pk])


def index_objects(source: SearchSource, keys: Iterable[Any]) -> None:
    keys = list(keys)
    for start in range(0, len(keys), CHUNK):
        _tell_other_engines(_index(source, keys[start : start + CHUNK]))


def remove_object(model: type[Model], key: Any) -> None:
    """Takes out whatever was made from the object, even if its model is no source any more."""
    rows = IndexedDocument.objects.filter(content_type=ContentType.objects.get_for_model(model), object_id=str(key))
    _remove(rows)


def rebuild(advance: Callable[[int], None] = lambda number: None) -> None:
    """Goes through everything: what is public is indexed anew, the rest goes. The search works all the while.

    `advance` is told how many objects were dealt with, for a progress bar over `count_public`.
    """
    known_types = []
    for source in by_model().values():
        content_type = ContentType.objects.get_for_model(source.model)
        known_types.append(content_type)
        public = list(dict.fromkeys(source.public().values_list("pk", flat=True)))
        for start in range(0, len(public), CHUNK):
            chunk = public[start : start + CHUNK]
            index_objects(source, chunk)
            advance(len(chunk))
        # Whether it is public is asked again: it may have come after the list was made.
        indexed = IndexedDocument.objects.filter(content_type=content_type).values_list("object_id", flat=True)
        index_objects(source, set(indexed.distinct()) - {str(key) for key in public})
    _remove(IndexedDocument.objects.exclude(content_type__in=known_types))
    for engine in engines():
        engine.prune()


def count_public() -> int:
    return sum(source.public().count() for source in by_model().values())


@transaction.atomic
def _index(source: SearchSource, keys: list[Any]) -> set[str]:
    """Replaces the documents of the objects. Returns the things that these are or were about."""
    content_type = ContentType.objects.get_for_model(source.model)
    for key in sorted(map(str, keys)):
        database_engine().lock(content_type.pk, key)  # before reading: nobody writes an older state later
    described: dict[tuple[str, str], tuple[IndexedDocument, SearchDocument]] = {}
    for instance in source.public().filter(pk__in=keys):
        for document in source.documents(instance):
            row = _row(document, content_type, instance)
            described[row.thing, row.language] = row, document
    before = IndexedDocument.objects.filter(content_type=content_type, object_id__in=map(str, keys))
    things = {*before.values_list("thing", flat=True), *(thing for thing, _language in described)}
    rows = IndexedDocument.objects.bulk_create(
        [row for row, _document in described.values()],
        update_conflicts=True,
        unique_fields=["thing", "language"],
        update_fields=[
            field.name
            for field in IndexedDocument._meta.concrete_fields
            if field.name not in {"id", "thing", "language"}
        ],
    )
    before.exclude(pk__in=[row.pk for row in rows]).delete()
    FacetValue.objects.filter(document__in=rows).delete()
    FacetValue.objects.bulk_create(
        FacetValue(document=row, facet=facet, value=value)
        for row, document in described.values()
        for facet, value in _facet_values(document)
    )
    database_engine().index(things)
    return things


def _row(document: SearchDocument, content_type: ContentType, instance: Model) -> IndexedDocument:
    return IndexedDocument(
        content_type=content_type,
        object_id=str(instance.pk),
        thing=document.thing,
        language=document.language,
        is_source=document.is_source,
        kind=document.kind,
        plugin=document.plugin,
        title=_storable(document.title, 255),
        title_key=fold(_storable(document.title, 255))[:100],
        body=_storable(document.body, LONGEST_TEXT),
        path=document.path,
        shared_path=document.shared_path,
        associations=list(document.associations),
    )


def _facet_values(document: SearchDocument) -> set[tuple[str, str]]:
    core = {"kind": (document.kind,), "association": document.associations, "available_in": (document.language,)}
    # A plugin cannot fill the core's facets: who may be found where hangs on them.
    return {
        (facet, _storable(value, 100))
        for facet, values in {**document.facets, **core}.items()
        for value in values
        if value
    }


def _storable(text: str, length: int) -> str:
    return str(text).replace("\x00", "")[:length]  # PostgreSQL stores no NUL


def _remove(rows) -> None:
    with transaction.atomic():
        things = set(rows.values_list("thing", flat=True))
        rows.delete()
        database_engine().index(things)
    _tell_other_engines(things)


def _tell_other_engines(things: set[str]) -> None:
    # After the rows are written: if a server does not answer, this fails and is told, and the database is right.
    for engine in engines():
        if things and not engine.is_database:
            engine.index(things)
