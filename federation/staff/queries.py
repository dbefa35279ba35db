"""Who works for an association and who is asked to, as its managers see it."""

from dataclasses import dataclass, field

from django.db.models import Count, Q, QuerySet

from federation.accounts.models import User
from federation.associations.models import Association, Role, StaffMembership
from federation.associations.roles import grantable, rights_of

from .domain import MAY_GRANT
from .models import Invitation


@dataclass
class Person:
    """Somebody with all roles at one association."""

    user: User
    memberships: list[StaffMembership] = field(default_factory=list)

    @property
    def name(self) -> str:
        return self.user.get_full_name()


def shown_roles(user: User, association: Association) -> list[Role]:
    """Whose holders `user` sees there: all to whom it is the own team, else those that they appoint."""
    if user.is_superuser or rights_of(user, association).roles & set(MAY_GRANT):
        return list(Role)
    return grantable(user, association)


def memberships(user: User, association: Association) -> QuerySet[StaffMembership]:
    """In the scope of the association."""
    shown = StaffMembership.objects.filter(role__in=shown_roles(user, association))
    return shown.select_related("user").order_by("user__email", "pk")


def people(user: User, association: Association) -> list[Person]:
    """Everybody once, with roles in the order of `Role`. One query."""
    found: dict[int, Person] = {}
    for membership in memberships(user, association):
        person = found.setdefault(membership.user_id, Person(membership.user))
        person.memberships.append(membership)
    order = list(Role)
    for person in found.values():
        person.memberships.sort(key=lambda membership: order.index(membership.role))
    return sorted(found.values(), key=lambda person: (person.name or person.user.email).lower())


def waiting_invitations(user: User, association: Association) -> QuerySet[Invitation]:
    """Neither accepted nor withdrawn; among them those that were too old to be used, to be sent again."""
    waiting = Invitation.objects.filter(accepted_at=None, revoked_at=None, role__in=shown_roles(user, association))
    return waiting.select_related("invited_by")


def associations_with_managers() -> QuerySet[Association]:
    """All but the umbrella, with how many people are in charge there."""
    managers = Count("staff", filter=Q(staff__role=Role.MANAGER, staff__user__is_active=True))
    return Association.objects.filter(is_umbrella=False).annotate(managers=managers).order_by("place", "pk")
