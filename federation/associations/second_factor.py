from django.shortcuts import redirect

from federation.accounts.demo import is_demo_account
from federation.accounts.domain import has_second_factor
from federation.accounts.views import WAITING_PATH

from .roles import requires_second_factor

ADMIN = "/admin/"
WAYS_OUT = ("/admin/login/", "/admin/logout/")


class SecondFactorMiddleware:
    """Lets nobody into the admin whose role asks for a second factor and who has none, and leads them to set one up.

    That a factor is used when signing in, allauth sees to.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        is_inside = request.path_info.startswith(ADMIN) and request.path_info not in WAYS_OUT
        if is_inside and self.lacks_factor(request.user):
            request.session[WAITING_PATH] = request.get_full_path() if request.method == "GET" else ADMIN
            return redirect("mfa_index")
        if is_inside and WAITING_PATH in request.session:
            del request.session[WAITING_PATH]
        return self.get_response(request)

    @staticmethod
    def lacks_factor(user) -> bool:
        if user.is_anonymous or is_demo_account(user):
            return False
        return requires_second_factor(user) and not has_second_factor(user)
