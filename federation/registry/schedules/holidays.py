"""Public and school holidays of the Länder. Both come from the library `holidays`, which takes the latter from the
calendars of the Kultusministerkonferenz (https://www.kmk.org/service/ferienregelung/ferienkalender.html).

Later years, or corrections, come from a file of the operator's: the setting `SCHOOL_HOLIDAYS_FILE`, a CSV with the
columns `state,name,first,last` (`DE-SH,Sommerferien,2030-07-08,2030-08-17`) or an .ics whose events name the Land in
LOCATION. For a year of which it speaks, it alone says when that Land has holidays.
"""

import csv
from collections import defaultdict
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from functools import lru_cache
from pathlib import Path

import holidays
from django.conf import settings
from django.utils.translation import gettext, gettext_noop
from icalendar import Calendar

ONE_DAY = timedelta(days=1)
YEARS_AHEAD = 12

# As the library calls them in German: listed so that they are translated.
NAMES = (
    gettext_noop("Neujahr"),
    gettext_noop("Heilige Drei Könige"),
    gettext_noop("Frauentag"),
    gettext_noop("Karfreitag"),
    gettext_noop("Ostersonntag"),
    gettext_noop("Ostermontag"),
    gettext_noop("Erster Mai"),
    gettext_noop("Christi Himmelfahrt"),
    gettext_noop("Pfingstsonntag"),
    gettext_noop("Pfingstmontag"),
    gettext_noop("Fronleichnam"),
    gettext_noop("Mariä Himmelfahrt"),
    gettext_noop("Weltkindertag"),
    gettext_noop("Tag der Deutschen Einheit"),
    gettext_noop("Reformationstag"),
    gettext_noop("Allerheiligen"),
    gettext_noop("Buß- und Bettag"),
    gettext_noop("Erster Weihnachtstag"),
    gettext_noop("Zweiter Weihnachtstag"),
    gettext_noop("Winterferien"),
    gettext_noop("Oster-/Frühjahrsferien"),
    gettext_noop("Himmelfahrts-/Pfingstferien"),
    gettext_noop("Sommerferien"),
    gettext_noop("Herbstferien"),
    gettext_noop("Weihnachtsferien"),
)


class SchoolHolidaysUnreadable(ValueError):
    """The operator's file cannot be read; says where."""


def name_of(holiday: str) -> str:
    """The holiday's name in the reader's language; one that is not listed above, as it is."""
    return gettext(holiday)


@lru_cache(maxsize=512)
def public_holidays(country: str, state: str, year: int) -> Mapping[date, str]:
    """{day: German name}. `state` is an ISO 3166-2 code such as “DE-SH”; empty: what all Länder have in common."""
    try:
        return dict(holidays.country_holidays(country, subdiv=subdivision(state), years=year, language="de"))
    except NotImplementedError:  # a country, or a part of one, that the library does not know
        return {}


def school_holidays(state: str, year: int) -> Mapping[date, str]:
    """{day: German name}; empty too where they are not known: ask `known_until`."""
    own = from_file(settings.SCHOOL_HOLIDAYS_FILE).get((state, year)) if settings.SCHOOL_HOLIDAYS_FILE else None
    return from_library(state, year) if own is None else own


def known_until(state: str) -> date | None:
    """The last day of the last school holidays that are known in the Land; None: none are."""
    this_year = date.today().year  # noqa: DTZ011 - the year alone
    for year in range(this_year + YEARS_AHEAD, this_year - 2, -1):
        if known := school_holidays(state, year):
            return max(known)
    return None


def subdivision(state: str) -> str | None:
    return state.partition("-")[2] or None


@lru_cache(maxsize=512)
def from_library(state: str, year: int) -> Mapping[date, str]:
    if not state.startswith("DE-"):
        return {}
    wanted = {"subdiv": subdivision(state), "years": year, "categories": (holidays.SCHOOL,), "language": "de"}
    try:
        return dict(holidays.country_holidays("DE", **wanted))
    except NotImplementedError:
        return {}


@lru_cache(maxsize=2)
def from_file(path: str) -> Mapping[tuple[str, int], Mapping[date, str]]:
    """{(Land, year): {day: name}}. Read once for each process. Raises SchoolHolidaysUnreadable."""
    read = events_in if Path(path).suffix.lower() == ".ics" else rows_in
    found: dict[tuple[str, int], dict[date, str]] = defaultdict(dict)
    for state, name, first, last in read(Path(path)):
        for number in range((last - first).days + 1):
            day = first + number * ONE_DAY
            found[state, day.year][day] = name
    return dict(found)


def rows_in(path: Path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), 2):
            try:
                first, last = date.fromisoformat(row["first"].strip()), date.fromisoformat(row["last"].strip())
                yield row["state"].strip(), row["name"].strip(), first, last
            except (KeyError, ValueError, AttributeError) as error:
                raise SchoolHolidaysUnreadable(f"{path}, line {number}: {error}") from error


def events_in(path: Path):
    try:
        events = Calendar.from_ical(path.read_bytes()).events
        spans = [(event, event.start, event.end) for event in events]
    except ValueError as error:
        raise SchoolHolidaysUnreadable(f"{path}: {error}") from error
    for event, start, end in spans:
        if isinstance(start, datetime) or "LOCATION" not in event:
            raise SchoolHolidaysUnreadable(f"{path}: {event.get('SUMMARY')}: whole days and a LOCATION such as DE-SH.")
        yield str(event["LOCATION"]), str(event.get("SUMMARY", "")), start, end - ONE_DAY  # DTEND is exclusive
