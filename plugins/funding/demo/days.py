"""Time in the demo: stories that happen side by side, each step on its own day."""

import heapq
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime, time, timedelta

from django.utils import timezone

Story = Iterator[int]  # yields how many days ago the next step happens; the steps are told in order
OFFICE_HOUR = time(10, 20)
real_now = timezone.now


def tell(stories: Iterable[Story]) -> None:
    """Tells all stories together, the oldest step first."""
    waiting: list[tuple[int, int, Story]] = []
    for number, story in enumerate(stories):
        proceed(waiting, number, story)
    while waiting:
        days, number, story = heapq.heappop(waiting)
        with on(-days):
            proceed(waiting, number, story)


def proceed(waiting: list, number: int, story: Story) -> None:
    days_ago = next(story, None)
    if days_ago is not None:
        heapq.heappush(waiting, (-days_ago, number, story))


@contextmanager
def on(days_ago: int):
    """It is that day, at an hour when offices are open, for all that asks Django what time it is."""
    moment = at(days_ago)
    timezone.now = lambda: moment
    try:
        yield
    finally:
        timezone.now = real_now


def at(days_ago: int, hour: time = OFFICE_HOUR) -> datetime:
    day = timezone.localdate(real_now()) - timedelta(days=days_ago)
    return timezone.make_aware(datetime.combine(day, hour))
