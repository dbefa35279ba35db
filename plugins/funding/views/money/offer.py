"""The award as it was offered: the letter, the plan, the terms; accepted or declined by who signs."""

from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _

from ...domain.grants import decline
from ...domain.transitions import move
from ...entitlement import Figures
from ...entitlement_words import arithmetic
from ...models import Grant, Paper
from .base import FormPage, OfOrganisation
from .forms import DeclineForm


class GrantView(OfOrganisation, FormPage):
    template_name = "funding/money/offer.html"
    title = _("Ihre Förderung")

    def make_form(self, data=None, files=None):
        return DeclineForm(data)

    def post(self, request, *args, **kwargs):
        if "accept" in request.POST:
            return self.attempt(self.make_form(), self.accept)
        return super().post(request, *args, **kwargs)

    def accept(self):
        move(self.grant, Grant.State.ACCEPTED, by=self.request.user)
        return redirect(self.file_url())

    def save(self, form):
        decline(self.grant, reason=form.cleaned_data["reason"], by=self.request.user)
        return self.file_url()

    def get_context_data(self, **kwargs):
        letters = self.application.papers.filter(kind=Paper.Kind.AWARD_LETTER)
        return {
            **super().get_context_data(**kwargs),
            "letter": letters.last(),
            "is_offered": self.grant.state == Grant.State.OFFERED,
            "rows": arithmetic_of(self.grant),
        }


def arithmetic_of(grant: Grant):
    """How the settlement came about; nothing before it."""
    return arithmetic(Figures.from_json(grant.settlement["figures"])) if grant.settlement else []
