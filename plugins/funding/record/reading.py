"""The record as people read it: who did what, when, to which file."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from federation.associations.models import Association

from ..models import Actor, Application, Grant, LogEntry, Payment, Role
from .words import ACTIONS, KINDS

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


def in_words(found: Iterable[LogEntry]) -> list[Line]:
    """In two queries for any number of them: who they were, and which files."""
    found = list(found)
    actors = {actor.key: str(actor) for actor in Actor.objects.filter(key__in={entry.actor for entry in found})}
    files = Application.objects.filter(uuid__in={entry.application for entry in found})
    references = dict(files.values_list("uuid", "reference"))
    return [line(entry, actors, references) for entry in found]


def line(entry: LogEntry, actors: dict, references: dict) -> Line:
    return Line(
        number=entry.number,
        at=entry.at,
        who=actors.get(entry.actor, "") or _("Verbund"),
        role=str(Role(entry.role).label) if entry.role in Role.values else entry.role,
        what=action_in_words(entry),
        application=str(entry.application or ""),
        reference=references.get(entry.application, ""),
        details=[(str(key), str(value)) for key, value in entry.data.items()],
        hash=entry.hash,
    )


def action_in_words(entry: LogEntry) -> str:
    """A change of state names both; what has no words of its own is shown as it is stored."""
    kind = entry.action.partition(".")[0]
    states = STATES.get(kind)
    if states and entry.source in states.values and entry.target in states.values:
        words = {"source": states(entry.source).label, "target": states(entry.target).label}
        return f"{KINDS[kind]}: {_('%(source)s → %(target)s') % words}"
    return str(ACTIONS.get(entry.action, entry.action))
