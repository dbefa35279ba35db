from datetime import UTC, date, datetime, time, timedelta

import pytest
from dateutil.rrule import rrulestr
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from icalendar import Event
from recurring_ical_events import of

from federation.registry.models import Location, Occurrence, Schedule
from federation.registry.schedules.calendar import event_of
from federation.registry.schedules.exceptions import DayOff, Reason

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def schedule(rrule="FREQ=WEEKLY;BYDAY=TU", opens=time(14), closes=time(17), valid_from=date(2026, 1, 1), **fields):
    return Schedule(rrule=rrule, valid_from=valid_from, opens_at=opens, closes_at=closes, **fields)


def days_of(hours, first, last):
    return [occurrence.starts.date() for occurrence in hours.between(first, last)]


def errors_of(hours):
    with pytest.raises(ValidationError) as error:
        hours.clean()
    return error.value.message_dict


def test_weekly_keeps_its_hour_when_summer_time_begins():
    starts = [o.starts for o in schedule().between(date(2026, 3, 24), date(2026, 3, 31))]
    assert [s.hour for s in starts] == [14, 14]
    assert [s.astimezone(UTC).hour for s in starts] == [13, 12]


def test_every_second_tuesday_counts_from_its_first_day():
    every_second = schedule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", valid_from=date(2026, 11, 3))
    days = [day.day for day in days_of(every_second, date(2026, 11, 1), date(2026, 11, 30))]
    assert days == [3, 17]


def test_first_day_that_the_rule_does_not_know_is_no_occurrence():
    from_wednesday = schedule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", valid_from=date(2026, 11, 4))
    assert [day.day for day in days_of(from_wednesday, date(2026, 11, 1), date(2026, 11, 30))] == [17]
    assert event_of(from_wednesday.plan).start.date() == date(2026, 11, 17)


def test_nothing_takes_place_before_it_is_valid():
    assert schedule(valid_from=date(2026, 12, 1)).between(date(2026, 11, 1), date(2026, 11, 30)) == []


def test_last_day_of_validity_takes_place_and_no_later_one():
    ending = schedule(valid_to=date(2026, 11, 17))
    assert days_of(ending, date(2026, 11, 10), date(2026, 12, 31)) == [date(2026, 11, 10), date(2026, 11, 17)]


@pytest.mark.parametrize(
    ("rrule", "days"),
    [
        ("FREQ=WEEKLY;BYDAY=TU;COUNT=2", [6, 13]),
        ("FREQ=WEEKLY;BYDAY=TU;COUNT=9", [6, 13, 20, 27]),
        ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260120", [6, 13, 20]),
        ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260120T125959Z", [6, 13]),  # 13:59 o'clock there
        ("RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20260120T130000Z", [6, 13, 20]),
    ],
)
def test_end_of_the_rule_and_of_its_validity_go_together(rrule, days):
    ending = schedule(rrule, valid_to=date(2026, 1, 31))
    assert [day.day for day in days_of(ending, date(2026, 1, 1), date(2026, 12, 31))] == days


def test_hours_past_midnight_end_on_the_next_day():
    [night] = schedule(opens=time(22), closes=time(2)).between(date(2026, 11, 24), date(2026, 11, 24))
    assert (night.starts.day, night.ends.day, night.ends.hour) == (24, 25, 2)


def test_night_that_began_yesterday_is_upcoming_until_it_is_over(monkeypatch):
    night = schedule(opens=time(22), closes=time(2))
    zone = night.plan.zone
    monkeypatch.setattr("django.utils.timezone.now", lambda: datetime(2026, 11, 25, 1, tzinfo=zone))
    assert night.upcoming(1)[0].is_now
    monkeypatch.setattr("django.utils.timezone.now", lambda: datetime(2026, 11, 25, 2, tzinfo=zone))
    assert night.upcoming(1)[0].starts.day == 1


