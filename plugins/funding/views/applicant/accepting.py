"""The page behind the link in a mail: somebody acts for an organisation from now on."""

from allauth.account.internal.flows.login import record_authentication
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

from federation.staff.forms import NewPersonForm

from ...domain.invitations import InvitationInvalid, accept, find, invited_account


@method_decorator([never_cache, sensitive_post_parameters("password")], name="dispatch")
class InvitationView(View):
    """Opening the link changes nothing, as mail scanners do that; the button does.

    Who is signed in accepts as that person: a link to an office's mailbox is for whoever reads it.
    """

    http_method_names = ["get", "head", "post"]

    def dispatch(self, request, *args, token: str, **kwargs):
        try:
            self.invitation = find(token, request.association)
            self.is_new = not request.user.is_authenticated and invited_account(self.invitation.email) is None
            response = super().dispatch(request, *args, token=token, **kwargs)
        except InvitationInvalid:
            response = render(request, "funding/applicant/invitation_gone.html", status=410)
        # "no-referrer" would keep browsers from saying where the form comes from, and Django from taking it.
        response.headers["Referrer-Policy"] = "strict-origin"
        response.headers["X-Robots-Tag"] = "noindex, nofollow"
        return response

    def get(self, request, language, token):
        return self.page(NewPersonForm(email=self.invitation.email) if self.is_new else None)

    def post(self, request, language, token):
        if "sign_out" in request.POST:
            logout(request)
            return redirect(request.path)
        form = NewPersonForm(request.POST, email=self.invitation.email) if self.is_new else None
        if form is not None and not form.is_valid():
            return self.page(form, status=422)
        person = form.cleaned_data if form is not None else {}
        signed_in = request.user if request.user.is_authenticated else None
        user, is_new = accept(token, request.association, user=signed_in, **person)
        mine = reverse("funding:mine", kwargs={"language": language})
        messages.success(request, _("Sie arbeiten jetzt für %(name)s.") % {"name": self.invitation.organisation.name})
        if is_new:
            # Who has the link reads the mailbox that codes would go to.
            login(request, user)
            record_authentication(request, user, method="code", reauthenticated=True)
        return redirect(mine if is_new or signed_in else f"{reverse('account_login')}?next={mine}")

    def page(self, form: NewPersonForm | None, status: int = 200) -> HttpResponse:
        context = {"invitation": self.invitation, "form": form}
        return render(self.request, "funding/applicant/invitation.html", context, status=status)
