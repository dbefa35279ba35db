"""What people send: a file, and decisions about rows."""

import hashlib

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..models import ImportRow
from ..reading import FileError, kind_of

NEW = "new"


class FileForm(forms.Form):
    file = forms.FileField(
        label=gettext_lazy("Datei"),
        help_text=gettext_lazy("CSV, Excel (.xlsx) oder HSDS (JSON). Nur die Spalte „Name“ muss sein."),
        widget=forms.FileInput(attrs={"accept": ".csv,.txt,.xlsx,.json,.ndjson"}),
        error_messages={
            "required": gettext_lazy("Bitte wählen Sie eine Datei."),
            "empty": gettext_lazy("Die Datei ist leer."),
        },
    )

    def clean_file(self):
        """Told apart by the content: what the name or the browser says of it is nothing to go by."""
        file = self.cleaned_data["file"]
        if file.size > settings.IMPORT_MAX_BYTES:
            message = _("Die Datei hat %(size)s, erlaubt sind %(limit)s. Teilen Sie sie bitte auf mehrere auf.")
            sizes = {"size": filesizeformat(file.size), "limit": filesizeformat(settings.IMPORT_MAX_BYTES)}
            raise ValidationError(message % sizes)
        try:
            kind_of(file)
        except FileError as error:
            raise ValidationError(str(error)) from error
        return file

    @property
    def content(self) -> bytes:
        file = self.cleaned_data["file"]
        file.seek(0)
        return file.read()


def digest_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


class DecisionForm(forms.Form):
    """`choice` is "new" or the primary key of one of the row's candidates."""

    choice = forms.CharField(error_messages={"required": gettext_lazy("Bitte wählen Sie eine der Möglichkeiten.")})

    def __init__(self, data, *, row: ImportRow):
        super().__init__(data)
        self.row = row

    def clean_choice(self) -> int | None:
        choice = self.cleaned_data["choice"]
        if choice == NEW:
            return None
        if not choice.isdecimal() or int(choice) not in self.row.candidates:
            raise ValidationError(_("Bitte wählen Sie einen der gezeigten Einträge."))
        return int(choice)
