"""The only writer of the record of what happened."""

from collections.abc import Mapping
from datetime import timedelta

from django.conf import settings
from django.utils import timezone

from federation.associations.models import Association
from federation.associations.roles import rights_of
from federation.associations.scope import scopes_disabled

from .models import ActivityEntry, Actor


def record(
    association: Association | None, action: str, label: str = "", *, user=None, data: Mapping | None = None
) -> ActivityEntry:
    """Notes that `user` (None: the command line) did `action`, such as "staff.invite", in the same transaction.

    Without an association only the umbrella reads it.
    """
    user = user if user is not None and user.is_authenticated else None
    return ActivityEntry.objects.create(
        association=association,
        association_name=association.name if association else "",
        user=user,
        actor=actor_at(association, user),
        action=action,
        label=label[:255],
        data=dict(data or {}),
    )


def actor_at(association: Association | None, user) -> Actor:
    """Decided now and kept: the name of somebody who leaves stays readable, an operator's never becomes so."""
    if user is None:
        return Actor.PROGRAM
    return Actor.STAFF if rights_of(user, association).is_staff else Actor.UMBRELLA


def forget_old_activity() -> int:
    """Deletes what is older than settings.ACTIVITY_KEPT_FOR (days). Returns how many entries that were."""
    limit = timezone.now() - timedelta(days=settings.ACTIVITY_KEPT_FOR)
    with scopes_disabled():
        return ActivityEntry.objects.filter(happened_at__lt=limit).delete()[0]
