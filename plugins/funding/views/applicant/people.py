"""Who works on an organisation's applications: invited and withdrawn by those who sign for it."""

from django import forms
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView

from federation.keeping.public_forms import NO_ADDRESS

from ...domain.invitations import invite, revoke, waiting, withdraw
from ...errors import NotAllowed, Unmet
from ...models import ApplicantInvitation, ApplicantMember, Application, Role
from .base import ForApplicant

WHAT_THEY_MAY = [
    (Role.EDITOR.value, gettext_lazy("schreibt mit")),
    (Role.SIGNATORY.value, gettext_lazy("schreibt mit, sendet ab und lädt andere ein")),
]


class InviteForm(forms.Form):
    use_required_attribute = False

    email = forms.EmailField(
        label=gettext_lazy("E-Mail-Adresse"),
        max_length=254,
        error_messages={"required": NO_ADDRESS, "invalid": NO_ADDRESS},
        widget=forms.EmailInput(attrs={"autocomplete": "off", "dir": "ltr"}),
    )
    role = forms.ChoiceField(
        label=gettext_lazy("Was darf die Person?"),
        choices=WHAT_THEY_MAY,
        initial=Role.EDITOR.value,
        widget=forms.RadioSelect,
    )


def signing(application: Application):
    """Who may hand it in."""
    found = members(application).filter(role=Role.SIGNATORY)
    return [str(member.user.get_full_name() or member.user.email) for member in found]


def members(application: Application):
    found = ApplicantMember.objects.filter(organisation=application.organisation_id).select_related("user")
    return found.filter(association=application.association_id).order_by("-role", "pk")


class PeopleView(ForApplicant, FormView):
    template_name = "funding/applicant/people.html"
    form_class = InviteForm

    def post(self, request, *args, **kwargs) -> HttpResponse:
        for name, act in (("withdraw", self.withdraw), ("revoke", self.revoke)):
            if number := request.POST.get(name):
                return self.answer(lambda number=number, act=act: act(number))
        return super().post(request, *args, **kwargs)

    def answer(self, act) -> HttpResponse:
        """Back to the page; or the page with what stands against it."""
        try:
            messages.success(self.request, act())
        except (NotAllowed, Unmet) as error:
            status = 403 if isinstance(error, NotAllowed) else 422
            return self.render_to_response(self.get_context_data(refusals=error.messages), status=status)
        return redirect(self.request.path)

    def form_valid(self, form):
        application, data = self.application, form.cleaned_data

        def act():
            role = Role(data["role"])
            invite(self.association, application.organisation, data["email"], role, by=self.request.user)
            return _("Die Einladung ist unterwegs an %(email)s.") % {"email": data["email"]}

        return self.answer(act)

    def form_invalid(self, form):
        return self.render_to_response(self.get_context_data(form=form), status=422)

    def withdraw(self, number: str) -> str:
        member = members(self.application).filter(pk=number).first() if number.isdecimal() else None
        if member is None:
            raise Http404
        withdraw(member, by=self.request.user)
        return _("Die Person hat keinen Zugang mehr.")

    def revoke(self, number: str) -> str:
        found = waiting(self.association, self.application.organisation)
        invitation: ApplicantInvitation | None = found.filter(pk=number).first() if number.isdecimal() else None
        if invitation is None:
            raise Http404
        revoke(invitation, by=self.request.user)
        return _("Die Einladung gilt nicht mehr.")

    def get_context_data(self, **kwargs):
        more = {
            "members": members(self.application),
            "invitations": waiting(self.association, self.application.organisation),
        }
        return {**super().get_context_data(**kwargs), **more}
