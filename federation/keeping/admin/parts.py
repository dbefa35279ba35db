"""The pages of an entry that are forms over a part of its document. Each saves its part alone."""

from dataclasses import dataclass

from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from wagtail.admin import messages

from federation.associations.roles import colleagues_among
from federation.registry.documents import document_of
from federation.registry.domain import EntryInvalid, StaleEntry, change
from federation.registry.models import Revision

from ..forms import ContactsForm, PartForm, add_row, row_to_add
from ..wording import Line, Words
from . import reviewing
from .entries import EntryPage, topic_names
from .forms import StaffBasicsForm
from .history import who


@dataclass(frozen=True)
class Meanwhile:
    """A change that somebody else saved after the form was opened."""

    revision: Revision
    who: str
    lines: list[Line]


class PartView(EntryPage):
    """Shows a form over `self.shown`, or its values to those who may only read, and saves what was typed."""

    template_name = "keeping/admin/part.html"
    saved_message = gettext_lazy("Gespeichert.")
    row_titles: dict = {}

    # What differs from page to page.

    def make_form(self, data=None, document: dict | None = None) -> PartForm:
        raise NotImplementedError

    def to_write(self, form: PartForm, document: dict) -> dict:
        """The partial document to write to the entry, which is `document` now."""
        return form.to_document()

    def prefix_of_errors(self, document: dict) -> str:
        """Where in the document the form's part begins."""
        return ""

    def concerns(self, path: str) -> bool:
        """Whether the field at the path is on this page."""
        return True

    def may_save(self) -> bool:
        return self.may_edit

    def after_saving(self) -> HttpResponse:
        return redirect(self.request.path)

    # What does not.

    def get(self, request, *args, **kwargs):
        return self.show(self.make_form(document=self.shown))

    def post(self, request, *args, **kwargs):
        if not self.may_save():
            raise PermissionDenied
        if name := row_to_add(request.POST):
            return self.show(self.make_form(add_row(request.POST, name), self.shown).show_as_typed())
        form = self.make_form(request.POST, self.shown)
        if form.is_valid() and (answer := self.save(form)):
            return answer
        return self.show(form)

    def show(self, form: PartForm, **context) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=form, **context))

    def save(self, form: PartForm) -> HttpResponse | None:
        """None: the form has to be shown again, and knows why."""
        if newer := self.meanwhile():
            return self.show(form, meanwhile=newer)
        if answer := self.review(form):
            return answer
        document, version = self.document, self.organisation.version
        try:
            revision = change(
                self.organisation,
                self.to_write(form, document),
                actor=self.actor,
                reason=self.request.POST.get("reason", "").strip(),
                version=version,
            )
        except StaleEntry as stale:  # between our reading and our writing
            self.organisation = stale.organisation
            return self.show(form, meanwhile=self.meanwhile())
        except EntryInvalid as invalid:
            form.show_errors(relative(invalid.errors, self.prefix_of_errors(document)))
            return None
        messages.success(self.request, self.saved_message if revision else _("Es hat sich nichts geändert."))
        return self.after_saving()

    def review(self, form: PartForm) -> HttpResponse | None:
        """A question to ask before it is saved, as a page; None to go on."""
        return None

    def meanwhile(self) -> list[Meanwhile]:
        """What others changed on this page since the form was opened. Their other changes do not matter to it."""
        read = self.request.POST.get("version", "")
        if not read.isdecimal() or int(read) >= self.organisation.version:
            return []
        words = Words(document_of(self.organisation), topic_names(get_language()))
        since = self.organisation.revisions.filter(number__gt=int(read))
        touched = ((each, {p: v for p, v in each.changes.items() if self.concerns(p)}) for each in since)
        named = colleagues_among(revision.user_id for revision in since)
        return [Meanwhile(each, who(each, named), words.lines(changes)) for each, changes in touched if changes]

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        may_save = self.may_save()
        return {
            **context,
            "may_save": may_save,
            "version": self.organisation.version,
            "row_titles": self.row_titles,
            "reason": self.request.POST.get("reason", ""),
        }


def relative(errors: dict[str, list[str]], prefix: str) -> dict[str, list[str]]:
    return {path.removeprefix(prefix): messages for path, messages in errors.items()}


class BasicsView(PartView):
    tab = "basics"
    template_name = "keeping/admin/basics.html"

    def make_form(self, data=None, document=None):
        return StaffBasicsForm(data, document=document, user=self.request.user, logo=self.organisation.logo_id)

    def concerns(self, path):
        return path.split(".")[0] in {*StaffBasicsForm.base_fields, *StaffBasicsForm.lists, "logo", "is_example"}

    def review(self, form):
        return reviewing.ask(self, form, {**self.document, **form.to_document()}, self.organisation)


class ContactsView(PartView):
    tab = "contacts"
    template_name = "keeping/admin/contacts.html"

    def make_form(self, data=None, document=None):
        return ContactsForm(data, document=document)

    def concerns(self, path):
        return path.startswith("contacts.")
