from wagtail import hooks
from wagtail.permissions import register_permission_policy

from federation.boundary.policies import OwnRowsPolicy

from .models import Branding
from .views import branding_viewset

register_permission_policy(Branding, OwnRowsPolicy(Branding, "association", actions=("change", "view")))


@hooks.register("register_admin_viewset")
def register_branding_viewset():
    return branding_viewset
