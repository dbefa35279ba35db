"""Things as their rows say."""

from collections.abc import Collection

from ..models import IndexedDocument
from .composing import Composed, Document, composed


def stored(keys: Collection[str]) -> dict[str, Composed]:
    """Those of these that are there (`IndexedThing.key`), by one query."""
    columns = ("thing__key", "thing__state", *Document._fields)
    found = list(IndexedDocument.objects.filter(thing__key__in=keys).values_list(*columns))
    things = composed((key, Document(*row)) for key, _state, *row in found)
    for key, state, *_row in found:
        things[key].state = state  # the row has it: to digest all words again takes longer than to read them
    return things
