from wagtail import hooks
from wagtail.permissions import register_permission_policy

from federation.associations.models import Association

from .policies import AssociationPolicy
from .views import association_viewset

register_permission_policy(Association, AssociationPolicy())


@hooks.register("register_admin_viewset")
def register_association_viewset():
    return association_viewset
