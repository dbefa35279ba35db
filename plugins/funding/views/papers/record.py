"""The record as a whole, for auditors."""

from collections.abc import Iterator

from django import forms
from django.core.paginator import Paginator
from django.http import StreamingHttpResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView, View

from federation.associations.scope import scope

from ...exporting.sheets import Row, csv_lines
from ...exporting.streaming import streamed
from ...models import Application, Role
from ...record.checking import verify
from ...record.reading import Names, entries, in_words, line
from ..base import ForFunder

PER_PAGE = 50
AUDITS = frozenset({Role.AUDITOR})
HEADER = [
    "Nummer", "Zeit", "Wer", "Rolle", "Was", "Akte", "Einzelheiten", "Prüfsumme",
]  # fmt: skip


class RecordFilter(forms.Form):
    reference = forms.CharField(label=_("Aktenzeichen"), required=False, max_length=32)


class RecordView(ForFunder, TemplateView):
    template_name = "funding/papers/record.html"
    allowed = AUDITS

    def get_context_data(self, **kwargs):
        form = RecordFilter(self.request.GET, label_suffix="")
        page = Paginator(found(self.association, form), PER_PAGE).get_page(self.request.GET.get("page"))
        context = {"form": form, "page_obj": page, "count": page.paginator.count, "lines": in_words(page.object_list)}
        if "check" in self.request.GET:
            context["verdict"] = verify(self.association.slug)
        return {**super().get_context_data(**kwargs), **context}


class RecordExportView(ForFunder, View):
    allowed = AUDITS
    http_method_names = ["get"]

    def get(self, request, *, language):
        form = RecordFilter(request.GET)
        lines = csv_lines(HEADER, rows(self.association, found(self.association, form)))
        name = f"{self.association.slug}-protokoll-{timezone.localdate():%Y-%m-%d}.csv"
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8", headers=headers)


def found(association, form: RecordFilter):
    """All entries, or those of the files whose number begins so."""
    told = entries(association)
    if form.is_valid() and (reference := form.cleaned_data["reference"].strip()):
        files = Application.objects.filter(association=association, reference__istartswith=reference)
        told = told.filter(application__in=list(files.values_list("uuid", flat=True)[:1000]))
    return told


def rows(association, told) -> Iterator[Row]:
    """In three queries for any number of them."""
    with scope(association=association):
        names = Names.of_all(association)
    for entry in streamed(association, told.order_by("number")):
        read = line(entry, names)
        at = f"{timezone.localtime(read.at):%d.%m.%Y %H:%M:%S}"
        details = "; ".join(f"{key}: {value}" for key, value in read.details)
        yield [read.number, at, read.who, read.role, read.what, read.reference or read.application, details, read.hash]
