from dataclasses import dataclass
from datetime import date, time
from typing import ClassVar

from django import forms
from django.forms.formsets import DELETION_FIELD_NAME
from django.forms.utils import ErrorDict
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

MOST_ROWS = 100
ADD = "add"  # name of the buttons that ask for one more row; their value is the rows' prefix


@dataclass(frozen=True)
class Problem:
    """What is wrong, for the summary above a form; `anchor` is the id of the field, or empty."""

    anchor: str
    label: str
    message: str


def field_of(model, name: str, **changed) -> forms.Field:
    """A form field as the model has it, with its label and hint; `changed` as in `Field.formfield`."""
    return model._meta.get_field(name).formfield(**changed)


def day_of(model, name: str) -> forms.Field:
    return field_of(model, name, widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}))


class InDocument:
    """Mix-in: a form whose fields are called as in the document."""

    @classmethod
    def from_document(cls, document: dict) -> dict:
        """The form's `initial`."""
        return {name: document[name] for name in cls.base_fields if name in document}

    def to_document(self) -> dict:
        return {name: plain(value) for name, value in self.cleaned_data.items() if name in self.base_fields}


def plain(value):
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return value.isoformat() if isinstance(value, date) else value


class RowForm(InDocument, forms.Form):
    """One row of a list in the document."""

    use_required_attribute = False  # an empty row at the end is no mistake


class RowSet(forms.BaseFormSet):
    """The rows of one list. A row that was not filled in is none; a ticked one is removed."""

    add_label = _("Noch eine Zeile")

    def add_fields(self, form, index):
        super().add_fields(form, index)
        form.fields["id"] = forms.CharField(required=False, max_length=36, widget=forms.HiddenInput)
        form.fields[DELETION_FIELD_NAME].label = _("Entfernen")

    @property
    def kept(self) -> list[forms.Form]:
        """In the order of `to_documents`."""
        return [form for index, form in enumerate(self.forms) if self.is_kept(form, index)]

    def is_kept(self, form, index: int) -> bool:
        if self._should_delete_form(form):
            return False
        return index < self.initial_form_count() or form.has_changed()

    def begin_new_rows(self) -> None:
        """A row that was just asked for begins with what a row begins with, not empty."""
        for index, form in enumerate(self.forms):
            if not any(name.startswith(f"{form.prefix}-") for name in self.data):
                self.forms[index] = self.new_row(index)

    def new_row(self, index: int) -> forms.Form:
        form = self.form(prefix=self.add_prefix(index), auto_id=self.auto_id, **self.get_form_kwargs(index))
        self.add_fields(form, index)
        return form

    def to_documents(self) -> list[dict]:
        return [{**form.to_document(), **self.id_of(form)} for form in self.kept]

    @staticmethod
    def id_of(form) -> dict:
        return {"id": form.cleaned_data["id"]} if form.cleaned_data.get("id") else {}


def rows_of(form_class, name: str, documents: list[dict], data, **form_kwargs) -> RowSet:
    """A bound set knows its rows from what was sent alone: what others stored meanwhile must not mix in."""
    made = forms.formset_factory(
        form_class, formset=RowSet, extra=0, can_delete=True, max_num=MOST_ROWS, absolute_max=MOST_ROWS
    )
    if data is not None:
        return made(data, prefix=name, form_kwargs=form_kwargs)
    initial = [{**form_class.from_document(row), "id": row.get("id", "")} for row in documents]
    return made(initial=initial, prefix=name, form_kwargs=form_kwargs)


class PartForm(InDocument, forms.Form):
    """A page of the entry: own fields and, in `rows`, lists of rows by their name in the document.

    `document` is what is shown; when data is sent, what was sent is shown. `to_document()` is partial: the page's own.
    """

    lists: ClassVar[dict[str, type[forms.Form]]] = {}

    def __init__(self, data=None, files=None, *, document: dict | None = None, **kwargs):
        document = document or {}
        super().__init__(data, files, initial=self.from_document(document), **kwargs)
        self.rows = {
            name: rows_of(form_class, name, document.get(name, []), data, **self.row_arguments(name))
            for name, form_class in self.lists.items()
        }

    def row_arguments(self, name: str) -> dict:
        """What the forms of a list need besides their data."""
        return {}

    def is_valid(self) -> bool:
        return all([super().is_valid(), *[rows.is_valid() for rows in self.rows.values()]])

    def to_document(self) -> dict:
        return super().to_document() | {name: rows.to_documents() for name, rows in self.rows.items()}

    def show_as_typed(self) -> "PartForm":
        """For a form that was sent to get one more row: shown without being checked."""
        for rows in self.rows.values():
            rows.begin_new_rows()
            rows._errors, rows._non_form_errors = [{} for _form in rows.forms], rows.error_class()
            for form in rows.forms:
                form._errors, form.cleaned_data = ErrorDict(), {}
        self._errors, self.cleaned_data = ErrorDict(), {}
        return self

    def show_errors(self, errors: dict[str, list[str]]) -> None:
        """Puts what the registry found (`EntryInvalid.errors`, paths as in `to_document()`) beside the fields."""
        for path, messages in errors.items():
            form, name = self.find(path.split("."))
            form.add_error(name, list(messages))

    def find(self, path: list[str]) -> tuple[forms.Form, str | None]:
        name, *inner = path
        if name in self.rows and inner and inner[0].isdigit():
            form, name = self.rows[name].kept[int(inner[0])], ".".join(inner[1:])
        else:
            form = self
        place = getattr(form, "errors_shown_at", {}).get(name, name)
        return form, place if place in form.fields else None

    def problems(self) -> list[Problem]:
        found = problems_of(self)
        for rows in self.rows.values():
            found += [Problem("", "", message) for message in rows.non_form_errors()]
            found += [problem for form in rows.forms for problem in problems_of(form)]
        return found


def problems_of(form) -> list[Problem]:
    found = [Problem("", "", message) for message in form.non_field_errors()]
    for field in form:
        anchor = field.auto_id if field.use_fieldset else field.id_for_label
        found += [Problem(anchor, str(field.label), message) for message in field.errors]
    return found


def row_to_add(data: QueryDict) -> str:
    """The list that one more row is asked for; empty when the form was sent to be saved."""
    return data.get(ADD, "")


def add_row(data: QueryDict, name: str) -> QueryDict:
    """What was sent, with one more empty row in the list."""
    more, count = data.copy(), f"{name}-TOTAL_FORMS"
    if more.get(count, "").isdigit():
        more[count] = str(min(int(more[count]) + 1, MOST_ROWS))
    return more
