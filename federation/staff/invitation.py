"""The public page behind the link in the mail: somebody accepts an invitation."""

from allauth.account.internal.flows.login import record_authentication
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import login, logout
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from .domain import InvitationInvalid, accept_invitation, find_invitation, invited_account
from .forms import NewPersonForm

ADMIN = "/admin/"


@method_decorator([never_cache, sensitive_post_parameters("password")], name="dispatch")
class InvitationView(View):
    """Opening the link changes nothing, as mail scanners do that; the button does.

    Every link that cannot be used gets the same answer, whatever the reason.
    """

    http_method_names = ["get", "head", "post"]

    def dispatch(self, request, *args, token: str, **kwargs):
        try:
            self.invitation = find_invitation(token, request.association)
            self.is_new = invited_account(self.invitation.email) is None
            response = super().dispatch(request, *args, token=token, **kwargs)
        except InvitationInvalid:
            response = render(request, "staff/invitation_gone.html", status=410)
        # The link is a secret. "no-referrer" would keep browsers from saying where the form comes from, and Django from
        # taking it; this sends at most the host's name.
        response.headers["Referrer-Policy"] = "strict-origin"
        response.headers["X-Robots-Tag"] = "noindex, nofollow"
        return response

    def get(self, request, token):
        return self.page(NewPersonForm(email=self.invitation.email) if self.is_new else None)

    def post(self, request, token):
        form = NewPersonForm(request.POST, email=self.invitation.email) if self.is_new else None
        if form is not None and not form.is_valid():
            return self.page(form)
        person = form.cleaned_data if form is not None else {}
        user, is_new = accept_invitation(token, request.association, **person)
        return self.welcome(user) if is_new else self.lead_to_sign_in(user)

    def page(self, form: NewPersonForm | None) -> HttpResponse:
        context = {"invitation": self.invitation, "inviter": self.invitation.inviter, "form": form}
        context["languages_for"] = ", ".join(dict(settings.LANGUAGES)[code] for code in self.invitation.languages)
        return render(self.request, "staff/invitation.html", context)

    def welcome(self, user) -> HttpResponse:
        """Signs a new person in: who has the link reads the mailbox that codes would go to."""
        login(self.request, user)
        record_authentication(self.request, user, method="code", reauthenticated=True)
        return redirect(ADMIN)

    def lead_to_sign_in(self, user) -> HttpResponse:
        if self.request.user == user:
            return redirect(ADMIN)
        logout(self.request)  # somebody else, who used this browser before
        text = _("Sie arbeiten jetzt bei „%(name)s“ mit. Melden Sie sich an wie sonst auch.")
        messages.success(self.request, text % {"name": self.request.association.name})
        return redirect(f"{reverse('account_login')}?next={ADMIN}")
