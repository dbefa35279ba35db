from datetime import timedelta

import pytest
from django.utils import timezone

from federation.search.asking.intervals import WEEKDAYS, intervals


def test_intervals_of_a_minute_are_the_same():
    found = intervals()
    now, _until = found["now"]
    assert (now.second, now.microsecond) == (0, 0)
    assert timedelta(0) <= timezone.now() - now < timedelta(minutes=1, seconds=1)
    assert {found[name][0] for name in ("today", "week", "month")} == {now}


def test_weekday_is_there_where_it_is_chosen():
    assert set(WEEKDAYS).isdisjoint(intervals())
    assert set(WEEKDAYS).intersection(intervals(["friday", "month"])) == {"friday"}


@pytest.mark.parametrize("name", WEEKDAYS)
def test_weekday_is_the_next_one_from_today_on(name):
    start, end = (timezone.localtime(moment) for moment in intervals([name])[name])
    assert start.weekday() == WEEKDAYS.index(name)
    assert end.hour == 0 and timedelta(0) < end - start <= timedelta(hours=25)  # one day of the year is as long
    assert timedelta(0) <= start.date() - timezone.localdate() < timedelta(days=7)
