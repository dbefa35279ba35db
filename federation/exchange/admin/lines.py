"""The rows of an import as the page shows them. A page takes the same few queries however many rows it has."""

from dataclasses import dataclass, field

from django.db.models import QuerySet

from federation.registry.models import Organisation

from ..describing import Change, Said, changes_of, messages_of
from ..importing import DECIDABLE, State
from ..models import Import, ImportRow

Outcome = ImportRow.Outcome


@dataclass(frozen=True)
class Choice:
    """An entry that a row may be."""

    organisation: Organisation
    where: str
    keeper: str
    is_own: bool


@dataclass(frozen=True)
class Line:
    row: ImportRow
    messages: list[Said]
    changes: list[Change]
    choices: list[Choice] = field(default_factory=list)
    is_open: bool = False  # somebody may decide

    @property
    def stayed(self) -> bool:
        """Of a file that was taken back: this row was not."""
        return self.row.file.state == State.UNDONE and bool(self.row.messages) and self.row.undone_at is None


def lines_of(file: Import, rows: list[ImportRow]) -> list[Line]:
    entries = candidates_of(rows)
    return [line_of(file, row, entries) for row in rows]


def candidates_of(rows: list[ImportRow]) -> dict[int, Organisation]:
    """Four queries."""
    numbers = {number for row in rows for number in row.candidates}
    found: QuerySet[Organisation] = Organisation.objects.filter(pk__in=numbers)
    return {one.pk: one for one in found.prefetch_related("locations", "memberships__association")}


def line_of(file: Import, row: ImportRow, entries: dict[int, Organisation]) -> Line:
    row.file = file
    is_open = file.state in (State.CHECKED, State.DONE) and (
        row.outcome in DECIDABLE or (bool(row.decision) and row.done_at is None)
    )
    choices = [choice_of(file, entries[number]) for number in row.candidates if number in entries] if is_open else []
    return Line(row, messages_of(row), changes_of(row), choices, is_open)


def choice_of(file: Import, organisation: Organisation) -> Choice:
    owner = organisation.owner
    place = organisation.location
    where = ", ".join(filter(None, [place.address_1, place.town])) if place else ""
    is_own = owner == file.association or (owner is None and file.association.is_umbrella)
    return Choice(organisation, where, owner.name if owner else "", is_own)
