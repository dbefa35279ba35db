"""When an event takes place, in the terms of RFC 5545: DTSTART, DTEND, RRULE and EXDATE, on the federation's clock."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from django.db.models import TextChoices
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from federation.registry.schedules.rhythms import WEEKDAYS
from federation.registry.schedules.rules import Rule, RuleInvalid, read_rule

ONE_DAY = timedelta(days=1)
LONGEST_SERIES = timedelta(days=3 * 366)


class Repeats(TextChoices):
    NEVER = "never", _("Einmal")
    WEEKLY = "weekly", _("Jede Woche")
    SECOND_WEEK = "second_week", _("Jede zweite Woche")
    MONTH_WEEKDAY = "month_weekday", _("Jeden Monat am selben Wochentag, zum Beispiel am zweiten Dienstag")
    MONTH_DAY = "month_day", _("Jeden Monat am selben Tag, zum Beispiel am 15.")


@dataclass(frozen=True)
class Occurrence:
    """One time that an event takes place; both ends aware. All day: from midnight to midnight."""

    starts: datetime
    ends: datetime
    is_all_day: bool = False

    @property
    def is_over(self) -> bool:
        return self.ends <= timezone.now()

    @property
    def is_now(self) -> bool:
        return self.starts <= timezone.now() < self.ends

    @property
    def last_day(self) -> date:
        """Who dances until two at night was there on the day before."""
        last = (self.ends - timedelta(microseconds=1)).date()
        is_night = not self.is_all_day and self.ends.date() == self.starts.date() + ONE_DAY and self.ends.hour < 6
        return self.starts.date() if is_night else last


@dataclass(frozen=True)
class Plan:
    """The values of an event that its dates follow from; the same values have the same dates."""

    starts_at: datetime
    ends_at: datetime
    is_all_day: bool = False
    rrule: str = ""
    except_dates: tuple[str, ...] = ()

    @property
    def first(self) -> datetime:
        """The first start, on the clock of the place."""
        start = timezone.localtime(self.starts_at).replace(tzinfo=None)
        return datetime.combine(start, time()) if self.is_all_day else start

    @property
    def length(self) -> timedelta:
        """On the clock too: what ends at six ends at six when the clocks are changed."""
        end = timezone.localtime(self.ends_at).replace(tzinfo=None)
        if self.is_all_day:
            end = datetime.combine(end, time()) + ONE_DAY
        return max(end - self.first, timedelta())

    @property
    def rule(self) -> Rule | None:
        """None: it takes place once."""
        try:
            return read_rule(self.rrule, timezone.get_default_timezone()) if self.rrule else None
        except RuleInvalid:
            return None

    def starts(self) -> Iterator[datetime]:
        """All starts before exceptions, on the clock of the place."""
        if (rule := self.rule) is None:
            return iter([self.first])
        last = self.first + LONGEST_SERIES
        return rule.starts(self.first, min(rule.until or last, last))

    @property
    def dates(self) -> tuple[Occurrence, ...]:
        return dates_of(self)

    @property
    def ends_for_good(self) -> datetime:
        """When the last date is over; where all are cancelled, that of the first one."""
        return max((date.ends for date in self.dates), default=aware(self.first + self.length))

    def coming(self) -> list[Occurrence]:
        return [date for date in self.dates if not date.is_over]


@lru_cache(maxsize=4096)
def dates_of(plan: Plan) -> tuple[Occurrence, ...]:
    """Every date of the plan, the cancelled ones left out."""
    starts = (start for start in plan.starts() if start.date().isoformat() not in plan.except_dates)
    return tuple(Occurrence(aware(start), aware(start + plan.length), plan.is_all_day) for start in starts)


def aware(moment: datetime) -> datetime:
    return moment.replace(tzinfo=timezone.get_default_timezone())


def rule_for(repeats: str, until: date, starts_at: datetime) -> str:
    """The RRULE of a choice: empty for what takes place once."""
    day = timezone.localtime(starts_at).date()
    nth = (day.day - 1) // 7 + 1
    rule = {
        Repeats.WEEKLY: "FREQ=WEEKLY",
        Repeats.SECOND_WEEK: "FREQ=WEEKLY;INTERVAL=2",
        Repeats.MONTH_WEEKDAY: f"FREQ=MONTHLY;BYDAY={nth if nth < 5 else -1}{WEEKDAYS[day.weekday()]}",
        Repeats.MONTH_DAY: f"FREQ=MONTHLY;BYMONTHDAY={day.day}",
    }.get(repeats)
    return f"{rule};UNTIL={until:%Y%m%d}" if rule else ""


def choice_of(rrule: str) -> tuple[str, date | None]:
    """How the form shows a rule: the choice and its last day."""
    rule = Plan(timezone.now(), timezone.now(), rrule=rrule).rule
    if rule is None:
        return Repeats.NEVER, None
    until = rule.until.date() if rule.until else None
    if rule.frequency == "MONTHLY":
        return (Repeats.MONTH_WEEKDAY if "BYDAY" in rule.parts else Repeats.MONTH_DAY), until
    return (Repeats.SECOND_WEEK if rule.interval == 2 else Repeats.WEEKLY), until
