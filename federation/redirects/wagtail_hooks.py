from wagtail import hooks
from wagtail.permissions import register_permission_policy

from federation.boundary.policies import OwnRowsPolicy

from .models import AssociationRedirect
from .views import redirect_viewset

register_permission_policy(AssociationRedirect, OwnRowsPolicy(AssociationRedirect, "site__association"))


@hooks.register("register_admin_viewset")
def register_redirect_viewset():
    return redirect_viewset
