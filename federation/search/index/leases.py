"""What only one may do at a time, across all processes and machines, without holding a transaction open meanwhile."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

from django.db.models import F
from django.utils import timezone

from ..models import Lease

LONGEST_PAUSE = 60  # seconds


@dataclass(frozen=True)
class Held:
    name: str
    holder: str
    seconds: int

    def prolong(self) -> bool:
        """False: it ended meanwhile, and somebody else may have it."""
        return self._change(held_until=timezone.now() + timedelta(seconds=self.seconds))

    def give_back(self) -> None:
        self._change(held_until=timezone.now(), failures=0)

    def give_up(self) -> int:
        """Nobody gets it for a while, longer after each failure: what fails now fails a second later too. Returns how
        many seconds that is."""
        failures = Lease.objects.get(name=self.name).failures
        pause = min(2 ** (failures + 1), LONGEST_PAUSE)
        self._change(held_until=timezone.now() + timedelta(seconds=pause), failures=F("failures") + 1)
        return pause

    def _change(self, **fields) -> bool:
        return bool(Lease.objects.filter(name=self.name, holder=self.holder).update(**fields))


def take(name: str, seconds: int) -> Held | None:
    """The lease of that name for so many seconds, or None where somebody else has it."""
    held = Held(name, uuid4().hex, seconds)
    free = Lease.objects.filter(name=name, held_until__lte=timezone.now())
    ends = timezone.now() + timedelta(seconds=seconds)
    if free.update(holder=held.holder, held_until=ends):
        return held
    # The first time ever, there is none. Whoever makes it has it.
    Lease.objects.bulk_create([Lease(name=name, holder=held.holder, held_until=ends)], ignore_conflicts=True)
    return held if Lease.objects.filter(name=name, holder=held.holder).exists() else None
