"""Importing in the admin: bring a file, look at what it would do, take it over, decide, take it back."""

import csv

from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, ListView, TemplateView, View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets.button import HeaderButton

from federation.registry.models import Organisation

from .. import importing, tasks
from ..columns import COLUMNS
from ..describing import said_by
from ..models import Import, ImportRow
from .forms import DecisionForm, FileForm, digest_of
from .lines import lines_of
from .permissions import may_import

State, Outcome = Import.State, ImportRow.Outcome
ROWS, IMPORTS = 50, 25
STANDS_STILL = 120  # seconds without a batch: the process that worked on it is gone
RELOAD = 5  # seconds


class Importing(WagtailAdminTemplateMixin):
    """Mix-in: who may import, and the import of the host's association that the address names."""

    header_icon = "upload"
    page_title = gettext_lazy("Import")

    def dispatch(self, request, *args, **kwargs):
        if not may_import(request.user, request.association):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def file(self) -> Import:
        files = Import.objects.select_related("association").defer("content")  # scoped to the association
        return get_object_or_404(files, pk=self.kwargs["pk"])

    def get_breadcrumbs_items(self):
        items = [*self.breadcrumbs_items, {"url": reverse("imports:index"), "label": _("Import")}]
        here = [{"url": "", "label": self.get_page_title()}] if "pk" in self.kwargs or self.is_below else []
        return [*items, *here]

    is_below = False

    def show(self) -> HttpResponse:
        return redirect("imports:file", self.kwargs["pk"])


class IndexView(Importing, ListView):
    template_name = "exchange/admin/index.html"
    paginate_by = IMPORTS
    page_kwarg = "p"
    context_object_name = "files"

    @cached_property
    def header_buttons(self):
        return [HeaderButton(_("Datei einlesen"), url=reverse("imports:new"), icon_name="upload")]

    def get_queryset(self):
        return Import.objects.defer("content")


class NewView(Importing, FormView):
    form_class = FileForm
    template_name = "exchange/admin/new.html"
    page_title = gettext_lazy("Datei einlesen")
    is_below = True

    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "columns": [_(column.label) for column in COLUMNS]}

    def form_valid(self, form):
        content = form.content
        file = importing.begin(
            self.request.association,
            form.cleaned_data["file"].name,
            digest=digest_of(content),
            user=self.request.user,
            content=content,
        )
        tasks.check_import.enqueue(file.pk)
        return redirect("imports:file", file.pk)


class BlankTableView(Importing, View):
    """An empty table with our columns, as spreadsheets in Germany open it."""

    def get(self, request):
        answer = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
        answer.headers["Content-Disposition"] = 'attachment; filename="vorlage.csv"'
        csv.writer(answer, delimiter=";").writerow([_(column.label) for column in COLUMNS])
        return answer


class FileView(Importing, TemplateView):
    """One import, whatever its state: work that goes on, a dry run, a result."""

    template_name = "exchange/admin/file.html"

    def get_page_title(self):
        return self.file.file_name

    def get_context_data(self, **kwargs):
        counts = importing.counts(self.file)
        wanted = self.request.GET.get("outcome", "")
        wanted = wanted if wanted in counts else ""
        page = Paginator(self.rows(wanted), ROWS).get_page(self.request.GET.get("p"))
        idle = (timezone.now() - self.file.touched_at).total_seconds()
        return {
            **super().get_context_data(**kwargs),
            "file": self.file,
            "notices": said_by(self.file.messages),
            "counts": [(outcome, counts[outcome]) for outcome in Outcome if outcome in counts],
            "total": sum(counts.values()),
            "wanted": wanted,
            "page_obj": page,
            "lines": [] if self.file.is_busy else lines_of(self.file, list(page.object_list)),
            "is_to_do": any(counts.get(outcome) for outcome in importing.TAKEN_OVER),
            "stands_still": self.file.is_busy and idle > STANDS_STILL,
            "earlier": self.earlier(),
            **self.progress(),
        }

    def rows(self, wanted: str):
        rows = self.file.rows.all()
        return rows.filter(outcome=wanted) if wanted else rows

    def progress(self) -> dict:
        if not self.file.is_busy:
            return {}
        return {"done": self.file.rows.filter(done_at__isnull=False).count(), "all": self.file.rows.count()}

    def earlier(self) -> Import | None:
        """The same file, taken over before: worth knowing, and harmless."""
        same = Import.objects.filter(digest=self.file.digest, state=State.DONE, pk__lt=self.file.pk)
        return same.defer("content").first() if self.file.state == State.CHECKED else None

    def render_to_response(self, context, **kwargs):
        answer = super().render_to_response(context, **kwargs)
        if self.file.is_busy and not context["stands_still"]:
            answer.headers["Refresh"] = str(RELOAD)  # the page looks again by itself, without a script
        return answer


