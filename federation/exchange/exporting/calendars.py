"""iCalendar (RFC 5545): when the services of all organisations take place, with their rules and exceptions."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, timedelta
from functools import lru_cache

from django.utils import timezone
from icalendar import Timezone

from federation.registry.models import Organisation, Schedule, Service
from federation.registry.schedules.calendar import event_of, plan_of
from federation.registry.schedules.exceptions import day_off, place_of
from federation.registry.schedules.rules import RuleInvalid

from ..hsds.edition import Edition
from ..hsds.recurrence import WEEK, taken_apart

PRODUCT = "-//Verbund//Register//DE"
HORIZON = timedelta(days=366)  # for how long holidays are known well enough to be written down
WEEKDAYS = WEEK.split(",")


def write(rows: Iterable[Organisation], edition: Edition, total: int = 0) -> Iterator[str]:
    yield f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:{PRODUCT}\r\nCALSCALE:GREGORIAN\r\n"
    zones = set()
    for row in rows:
        for service, schedule in hours(row):
            if text := event(row, service, schedule, edition):
                zones.add(schedule.timezone)
                yield text
    for zone in sorted(zones):
        yield timezone_text(zone)
    yield "END:VCALENDAR\r\n"


def hours(row: Organisation) -> Iterator[tuple[Service, Schedule]]:
    """When one may simply come: what is by appointment has no times, what is paused has none now."""
    for service in row.services.all():
        if service.status == Service.Status.ACTIVE and service.access != Service.Access.BY_APPOINTMENT:
            for schedule in service.schedules.all():
                yield service, schedule


def event(row: Organisation, service: Service, schedule: Schedule, edition: Edition) -> str:
    """One VEVENT; empty where the schedule has no date at all, or its rule was stored before rules were checked."""
    try:
        made = event_of(plan_of(schedule), days_off(schedule))
    except RuleInvalid:
        return ""
    if made is None:
        return ""
    made.add("uid", f"{schedule.uuid}@verbund")
    made.add("dtstamp", row.changed_at.astimezone(UTC))
    made.add("sequence", row.version)
    made.add("summary", f"{service.text_in('name', edition.language)} · {row.text_in('name', edition.language)}")
    made.add("url", edition.profile(row))
    if where := address(service, schedule):
        made.add("location", where)
    return made.to_ical().decode()


def address(service: Service, schedule: Schedule) -> str:
    """Of a public place: others are not among those that were read."""
    places = [at.location for at in service.at_locations.all()]
    chosen = [place for place in places if place.pk == schedule.location_id] or places[: len(places) == 1]
    parts = (part for place in chosen for part in (place.name, place.address_1, place.address_2, place.town))
    return ", ".join(part for part in parts if part)


def days_off(schedule: Schedule) -> list[date]:
    """The exceptions of the coming year, on the weekdays of the rule."""
    place, first = place_of(schedule), max(timezone.localdate(), schedule.valid_from)
    weekdays = weekdays_of(schedule.rrule)
    days = (first + timedelta(days=number) for number in range(HORIZON.days))
    return [day for day in days if day.weekday() in weekdays and day_off(schedule, day, place)]


@lru_cache(maxsize=1024)
def weekdays_of(rule: str) -> frozenset[int]:
    named = str(taken_apart(rule).get("byday", WEEK)).split(",")
    return frozenset(WEEKDAYS.index(day[-2:]) for day in named)


@lru_cache(maxsize=64)
def timezone_text(zone: str) -> str:
    return Timezone.from_tzid(zone).to_ical().decode()
