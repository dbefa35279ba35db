from datetime import date, time, timedelta

import pytest
from django.http import QueryDict
from django.utils import translation
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from federation.registry.models import Schedule
from federation.registry.schedules.forms import ScheduleForm

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
DOCUMENT = {
    "rrule": "FREQ=WEEKLY;BYDAY=TU",
    "valid_from": "2026-01-06",
    "valid_to": None,
    "opens_at": "14:00",
    "closes_at": "17:00",
    "except_dates": ["2026-12-22", "2026-12-29"],
    "extra_dates": [],
    "except_public_holidays": True,
    "except_school_holidays": False,
    "notes": "Bitte klingeln.",
}


def posted(document, **changed):
    """What a browser sends when the form of the document is shown and sent again."""
    form = ScheduleForm(initial=ScheduleForm.from_document(document))
    data = QueryDict(mutable=True)
    for field in form:
        value = changed.get(field.name, field.value())
        if isinstance(value, (list, tuple)):
            data.setlist(field.name, [str(item) for item in value])
        elif value is True:
            data[field.name] = "on"
        elif value not in (None, False, ""):
            data[field.name] = str(value)
    return data


def sent(document=DOCUMENT, **changed):
    return ScheduleForm(posted(document, **changed))


def written(document=DOCUMENT, **changed):
    form = sent(document, **changed)
    assert form.is_valid(), form.errors
    return form.to_document()


def test_document_comes_back_as_it_was():
    assert written() == DOCUMENT


@pytest.mark.parametrize(
    ("rule", "rhythm"),
    [
        ("FREQ=WEEKLY;BYDAY=TU,TH", "weekly"),
        ("FREQ=DAILY", "weekly"),
        ("FREQ=WEEKLY", "weekly"),
        ("FREQ=WEEKLY;WKST=MO;INTERVAL=1;BYDAY=TU", "weekly"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU", "second_week"),
        ("FREQ=MONTHLY;BYDAY=1MO", "month"),
        ("FREQ=MONTHLY;BYDAY=1MO,1WE,-1MO,-1WE", "month"),
        ("FREQ=MONTHLY;BYDAY=1MO,3WE", "own"),
        ("FREQ=MONTHLY;BYDAY=MO", "own"),
        ("FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO", "own"),
        ("FREQ=WEEKLY;INTERVAL=3;BYDAY=MO", "own"),
        ("FREQ=WEEKLY;BYDAY=TU;COUNT=5", "own"),
        ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270101", "own"),
        ("FREQ=MONTHLY;BYMONTHDAY=15", "own"),
    ],
)
def test_rule_is_shown_as_people_say_it_and_stays_word_for_word(rule, rhythm):
    document = DOCUMENT | {"rrule": rule}
    assert ScheduleForm.from_document(document)["rhythm"] == rhythm
    assert written(document)["rrule"] == rule


def test_other_weekday_makes_another_rule():
    assert written(weekdays=["MO", "FR"])["rrule"] == "FREQ=WEEKLY;BYDAY=MO,FR"


def test_first_and_third_monday_are_a_rule():
    chosen = {"rhythm": "month", "weekdays": ["MO"], "nths": [1, 3]}
    assert written(**chosen)["rrule"] == "FREQ=MONTHLY;BYDAY=1MO,3MO"


def test_weekday_that_was_that_of_the_first_day_stays_when_the_first_day_moves():
    document = DOCUMENT | {"rrule": "FREQ=WEEKLY"}  # from a Tuesday
    assert written(document, valid_from="2026-01-08")["rrule"] == "FREQ=WEEKLY;BYDAY=TU"


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"weekdays": []}, "weekdays"),
        ({"rhythm": "month", "weekdays": ["MO"]}, "nths"),
        ({"rhythm": "own"}, "own_rule"),
        ({"rhythm": "own", "own_rule": "FREQ=SECONDLY"}, "own_rule"),
        ({"rhythm": "sometimes"}, "rhythm"),
        ({"valid_to": "2025-01-01"}, "valid_to"),
        ({"valid_to": "2026-01-05", "valid_from": "2026-01-04"}, "weekdays"),
        ({"closes_at": "13:00"}, "closes_at"),
        ({"opens_at": "25:00"}, "opens_at"),
        ({"except_dates": "Heiligabend"}, "except_dates"),
        ({"except_dates": "24.12.2026 Heiligabend"}, "except_dates"),
        ({"except_dates": "30.02.2026"}, "except_dates"),
        ({"except_dates": "24.12.2026 – 01.12.2026"}, "except_dates"),
        ({"extra_dates": "22.12.2026"}, "extra_dates"),
    ],
)
def test_wrong_value_has_its_error_beside_it_and_stays_in_the_form(changed, field):
    form = sent(**changed)
    assert list(form.errors) == [field]
    name, value = next(iter(changed.items()))
    assert form[name].value() == value


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "24.12.2026"),
        ("de", "24. 12. 2026"),
        ("en", "24/12/2026"),
        ("tr", "24.12.2026"),
        ("ar", "\u200f٢٤/١٢/٢٠٢٦"),
        ("uk", "24.12.2026"),
        ("de", "2026-12-24"),
        ("de", "24.12.2026 bis 24.12.2026"),
    ],
)
def test_day_is_read_as_it_is_written(language, line):
    with translation.override(language):
        assert written(except_dates=line)["except_dates"] == ["2026-12-24"]


