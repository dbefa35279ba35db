"""What is public becomes rows, and the database's engine is told, in one transaction.

Everything here may be called again at any time, late or twice: what counts is what is public when the locks are held.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import partial
from typing import Any

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Model
from more_itertools import chunked

from federation.plugin_api import SearchSource

from .. import vocabulary
from ..engines import database_engine
from ..engines.composing import Composed, Document, composed
from ..models import UnsentThing
from . import rows
from .preparing import Preparing

CHUNK = 100
PART = 250  # things that are written while the next are prepared

Described = Iterable[tuple[str, Document]]  # each with its thing's key
Documents = dict[tuple[str, str], Document]  # by the thing's key and the language
Things = Mapping[str, rows.Old]  # by key
NewThings = Mapping[str, Composed]
Write = Callable[[Collection[str], Things, Counter[str], NewThings], set[str]]  # see `_write`


def index_object(source: SearchSource, instance: Model) -> set[str]:
    """Makes the index say what the object says, or nothing if it is not public (any more). See `index_objects`."""
    return index_objects(source, [instance.pk])


def index_objects(source: SearchSource, keys: Iterable[Any]) -> set[str]:
    """Makes the rows and the database's engine say what the objects say. Returns the keys of the things that changed.

    Some objects at a time are one transaction, unless the caller has one.
    """
    changed = set()
    for some in chunked(sorted({str(key) for key in keys}), CHUNK):
        changed |= _index(source, some, _write)
    return changed


def index_many(source: SearchSource, keys: Iterable[Any], preparing: Preparing) -> list[Composed]:
    """The same in one transaction, for who indexes everything anew, counts the words and fills Elasticsearch
    afterwards: nobody is told. Returns the things that changed and are there."""
    written: list[Composed] = []
    _index(source, sorted({str(key) for key in keys}), partial(_write_many, preparing, written))
    return written


def _index(source: SearchSource, keys: list[str], write: Write) -> set[str]:
    content_type = ContentType.objects.get_for_model(source.model)
    return _replace(content_type, keys, partial(_described, source, content_type, keys), write)


def remove_object(model: type[Model], key: Any) -> set[str]:
    """Takes out whatever was made from the object, even if its model is no source any more."""
    return _replace(ContentType.objects.get_for_model(model), [str(key)], tuple, _write)


def remove_documents(documents) -> set[str]:
    """Takes out these rows (a queryset), such as those of a plugin that was uninstalled."""
    changed = set()
    objects = documents.order_by("content_type", "object_id").values_list("content_type", "object_id").distinct()
    for content_type, key in list(objects):
        changed |= _replace(ContentType.objects.get_for_id(content_type), [key], tuple, _write)
    return changed


def _described(source: SearchSource, content_type: ContentType, keys: list[str]) -> Described:
    for instance in source.public().filter(pk__in=keys):
        key = str(instance.pk)
        for document in source.documents(instance):
            yield document.thing, rows.document_row(document, content_type, key)


@transaction.atomic
def _replace(
    content_type: ContentType,
    keys: Collection[str],
    describe: Callable[[], Described],
    write: Write,
) -> set[str]:
    """Replaces the documents of the objects by those that are described, and makes their things anew."""
    engine = database_engine()
    # Before reading: nobody writes an older state later. All objects, then all things, so that writers who meet on the
    # things (translations are objects of their own) do not wait for each other in a circle.
    engine.lock(f"object {content_type.pk} {key}" for key in keys)
    described: Documents = {(key, row.language): row for key, row in describe()}
    affected = {key for key, _language in described} | rows.things_of(content_type, keys)
    if not affected:
        return set()
    engine.lock(f"thing {key}" for key in affected)
    old = rows.old(affected)
    before: Documents = {(key, row.language): row for key, row in rows.documents_of(old)} if old else {}
    kept = {
        place: row
        for place, row in before.items()
        if place not in described and not (row.content_type_id == content_type.pk and row.object_id in keys)
    }
    there = Counter(key for key, _language in before)
    documents = described | kept
    return write(affected, old, there, composed((key, row) for (key, _language), row in documents.items()))


def _write(keys: Collection[str], old: Things, there: Counter[str], new: NewThings) -> set[str]:
    """Writes what changed of these things, and tells whoever has to know. `there` is how many documents each had."""
    changed, fresh = _write_rows(keys, old, there, new)
    if changed:
        vocabulary.learn({token for thing in fresh for token in thing.words.split()})
        if settings.ELASTICSEARCH_URL:
            UnsentThing.objects.bulk_create(UnsentThing(key=key) for key in sorted(changed))
    return changed


def _write_many(
    preparing: Preparing,
    written: list[Composed],
    keys: Collection[str],
    old: Things,
    there: Counter[str],
    new: NewThings,
) -> set[str]:
    """The same, while the next ones are prepared. Adds what it wrote to `written`."""
    parts = list(chunked(sorted(keys), PART))
    prepared = preparing.prepared([[new[key] for key in some if key in new] for some in parts])
    changed: set[str] = set()
    for some, _things in zip(parts, prepared, strict=True):
        changed |= _write_rows(some, old, there, new)[0]
    written += [new[key] for key in changed if key in new]
    return changed


def _write_rows(
    keys: Collection[str], old: Things, there: Counter[str], new: NewThings
) -> tuple[set[str], list[Composed]]:
    """Returns the keys of those that changed, and the things that have other words than before."""
    same = {
        key
        for key in keys
        if key in old and key in new and old[key].state == new[key].state and there[key] == len(new[key].documents)
    }
    changed = {key for key in keys if key in old or key in new} - same
    if not changed:
        return changed, []
    return changed, rows.write(
        [new[key] for key in new.keys() & changed], {key: old[key] for key in old.keys() & changed}
    )
