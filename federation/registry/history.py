"""Every change of an entry, field by field, with who and why."""

from dataclasses import dataclass

from django.utils import timezone

from federation.accounts.models import User

from .documents import Differences
from .models import Organisation, Revision


@dataclass(frozen=True)
class Actor:
    """Who changes an entry: somebody of the staff, a file that is imported, the organisation itself …"""

    source: Revision.Source
    user: User | None = None
    name: str = ""

    def __str__(self):
        return self.name or (self.user.get_full_name() or self.user.email if self.user else "")


SYSTEM = Actor(Revision.Source.SYSTEM)


def write_down(organisation: Organisation, changes: Differences, *, actor: Actor, reason: str = "") -> Revision:
    """The next revision of the entry, whose row the caller has locked and saves."""
    organisation.version += 1
    organisation.changed_at = timezone.now()
    revision = Revision(
        organisation=organisation,
        number=organisation.version,
        made_at=organisation.changed_at,
        source=actor.source,
        user=actor.user,
        actor=str(actor)[:200],
        reason=reason[:300],
        changes=changes,
    )
    Revision.objects.bulk_create([revision])  # without signals: the search would take it for a part of the entry
    return revision
