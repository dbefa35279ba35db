"""The values of the facet `when`: stretches of time from now on."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from typing import Final

from django.utils import timezone

INTERVALS: Final = ("now", "today", "tomorrow", "weekend", "week", "month")
WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SATURDAY = 5


def intervals(chosen: Iterable[str] = ()) -> dict[str, tuple[datetime, datetime]]:
    """From when until when each is, in the federation's time zone. What is over by now is in none of them; on a Sunday
    the weekend is what is left of it. A weekday, the next one from today on, is there only where it is `chosen`: the
    page does not offer it, so nobody need count it.

    To the minute, as times are: so whoever asks within it asks the same, which an engine may remember.
    """
    now = timezone.now().replace(second=0, microsecond=0)
    saturday = SATURDAY - timezone.localdate().weekday()
    return {
        "now": (now, now),
        "today": (now, at(1)),
        "tomorrow": (at(1), at(2)),
        "weekend": (max(now, at(saturday)), at(saturday + 2)),
        "week": (now, at(7)),
        "month": (now, at(28)),
        **{name: weekday(name) for name in chosen if name in WEEKDAYS},
    }


def weekday(name: str) -> tuple[datetime, datetime]:
    away = (WEEKDAYS.index(name) - timezone.localdate().weekday()) % 7
    return max(timezone.now().replace(second=0, microsecond=0), at(away)), at(away + 1)


def at(days: int, hour: int = 0) -> datetime:
    """The full hour in so many days, by the clock there; 24 is the midnight after it."""
    day = timezone.localdate() + timedelta(days=days + hour // 24)
    return datetime.combine(day, time(hour % 24), tzinfo=timezone.get_default_timezone())
