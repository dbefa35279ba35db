from datetime import timedelta

from django.utils import timezone

from federation.search.asking.intervals import intervals


def test_intervals_of_a_minute_are_the_same():
    found = intervals()
    now, _until = found["now"]
    assert (now.second, now.microsecond) == (0, 0)
    assert timedelta(0) <= timezone.now() - now < timedelta(minutes=1, seconds=1)
    assert {found[name][0] for name in ("today", "week", "month")} == {now}
