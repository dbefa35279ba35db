from datetime import UTC, date, datetime, time

import pytest
from django.core.exceptions import ValidationError

from federation.registry.models import Schedule
from federation.registry.models.service import Occurrence


def schedule(rrule="FREQ=WEEKLY;BYDAY=TU", opens=time(14), closes=time(17), valid_from=date(2026, 1, 1)):
    return Schedule(rrule=rrule, valid_from=valid_from, opens_at=opens, closes_at=closes)


def test_weekly_keeps_its_hour_when_summer_time_begins():
    starts = [o.starts for o in schedule().between(date(2026, 3, 24), date(2026, 3, 31))]
    assert [s.hour for s in starts] == [14, 14]
    assert [s.astimezone(UTC).hour for s in starts] == [13, 12]


def test_every_second_tuesday_counts_from_its_first_day():
    every_second = schedule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", valid_from=date(2026, 11, 3))
    days = [o.starts.date().day for o in every_second.between(date(2026, 11, 1), date(2026, 11, 30))]
    assert days == [3, 17]


def test_nothing_takes_place_before_it_is_valid():
    assert schedule(valid_from=date(2026, 12, 1)).between(date(2026, 11, 1), date(2026, 11, 30)) == []


@pytest.mark.parametrize("rrule", ["", "every Tuesday", "FREQ=SOMETIMES", "FREQ=WEEKLY;BYDAY=XX"])
def test_rule_that_cannot_be_read_is_refused_beside_its_field(rrule):
    with pytest.raises(ValidationError) as error:
        schedule(rrule).clean()
    assert "rrule" in error.value.message_dict


def test_end_before_begin_is_refused():
    with pytest.raises(ValidationError) as error:
        schedule(closes=time(13)).clean()
    assert "closes_at" in error.value.message_dict


@pytest.mark.parametrize(
    ("minute", "is_now", "is_over"), [(-1, False, False), (0, True, False), (179, True, False), (180, False, True)]
)
def test_occurrence_knows_whether_it_is_now_or_over(monkeypatch, minute, is_now, is_over):
    from datetime import timedelta

    starts = datetime(2026, 11, 24, 13, tzinfo=UTC)
    occurrence = Occurrence(schedule(), starts, starts + timedelta(hours=3))
    monkeypatch.setattr("django.utils.timezone.now", lambda: starts + timedelta(minutes=minute))
    assert (occurrence.is_now, occurrence.is_over) == (is_now, is_over)