class RunView(Importing, View):
    http_method_names = ["post"]

    def post(self, request, pk):
        if self.file.state == State.CHECKED:
            importing.settle(self.file, State.RUNNING)  # a second click finds it under way
            tasks.run_import.enqueue(pk, request.user.pk)
        else:
            messages.warning(request, _("Diese Datei ist schon übernommen oder wird es gerade."))
        return self.show()


class ContinueView(Importing, View):
    """For work whose process has gone: the same task again goes on where it stopped."""

    http_method_names = ["post"]

    def post(self, request, pk):
        if self.file.is_busy:
            importing.touch(self.file)
            task = {
                State.READING: tasks.check_import,
                State.RUNNING: tasks.run_import,
                State.UNDOING: tasks.undo_import,
            }
            arguments = [pk] if self.file.state == State.READING else [pk, request.user.pk]
            task[State(self.file.state)].enqueue(*arguments)
        return self.show()


class DiscardView(Importing, View):
    """A file that nothing was taken of."""

    http_method_names = ["post"]

    def post(self, request, pk):
        name = self.file.file_name
        try:
            importing.discard(self.file)
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
            return self.show()
        messages.success(request, _("„%(name)s“ ist verworfen. Am Register hat sich nichts geändert.") % {"name": name})
        return redirect("imports:index")


class UndoView(Importing, TemplateView):
    """Asks before all that a file did is taken back."""

    template_name = "exchange/admin/undo.html"
    page_title = gettext_lazy("Import zurücknehmen")

    def get_context_data(self, **kwargs):
        counts = importing.counts(self.file)
        return {
            **super().get_context_data(**kwargs),
            "file": self.file,
            "created": counts.get(Outcome.CREATED, 0),
            "changed": counts.get(Outcome.CHANGED, 0),
            "joined": counts.get(Outcome.JOINED, 0),
        }

    def get(self, request, pk):
        return super().get(request) if self.file.state == State.DONE else self.show()

    def post(self, request, pk):
        if self.file.state == State.DONE:
            importing.settle(self.file, State.UNDOING)
            tasks.undo_import.enqueue(pk, request.user.pk)
        return self.show()


class DecideView(Importing, View):
    """One row: is it new, or which entry is it?"""

    http_method_names = ["post"]

    def post(self, request, pk, number):
        row = get_object_or_404(self.file.rows, number=number)
        form = DecisionForm(request.POST, row=row)
        try:
            if not form.is_valid():
                raise ValidationError([text for texts in form.errors.values() for text in texts])
            chosen = form.cleaned_data["choice"]
            organisation = Organisation.objects.get(pk=chosen) if chosen else None
            row = importing.decide(row, organisation, user=request.user)
        except (ValidationError, Organisation.DoesNotExist) as error:
            texts = getattr(error, "messages", [_("Diesen Eintrag gibt es nicht mehr.")])
            messages.error(request, _("Zeile %(number)s: %(text)s") % {"number": number, "text": " ".join(texts)})
        else:
            said = {"number": number, "outcome": row.get_outcome_display()}
            messages.success(request, _("Zeile %(number)s: %(outcome)s.") % said)
        return redirect(f"{reverse('imports:file', args=[pk])}{back_query(request)}#zeile-{number}")


def back_query(request) -> str:
    """The page and filter that somebody decided on, sent along by the form."""
    outcome, page = request.POST.get("outcome", ""), request.POST.get("p", "")
    query = [f"outcome={outcome}"] if outcome in Outcome else []
    query += [f"p={page}"] if page.isdecimal() else []
    return f"?{'&'.join(query)}" if query else ""
