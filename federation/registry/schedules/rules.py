"""Recurrence rules (RFC 5545, RRULE): what can be read, and what makes sense for hours of an office."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import takewhile
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from django.utils.translation import gettext as _
from icalendar import vRecur

FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
PARTS = (
    *("FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYSETPOS"),
    *("BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH"),
)
MOST_TIMES = 1000  # COUNT
LONGEST_INTERVAL = 60
CALENDAR_REPEATS = timedelta(days=146_097)  # 400 years, whole weeks
YEARS_TO_SEARCH = 9  # the 29th of February comes back within eight


class RuleInvalid(ValueError):
    """Why a rule cannot be taken, in words for the person who entered it."""


@dataclass(frozen=True)
class Rule:
    """A rule without its end. `until`: the last moment at which an occurrence may begin, on the clock of the place."""

    parts: vRecur
    until: datetime | None = None

    def __str__(self):
        return self.parts.to_ical().decode()

    @property
    def frequency(self) -> str:
        return self.parts["FREQ"][0]

    @property
    def interval(self) -> int:
        return self.parts.get("INTERVAL", [1])[0]

    @property
    def count(self) -> int | None:
        return self.parts.get("COUNT", [None])[0]

    def starts(self, first: datetime, last: datetime):
        """The rule's own dates from `first`, where counting begins, to `last` (both without a zone)."""
        return takewhile(lambda start: start <= last, rrulestr(str(self), dtstart=first))

    def first_start(self, first: datetime) -> datetime | None:
        """RFC 5545 counts DTSTART as an occurrence: this is the first one that the rule itself knows, or None.

        A rule without any date (30 February) is searched by dateutil to the end of its calendar, for seconds. As
        calendars repeat every 400 years, the search begins as near to that end as this allows.
        """
        shift = CALENDAR_REPEATS * ((9999 - YEARS_TO_SEARCH - first.year) // 400)
        found = next(iter(rrulestr(str(self), dtstart=first + shift)), None)
        return found and found - shift


@lru_cache(maxsize=1024)
def read_rule(text: str, zone: ZoneInfo) -> Rule:
    """Reads an RRULE, with or without its name. Raises RuleInvalid."""
    try:
        parts = vRecur.from_ical(text.strip().upper().removeprefix("RRULE:"))
    except ValueError as error:
        raise RuleInvalid(_("Diese Regel ist nicht lesbar.")) from error
    check_parts(parts)
    until = parts.pop("UNTIL", [None])[0]
    rule = Rule(parts, last_moment(until, zone))
    try:
        rrulestr(str(rule), dtstart=datetime(2026, 1, 1))  # noqa: DTZ001 - a clock on the wall
    except (ValueError, TypeError, IndexError) as error:
        raise RuleInvalid(_("Diese Regel ist nicht lesbar.")) from error
    return rule


def check_parts(parts: vRecur) -> None:
    """Refuses what no office means. Times come from the fields beside the rule."""
    unknown = [part for part in parts if part not in PARTS]
    if unknown or any(len(parts.get(part, [1])) != 1 for part in ("FREQ", "INTERVAL", "COUNT", "UNTIL")):
        raise RuleInvalid(_("Diese Regel ist nicht lesbar."))
    if parts.get("FREQ", [""])[0] not in FREQUENCIES:
        raise RuleInvalid(_("Die Regel braucht FREQ=DAILY, WEEKLY, MONTHLY oder YEARLY."))
    if not 1 <= parts.get("INTERVAL", [1])[0] <= LONGEST_INTERVAL:
        raise RuleInvalid(_("INTERVAL muss zwischen 1 und %(most)s liegen.") % {"most": LONGEST_INTERVAL})
    if not 1 <= parts.get("COUNT", [1])[0] <= MOST_TIMES:
        raise RuleInvalid(_("COUNT muss zwischen 1 und %(most)s liegen.") % {"most": MOST_TIMES})
    if "COUNT" in parts and "UNTIL" in parts:
        raise RuleInvalid(_("Eine Regel hat COUNT oder UNTIL, nicht beides."))
    if parts["FREQ"][0] in ("DAILY", "WEEKLY") and any(len(day) > 2 for day in parts.get("BYDAY", [])):
        raise RuleInvalid(_("Wochentage mit Zahl, wie 1MO, gibt es nur in Monats- und Jahresregeln."))


def last_moment(until: date | datetime | None, zone: ZoneInfo) -> datetime | None:
    if until is None:
        return None
    if not isinstance(until, datetime):
        return datetime.combine(until, time.max)
    return until.astimezone(zone).replace(tzinfo=None) if until.tzinfo else until
