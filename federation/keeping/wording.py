"""Changes of an entry in words: what a path of `documents.differences` is called, and how its values read.

Both the history and proposals are shown so. No query for a document at hand.
"""

from dataclasses import dataclass
from datetime import date

from django.core.exceptions import FieldDoesNotExist
from django.db import models
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from federation.registry.documents import ENTRY, Differences, Document, Part
from federation.registry.languages import is_right_to_left, language_name
from federation.registry.models import Membership

LISTS = {
    "languages": gettext_lazy("Sprachen"),
    "topics": gettext_lazy("Themen"),
    "tags": gettext_lazy("Schlagwörter"),
    "locations": gettext_lazy("Orte"),
}
ROWS = {
    "alternate_names": gettext_lazy("Weiterer Name"),
    "links": gettext_lazy("Link"),
    "locations": gettext_lazy("Ort"),
    "contacts": gettext_lazy("Ansprechperson"),
    "services": gettext_lazy("Angebot"),
    "schedules": gettext_lazy("Zeit"),
}
BESIDE = {
    "owner": gettext_lazy("Pflegt den Eintrag"),
    "checked_on": gettext_lazy("Geprüft am"),
    "merged_entries": gettext_lazy("Zusammengeführt mit"),
    "merged_services": gettext_lazy("Angebote von dort"),
    "merged_into": gettext_lazy("Zusammengeführt mit"),
}
LANGUAGE_CODES = {"languages", "language", "text_language"}


@dataclass(frozen=True)
class Line:
    """One field that changed. `old` and `new` are words, empty where there was nothing; `language` is the texts'."""

    path: str
    label: str
    old: str
    new: str
    language: str = ""

    @property
    def direction(self) -> str:
        return "rtl" if self.language and is_right_to_left(self.language) else "auto"


class Words:
    """Puts changes of one entry into words; `document` is the entry as it is, for the names of its rows."""

    def __init__(self, document: Document, topics: dict[str, str] | None = None):
        self.topics = topics or {}
        self.names = dict(names_of_rows(document))

    def lines(self, changes: Differences) -> list[Line]:
        """One for each path, in the order of the changes."""
        words = Words({}, self.topics)
        words.names = {**self.names, **names_in(changes)}
        return [words.line(path, old, new) for path, (old, new) in changes.items()]

    def line(self, path: str, old, new) -> Line:
        part, where, name = self.place(path)
        field, language = (name[1], name[2]) if name[0] == "translations" and len(name) > 2 else (name[0], "")
        label = label_of(part, field, name)
        if language:
            label = f"{label} ({language_name(language)})"
        return Line(
            path, " › ".join([*where, label]), self.value(part, field, old), self.value(part, field, new), language
        )

    def place(self, path: str) -> tuple[Part | None, list[str], list[str]]:
        """The part of the document that the path leads to, the rows on the way in words, and what is left of it."""
        part, where, rest = ENTRY, [], path.split(".")
        while len(rest) > 2 and rest[0] in part.parts:
            kind, number, *rest = rest
            part = part.parts[kind]
            name = self.names.get(number, "")
            where.append(f"{ROWS[kind]} „{name}“" if name else str(ROWS[kind]))
        return part, where, rest

    def value(self, part: Part, field: str, value) -> str:
        if value is None or value in ("", [], {}):
            return ""
        if isinstance(value, list):
            return ", ".join(self.value(part, field, each) for each in value)
        if isinstance(value, bool):
            return _("ja") if value else _("nein")
        if field in LANGUAGE_CODES:
            return language_name(str(value))
        if field == "topics":
            return self.topics.get(value, str(value))
        if field in ("location", "locations"):
            return self.names.get(value, str(value))
        return in_words(column_of(part, field), field, value)


def in_words(column: models.Field | None, field: str, value) -> str:
    if column is not None and column.choices:
        return str(dict(column.flatchoices).get(value, value))
    if field.endswith(("_on", "_dates")) or field in ("valid_from", "valid_to", "since"):
        try:
            return date_format(date.fromisoformat(value), "DATE_FORMAT")
        except (TypeError, ValueError):
            return str(value)
    return str(value)


def label_of(part: Part, field: str, name: list[str]) -> str:
    if name[0] == "memberships" and len(name) > 2:
        return _("Mitgliedschaft (%(association)s): %(what)s") % {
            "association": name[1],
            "what": Membership._meta.get_field(name[2]).verbose_name if name[2] in MEMBERSHIP else name[2],
        }
    if field in BESIDE and part is ENTRY:
        return str(BESIDE[field])
    if field in LISTS and column_of(part, field) is None:
        return str(LISTS[field])
    if field == "location":
        return str(ROWS["locations"])
    column = column_of(part, field)
    return str(column.verbose_name) if column is not None else field


MEMBERSHIP = {field.name for field in Membership._meta.fields}


def column_of(part: Part, field: str) -> models.Field | None:
    try:
        column = part.model._meta.get_field(field)
    except FieldDoesNotExist:
        return None
    return column if isinstance(column, models.Field) and not column.many_to_many else None


def names_of_rows(document: Document):
    for name in ROWS:
        for row in document.get(name, []):
            yield row["id"], name_of(row)
            yield from names_of_rows(row)


def name_of(row: dict) -> str:
    street = ", ".join(part for part in (row.get("address_1"), row.get("city")) if part)
    return row.get("name") or row.get("label") or street or row.get("title") or row.get("url") or ""


def names_in(changes: Differences) -> dict[str, str]:
    """Names of rows that the changes themselves tell: of what came or went with them."""
    found = {}
    for path, (old, new) in changes.items():
        *way, field = path.split(".")
        if field == "name" and len(way) > 1 and (old or new):
            found[way[-1]] = str(new or old)
    return found
