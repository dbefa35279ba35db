"""Things as their rows say."""

from collections import defaultdict
from collections.abc import Collection

from ..models import IndexedDocument
from .composing import Composed, Document


def stored(keys: Collection[str]) -> dict[str, Composed]:
    """Those of these that are there (`IndexedThing.key`), by one query."""
    documents: dict[str, list[Document]] = defaultdict(list)
    found = IndexedDocument.objects.filter(thing__key__in=keys).values_list("thing__key", *Document._fields)
    for key, *row in found:
        documents[key].append(Document(*row))
    return {key: Composed(key, rows) for key, rows in documents.items()}
