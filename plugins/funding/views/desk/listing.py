"""The list of applications, with its filters."""

from dataclasses import dataclass

from django import forms
from django.core.paginator import Paginator
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from federation.plugin_api.paging import page_of
from federation.registry.models import Organisation

from ...models import Application, Call
from ...permissions import visible_applications
from ..base import ForFunder

PER_PAGE = 25
S = Application.State
# Drafts are the applicants' alone.
STATES = [(state.value, state.label) for state in S if state != S.DRAFT]


class ApplicationsFilter(forms.Form):
    q = forms.CharField(label=_("Aktenzeichen, Titel oder Organisation"), required=False, max_length=100)
    call = forms.ModelChoiceField(
        label=_("Ausschreibung"), queryset=Call.objects.none(), required=False, empty_label=_("alle")
    )
    state = forms.ChoiceField(label=_("Stand"), choices=[("", _("alle")), *STATES], required=False)
    # The file's page leads here with it; by name they are found in the text. A list of all would be long.
    organisation = forms.ModelChoiceField(
        queryset=Organisation.objects.none(), required=False, widget=forms.HiddenInput
    )

    def __init__(self, data, *, seen: QuerySet[Application]):
        super().__init__(data, label_suffix="")
        applying = Organisation.objects.filter(pk__in=seen.values("organisation"))
        self.fields["organisation"].queryset = applying
        self.fields["call"].queryset = Call.objects.filter(pk__in=seen.values("call"))
        self.seen = seen

    def found(self) -> QuerySet[Application]:
        """What was asked for; nothing where a value is none that the form offers."""
        if not self.is_valid():
            return self.seen.none()
        asked = {name: value for name, value in self.cleaned_data.items() if value and name != "q"}
        found = self.seen.filter(**asked)
        for word in self.cleaned_data["q"].split():
            found = found.filter(
                Q(reference__icontains=word) | Q(title__icontains=word) | Q(organisation__name__icontains=word)
            )
        return found


@dataclass(frozen=True)
class Chip:
    label: str
    remove_url: str


class ApplicationsView(ForFunder, TemplateView):
    template_name = "funding/desk/applications.html"

    def get_context_data(self, **kwargs):
        seen = visible_applications(self.request.user, self.association).exclude(state=S.DRAFT)
        form = ApplicationsFilter(self.request.GET, seen=seen)
        found = form.found().select_related("call", "organisation").order_by("-submitted_at", "-pk")
        paginator = Paginator(found, PER_PAGE)
        page = page_of(paginator, self.request.GET.get("page", "1"))
        return {
            **super().get_context_data(**kwargs),
            "form": form,
            "count": paginator.count,
            "page_obj": page,
            "applications": page.object_list if page else [],
            "chips": self.chips(form),
        }

    def chips(self, form) -> list[Chip]:
        """The filters that are on, each with the address without it."""
        chips = []
        for name, value in (form.cleaned_data if form.is_valid() else {}).items():
            if value:
                rest = self.request.GET.copy()
                rest.pop(name, None)
                rest.pop("page", None)
                label = dict(STATES)[value] if name == "state" else value
                chips.append(Chip(str(label), f"?{rest.urlencode()}"))
        return chips
