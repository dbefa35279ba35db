"""Questions as a page shows them: with what was written, what is wrong, and what somebody else wrote meanwhile."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ...domain.file_kinds import ACCEPTED
from ...domain.uploads import attach, is_original
from ...models import Application, Upload
from ...money import amount_to_type
from ...questions import RAW, anchor_of, chosen, every_question, number_in_words, text_of
from ...reading import read


@dataclass(frozen=True)
class Option:
    id: str
    key: str
    text: str
    is_chosen: bool
    follow_up: list["Field"]


@dataclass(frozen=True)
class FileRow:
    upload: Upload
    may_remove: bool


@dataclass(frozen=True)
class Field:
    """A question on the page. `id` is its anchor and the name in the form."""

    id: str
    question: dict
    value: str
    is_raw: bool  # could not be read: a browser's date field would not show it
    error: str
    meanwhile: str | None  # what somebody else wrote; None: nobody did
    files: list[FileRow] = field(default_factory=list)
    options: list[Option] = field(default_factory=list)

    @property
    def described_by(self) -> str:
        parts = [("hint", self.question["help_text"] or self.limits), ("error", self.error)]
        return " ".join(f"{self.id}-{name}" for name, text in parts if text)

    @property
    def limits(self) -> str:
        """What the question takes, in words."""
        if self.question["type"] == "text" and self.question["max_length"]:
            return _("Höchstens %(count)s Zeichen.") % {"count": self.question["max_length"]}
        if self.question["type"] == "file":
            most = self.question["most_files"]
            words = ngettext("%(count)s Datei", "bis zu %(count)s Dateien", most) % {"count": most}
            return _("%(files)s, je höchstens 10 MB: PDF, Bild, Word, Excel, OpenDocument oder Text.") % {
                "files": words
            }
        return ""

    @property
    def accept(self) -> str:
        return ACCEPTED


@dataclass(frozen=True)
class Shown:
    """What a section's page shows: answers and files, errors and others' answers by question."""

    answers: Mapping[str, Any]
    uploads: Mapping[str, list[Upload]]
    errors: Mapping[str, str] = field(default_factory=dict)
    stored: Mapping[str, Any] = field(default_factory=dict)
    handed_in: datetime | None = None

    def fields(self, section: dict) -> list[Field]:
        return [self.field(question) for question in section["questions"]]

    def field(self, question: dict) -> Field:
        key, value = question["key"], self.answers.get(question["key"], "")
        files = [FileRow(each, not is_original(each, self.handed_in)) for each in self.uploads.get(key, ())]
        return Field(
            id=anchor_of(question),
            question=question,
            value=to_type(question, value),
            is_raw=isinstance(value, dict),
            error=self.errors.get(key, ""),
            meanwhile=text_of(question, self.stored[key]) if key in self.stored else None,
            files=files,
            options=[self.option(question, number, each) for number, each in enumerate(question.get("options", ()))],
        )

    def option(self, question: dict, number: int, option: dict) -> Option:
        is_chosen = option["key"] in chosen(self.answers.get(question["key"]))
        follow_up = [self.field(below) for below in option["follow_up"]]
        return Option(f"{anchor_of(question)}-{number}", option["key"], option["text"], is_chosen, follow_up)


def to_type(question: dict, value: Any) -> str:
    """An answer as a field shows it to be changed."""
    if isinstance(value, dict):
        return str(value[RAW])
    if isinstance(value, list) or not value:
        return ""
    if question["type"] == "number":
        return number_in_words(value)
    return amount_to_type(Decimal(value)) if question["type"] == "amount" else value


def read_answers(section: dict, request: HttpRequest, language: str) -> dict[str, Any]:
    return {
        question["key"]: read(question, request.POST.getlist(anchor_of(question)), language)
        for question in every_question(section)
        if question["type"] != "file"
    }


def store_files(section: dict, application: Application, request: HttpRequest) -> dict[str, str]:
    """Keeps what was sent, whatever else is wrong with the form; gives messages by question for what was refused."""
    refused: dict[str, list[str]] = {}
    for question in every_question(section):
        for file in request.FILES.getlist(anchor_of(question)) if question["type"] == "file" else ():
            try:
                attach(application, file, question=question["key"], most=question["most_files"], by=request.user)
            except ValidationError as error:
                refused.setdefault(question["key"], []).append(f"{file.name}: {' '.join(error.messages)}")
    return {key: " ".join(messages) for key, messages in refused.items()}
