from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from ...models import Actor, Application, Role

FUNDER = frozenset({Role.OFFICER})
SIGNS = frozenset({Role.SIGNATORY})
CHECKS = frozenset({Role.FINANCE})
DECIDES = frozenset({Role.APPROVER})


@dataclass(frozen=True)
class Context:
    """A change of state while it is made. `subject` is locked; `given` is what the caller added to `move`."""

    subject: Any
    application: Application
    by: Actor | None
    roles: frozenset[Role]
    at: datetime
    reason: str = ""
    given: dict[str, Any] = field(default_factory=dict)


Condition = Callable[[Context], Iterable[str]]  # gives what stands against it, in the reader's words; nothing: all well
Effect = Callable[[Context], None]  # changes the subject, which is saved afterwards, and what belongs to it


@dataclass(frozen=True)
class Step:
    """From `source` to `target`, for who has one of `roles`.

    `mails` says whom the change is told: "applicant", "funder" or nobody. The text may be given to `move`; otherwise
    it is that of `mails.py` for this step.
    """

    source: str
    target: str
    roles: frozenset[Role]
    conditions: tuple[Condition, ...] = ()
    effect: Effect | None = None
    needs_reason: bool = False
    mails: str = ""
