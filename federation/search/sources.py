"""What the apps and plugins offer to the search, by model. Asked once: apps do not come and go while running."""

from collections.abc import Iterator
from functools import cache

from django.db.models import CASCADE, Field, ForeignObjectRel, Model

from federation.plugin_api import SearchFacet, SearchKind, SearchSource, hooks

CORE_FACETS = ("kind", "association", "available_in", "when")  # `when` is counted from times, not from values
LISTS = "lists"  # what kind of things a page lists: found by, and not counted
# Words in addresses, and what the search itself keeps as values.
RESERVED = frozenset({"q", "page", "language", "spelling", "within", "place", LISTS, *CORE_FACETS})


@cache
def by_model() -> dict[type[Model], SearchSource]:
    return {source.model: source for source in hooks.collect("search_sources")}


@cache
def kinds() -> dict[str, SearchKind]:
    return {kind.name: kind for kind in sorted(hooks.collect("search_kinds"), key=lambda kind: kind.order)}


@cache
def plugin_facets() -> dict[str, SearchFacet]:
    """Those of apps and plugins, in their order; what the search itself counts cannot be taken over."""
    facets = sorted(hooks.collect("search_facets"), key=lambda facet: facet.order)
    return {facet.name: facet for facet in facets if facet.name not in RESERVED}


def source_for(label: str) -> SearchSource | None:
    """The source of the model with this label (`app.model`), if there is one (any more)."""
    return next((source for model, source in by_model().items() if model._meta.label_lower == label), None)


def parts_of(model: type[Model]) -> list[ForeignObjectRel]:
    """What belongs to an object of the model alone, such as the languages that an organisation speaks.

    The documents are made from it, so a change of it is a change of the object. What is found in its own right
    is no part.
    """
    return [relation for relation in _owned_by(model) if relation.related_model not in by_model()]


def found_below(model: type[Model]) -> list[tuple[SearchSource, Field]]:
    """Sources whose objects belong to one of the model, as services to an organisation, with the field to it."""
    return [
        (by_model()[relation.related_model], relation.field)
        for relation in _owned_by(model)
        if relation.related_model in by_model()
    ]


def _owned_by(model: type[Model]) -> Iterator[ForeignObjectRel]:
    for relation in model._meta.related_objects:
        if relation.many_to_many or relation.parent_link:
            continue
        same_app = relation.related_model._meta.app_label == model._meta.app_label
        if same_app and relation.on_delete is CASCADE:
            yield relation
