from django.contrib.auth.backends import ModelBackend

from .roles import rights_of
from .scope import current_association


class RoleBackend(ModelBackend):
    """Permissions come from the roles at the association in scope; an operator (superuser) has all of them."""

    def get_user_permissions(self, user_obj, obj=None):
        return super().get_user_permissions(user_obj, obj) if user_obj.is_superuser else set()

    def get_group_permissions(self, user_obj, obj=None):
        return set()

    def get_all_permissions(self, user_obj, obj=None):
        if not user_obj.is_active or user_obj.is_anonymous or obj is not None:
            return set()
        if user_obj.is_superuser:
            return self.get_user_permissions(user_obj)
        return rights_of(user_obj, current_association()).permissions

    def with_perm(self, *args, **kwargs):
        raise NotImplementedError("Rights depend on the association: ask federation.associations.roles.")
