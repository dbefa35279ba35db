from allauth.account.utils import get_next_redirect_url
from allauth.account.views import EmailView, LoginView
from allauth.mfa.base.views import IndexView
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.views import ViewRecoveryCodesView
from allauth.mfa.webauthn.views import ReauthenticateWebAuthnView
from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.http import Http404
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache

from .demo import PASSWORD, demo_accounts

# Where somebody was going who has to set up a second factor first; SecondFactorMiddleware writes it.
WAITING_PATH = "second_factor_waits_for"


@never_cache
def admin_login(request):
    """Wagtail's sign-in pages lead to ours. Whoever is signed in and is sent here may not see what they asked for."""
    if request.user.is_authenticated and "next" not in request.GET:
        return redirect("wagtailadmin_home")
    if request.user.is_authenticated:
        request.is_error = True  # wears the site's design, in the admin too
        return render(request, "account/no_access.html", status=403)
    return redirect_to_login(get_next_redirect_url(request) or "/admin/", "account_login")


def no_sign_up(request):
    """Accounts are made by invitation. The address exists because allauth names it."""
    raise Http404


class SignInView(LoginView):
    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "demo_accounts": demo_accounts(), "demo_password": PASSWORD}


class OverviewView(IndexView):
    """“Mein Konto”: how one signs in, and what to change about it."""

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        found = context["authenticators"]
        codes = found.get(Authenticator.Type.RECOVERY_CODES)
        return {
            **context,
            "app": found.get(Authenticator.Type.TOTP),
            "passkeys": found.get(Authenticator.Type.WEBAUTHN, []),
            "codes_left": len(codes.get_unused_codes()) if codes else None,
            "waiting_path": self.request.session.get(WAITING_PATH),
        }


class RecoveryCodesView(ViewRecoveryCodesView):
    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "waiting_path": self.request.session.get(WAITING_PATH)}


class ChangeEmailView(EmailView):
    """One address, exchanged for another once that is confirmed. Allauth's other actions are for lists of addresses."""

    def post(self, request, *args, **kwargs):
        return super(EmailView, self).post(request, *args, **kwargs)


class ReauthenticateByPasskeyView(ReauthenticateWebAuthnView):
    def form_invalid(self, form):
        for text in form.errors.get("credential", []):
            messages.error(self.request, text)
        return redirect(self.passthrough_next_url(self.request.path))
