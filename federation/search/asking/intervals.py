"""The values of the facet `when`: stretches of time from now on."""

from datetime import datetime, time, timedelta
from typing import Final

from django.utils import timezone

INTERVALS: Final = ("now", "today", "tomorrow", "week", "month")


def intervals() -> dict[str, tuple[datetime, datetime]]:
    """From when until when each is, in the federation's time zone. What is over by now is in none of them."""
    now = timezone.now()
    return {
        "now": (now, now),
        "today": (now, _midnight(1)),
        "tomorrow": (_midnight(1), _midnight(2)),
        "week": (now, _midnight(7)),
        "month": (now, _midnight(28)),
    }


def _midnight(days: int) -> datetime:
    day = timezone.localdate() + timedelta(days=days)
    return datetime.combine(day, time(), tzinfo=timezone.get_default_timezone())
