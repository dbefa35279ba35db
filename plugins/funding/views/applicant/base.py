"""What the applicant's pages have in common."""

from django.http import Http404

from ...domain.applications import OPEN_FOR_CHANGES
from ...models import Role
from ...permissions import applicant_roles
from ..base import OfApplication


class ForApplicant(OfApplication):
    """Mix-in: a page for who acts for the organisation. For all others, the funder too, there is none."""

    needs = Role.EDITOR

    def check_access(self):
        if self.needs not in self.own_roles:
            raise Http404

    @property
    def own_roles(self) -> frozenset[Role]:
        return applicant_roles(self.request.user, self.association, self.application.organisation_id)

    @property
    def is_open(self) -> bool:
        """Whether the application may still be changed."""
        return self.application.state in OPEN_FOR_CHANGES

    def get_context_data(self, **kwargs):
        may = {"is_open": self.is_open, "may_sign": Role.SIGNATORY in self.own_roles}
        return {**super().get_context_data(**kwargs), **may}
