"""Rules taken apart, and put together again."""

from datetime import date, time

import pytest

from federation.exchange.hsds.edition import Edition
from federation.exchange.hsds.recurrence import put_together, schedule, taken_apart
from federation.exchange.hsds.vocabulary import words
from federation.registry.models import Schedule

EDITION = Edition("https://verbund.example", "https://ort.example", "de", {k: str(w) for k, w in words().items()})


def hours(rrule, **fields):
    given = {"valid_from": date(2026, 1, 1), "opens_at": time(14), "closes_at": time(17)} | fields
    return schedule(Schedule(rrule=rrule, **given), EDITION, service_id="s")


def facts(described):
    return {one["link_type"]: one["value"] for one in described["attributes"]}


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=WEEKLY;BYDAY=MO,WE",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
        "FREQ=MONTHLY;BYDAY=2TU",
        "FREQ=MONTHLY;BYDAY=-1FR",
        "FREQ=MONTHLY;BYMONTHDAY=1,15",
        "FREQ=WEEKLY;BYDAY=MO;COUNT=10",
        "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231",
    ],
)
def test_rule_comes_back(rule):
    assert put_together(taken_apart(rule)) == rule


def test_daily_is_weekly_on_all_days():
    assert taken_apart("FREQ=DAILY") == {"freq": "WEEKLY", "interval": 1, "byday": "MO,TU,WE,TH,FR,SA,SU"}


def test_first_of_the_mondays_is_the_first_monday():
    assert taken_apart("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1")["byday"] == "1MO"


@pytest.mark.parametrize(
    "rule", ["FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1", "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1", "FREQ=DAILY;INTERVAL=2"]
)
def test_what_cannot_be_said_is_not_said_wrongly(rule):
    described = hours(rule)
    assert "freq" not in described
    assert rule in described["description"]
    assert facts(described)["rrule"] == rule


def test_every_second_week_begins_on_the_first_date():
    assert hours("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")["dtstart"] == "2026-01-13"
    assert "dtstart" not in hours("FREQ=WEEKLY;BYDAY=TU")


def test_offset_is_that_of_the_day():
    summer = hours("FREQ=WEEKLY;BYDAY=TU", valid_from=date(2099, 7, 1))
    assert (summer["timezone"], summer["opens_at"]) == (2, "14:00+02:00")
    winter = hours("FREQ=WEEKLY;BYDAY=TU", valid_from=date(2099, 1, 1))
    assert (winter["timezone"], winter["closes_at"]) == (1, "17:00+01:00")
    assert facts(winter)["timezone"] == "Europe/Berlin"


def test_half_an_hour_is_a_number_too():
    assert hours("FREQ=WEEKLY;BYDAY=TU", timezone="Asia/Kolkata")["opens_at"] == "14:00+05:30"


def test_exceptions_are_told_in_words_and_as_values():
    described = hours("FREQ=WEEKLY;BYDAY=TU", except_dates=["2026-12-22"], except_school_holidays=True)
    assert described["description"] == "Nicht an Feiertagen. Nicht in den Schulferien. Fällt aus am: 2026-12-22"
    assert facts(described)["except_dates"] == "2026-12-22"