def test_night_of_the_change_to_summer_time_ends_on_the_clock():
    [night] = schedule("FREQ=DAILY", opens=time(22), closes=time(4)).between(date(2026, 3, 28), date(2026, 3, 28))
    assert night.ends.hour == 4
    assert night.ends.astimezone(UTC) - night.starts.astimezone(UTC) == timedelta(hours=5)


def test_other_zone_has_its_own_clock():
    [there] = schedule(timezone="America/New_York").between(date(2026, 11, 24), date(2026, 11, 24))
    assert there.starts.astimezone(UTC).hour == 19


def test_exceptions_are_struck_and_extra_dates_added():
    hours = schedule(except_dates=["2026-11-24"], extra_dates=["2026-11-26"])
    assert days_of(hours, date(2026, 11, 23), date(2026, 11, 30)) == [date(2026, 11, 26)]
    [(occurrence, off)] = hours.struck(date(2026, 11, 23), date(2026, 11, 30))
    assert (occurrence.starts.day, off) == (24, DayOff(Reason.DATE))


def test_extra_dates_alone_take_place():
    hours = schedule(valid_to=date(2026, 1, 2), extra_dates=["2026-11-26", "2026-11-28"])
    assert days_of(hours, date(2026, 1, 1), date(2026, 12, 31)) == [date(2026, 11, 26), date(2026, 11, 28)]


@pytest.mark.parametrize(("state", "takes_place"), [("DE-SH", False), ("DE-NW", True), ("", True)])
def test_public_holiday_of_the_land_is_struck(state, takes_place):
    reformation_day = date(2026, 10, 31)
    place = Location(state_province=state)
    assert bool(days_of(schedule("FREQ=DAILY", location=place), reformation_day, reformation_day)) is takes_place


def test_holiday_of_all_laender_is_struck_where_the_land_is_not_known():
    christmas = date(2026, 12, 25)
    struck = schedule("FREQ=DAILY", location=Location()).struck(christmas, christmas)
    assert struck[0][1] == DayOff(Reason.PUBLIC_HOLIDAY, "Erster Weihnachtstag")


def test_holiday_that_is_an_extra_date_takes_place():
    christmas = date(2026, 12, 25)
    hours = schedule(location=Location(), extra_dates=["2026-12-25"])
    assert days_of(hours, christmas, christmas) == [christmas]


@pytest.mark.parametrize(("respects", "takes_place"), [(True, False), (False, True)])
def test_school_holidays_are_struck_where_the_hours_respect_them(respects, takes_place):
    tuesday = date(2026, 10, 13)  # autumn holidays in Schleswig-Holstein
    hours = schedule(location=Location(state_province="DE-SH"), except_school_holidays=respects)
    assert bool(days_of(hours, tuesday, tuesday)) is takes_place


@pytest.mark.parametrize(
    "rrule",
    [
        "every Tuesday",
        "FREQ=SOMETIMES",
        "FREQ=SECONDLY",
        "FREQ=HOURLY",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;BYDAY=1TU",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=WEEKLY;INTERVAL=99",
        "FREQ=WEEKLY;COUNT=0",
        "FREQ=DAILY;COUNT=5000",
        "FREQ=DAILY;COUNT=5;UNTIL=20270101",
        "FREQ=DAILY;BYHOUR=9",
        "FREQ=WEEKLY,DAILY",
        "FREQ=MONTHLY;BYMONTHDAY=99",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=WEEKLY;BYDAY=TU;UNTIL=20250101",
    ],
)
def test_rule_that_makes_no_sense_is_refused_beside_its_field(rrule):
    assert "rrule" in errors_of(schedule(rrule))


@pytest.mark.parametrize(
    ("field", "fields"),
    [
        ("closes_at", {"closes": time(13)}),
        ("closes_at", {"closes": time(14)}),
        ("valid_to", {"valid_to": date(2025, 12, 31)}),
        ("timezone", {"timezone": "Europe/Bergkamen"}),
        ("timezone", {"timezone": "../etc/passwd"}),
        ("except_dates", {"except_dates": ["24.12.2026"]}),
        ("except_dates", {"except_dates": "2026-12-24"}),
        ("except_dates", {"except_dates": [20261224]}),
        ("extra_dates", {"extra_dates": ["2026-02-30"]}),
        ("extra_dates", {"extra_dates": ["2026-11-24"], "except_dates": ["2026-11-24"]}),
        ("rrule", {"valid_to": date(2026, 1, 2)}),
    ],
)
def test_wrong_value_is_refused_beside_its_field(field, fields):
    assert list(errors_of(schedule(**fields))) == [field]


