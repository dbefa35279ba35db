"""When a hit takes place next, in words."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from django.utils import translation

from federation.search.asking import upcoming
from federation.search.asking.upcoming import in_words

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 23, 10, tzinfo=BERLIN)


@pytest.fixture(autouse=True)
def _monday(monkeypatch):
    monkeypatch.setattr(upcoming.timezone, "now", lambda: NOW)


def at(day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("starts", "ends", "said"),
    [
        (at(23, 9), at(23, 12), "Jetzt, bis 12:00 Uhr"),
        (at(23, 17), at(23, 19, 30), "Heute, 17:00 bis 19:30 Uhr"),
        (at(24, 9), at(24, 12), "Morgen, 09:00 bis 12:00 Uhr"),
        (at(26, 22), at(27, 2), "Do., 26. Nov., 22:00 bis 02:00 Uhr"),
        (at(27, 15), at(29, 18), "Fr., 27. Nov., 15:00 Uhr"),
        (at(22, 15), at(25, 18), "Jetzt, bis Mi., 25. Nov."),
        (at(23), at(24), "Heute"),
        (at(23), at(25), "Jetzt, bis Morgen"),
        (at(28), at(29), "Sa., 28. Nov."),
        (at(28), at(30), "Sa., 28. Nov. bis So., 29. Nov."),
    ],
)
def test_time_in_words(starts, ends, said):
    assert in_words(starts.astimezone(ZoneInfo("UTC")), ends.astimezone(ZoneInfo("UTC"))) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Thu, Nov 26, 17:00 to 19:00"),
        ("tr", "26 Kas Per, 17:00–19:00"),
        ("ar", "الخميس، 26 نوفمبر، من 17:00 حتى 19:00"),
        ("uk", "чт, 26 лист., з 17:00 до 19:00"),
    ],
)
def test_time_in_the_readers_language(language, said):
    with translation.override(language):
        assert in_words(at(26, 17), at(26, 19)) == said
