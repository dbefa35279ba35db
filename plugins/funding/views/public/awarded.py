"""Who is funded, for everybody: as a list, and as data."""

from django import forms
from django.core.paginator import Paginator
from django.db.models import Sum
from django.http import StreamingHttpResponse
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView, View

from ...domain.awarded import awarded_grants, programmes, years
from ...exporting.threesixty import package

PER_PAGE = 25


class AwardedFilter(forms.Form):
    year = forms.TypedChoiceField(label=_("Jahr"), coerce=int, empty_value=None, required=False)
    programme = forms.ModelChoiceField(label=_("Programm"), queryset=None, required=False, empty_label=_("alle"))

    def __init__(self, data, association):
        super().__init__(data, label_suffix="")
        self.fields["year"].choices = [("", _("alle")), *((year, str(year)) for year in years(association))]
        self.fields["programme"].queryset = programmes(association)
        self.association = association

    @property
    def active_count(self) -> int:
        return sum(bool(self.data.get(name)) for name in self.fields)

    def found(self):
        """Nothing where a value is none that the form offers."""
        grants = awarded_grants(self.association).order_by("-awarded_on", "-pk")
        if not self.is_valid():
            return grants.none()
        if year := self.cleaned_data["year"]:
            grants = grants.filter(awarded_on__year=year)
        if programme := self.cleaned_data["programme"]:
            grants = grants.filter(application__call__programme=programme)
        return grants


class AwardedView(TemplateView):
    template_name = "funding/public/awarded.html"

    def get_context_data(self, **kwargs):
        association = self.request.association
        form = AwardedFilter(self.request.GET, association)
        grants = form.found()
        page = Paginator(grants, PER_PAGE).get_page(self.request.GET.get("page"))
        total = grants.aggregate(total=Sum("award"))["total"]
        context = {"form": form, "page_obj": page, "grants": page.object_list, "count": page.paginator.count}
        return {**super().get_context_data(**kwargs), **context, "total": total}


class AwardedDataView(View):
    """360Giving JSON."""

    http_method_names = ["get", "head"]

    def get(self, request, *, language):
        pieces = package(request.association, language)
        headers = {"Access-Control-Allow-Origin": "*"}  # public data, made to be read by others' programs
        return StreamingHttpResponse(pieces, content_type="application/json", headers=headers)
