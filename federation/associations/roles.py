"""What each role may, in one place. Rights are computed from `StaffMembership` at each request; nothing is copied.

Django's groups and user permissions play no part, so there is nothing that could be left behind.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from federation.plugin_api import hooks

from .models import Association, Role, StaffMembership
from .scope import scopes_disabled

WRITE = frozenset({"add", "change"})
PUBLISH = WRITE | {"publish", "bulk_delete", "lock", "unlock"}
PAGE_ACTIONS: dict[Role, frozenset[str]] = {
    Role.EDITOR: WRITE,
    Role.TRANSLATOR: WRITE,
    Role.PUBLISHER: PUBLISH,
    Role.MANAGER: PUBLISH,
    Role.CURATOR: PUBLISH,
    Role.FEDERATION_MANAGER: PUBLISH,
}

ADMIN = frozenset({"wagtailadmin.access_admin", "wagtail_localize.submit_translation"})
REDIRECTS = frozenset(
    f"association_redirects.{action}_associationredirect" for action in ("add", "change", "delete", "view")
)
COLLECTIONS = frozenset(f"wagtailcore.{action}_collection" for action in ("add", "change", "delete"))
MANAGE = ADMIN | REDIRECTS | COLLECTIONS | {"associations.change_association", "branding.change_branding"}
PERMISSIONS: dict[Role, frozenset[str]] = {
    Role.EDITOR: ADMIN,
    Role.TRANSLATOR: ADMIN,
    Role.PUBLISHER: ADMIN,
    Role.MANAGER: MANAGE,
    Role.CURATOR: ADMIN | REDIRECTS | COLLECTIONS,
    Role.FEDERATION_MANAGER: MANAGE | {"associations.add_association"},
}

LOCAL_ROLES = (Role.EDITOR, Role.TRANSLATOR, Role.PUBLISHER, Role.MANAGER)
UMBRELLA_ROLES = (Role.CURATOR, Role.FEDERATION_MANAGER)
WITH_SECOND_FACTOR = (Role.MANAGER, *UMBRELLA_ROLES)


@dataclass(frozen=True)
class Rights:
    """What somebody may do at one association.

    `pages` maps a language code to what may be done to the pages in it; the key "" stands for all languages.
    """

    roles: frozenset[Role] = frozenset()
    permissions: frozenset[str] = frozenset()
    pages: dict[str, frozenset[str]] = field(default_factory=dict)

    @property
    def is_staff(self) -> bool:
        return bool(self.roles)


def rights_of(user, association: Association | None) -> Rights:
    """What `user` may do at `association`. One query the first time for each of both; none for an operator."""
    if association is None or not user.is_active or user.is_anonymous:
        return Rights()
    # Set as an attribute: `request.user` is a wrapper, and what is in its own `__dict__` its user does not know.
    known = getattr(user, "_rights", None)
    if known is None:
        known = user._rights = {}
    if association.pk not in known:
        with scopes_disabled():
            memberships = list(StaffMembership.objects.filter(user=user, association=association))
        known[association.pk] = combine(memberships, association)
    return known[association.pk]


def combine(memberships: Iterable[StaffMembership], association: Association) -> Rights:
    roles = {Role(membership.role) for membership in memberships}
    permissions = {name for role in roles for name in PERMISSIONS[role]}
    for role in roles:
        permissions.update(hooks.collect_for(association, "role_permissions", role=role))
    pages: dict[str, frozenset[str]] = {}
    for membership in memberships:
        for language in languages_of(membership):
            pages[language] = pages.get(language, frozenset()) | PAGE_ACTIONS[Role(membership.role)]
    return Rights(frozenset(roles), frozenset(permissions), pages)


def languages_of(membership: StaffMembership) -> list[str]:
    """Language codes, or "" for all. A translator without languages has none to work on."""
    if membership.role == Role.TRANSLATOR:
        return membership.languages
    return membership.languages or [""]


def grantable(user, association: Association) -> list[Role]:
    """The roles that `user` may give and take at `association`: none above the own one."""
    umbrella = Association.objects.umbrella()
    is_federation_manager = Role.FEDERATION_MANAGER in rights_of(user, umbrella).roles
    if user.is_superuser or (is_federation_manager and association.is_umbrella):
        return [*LOCAL_ROLES, *(UMBRELLA_ROLES if association.is_umbrella else ())]
    if Role.MANAGER in rights_of(user, association).roles:
        return list(LOCAL_ROLES)
    return [Role.MANAGER] if is_federation_manager else []


def requires_second_factor(user) -> bool:
    """Whether what this person may do anywhere is too much for a password alone."""
    if user.is_superuser:
        return True
    with scopes_disabled():
        return StaffMembership.objects.filter(user=user, role__in=WITH_SECOND_FACTOR).exists()


def colleagues_among(users: Iterable[int | None]) -> set[int]:
    """Of these people (numbers), who works at the association in scope: others do not learn their names. One query."""
    return set(StaffMembership.objects.filter(user__in=set(users) - {None}).values_list("user", flat=True))
