"""Whether the record is as it was written: each entry's hash, and the chain that they make."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from ..domain.log import hash_of
from ..models import LogEntry, LogHead

BATCH = 2000


@dataclass(frozen=True)
class Fault:
    """The first entry that is not as it was written, and what is the matter with it."""

    number: int
    what: str


@dataclass(frozen=True)
class Verdict:
    """`number` and `hash` are those of the last entry: noted elsewhere, they betray a chain that was made anew."""

    association: str
    number: int
    hash: str
    fault: Fault | None = None


def chains() -> list[str]:
    """Slugs of all associations that have a record, also of those that are gone."""
    slugs = set(LogHead.objects.values_list("association", flat=True))
    return sorted(slugs | set(LogEntry.objects.order_by().values_list("association", flat=True).distinct()))


def verify(association: str, noted: dict[int, str] | None = None) -> Verdict:
    """Walks the chain from its beginning. `noted`: hashes by number, as somebody wrote them down before."""
    last, noted = LogEntry(number=0, hash=""), noted or {}
    for entry in entries(association):
        if fault := fault_of(entry, last, noted):
            return Verdict(association, last.number, last.hash, fault)
        last = entry
    return Verdict(association, last.number, last.hash, fault_at_the_end(association, last, noted))


def entries(association: str) -> Iterator[LogEntry]:
    last = 0
    while batch := list(LogEntry.objects.filter(association=association, number__gt=last).order_by("number")[:BATCH]):
        yield from batch
        last = batch[-1].number


def fault_of(entry: LogEntry, last: LogEntry, noted: dict[int, str]) -> Fault | None:
    expected = last.number + 1
    if entry.number != expected:
        return Fault(expected, _("fehlt"))
    if entry.hash != hash_of(entry):
        return Fault(entry.number, _("wurde geändert"))
    if entry.previous_hash != last.hash:
        return Fault(entry.number, _("schließt nicht an den Eintrag davor an"))
    if noted.get(entry.number, entry.hash) != entry.hash:
        return Fault(entry.number, _("ist ein anderer als der notierte"))
    return None


def fault_at_the_end(association: str, last: LogEntry, noted: dict[int, str]) -> Fault | None:
    head = LogHead.objects.filter(association=association).first() or LogHead()
    newest = max([head.number, *noted])
    if newest > last.number:
        return Fault(last.number + 1, _("fehlt"))
    if head.number < last.number:
        return Fault(head.number + 1, _("wurde hinzugefügt"))
    if head.hash != last.hash:
        return Fault(last.number, _("ist nicht der, mit dem das Protokoll endete"))
    return None
