"""What the pages behind the sign-in have in common. All of them are private; what somebody may not see is a 404."""

from django.contrib.auth.views import redirect_to_login
from django.http import Http404
from django.utils.decorators import method_decorator
from django.utils.functional import cached_property
from django.views.decorators.cache import never_cache
from django.views.generic.base import ContextMixin

from ..models import Application, Role
from ..permissions import funder_roles, is_of_funder, roles_towards, visible_applications


@method_decorator(never_cache, name="dispatch")
class SignedIn(ContextMixin):
    """Mix-in: leads who is not signed in to the sign-in page, and back afterwards."""

    def dispatch(self, request, *args, **kwargs):
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path(), "account_login")
        self.check_access()
        response = super().dispatch(request, *args, **kwargs)
        response.headers["X-Robots-Tag"] = "noindex, nofollow"
        return response

    def check_access(self) -> None:
        """Raises Http404 for who may not be here."""

    @property
    def association(self):
        return self.request.association

    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "roles": self.roles}

    @property
    def roles(self) -> frozenset[Role]:
        return funder_roles(self.request.user, self.association)


class ForFunder(SignedIn):
    """Mix-in: a page of the funder's side. `allowed` are the roles that may open it; none: all of them."""

    allowed: frozenset[Role] = frozenset()

    def check_access(self):
        if not is_of_funder(self.request.user, self.association):
            raise Http404
        if self.allowed and not self.allowed & self.roles:
            raise Http404


class OfApplication(SignedIn):
    """Mix-in: a page about one application, named by `uuid`, for whoever may see it."""

    def check_access(self):
        self.application  # noqa: B018 - a file that somebody may not see is a 404 before anything else

    @cached_property
    def application(self) -> Application:
        found = visible_applications(self.request.user, self.association)
        found = found.select_related("call__programme", "call__ruleset", "organisation", "association__site")
        application = found.filter(uuid=self.kwargs["uuid"]).first()
        if application is None:
            raise Http404
        return application

    @cached_property
    def roles(self):
        return roles_towards(self.request.user, self.application)

    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "application": self.application}
