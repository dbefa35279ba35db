"""On which days planned hours do not take place, and why."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .holidays import known_until, public_holidays, school_holidays


class Reason(StrEnum):
    DATE = "date"  # the organisation says so
    PUBLIC_HOLIDAY = "public"
    SCHOOL_HOLIDAYS = "school"


@dataclass(frozen=True)
class DayOff:
    """`name` is the holiday's in German, empty where the organisation named the date."""

    reason: Reason
    name: str = ""


def place_of(schedule):
    """Where the hours are: their place, else the organisation's first one; None where there is none.

    Asks nothing of the database where the organisation's places are prefetched.
    """
    if schedule.service is None:
        return schedule.location
    places = list(schedule.service.organisation.locations.all())
    return next((place for place in places if place.pk == schedule.location_id), places[0] if places else None)


def day_off(schedule, day: date, place) -> DayOff | None:
    """Why nothing takes place on that day; None: it does. An extra date takes place on a holiday too."""
    if day.isoformat() in schedule.except_dates:
        return DayOff(Reason.DATE)
    if day.isoformat() in schedule.extra_dates or place is None:
        return None
    if schedule.except_public_holidays and (
        name := public_holidays(place.country, place.state_province, day.year).get(day)
    ):
        return DayOff(Reason.PUBLIC_HOLIDAY, name)
    if schedule.except_school_holidays and (name := school_holidays(place.state_province, day.year).get(day)):
        return DayOff(Reason.SCHOOL_HOLIDAYS, name)
    return None


def holidays_known_until(schedule) -> date | None:
    """To which day the dates respect the school holidays; None: they do not depend on them, or none are known."""
    place = place_of(schedule)
    return known_until(place.state_province) if place and schedule.except_school_holidays else None
