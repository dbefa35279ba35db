from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from django.test import override_settings
from django.utils import translation

from federation.registry.models import Location, Schedule
from federation.registry.schedules import holidays
from federation.registry.schedules.words import lines_of, missed_in

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture(autouse=True)
def _sunday(monkeypatch):
    monkeypatch.setattr("django.utils.timezone.now", lambda: datetime(2026, 11, 22, 12, tzinfo=BERLIN))


def schedule(rrule="FREQ=WEEKLY;BYDAY=TU", opens=time(14), closes=time(16), valid_from=date(2026, 1, 6), **fields):
    return Schedule(rrule=rrule, valid_from=valid_from, opens_at=opens, closes_at=closes, **fields)


def words(hours, language="de"):
    with translation.override(language):
        return [str(line) for _place, line in sorted(lines_of(hours), key=lambda found: found[0])]


@pytest.mark.parametrize(
    ("rrule", "lines"),
    [
        ("FREQ=WEEKLY;BYDAY=TU", ["Dienstag, 14:00 bis 16:00 Uhr"]),
        ("FREQ=WEEKLY;BYDAY=TH,TU", ["Dienstag, 14:00 bis 16:00 Uhr", "Donnerstag, 14:00 bis 16:00 Uhr"]),
        ("FREQ=DAILY", ["täglich, 14:00 bis 16:00 Uhr"]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", ["jeden zweiten Dienstag, 14:00 bis 16:00 Uhr"]),
        ("FREQ=WEEKLY;INTERVAL=4;BYDAY=TU", ["alle 4 Wochen: Dienstag, 14:00 bis 16:00 Uhr"]),
        ("FREQ=MONTHLY;BYDAY=1MO", ["am ersten Montag im Monat, 14:00 bis 16:00 Uhr"]),
        (
            "FREQ=MONTHLY;BYDAY=-1FR,1MO",
            ["am ersten Montag im Monat, 14:00 bis 16:00 Uhr", "am letzten Freitag im Monat, 14:00 bis 16:00 Uhr"],
        ),
        ("FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO", ["alle 3 Monate: am ersten Montag im Monat, 14:00 bis 16:00 Uhr"]),
        ("FREQ=MONTHLY;BYMONTHDAY=15", ["am 15. des Monats, 14:00 bis 16:00 Uhr"]),
        # A rule without a rhythm is told by its next dates.
        (
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            ["Mo., 30. Nov., Do., 31. Dez., Fr., 29. Jan., 14:00 bis 16:00 Uhr"],
        ),
        ("FREQ=WEEKLY;BYDAY=TU;COUNT=3", []),  # they are over
        ("FREQ=HOURLY", []),  # stored before rules were checked
    ],
)
def test_rule_is_told_as_people_say_it(rrule, lines):
    assert words(schedule(rrule)) == lines


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ({"valid_from": date(2026, 12, 1)}, "Dienstag, 14:00 bis 16:00 Uhr, ab 1. Dezember 2026"),
        ({"valid_to": date(2027, 3, 31)}, "Dienstag, 14:00 bis 16:00 Uhr, bis 31. März 2027"),
        ({"except_school_holidays": True}, "Dienstag, 14:00 bis 16:00 Uhr, nicht in den Schulferien"),
        ({"opens": time(), "closes": time()}, "Dienstag, rund um die Uhr"),
        ({"opens": time(22), "closes": time(2)}, "Dienstag, 22:00 bis 02:00 Uhr"),
    ],
)
def test_limits_are_told(fields, line):
    assert words(schedule(**fields)) == [line]


def test_what_is_over_is_not_told():
    assert words(schedule(valid_to=date(2026, 11, 21))) == []


def test_extra_dates_are_told():
    assert words(schedule(extra_dates=["2026-11-28"]))[-1] == "zusätzlich Sa., 28. Nov., 14:00 bis 16:00 Uhr"


def test_note_of_the_organisation_is_kept_apart():
    [(_place, line)] = lines_of(schedule(notes="Bitte klingeln."))
    assert (str(line), line.note) == ("Dienstag, 14:00 bis 16:00 Uhr", "Bitte klingeln.")


def test_what_does_not_take_place_says_why():
    place = Location(state_province="DE-NW")
    hours = schedule("FREQ=WEEKLY;BYDAY=FR", location=place, except_dates=["2026-12-04"])
    assert [str(line) for line in missed_in(hours)] == [
        "Fr., 4. Dez.: fällt aus",
        "Fr., 25. Dez.: fällt aus (Erster Weihnachtstag)",
        "Fr., 1. Jan.: fällt aus (Neujahr)",
    ]


def test_school_holidays_are_one_line():
    place = Location(state_province="DE-SH")
    hours = schedule("FREQ=WEEKLY;BYDAY=MO,TU,WE", location=place, except_school_holidays=True)
    assert [str(line) for line in missed_in(hours)] == [
        "Mo., 21. Dez. bis Mi., 6. Jan.: fällt aus (Weihnachtsferien)",
    ]


@pytest.mark.parametrize("language", ["en", "tr", "ar", "uk"])
def test_other_languages_name_the_weekday_in_theirs(language):
    [line] = words(schedule(), language)
    assert "Dienstag" not in line


@pytest.mark.parametrize("language", ["de", "en", "tr", "ar", "uk"])
@pytest.mark.parametrize("rrule", ["FREQ=MONTHLY;BYDAY=2WE", "FREQ=YEARLY;BYMONTH=12;BYDAY=1MO", "FREQ=WEEKLY"])
def test_every_rule_has_words_in_every_language(rrule, language):
    assert all(words(schedule(rrule), language))


CSV = "state,name,first,last\nDE-SH,Sommerferien,2035-07-02,2035-08-11\n"
ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:test
BEGIN:VEVENT
UID:1
SUMMARY:Sommerferien
LOCATION:DE-SH
DTSTART;VALUE=DATE:20350702
DTEND;VALUE=DATE:20350812
END:VEVENT
END:VCALENDAR
"""


@pytest.mark.parametrize(("name", "text"), [("ferien.csv", CSV), ("ferien.ics", ICS)])
def test_operator_adds_school_holidays(tmp_path, name, text):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with override_settings(SCHOOL_HOLIDAYS_FILE=str(path)):
        found = holidays.school_holidays("DE-SH", 2035)
        assert (min(found), max(found)) == (date(2035, 7, 2), date(2035, 8, 11))
        assert holidays.known_until("DE-SH") == date(2035, 8, 11)
        assert holidays.school_holidays("DE-SH", 2027)  # of which the file says nothing


def test_file_of_the_operator_that_cannot_be_read_says_where(tmp_path):
    path = tmp_path / "ferien.csv"
    path.write_text(CSV + "DE-SH,Herbstferien,morgen,2035-10-11\n", encoding="utf-8")
    with (
        override_settings(SCHOOL_HOLIDAYS_FILE=str(path)),
        pytest.raises(holidays.SchoolHolidaysUnreadable, match="line 3"),
    ):
        holidays.school_holidays("DE-SH", 2035)


def test_names_of_holidays_are_those_of_the_library():
    found = set()
    for state in ("BB", "BE", "BW", "BY", "HE", "MV", "SH", "SL", "SN", "TH"):
        found |= set(holidays.public_holidays("DE", f"DE-{state}", 2027).values())
        found |= set(holidays.school_holidays(f"DE-{state}", 2027).values())
    assert found <= set(holidays.NAMES)
