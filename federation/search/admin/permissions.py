"""Who keeps the search of the whole federation: the umbrella's curators and federation managers, on its host."""

from federation.associations.models import Association
from federation.associations.roles import UMBRELLA_ROLES, rights_of


def may_curate(user, association: Association) -> bool:
    if not user.is_active or not association.is_umbrella:
        return False
    return user.is_superuser or bool(rights_of(user, association).roles.intersection(UMBRELLA_ROLES))
