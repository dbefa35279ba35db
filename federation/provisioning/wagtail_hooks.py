from wagtail import hooks
from wagtail.permissions import register_permission_policy

from federation.associations.models import Association
from federation.boundary.policies import OwnRowsPolicy

from .views import association_viewset

# Laid and removed by provisioning, not by a form.
register_permission_policy(Association, OwnRowsPolicy(Association, "", actions=("change", "view")))


@hooks.register("register_admin_viewset")
def register_association_viewset():
    return association_viewset
