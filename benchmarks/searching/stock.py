"""Stock Wagtail's backend on the same texts: hits, total, and each facet by its own call."""

from collections.abc import Callable

from wagtail.search.backends import get_search_backend

from .models import Text
from .questions import FACETS, Asked


def build(advance: Callable[[int], object]) -> None:
    index = get_search_backend().get_index_for_model(Text)
    index.add_model(Text)
    numbers = list(Text.objects.order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(numbers), 1000):
        index.add_items(Text, Text.objects.filter(pk__in=numbers[start : start + 1000]))
        advance(1000)
    index.refresh()


def save(text: Text) -> None:
    text.save()
    get_search_backend().add(text)


def search(asked: Asked) -> int:
    """Corrections and circles are not among what it offers: it gets the right word, and a box."""
    rows = Text.objects.filter(**asked.filters)
    if asked.near:
        latitude, _longitude = asked.near
        rows = rows.filter(latitude__range=(latitude - 0.225, latitude + 0.225))
    backend = get_search_backend()
    ask = backend.autocomplete if asked.is_beginning else backend.search
    found = ask(" ".join(asked.words), rows) if asked.is_beginning else ask(" ".join(asked.words), rows, operator="and")
    list(found[:20])
    for name in FACETS:
        found.facet(name)
    return found.count()
