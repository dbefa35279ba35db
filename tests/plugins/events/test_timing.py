from datetime import date, datetime

import pytest
from django.utils import timezone

from plugins.events.timing import Plan, Repeats, choice_of, rule_for


def moment(year, month, day, hour=0, minute=0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=timezone.get_default_timezone())


def days(plan: Plan) -> list[str]:
    return [occurrence.starts.date().isoformat() for occurrence in plan.dates]


EVENING = (moment(2026, 3, 17, 18), moment(2026, 3, 17, 20))


def test_single_event_has_one_date():
    (occurrence,) = Plan(*EVENING).dates
    assert (occurrence.starts, occurrence.ends) == EVENING


def test_series_keeps_its_hour_when_the_clocks_change():
    plan = Plan(*EVENING, rrule="FREQ=WEEKLY;UNTIL=20260407")
    assert days(plan) == ["2026-03-17", "2026-03-24", "2026-03-31", "2026-04-07"]
    assert {(date.starts.hour, date.ends.hour) for date in plan.dates} == {(18, 20)}
    assert {date.starts.utcoffset().seconds for date in plan.dates} == {3600, 7200}


def test_cancelled_dates_are_left_out():
    plan = Plan(*EVENING, rrule="FREQ=WEEKLY;UNTIL=20260331", except_dates=("2026-03-24",))
    assert days(plan) == ["2026-03-17", "2026-03-31"]
    assert plan.ends_for_good == moment(2026, 3, 31, 20)


def test_all_day_lasts_to_the_end_of_the_last_day():
    (occurrence,) = Plan(moment(2026, 3, 28, 9), moment(2026, 3, 29, 9), is_all_day=True).dates
    assert (occurrence.starts, occurrence.ends) == (moment(2026, 3, 28), moment(2026, 3, 30))
    assert occurrence.last_day == date(2026, 3, 29)


def test_night_belongs_to_the_day_it_begins_on():
    (occurrence,) = Plan(moment(2026, 3, 17, 20), moment(2026, 3, 18, 2)).dates
    assert occurrence.last_day == date(2026, 3, 17)


@pytest.mark.parametrize(
    ("repeats", "start", "expected"),
    [
        (Repeats.WEEKLY, 17, ["2026-03-17", "2026-03-24", "2026-03-31", "2026-04-07"]),
        (Repeats.SECOND_WEEK, 17, ["2026-03-17", "2026-03-31", "2026-04-14", "2026-04-28"]),
        (Repeats.MONTH_WEEKDAY, 17, ["2026-03-17", "2026-04-21", "2026-05-19", "2026-06-16"]),
        (Repeats.MONTH_WEEKDAY, 31, ["2026-03-31", "2026-04-28", "2026-05-26", "2026-06-30"]),
        (Repeats.MONTH_DAY, 15, ["2026-03-15", "2026-04-15", "2026-05-15", "2026-06-15"]),
    ],
)
def test_choice_is_a_rule_and_is_read_back(repeats, start, expected):
    begin = moment(2026, 3, start, 18)
    rule = rule_for(repeats, date(2026, 12, 1), begin)
    assert days(Plan(begin, begin.replace(hour=19), rrule=rule))[:4] == expected
    assert choice_of(rule) == (repeats, date(2026, 12, 1))


def test_what_takes_place_once_has_no_rule():
    assert rule_for(Repeats.NEVER, date(2026, 12, 1), EVENING[0]) == ""
    assert choice_of("") == (Repeats.NEVER, None)


def test_rule_that_cannot_be_read_leaves_the_first_date():
    assert days(Plan(*EVENING, rrule="Unsinn")) == ["2026-03-17"]
