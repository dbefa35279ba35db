"""Rules as people say them: every Tuesday, every second one, the first Monday of the month. Others have no rhythm."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .rules import Rule

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")  # RFC 5545; positions are Python's weekday()
NTHS = (1, 2, 3, 4, -1)


class Kind(StrEnum):
    WEEKS = "weeks"
    MONTH_WEEKDAYS = "month_weekdays"
    MONTH_DAYS = "month_days"


@dataclass(frozen=True)
class Rhythm:
    """Every `interval` weeks or months. `days`: pairs (n-th in the month or 0, weekday); or `month_days`."""

    kind: Kind
    interval: int = 1
    days: tuple[tuple[int, int], ...] = ()
    month_days: tuple[int, ...] = ()

    @property
    def weekdays(self) -> tuple[int, ...]:
        return tuple(sorted({weekday for _nth, weekday in self.days}))

    @property
    def nths(self) -> tuple[int, ...]:
        return tuple(nth for nth in NTHS if nth in {nth for nth, _weekday in self.days})

    @property
    def is_daily(self) -> bool:
        return self.kind == Kind.WEEKS and self.interval == 1 and len(self.days) == len(WEEKDAYS)

    @property
    def rrule(self) -> str:
        parts = ["FREQ=WEEKLY" if self.kind == Kind.WEEKS else "FREQ=MONTHLY"]
        parts += [f"INTERVAL={self.interval}"] if self.interval > 1 else []
        if self.days:
            parts.append("BYDAY=" + ",".join(f"{nth or ''}{WEEKDAYS[weekday]}" for nth, weekday in self.days))
        if self.month_days:
            parts.append("BYMONTHDAY=" + ",".join(map(str, self.month_days)))
        return ";".join(parts)


def rhythm_of(rule: Rule, valid_from: date) -> Rhythm | None:
    """None: the rule says more than a rhythm. Where it names no weekday, that of the first day is meant."""
    parts = {name: values for name, values in rule.parts.items() if name not in ("FREQ", "INTERVAL", "WKST")}
    if rule.parts.get("WKST", ["MO"]) != ["MO"] or len(parts) > 1:
        return None
    byday, month_days = parts.get("BYDAY"), parts.get("BYMONTHDAY")
    if parts and not (byday or month_days):
        return None
    match rule.frequency:
        case "DAILY" if rule.interval == 1 and not month_days:
            return of_weeks(1, byday or WEEKDAYS)
        case "WEEKLY" if not month_days:
            return of_weeks(rule.interval, byday or [WEEKDAYS[valid_from.weekday()]])
        case "MONTHLY" if byday:
            return of_months(rule.interval, byday)
        case "MONTHLY":
            found = tuple(sorted(month_days or [valid_from.day]))
            return Rhythm(Kind.MONTH_DAYS, rule.interval, month_days=found) if found[0] > 0 else None
    return None


def of_weeks(interval: int, byday) -> Rhythm:
    return Rhythm(Kind.WEEKS, interval, tuple(sorted({(0, WEEKDAYS.index(day)) for day in byday})))


def of_months(interval: int, byday) -> Rhythm | None:
    days = tuple(sorted({(int(day[:-2] or 0), WEEKDAYS.index(day[-2:])) for day in byday}, key=in_month))
    return Rhythm(Kind.MONTH_WEEKDAYS, interval, days) if all(nth in NTHS for nth, _weekday in days) else None


def in_month(day: tuple[int, int]) -> tuple[int, int]:
    nth, weekday = day
    return nth if nth > 0 else 9, weekday
