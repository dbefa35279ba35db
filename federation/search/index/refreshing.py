"""What changes in the index because time passes, and what adds up over time. For each night."""

from collections.abc import Callable

from django.db.models import QuerySet
from django.utils import timezone
from more_itertools import chunked

from ..engines.base import CHUNK
from ..models import IndexedDocument, IndexedTime
from . import delivery, rebuilding, tasks


def refresh(advance: Callable[[int], object] = lambda number: None) -> None:
    """Has indexed anew what has a time that is over, so that it tells of the coming weeks; counts words; prunes.

    Raises `rebuilding.Unavailable` where Elasticsearch does not answer; the rest is done by then.
    """
    for keys in chunked(things_with_past_times().values_list("thing", flat=True).iterator(), CHUNK):
        documents = IndexedDocument.objects.filter(thing__in=keys).values_list(
            "content_type__app_label", "content_type__model", "object_id"
        )
        for app_label, model, key in documents:
            delivery.note(f"{app_label}.{model}", key)
        tasks.follow_changes.enqueue()
        advance(len(keys))
    rebuilding.tidy()
    if engine := rebuilding.elasticsearch():
        try:
            engine.prune()
        except engine.unavailable as error:
            raise rebuilding.Unavailable(str(error)[:500]) from error


def count() -> int:
    return things_with_past_times().count()


def things_with_past_times() -> QuerySet:
    return IndexedTime.objects.filter(ends_at__lte=timezone.now()).order_by("thing").values("thing").distinct()
