"""Who keeps an entry true, by which rules, and where the organisation itself is reached."""

from django.db.models import Exists, OuterRef, QuerySet

from federation.associations.models import Association, Role, StaffMembership
from federation.associations.scope import scopes_disabled
from federation.registry.models import Membership, Organisation

from .models import BouncedAddress, KeepingRules
from .permissions import CURATORS, KEEPERS, has_role

IN_CHARGE = (Role.MANAGER, Role.FEDERATION_MANAGER)


def keeper_of(organisation: Organisation) -> Association:
    """The association that owns the entry; the umbrella where nobody does. Two queries for each."""
    found = Association.objects.select_related("site").prefetch_related("language_set__locale")
    own = found.filter(memberships__organisation=organisation, memberships__is_owner=True).first()
    return own or found.get(is_umbrella=True)


def rules_of(association: Association) -> KeepingRules:
    """The association's rules, or the defaults, not saved. One query."""
    with scopes_disabled():
        return KeepingRules.objects.filter(association=association).first() or KeepingRules(association=association)


def set_rules(rules: KeepingRules) -> None:
    """Stores what `rules_of` gave, changed. Raises ValidationError."""
    with scopes_disabled():
        rules.full_clean(exclude=["association"])
        rules.save()


def entries_kept(user, association: Association) -> QuerySet[Organisation]:
    """The entries that `user` decides about at the association, as `permissions.may_edit` says of each."""
    entries = Organisation.objects.owned_by(association)
    if has_role(user, association, CURATORS):
        return entries
    if not has_role(user, association, KEEPERS):
        return entries.none()
    return entries.filter(Exists(Membership.objects.filter(organisation=OuterRef("pk"), is_owner=True)))


def may_set_rules(user, association: Association) -> bool:
    return has_role(user, association, frozenset(IN_CHARGE))


def addresses_of(organisation: Organisation) -> list[str]:
    """The organisation's own addresses in lower case, the best one first: its own, then those of its contacts."""
    contacts = (contact.email for contact in organisation.contacts.all())
    return list(dict.fromkeys(email.strip().lower() for email in (organisation.email, *contacts) if email))


def address_on_file(organisation: Organisation) -> str:
    """Where the organisation is reached; empty where there is no address or each of them bounces. Two queries."""
    addresses = addresses_of(organisation)
    bounced = set(BouncedAddress.objects.filter(email__in=addresses).values_list("email", flat=True))
    return next((address for address in addresses if address not in bounced), "")


def language_for(organisation: Organisation, association: Association) -> str:
    """The language to write to an organisation in: its own if the association offers it."""
    offered = association.languages
    return organisation.text_language if organisation.text_language in offered else offered[0]


def staff_addresses(association: Association) -> list[str]:
    """Where the association is written to: its address, else its managers'."""
    if association.email:
        return [association.email]
    with scopes_disabled():
        people = StaffMembership.objects.filter(association=association, role__in=IN_CHARGE, user__is_active=True)
        return sorted(set(people.values_list("user__email", flat=True)))
