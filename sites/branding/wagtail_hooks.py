from wagtail import hooks
from wagtail.permissions import register_permission_policy

from federation.provisioning.views import ChangeOnlyPolicy

from .models import Branding
from .views import branding_viewset

register_permission_policy(Branding, ChangeOnlyPolicy(Branding))


@hooks.register("register_admin_viewset")
def register_branding_viewset():
    return branding_viewset
