"""The only writer of the record of what happened."""

from collections.abc import Mapping

from federation.associations.models import Association

from .models import ActivityEntry


def record(
    association: Association | None, action: str, label: str = "", *, user=None, data: Mapping | None = None
) -> ActivityEntry:
    """Notes that `user` (None: the command line) did `action`, such as "staff.invite", in the same transaction."""
    return ActivityEntry.objects.create(
        association=association,
        association_name=association.name if association else "",
        user=user if user is not None and user.is_authenticated else None,
        action=action,
        label=label[:255],
        data=dict(data or {}),
    )