@pytest.mark.parametrize("hours", [(time(22), time(2)), (time(18), time()), (time(), time())])
def test_hours_to_midnight_and_beyond_are_taken(hours):
    schedule(opens=hours[0], closes=hours[1]).clean()


@pytest.mark.parametrize(
    ("minute", "is_now", "is_over"), [(-1, False, False), (0, True, False), (179, True, False), (180, False, True)]
)
def test_occurrence_knows_whether_it_is_now_or_over(monkeypatch, minute, is_now, is_over):
    starts = datetime(2026, 11, 24, 13, tzinfo=UTC)
    occurrence = Occurrence(schedule(), starts, starts + timedelta(hours=3))
    monkeypatch.setattr("django.utils.timezone.now", lambda: starts + timedelta(minutes=minute))
    assert (occurrence.is_now, occurrence.is_over) == (is_now, is_over)


@pytest.mark.parametrize(
    "rrule",
    [
        "FREQ=WEEKLY;BYDAY=MO,TH",
        "FREQ=DAILY;BYDAY=MO,TU",
        "FREQ=MONTHLY;BYDAY=-1FR",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "FREQ=YEARLY;BYMONTH=12;BYDAY=1SU",
        "FREQ=YEARLY;BYMONTHDAY=6",
        "FREQ=DAILY",
    ],
)
def test_dates_do_not_depend_on_how_long_ago_it_began(rrule):
    first, last = date(2026, 11, 15), date(2027, 1, 31)
    since = datetime(2021, 3, 17, 14)  # noqa: DTZ001
    expected = rrulestr(rrule, dtstart=since).between(datetime.combine(first, time()), datetime.combine(last, time.max))
    assert days_of(schedule(rrule, valid_from=since.date()), first, last) == [start.date() for start in expected]


days = st.dates(date(2020, 1, 1), date(2030, 12, 31))
weekdays = st.lists(st.sampled_from(WEEKDAYS), min_size=1, unique=True)


@hypothesis_settings(max_examples=50, deadline=None)
@given(weekdays, st.integers(1, 4), days, days, st.times().map(lambda t: t.replace(second=0, microsecond=0)))
def test_weekly_hours_are_those_of_dateutil(byday, interval, valid_from, day, opens):
    rrule = f"FREQ=WEEKLY;INTERVAL={interval};BYDAY={','.join(byday)}"
    hours = schedule(rrule, opens=opens, closes=opens, valid_from=valid_from)
    begin, last = datetime.combine(day, time()), datetime.combine(day + timedelta(days=30), time.max)
    expected = rrulestr(rrule, dtstart=datetime.combine(valid_from, opens)).between(begin, last, inc=True)
    found = hours.between(day, day + timedelta(days=30))
    assert [(o.starts.replace(tzinfo=None), o.starts.tzinfo.key) for o in found] == [
        (start, "Europe/Berlin") for start in expected
    ]


@hypothesis_settings(max_examples=50, deadline=None)
@given(weekdays, days, days)
def test_calendar_of_a_visitor_says_what_the_page_says(byday, valid_from, day):
    place = Location(state_province="DE-NW")
    hours = schedule(f"FREQ=WEEKLY;BYDAY={','.join(byday)}", valid_from=valid_from, location=place)
    last = day + timedelta(days=60)
    struck = [occurrence.starts.date() for occurrence, _off in hours.struck(day, last)]
    event = Event.from_ical(event_of(hours.plan, struck).to_ical())
    theirs = [found.start.date() for found in of(event).between(day, last + timedelta(days=1))]
    assert sorted(theirs) == days_of(hours, day, last)