def test_days_in_a_row_are_one_line():
    days = [(date(2026, 12, 23) + timedelta(days=number)).isoformat() for number in range(10)]
    document = DOCUMENT | {"except_dates": ["2026-11-03", *days]}
    form = ScheduleForm(initial=ScheduleForm.from_document(document))
    assert form["except_dates"].value() == "03.11.2026\n23.12.2026 – 01.01.2027"
    assert written(document) == document


def test_every_line_that_cannot_be_read_is_named():
    errors = sent(except_dates="morgen\n24.12.2026\nübermorgen").errors["except_dates"]
    assert [line in error for line, error in zip(("morgen", "übermorgen"), errors, strict=True)] == [True, True]


def test_form_that_was_not_touched_has_not_changed():
    initial = ScheduleForm.from_document(DOCUMENT)
    assert not ScheduleForm(posted(DOCUMENT), initial=initial).has_changed()
    assert not ScheduleForm(posted({})).has_changed()


@pytest.mark.parametrize(
    ("state", "words"), [("DE-SH", "sind bis zum"), ("DE-XX", "nicht bekannt"), ("", "Bundesland des Ortes")]
)
def test_editor_is_told_how_far_school_holidays_are_known(state, words):
    assert words in ScheduleForm(state_province=state)["except_school_holidays"].help_text


rhythms = st.sampled_from(["weekly", "second_week", "month"])
dates = st.lists(st.dates(date(2026, 1, 1), date(2026, 3, 1)).map(str), unique=True, max_size=30).map(sorted)


@hypothesis_settings(max_examples=60, deadline=None)
@given(
    rhythms,
    st.sets(st.sampled_from(WEEKDAYS), min_size=1),
    st.sets(st.sampled_from([1, 2, 3, 4, -1]), min_size=1),
    dates,
)
def test_what_is_chosen_is_shown_again(rhythm, weekdays, nths, days):
    weekdays = sorted(weekdays, key=WEEKDAYS.index)
    nths = [nth for nth in (1, 2, 3, 4, -1) if nth in nths] if rhythm == "month" else []
    document = written(rhythm=rhythm, weekdays=weekdays, nths=nths, except_dates="\n".join(days))
    shown = ScheduleForm.from_document(document)
    assert (shown["rhythm"], shown["weekdays"], shown["nths"]) == (rhythm, weekdays, nths)
    assert document["except_dates"] == days
    assert written(document) == document
    fields = {name: document[name] for name in ("rrule", "except_dates")}
    Schedule(valid_from=date(2026, 1, 6), opens_at=time(14), closes_at=time(17), **fields).clean()
