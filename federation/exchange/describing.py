"""What rows of an import say and do, in words for people."""

from dataclasses import dataclass

from django.core.exceptions import FieldDoesNotExist
from django.utils.translation import gettext

from federation.registry.documents import ENTRY, Part
from federation.registry.languages import language_name

from .columns import ALL
from .models import ImportRow
from .reading import ERROR, Message

NAMED_PARTS = ("locations", "contacts", "services", "schedules")  # the others are fields to who reads
LONGEST = 160  # signs of a value that are shown


@dataclass(frozen=True)
class Said:
    """A message beside the column that it is about."""

    label: str
    text: str
    is_error: bool


@dataclass(frozen=True)
class Change:
    label: str
    old: str
    new: str


def messages_of(row: ImportRow) -> list[Said]:
    return said_by([*row.told, *row.messages])


def said_by(messages: list[dict]) -> list[Said]:
    return [
        Said(label_of(message["column"]), str(Message(**message)), message["level"] == ERROR) for message in messages
    ]


def changes_of(row: ImportRow) -> list[Change]:
    return [Change(label_of(path), shown(old), shown(new)) for path, (old, new) in row.changes.items()]


def shown(value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return gettext("ja") if value else gettext("nein")
    text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]} …"


def label_of(path: str) -> str:
    """The name of a column, or of a field that a path in the document leads to: “Ort: PLZ”."""
    if path in ALL:
        return gettext(ALL[path].label)
    labels, part, steps = [], ENTRY, path.split(".")
    while steps and steps[0] in part.parts and len(steps) > 1:
        name = steps[0]
        part = part.parts[name]
        labels += [str(part.model._meta.verbose_name)] if name in NAMED_PARTS else []
        steps = steps[2:]
    return ": ".join([*labels, *field_labels(part, steps)])


def field_labels(part: Part, steps: list[str]) -> list[str]:
    if not steps or not steps[0]:
        return []
    name, *rest = steps
    if name == "translations" and len(rest) == 2:
        return [*field_labels(part, [rest[0]]), language_name(rest[1])]
    if name in ALL:
        return [gettext(ALL[name].label)]
    try:
        return [str(part.model._meta.get_field(name).verbose_name)]
    except FieldDoesNotExist:
        return [name]
