"""A proposal beside the entry as it is now: what an editor ticks, line by line."""

from collections.abc import Iterable
from dataclasses import dataclass

from federation.registry.documents import ENTRY, Document, flat

from .models import Proposal
from .wording import Line, Words


@dataclass(frozen=True)
class Choice:
    """What is taken or left as one: a field, or a whole row that comes or goes."""

    key: str
    paths: tuple[str, ...]
    lines: tuple[Line, ...]  # old: the present value
    meant: tuple[str, ...]  # where somebody changed it since: what the organisation saw instead
    kind: str  # "field", "new" or "gone"

    @property
    def is_conflict(self) -> bool:
        return bool(self.meant)


def choices_of(proposal: Proposal, document: Document, topics: dict[str, str]) -> list[Choice]:
    """In the order of the document. `document` is the entry as it is now."""
    words, present = Words(document, topics), flat(document)
    groups: dict[tuple[str, str], list[str]] = {}
    for path in proposal.changes:
        groups.setdefault(group_of(path, proposal.changes, present), []).append(path)
    return [choice(key, kind, paths, proposal, present, words) for (key, kind), paths in groups.items()]


def choice(key: str, kind: str, paths: list[str], proposal: Proposal, present: dict, words: Words) -> Choice:
    changes = {path: proposal.changes[path] for path in paths}
    now = words.lines({path: [present.get(path), new] for path, (_old, new) in changes.items()})
    moved = [path for path, values in changes.items() if present.get(path) not in values]
    meant = words.lines({path: changes[path] for path in moved})
    return Choice(key, tuple(paths), tuple(now), tuple(line.old or "–" for line in meant), kind)


def group_of(path: str, changes: dict, present: dict) -> tuple[str, str]:
    """The outermost row around the path that comes or goes as a whole, and which of both; else the path itself."""
    for prefix in rows_around(path):
        inside = [other for other in changes if other.startswith(prefix)]
        there = [other for other in present if other.startswith(prefix)]
        if not there and all(changes[other][0] is None for other in inside):
            return prefix, "new"
        if there and set(there) <= set(inside) and all(changes[other][1] is None for other in inside):
            return prefix, "gone"
    return path, "field"


def rows_around(path: str) -> Iterable[str]:
    """`services.1.schedules.2.notes`: “services.1.”, “services.1.schedules.2.”."""
    part, rest, prefix = ENTRY, path.split("."), ""
    while len(rest) > 2 and rest[0] in part.parts:
        prefix = f"{prefix}{rest[0]}.{rest[1]}."
        yield prefix
        part, rest = part.parts[rest[0]], rest[2:]
