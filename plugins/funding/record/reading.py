"""The record as people read it: who did what, when, to which file."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from federation.associations.models import Association

from ..models import Actor, Application, Grant, LogEntry, Paper, Payment, Role
from ..money import format_amount
from .words import ACTIONS, KINDS, LABELS

PERSON = "person"  # holds the key of an actor
AMOUNTS = {"amount", "award", "budget", "budget_before", "costs", "grant"}
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+[+-]\d\d:\d\d")
STATES = {"application": Application.State, "grant": Grant.State, "payment": Payment.State}


@dataclass(frozen=True)
class Line:
    """An entry in words. `reference` is that of its file, empty once that is deleted."""

    number: int
    at: datetime
    who: str
    role: str
    what: str
    application: str
    reference: str
    details: list[tuple[str, str]]
    hash: str


def entries(association: Association) -> QuerySet[LogEntry]:
    """The association's own, the newest first."""
    return LogEntry.objects.filter(association=association.slug).order_by("-number")


@dataclass(frozen=True)
class Names:
    """Who the keys stand for, and which files."""

    actors: dict[UUID, str]
    references: dict[UUID, str]

    @classmethod
    def of(cls, told: Iterable[LogEntry]) -> "Names":
        """Of these entries alone, in two queries."""
        keys = {entry.actor for entry in told} | {uuid_or_none(entry.data.get(PERSON)) for entry in told}
        files = Application.objects.filter(uuid__in={entry.application for entry in told})
        return cls.found(Actor.objects.filter(key__in=keys - {None}), files)

    @classmethod
    def of_all(cls, association: Association) -> "Names":
        """Of the whole record, in two queries: for who goes through all of it."""
        return cls.found(Actor.objects.all(), Application.objects.filter(association=association))

    @classmethod
    def found(cls, actors: Iterable[Actor], files: QuerySet[Application]) -> "Names":
        return cls({actor.key: str(actor) for actor in actors}, dict(files.values_list("uuid", "reference")))


def in_words(found: Iterable[LogEntry]) -> list[Line]:
    """In two queries for any number of them."""
    found = list(found)
    names = Names.of(found)
    return [line(entry, names) for entry in found]


def line(entry: LogEntry, names: Names) -> Line:
    return Line(
        number=entry.number,
        at=entry.at,
        who=names.actors.get(entry.actor, "") or _("Verbund"),
        role=str(Role(entry.role).label) if entry.role in Role.values else entry.role,
        what=action_in_words(entry),
        application=str(entry.application or ""),
        reference=names.references.get(entry.application, ""),
        details=[(str(LABELS.get(key, key)), detail(key, value, names.actors)) for key, value in entry.data.items()],
        hash=entry.hash,
    )


def detail(key: str, value, actors: dict) -> str:
    """A stored value as people read it, where that is known."""
    text = str(value)
    if key == PERSON:
        return actors.get(uuid_or_none(value), text)
    if key == "role" and text in Role.values:
        return str(Role(text).label)
    if key == "kind" and text in Paper.Kind.values:
        return str(Paper.Kind(text).label)
    if key in AMOUNTS and re.fullmatch(r"\d+\.\d\d", text):
        return format_amount(Decimal(text))
    if MOMENT.fullmatch(text):
        return date_format(timezone.localtime(datetime.fromisoformat(text)), "DATETIME_FORMAT")
    return text


def uuid_or_none(value) -> UUID | None:
    try:
        return UUID(str(value))
    except ValueError:
        return None


def action_in_words(entry: LogEntry) -> str:
    """A change of state names both; what has no words of its own is shown as it is stored."""
    kind = entry.action.partition(".")[0]
    states = STATES.get(kind)
    if states and entry.source in states.values and entry.target in states.values:
        words = {"source": states(entry.source).label, "target": states(entry.target).label}
        return f"{KINDS[kind]}: {_('%(source)s → %(target)s') % words}"
    return str(ACTIONS.get(entry.action, entry.action))
