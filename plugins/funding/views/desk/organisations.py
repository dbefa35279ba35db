"""What officers do for one organisation: more time, access without an address in the registry, being chosen."""

from django.http import Http404
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from federation.registry.models import Organisation

from ...domain.call_setup import choose_organisation
from ...domain.calls import eligible
from ...domain.invitations import invite
from ...domain.late_access import grant_late_access
from ...errors import FundingError
from ...models import Role
from .calls import OfCall
from .forms.calls import AccessForm, ForOrganisationForm, LateAccessForm, OrganisationSearch
from .pages import OneForm


class FindsOrganisations(OfCall):
    """Mix-in: a search by name before what is done with one of the organisations found."""

    allowed = frozenset({Role.OFFICER})

    def among(self):
        raise NotImplementedError

    @cached_property
    def search(self) -> OrganisationSearch:
        return OrganisationSearch(self.request.GET if "q" in self.request.GET else {})

    @cached_property
    def found(self):
        return self.search.found(self.among())

    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "search": self.search, "found": self.found}


class ForOneOrganisation(FindsOrganisations, OneForm):
    """A form for one of the organisations that may apply."""

    template_name = "funding/desk/for_organisation.html"
    form_class: type[ForOrganisationForm]

    def among(self):
        return eligible(self.call)

    def make_form(self, data=None):
        numbers = [organisation.pk for organisation in self.found]
        among = self.among() if data is not None else self.among().filter(pk__in=numbers)
        form = self.form_class(data, among=among)
        form.fields["organisation"].widget.choices = self.choices(data)
        return form

    def choices(self, data) -> list[tuple[int, str]]:
        """Those found, and the one that was chosen: never the whole registry."""
        shown = list(self.found)
        chosen = (data or {}).get("organisation", "")
        if chosen.isdecimal() and int(chosen) not in {organisation.pk for organisation in shown}:
            shown += self.among().filter(pk=int(chosen))
        return [(organisation.pk, organisation.name) for organisation in shown]


class LateAccessView(ForOneOrganisation):
    form_class = LateAccessForm
    title, button = _("Nachfrist geben"), _("Nachfrist geben")

    def save(self, form):
        given = form.cleaned_data
        grant_late_access(self.call, given.pop("organisation"), **given, by=self.request.user)
        return self.address()


class AccessView(ForOneOrganisation):
    """Mails somebody of an organisation a link to sign for it: where the registry has no address of it."""

    form_class = AccessForm
    title, button = _("Zugang geben"), _("Link schicken")

    def save(self, form):
        organisation, email = form.cleaned_data["organisation"], form.cleaned_data["email"]
        invite(self.association, organisation, email, Role.SIGNATORY, by=self.request.user)
        return f"{self.address('call_access')}?sent"


class ChosenView(FindsOrganisations, TemplateView):
    """Which organisations may apply, where a call is for chosen ones."""

    template_name = "funding/desk/chosen.html"

    def among(self):
        return Organisation.objects.listed().exclude(pk__in=self.call.chosen.values("pk"))

    def post(self, request, *args, **kwargs):
        number = request.POST.get("organisation", "")
        organisation = Organisation.objects.filter(pk=number).first() if number.isdecimal() else None
        if organisation is None:
            raise Http404
        try:
            choose_organisation(self.call, organisation, chosen="add" in request.POST, by=request.user)
        except FundingError as refused:
            return self.render_to_response(self.get_context_data(refused=refused.messages), status=422)
        return redirect(request.get_full_path())

    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "chosen": self.call.chosen.order_by("name", "pk")}
