"""What pages of the desk have in common: one form, saved or shown again with all that was typed."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.core import signing
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.generic import TemplateView

from federation.keeping.forms import PartForm, add_row, row_to_add
from federation.registry.templatetags.registry_tags import long_day

from ...errors import FundingError, NotAllowed
from ...models import Role
from ...money import format_number
from ...permissions import INTERNAL
from ...templatetags.funding_tags import second
from ..base import ForFunder, OfApplication

SALT = "funding.desk.seen"


class OfFile(OfApplication):
    """Mix-in: a page about one application for the funder's people; applicants have pages of their own."""

    def check_access(self):
        super().check_access()
        if not self.roles & INTERNAL:
            raise Http404


class OneForm(TemplateView):
    """Shows a form and does what it asks for. Works without JavaScript, loses nothing.

    What others changed since the form was opened is shown (409) before anything is written over it.
    """

    template_name = "funding/desk/form.html"
    title = ""
    button = ""

    def document(self) -> dict[str, Any]:
        """What is stored now, by the form's names: the form begins with it."""
        return {}

    def make_form(self, data=None) -> PartForm:
        raise NotImplementedError

    def save(self, form: PartForm) -> str:
        """Does it and says where to go. Raises ValidationError by field, FundingError."""
        raise NotImplementedError

    def get(self, request, *args, **kwargs):
        return self.show(self.make_form())

    def post(self, request, *args, **kwargs):
        if name := row_to_add(request.POST):
            return self.show(self.make_form(add_row(request.POST, name)).show_as_typed())
        form = self.make_form(request.POST)
        if not form.is_valid():
            return self.show(form, 422)
        if changed := self.changed_meanwhile():
            return self.show(form, 409, meanwhile=changed)
        return self.try_to_save(form)

    def try_to_save(self, form: PartForm) -> HttpResponse:
        try:
            return redirect(self.save(form))
        except ValidationError as invalid:
            errors = invalid.message_dict if hasattr(invalid, "error_dict") else {"": invalid.messages}
            form.show_errors(errors)
            return self.show(form, 422)
        except NotAllowed as refused:
            form.add_error(None, refused.messages)
            return self.show(form, 403)
        except FundingError as refused:
            form.add_error(None, refused.messages)
            return self.show(form, 422)

    def show(self, form: PartForm, status: int = 200, **context) -> HttpResponse:
        context |= {
            "form": form,
            "title": self.title,
            "button": self.button or _("Speichern"),
            "problems": form.problems() if form.is_bound else [],
            "seen": signing.dumps(self.stored_words(), salt=SALT, compress=True),
            "lists": [(name, rows, *self.row_titles(name)) for name, rows in form.rows.items()],
        }
        return self.render_to_response(self.get_context_data(**context), status=status)

    def row_titles(self, name: str) -> tuple[str, str]:
        """What the rows of a list are called together, and one of them."""
        return "", ""

    def stored_words(self) -> dict[str, str]:
        return {name: in_words(value) for name, value in self.document().items()}

    def changed_meanwhile(self) -> list[tuple[str, str, str]]:
        """Label, old and new of what others changed since this form was opened."""
        try:
            seen = signing.loads(self.request.POST.get("seen", ""), salt=SALT)
        except signing.BadSignature:
            return []
        form, now = self.make_form(), self.stored_words()
        return [
            (self.label_of(form, name), old, now.get(name, "")) for name, old in seen.items() if now.get(name) != old
        ]

    def label_of(self, form: PartForm, name: str) -> str:
        return str(form.fields[name].label) if name in form.fields else self.row_titles(name)[0]


class DeskForm(ForFunder, OneForm):
    """A form of the desk that officers may open."""

    allowed = frozenset({Role.OFFICER})


def in_words(value: Any) -> str:
    """A stored value as people read it."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return _("ja") if value else _("nein")
    if isinstance(value, datetime):
        return second(value)
    if isinstance(value, date):
        return long_day(value)
    if isinstance(value, Decimal):
        return format_number(value)
    if isinstance(value, list):
        return "; ".join(in_words(item) for item in value)
    if isinstance(value, dict):
        return ", ".join(in_words(item) for key, item in value.items() if key != "id" and item not in (None, ""))
    return str(value)
