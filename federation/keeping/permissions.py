"""Who may do what with the registry's entries. All of it follows from the roles at the association of the host.

Each question takes at most the one query of `rights_of`, for entries whose memberships are prefetched.
"""

from django.conf import settings
from django.db.models import Exists, OuterRef, QuerySet

from federation.associations.models import Association, Role
from federation.associations.roles import rights_of
from federation.matching.permissions import CURATORS, KEEPERS
from federation.registry.models import Contact, Membership, Organisation

IN_CHARGE = frozenset({Role.PUBLISHER, Role.MANAGER})  # of what cannot be taken back from here


def has_role(user, association: Association, roles: frozenset[Role]) -> bool:
    return user.is_active and (user.is_superuser or bool(rights_of(user, association).roles & roles))


def may_see_register(user, association: Association) -> bool:
    return user.is_active and (user.is_superuser or rights_of(user, association).is_staff)


def visible_entries(association: Association) -> QuerySet[Organisation]:
    """What the admin shows: an association's members, also hidden and closed ones; at the umbrella all entries."""
    entries = Organisation.objects.filter(merged_into=None)
    if association.is_umbrella:
        return entries
    return entries.filter(Exists(Membership.objects.filter(organisation=OuterRef("pk"), association=association)))


def is_kept_by(organisation: Organisation, association: Association) -> bool:
    """Its owner keeps an entry; one without an owner is the umbrella's."""
    owner = organisation.owner
    return association.is_umbrella if owner is None else owner == association


def may_edit(user, association: Association, organisation: Organisation) -> bool:
    """Everything but what belongs to the membership of somebody else."""
    if not is_kept_by(organisation, association):
        return False
    return has_role(user, association, CURATORS if organisation.owner is None else KEEPERS | CURATORS)


def may_enter(user, association: Association) -> bool:
    return has_role(user, association, KEEPERS | CURATORS)


def languages_to_translate(user, association: Association, organisation: Organisation) -> list[str]:
    """Who edits an entry translates it into every language of the federation, a translator into the own ones."""
    codes = [code for code, _name in settings.LANGUAGES]
    if may_edit(user, association, organisation):
        return codes
    rights = rights_of(user, association)
    if Role.TRANSLATOR not in rights.roles or not is_kept_by(organisation, association):
        return []
    return [code for code in codes if code in rights.pages]


def may_maintain_membership(user, association: Association, organisation: Organisation) -> bool:
    """Since when, in which role, shown or hidden: of the own association's membership."""
    return membership_of(organisation, association) is not None and has_role(user, association, KEEPERS | CURATORS)


def may_leave(user, association: Association, organisation: Organisation) -> bool:
    """Ending a membership may also end the keeping."""
    return membership_of(organisation, association) is not None and has_role(user, association, IN_CHARGE | CURATORS)


def may_hand_over(user, association: Association, organisation: Organisation) -> bool:
    """Who is in charge at the owner; the umbrella's curators where nobody keeps it, or who kept it is gone.

    Who keeps an entry reads what is internal to it, so nobody takes one from an association that works.
    """
    owner = organisation.owner
    if association.is_umbrella and (owner is None or owner.is_umbrella or owner.archived_at):
        return has_role(user, association, CURATORS)
    return is_kept_by(organisation, association) and has_role(user, association, IN_CHARGE)


def may_keep_topics(user, association: Association) -> bool:
    return association.is_umbrella and has_role(user, association, CURATORS)


def membership_of(organisation: Organisation, association: Association) -> Membership | None:
    return next((each for each in organisation.memberships.all() if each.association_id == association.pk), None)


def shown_to(association: Association, organisation: Organisation, document: dict) -> dict:
    """The document without what only the association that keeps the entry may know."""
    if is_kept_by(organisation, association):
        return document
    internal = Contact.Visibility.INTERNAL
    return document | {
        "contacts": [contact for contact in document["contacts"] if contact["visibility"] != internal],
        "locations": [location for location in document["locations"] if location["is_public"]],
        "services": [without_places(service, hidden_places(document)) for service in document["services"]],
    }


def hidden_places(document: dict) -> set[str]:
    return {location["id"] for location in document["locations"] if not location["is_public"]}


def without_places(service: dict, places: set[str]) -> dict:
    return service | {
        "locations": [place for place in service["locations"] if place not in places],
        "schedules": [hours for hours in service["schedules"] if hours["location"] not in places],
    }


SECRET_PARTS = ("contacts.", "locations.")  # whose history may hold what `shown_to` leaves out


def changes_shown_to(association: Association, organisation: Organisation, changes: dict) -> dict:
    """Of a revision: fields of contacts and places only to who keeps the entry."""
    if is_kept_by(organisation, association):
        return changes
    return {path: values for path, values in changes.items() if not path.startswith(SECRET_PARTS)}
