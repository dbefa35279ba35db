"""Hours as an iCalendar event (RFC 5545): one reading of a rule for pages, lists and calendars of visitors alike."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import recurring_ical_events
from icalendar import Event

from .rules import Rule, RuleInvalid, read_rule

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Plan:
    """The values of a schedule that its dates follow from; the same values have the same dates."""

    rrule: str
    valid_from: date
    valid_to: date | None
    opens_at: time
    closes_at: time
    timezone: str
    extra_dates: tuple[str, ...] = ()

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    @property
    def rule(self) -> Rule | None:
        """None: it was stored before rules were checked, and cannot be read."""
        try:
            return read_rule(self.rrule, self.zone)
        except RuleInvalid:
            return None

    @property
    def last_start(self) -> datetime | None:
        """The last moment at which the rule may begin, on the clock of the place; None: until further notice."""
        ends = [self.rule and self.rule.until, datetime.combine(self.valid_to, time.max) if self.valid_to else None]
        return min((end for end in ends if end), default=None)

    @property
    def extra_starts(self) -> list[datetime]:
        return [self.start_on(date.fromisoformat(day)) for day in sorted(self.extra_dates)]

    def start_on(self, day: date) -> datetime:
        return datetime.combine(day, self.opens_at, tzinfo=self.zone)

    def end_of(self, start: datetime) -> datetime:
        """Hours that close before they open end on the next day."""
        day = start.date() + (ONE_DAY if self.closes_at <= self.opens_at else timedelta())
        return datetime.combine(day, self.closes_at, tzinfo=self.zone)


def plan_of(schedule) -> Plan:
    return Plan(
        schedule.rrule,
        schedule.valid_from,
        schedule.valid_to,
        schedule.opens_at,
        schedule.closes_at,
        schedule.timezone,
        tuple(schedule.extra_dates),
    )


def event_of(plan: Plan, off: Iterable[date] = ()) -> Event | None:
    """The event with its rule, its extra dates and, as exceptions, the days `off`. None: it has no date at all."""
    opens = datetime.combine(plan.valid_from, plan.opens_at)
    last, extra = plan.last_start, plan.extra_starts
    first = plan.rule.first_start(opens) if plan.rule else None
    has_rule = first is not None and (last is None or first <= last)
    if not (has_rule or extra):
        return None
    event = Event()
    start = first.replace(tzinfo=plan.zone) if has_rule else extra.pop(0)
    event.add("dtstart", start)
    event.add("dtend", plan.end_of(start))
    if has_rule:
        event.add("rrule", rule_with_end(plan, first, last))
    if extra:
        event.add("rdate", extra)
    if exceptions := [plan.start_on(day) for day in sorted(off)]:
        event.add("exdate", exceptions)
    return event


def rule_with_end(plan: Plan, first: datetime, last: datetime | None) -> dict:
    """RFC 5545: an UNTIL is in UTC, and a rule with COUNT has none."""
    parts = dict(plan.rule.parts)
    if last and plan.rule.count:
        parts["COUNT"] = [sum(1 for _start in plan.rule.starts(first, last))]
    elif last:
        parts["UNTIL"] = [last.replace(microsecond=0, tzinfo=plan.zone).astimezone(UTC)]
    return parts


def planned(plan: Plan, first: date, last: date) -> tuple[datetime, ...]:
    """When it begins on the days from `first` to `last`, before exceptions; aware, in the zone of the place."""
    return expanded(shortened(plan, first), first, last)


def shortened(plan: Plan, first: date) -> Plan:
    """The same dates from `first` on, without counting through the years before.

    Where nothing is counted from the first day, the first day does not matter; and then most plans are alike.
    """
    rule, near = plan.rule, first.replace(day=1) - ONE_DAY
    is_counted = rule is None or rule.interval > 1 or rule.count or "BYDAY" not in rule.parts
    return plan if is_counted or plan.valid_from >= near else replace(plan, valid_from=near)


@lru_cache(maxsize=2048)
def expanded(plan: Plan, first: date, last: date) -> tuple[datetime, ...]:
    event = event_of(plan)
    if event is None:
        return ()
    found = recurring_ical_events.of(event).between(first, last + ONE_DAY)
    starts = {occurrence.start.astimezone(plan.zone) for occurrence in found}
    return tuple(sorted(start for start in starts if first <= start.date() <= last))
