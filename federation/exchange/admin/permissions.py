"""Who brings files, and takes them back: those who may enter and edit entries one by one."""

from federation.associations.models import Association, Role
from federation.associations.roles import rights_of

IMPORTERS = frozenset({Role.EDITOR, Role.PUBLISHER, Role.MANAGER, Role.CURATOR, Role.FEDERATION_MANAGER})


def may_import(user, association: Association) -> bool:
    return user.is_active and (user.is_superuser or bool(rights_of(user, association).roles & IMPORTERS))
