"""The shape of the demo's events: plain data, no database."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..timing import Repeats

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)


@dataclass(frozen=True)
class Text:
    title: str
    introduction: str
    paragraphs: tuple[str, ...] = ()
    price: str = ""


@dataclass(frozen=True)
class DemoEvent:
    """`in_days` from the day of building, then on to `weekday`; `nights` later it ends. `fields` are the page's own."""

    slug: str
    texts: Mapping[str, Text]
    in_days: int = 0
    weekday: int | None = None
    starts: str = "18:00"
    ends: str = "20:00"
    nights: int = 0
    repeats: str = Repeats.NEVER
    weeks: int = 26  # how long it repeats
    off_in_weeks: tuple[int, ...] = ()
    has_deadline: bool = False
    fields: Mapping[str, Any] = field(default_factory=dict)
