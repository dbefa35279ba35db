from federation.associations.models import Association
from federation.associations.scope import current_association
from federation.boundary.policies import OwnRowsPolicy


def may_provision(user) -> bool:
    """Whether somebody creates associations and gives them languages: at the umbrella's host alone."""
    here = current_association()
    return here is not None and here.is_umbrella and user.has_perm("associations.add_association")


class AssociationPolicy(OwnRowsPolicy):
    """Managers change their own association; who provisions sees and changes all. Removing is for commands."""

    def __init__(self):
        super().__init__(Association, "", actions=("add", "change", "view"))

    def user_has_permission(self, user, action):
        return may_provision(user) if action == "add" else super().user_has_permission(user, action)

    def visible(self, user):
        return (
            Association.objects.all()
            if may_provision(user)
            else Association.objects.filter(pk=current_association().pk)
        )
