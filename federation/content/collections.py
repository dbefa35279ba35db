"""From a collection, or a file in it, to the association that it belongs to."""

from django.db.models import Q
from wagtail.models import Collection

from federation.associations.models import Association


def and_above(collection: Collection) -> list[str]:
    """Tree paths of the collection and of those above it."""
    return [collection.path[: step * Collection.steplen] for step in range(1, collection.depth + 1)]


def association_of_collection(collection: Collection) -> Association | None:
    return Association.objects.filter(collection__path__in=and_above(collection)).select_related("site").first()


def is_served_at(collection: Collection, association: Association) -> bool:
    """Whether the association's host gives out files of the collection: its own ones and what is for all. One query."""
    own_or_shared = Q(association=association) | Q(shared_by__isnull=False)
    return Collection.objects.filter(own_or_shared, path__in=and_above(collection)).exists()
