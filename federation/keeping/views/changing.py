"""The parts of an entry, each a form of its own: what is saved is saved, also when somebody stops half-way."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from federation.registry.documents import document_of
from federation.registry.domain import EntryInvalid, StaleEntry
from federation.registry.models import Topic

from ..forms import BasicsForm, ContactsForm, PartForm, PlaceForm, ServiceForm, add_row, row_to_add
from ..proposals import document_with_waiting, propose_changes
from ..removing import without_row
from ..wording import Line, Words, name_of
from .session import InEntry, private

# What the rows of a form's lists are called together, and one of them.
ROW_TITLES = {
    "alternate_names": (gettext_lazy("Weitere Namen"), gettext_lazy("Weiterer Name")),
    "links": (gettext_lazy("Weitere Adressen im Netz"), gettext_lazy("Adresse")),
    "contacts": (gettext_lazy("Ansprechpersonen"), gettext_lazy("Ansprechperson")),
    "schedules": (gettext_lazy("Zeiten"), gettext_lazy("Zeit")),
}


class InChanges(InEntry):
    """Mix-in: `document` is the entry as the organisation wants it, `proposal` what of that still waits."""

    @cached_property
    def _wanted(self):
        return document_with_waiting(self.organisation)

    @property
    def document(self) -> dict:
        return self._wanted[0]

    @property
    def proposal(self):
        return self._wanted[1]

    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "document": self.document, "proposal": self.proposal}


@private
class PartsView(InChanges, TemplateView):
    """All of the entry, to look through."""

    template_name = "keeping/parts.html"

    def get_context_data(self, **kwargs):
        rows = {
            kind: [(row["id"], name_of(row) or _("ohne Namen")) for row in self.document[kind]]
            for kind in ("locations", "services")
        }
        context = {**super().get_context_data(**kwargs), **rows, "is_saved": "gespeichert" in self.request.GET}
        if self.proposal:
            words = Words(document_of(self.organisation), topic_names())
            context["waiting_lines"] = words.lines(self.proposal.changes)
        return context


class PartView(InChanges, TemplateView):
    """One part: shows the form, and lays what was written before the association, or writes it."""

    template_name = "keeping/part.html"
    title = ""

    def make_form(self, data=None, document: dict | None = None) -> PartForm:
        raise NotImplementedError

    def to_give(self, form: PartForm) -> dict:
        """The partial document."""
        return form.to_document()

    def prefix_of_errors(self) -> str:
        return ""

    def concerns(self, path: str) -> bool:
        """Whether the field at the path is on this page."""
        return True

    def shown(self) -> dict:
        return self.document

    def get(self, request, *args, **kwargs):
        return self.show(self.make_form(document=self.shown()))

    def post(self, request, *args, **kwargs):
        if name := row_to_add(request.POST):
            return self.show(self.make_form(add_row(request.POST, name)).show_as_typed())
        form = self.make_form(request.POST)
        return (form.is_valid() and self.save(form)) or self.show(form, status=422)

    def show(self, form: PartForm, status: int = 200, **context) -> HttpResponse:
        version = self.organisation.version
        lists = [(name, rows, *ROW_TITLES[name]) for name, rows in form.rows.items()]
        context |= {"form": form, "title": self.title, "version": version, "lists": lists}
        return self.render_to_response(self.get_context_data(**context), status=status)

    def save(self, form: PartForm) -> HttpResponse | None:
        """None: the form has to be shown again, and knows why."""
        if lines := self.changed_meanwhile():
            return self.show(form, status=409, meanwhile=lines)
        note = self.request.POST.get("note", "").strip()[:1000]
        try:
            propose_changes(self.link, self.to_give(form), version=self.organisation.version, note=note)
        except EntryInvalid as invalid:
            prefix = self.prefix_of_errors()
            form.show_errors({path.removeprefix(prefix): messages for path, messages in invalid.errors.items()})
            return None
        except StaleEntry as stale:  # between our reading and our writing
            self.organisation = stale.organisation
            return self.show(form, status=409, meanwhile=self.changed_meanwhile())
        return self.back_to_parts()

    def back_to_parts(self) -> HttpResponse:
        return redirect(f"{reverse('entry_parts', kwargs={'language': self.kwargs['language']})}?gespeichert")

    def changed_meanwhile(self) -> list[Line]:
        """What others changed on this page since the form was opened."""
        read = self.request.POST.get("version", "")
        if not read.isdecimal() or int(read) >= self.organisation.version:
            return []
        changes: dict[str, list] = {}
        for revision in self.organisation.revisions.filter(number__gt=int(read)).order_by("number"):
            for path, (old, new) in revision.changes.items():
                if self.concerns(path):
                    changes[path] = [changes.get(path, [old])[0], new]
        return Words(document_of(self.organisation), topic_names()).lines(changes)


@private
class BasicsView(PartView):
    title = gettext_lazy("Grunddaten")

    def make_form(self, data=None, document=None):
        return BasicsForm(data, document=document)

    def concerns(self, path):
        return path.split(".")[0] in {*BasicsForm.base_fields, *BasicsForm.lists}


@private
class ContactsView(PartView):
    title = gettext_lazy("Ansprechpersonen")

    def make_form(self, data=None, document=None):
        return ContactsForm(data, document=document)

    def concerns(self, path):
        return path.startswith("contacts.")


class RowView(PartView):
    """A place or a service. Without `row` in the address it is a new one."""

    kind = ""

    @cached_property
    def row(self) -> dict:
        number = self.kwargs.get("row")
        if number is None:
            return {}
        found = next((row for row in self.document[self.kind] if row["id"] == str(number)), None)
        if found is None:
            raise Http404
        return found

    def shown(self):
        return self.row

    @property
    def position(self) -> int:
        return self.document[self.kind].index(self.row) if self.row else len(self.document[self.kind])

    def to_give(self, form):
        others = [{"id": row["id"]} for row in self.document[self.kind]]  # as they are
        number = {"id": self.row["id"]} if self.row else {}
        return {self.kind: [*others[: self.position], form.to_document() | number, *others[self.position + 1 :]]}

    def prefix_of_errors(self):
        return f"{self.kind}.{self.position}."

    def concerns(self, path):
        return bool(self.row) and path.startswith(f"{self.kind}.{self.row['id']}.")

    def post(self, request, *args, **kwargs):
        self.row  # noqa: B018 - one that is gone is 404 before anything else
        if "remove" in request.POST and self.row:
            return self.remove()
        return super().post(request, *args, **kwargs)

    def remove(self) -> HttpResponse:
        partial = without_row(self.document, self.kind, self.row["id"])
        try:
            propose_changes(self.link, partial, version=self.organisation.version)
        except StaleEntry:  # somebody was faster by a moment: it is still there to be looked at
            return redirect(self.request.path)
        return self.back_to_parts()

    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "may_remove": bool(self.row)}


@private
class PlaceView(RowView):
    kind = "locations"

    @property
    def title(self):
        return name_of(self.row) or (_("Ort") if self.row else _("Neuer Ort"))

    def make_form(self, data=None, document=None):
        return PlaceForm(data, document=document)


@private
class ServiceView(RowView):
    kind = "services"

    @property
    def title(self):
        return name_of(self.row) or (_("Angebot") if self.row else _("Neues Angebot"))

    def make_form(self, data=None, document=None):
        places = [(place["id"], name_of(place) or _("ohne Namen")) for place in self.document["locations"]]
        as_the_rest = {name: self.document[name] for name in ("languages", "text_language")}
        return ServiceForm(data, document=document or as_the_rest, places=places)


def topic_names() -> dict[str, str]:
    """Slugs of topics and what they are called in the active language. One query."""
    return {topic.slug: str(topic.text_in("name", get_language())) for topic in Topic.objects.all()}
