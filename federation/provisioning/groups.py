from django.contrib.auth.models import Group

from federation.associations.models import Association, Role


def group_of(association: Association, role: Role) -> Group:
    """The group that carries Wagtail's permissions for this role here."""
    return Group.objects.get_or_create(name=f"{association.slug}:{role.value}")[0]
