"""Who may merge what. All of it follows from the roles at the association of the host."""

from federation.associations.models import Association, Role
from federation.associations.roles import rights_of
from federation.registry.models import Organisation

KEEPERS = frozenset({Role.EDITOR, Role.PUBLISHER, Role.MANAGER})
CURATORS = frozenset({Role.CURATOR, Role.FEDERATION_MANAGER})  # given at the umbrella alone


def may_see_duplicates(user, association: Association) -> bool:
    return user.is_active and (user.is_superuser or bool(rights_of(user, association).roles & (KEEPERS | CURATORS)))


def is_curator(user, association: Association) -> bool:
    """Who decides about the entries of all associations."""
    return user.is_superuser or (association.is_umbrella and bool(rights_of(user, association).roles & CURATORS))


def may_decide(user, association: Association, organisation: Organisation) -> bool:
    """About an entry's duplicates. The umbrella does so everywhere, and edits only what nobody keeps."""
    if is_curator(user, association):
        return True
    owner = organisation.owner
    return owner is not None and owner == association and may_see_duplicates(user, association)


def may_merge(user, association: Association, one: Organisation, other: Organisation) -> bool:
    """Who decides about both."""
    return may_decide(user, association, one) and may_decide(user, association, other)


def may_tell_apart(user, association: Association, one: Organisation, other: Organisation) -> bool:
    """Who decides about one of them knows that the other is not it."""
    return may_decide(user, association, one) or may_decide(user, association, other)
