"""When somebody wants something, read from the words of a question."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from federation.search.asking import intervals, times
from federation.search.asking.times import find_time, offsets_of, stretches

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = datetime(2026, 11, 23, 10, tzinfo=BERLIN)


@pytest.fixture(autouse=True)
def _monday(monkeypatch):
    for module in (times, intervals):
        monkeypatch.setattr(module.timezone, "now", lambda: MONDAY)


NAMED = [
    ("deutschkurs morgen", "morgen", "deutschkurs"),
    ("Guten Morgen, gibt es heute Abend ein Sprachcafé?", "heute Abend", "Guten Morgen, gibt es ein Sprachcafé?"),
    ("beratung am Samstag Morgen", "Samstag Morgen", "beratung am"),
    ("Dienstagnachmittags Yoga", "Dienstagnachmittags", "Yoga"),
    ("is anything open tomorrow?", "open tomorrow", "is anything"),
    ("Beratung nach 18 Uhr", "nach 18 Uhr", "Beratung"),
    ("hafta sonu kurs", "hafta sonu", "kurs"),
    ("Cuma günü kahvaltı", "Cuma günü", "kahvaltı"),
    ("yarın akşam", "yarın akşam", ""),
    ("مساء الخير، هل هناك دورة يوم السبت مساء", "يوم السبت مساء", "مساء الخير، هل هناك دورة"),
    ("курси на вихідних ввечері", "вихідних ввечері", "курси на"),
    ("в п'ятницю", "п'ятницю", "в"),
    ("Samstag mit Kindern", "Samstag", "Samstag mit Kindern"),
    ("Beratung am Samstag nach der Schicht", "Samstag", "Beratung am nach der Schicht"),
]


@pytest.mark.parametrize(("text", "said", "rest"), NAMED)
def test_time_is_found_in_the_words(db, text, said, rest):
    time, left = find_time(text, "de")
    assert (time.said, left) == (said, rest)


@pytest.mark.parametrize("text", ["", "deutschkurs", "Guten Abend", "good morning everybody", "صباح الخير", "jetzt"])
def test_greeting_or_anything_else_names_no_time(text):
    assert find_time(text, "de") == (None, text)


def hours(found):
    return [(start.strftime("%a %H"), end.strftime("%a %H")) for start, end in found]


def test_day_and_part_of_it_are_one_time():
    assert hours(stretches(["saturday"], ["evening"])) == [("Sat 17", "Sat 23")]
    assert hours(stretches(["tomorrow"], ["morning"])) == [("Tue 06", "Tue 12")]
    assert hours(stretches(["weekend"], [])) == [("Sat 00", "Sun 00"), ("Sun 00", "Mon 00")]


def test_part_of_the_day_alone_is_that_of_each_of_the_next_days():
    assert hours(stretches([], ["evening"]))[:2] == [("Mon 17", "Mon 23"), ("Tue 17", "Tue 23")]
    assert len(stretches([], ["morning"])) == 7


def test_what_is_over_does_not_count():
    assert hours(stretches(["today"], ["morning"])) == [("Mon 10", "Mon 12")]


def test_weekday_of_today_may_be_the_next_one():
    assert offsets_of("monday") == (0, 7)
    assert offsets_of("sunday") == (6,)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("heute", "today"),
        ("yarın", "tomorrow"),
        ("hafta sonu", "weekend"),
        ("diese Woche", "week"),
        ("open now", "now"),
        ("morgen Abend", ""),
    ],
)
def test_time_that_the_facet_knows_has_its_name(db, text, name):
    assert find_time(text, "de")[0].name == name


WEEKENDS = [
    (datetime(2026, 11, 25, 10, tzinfo=BERLIN), "Sat 28 00", "Mon 30 00"),
    (datetime(2026, 11, 28, 10, tzinfo=BERLIN), "Sat 28 10", "Mon 30 00"),
    (datetime(2026, 11, 29, 10, tzinfo=BERLIN), "Sun 29 10", "Mon 30 00"),
]


@pytest.mark.parametrize(("now", "start", "end"), WEEKENDS)
def test_weekend_is_what_is_left_of_it(monkeypatch, now, start, end):
    monkeypatch.setattr(times.timezone, "now", lambda: now)
    found = intervals.intervals()["weekend"]
    assert tuple(moment.strftime("%a %d %H") for moment in found) == (start, end)


def test_on_a_sunday_the_next_weekend_may_be_meant_too(monkeypatch):
    monkeypatch.setattr(times.timezone, "now", lambda: WEEKENDS[2][0])
    assert hours(stretches(["weekend"], [])) == [("Sun 10", "Mon 00"), ("Sat 00", "Sun 00")]


def test_clock_of_the_place_counts_when_it_is_put_back(monkeypatch):
    monkeypatch.setattr(times.timezone, "now", lambda: datetime(2026, 10, 24, 10, tzinfo=BERLIN))
    (sunday,) = stretches(["sunday"], ["evening"])
    assert (sunday[0].hour, sunday[0].utcoffset().total_seconds()) == (17, 3600)
