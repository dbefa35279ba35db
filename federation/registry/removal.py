"""Takes entries out of the registry that were never anybody's business: what an import that is undone had entered."""

from django.db import transaction

from .documents import ENTRY
from .domain import locked
from .models import Opening, Organisation

# What hangs on an entry because of what it says itself, by the names of its relations.
OWN = {*ENTRY.parts, "language_set", "tagged_items", "memberships", "revisions", "topics"}


class StillUsed(Exception):
    """Something else speaks of the entry; `models` names what."""

    def __init__(self, models: list[str]):
        super().__init__(", ".join(models))
        self.models = models


@transaction.atomic
def remove_untouched(organisation: Organisation, *, version: int = 1, derived: frozenset[str] = frozenset()) -> None:
    """Deletes an entry that is still at `version`, as it was entered.

    `derived` are labels of models whose rows are made from entries and go with them. Raises StaleEntry where somebody
    has changed it since, StillUsed where it has become a member elsewhere or other rows refer to it.
    """
    present = locked(organisation, version)
    if used := users_of(present, derived | {Opening._meta.label}):
        raise StillUsed(used)
    present.delete()


def users_of(organisation: Organisation, derived: frozenset[str]) -> list[str]:
    """What refers to the entry and is not part of it."""
    found = []
    for relation in Organisation._meta.related_objects:
        model = relation.related_model
        if relation.get_accessor_name() in OWN or model._meta.label in derived:
            continue
        if model._base_manager.filter(**{relation.field.name: organisation.pk}).exists():
            found.append(str(model._meta.verbose_name))
    if organisation.memberships.filter(is_owner=False).exists():
        found.append(str(organisation.memberships.model._meta.verbose_name))
    return found
