"""What people type, as it is stored; what cannot be read stays as it was typed."""

import pytest
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from plugins.funding.questions import number_in_words, problem_with, text_of
from plugins.funding.reading import read

NUMBER, DATE, AMOUNT = ({"type": kind, "is_required": True, "key": "k"} for kind in ("number", "date", "amount"))
CHOICE = {
    "type": "choice",
    "key": "k",
    "is_required": True,
    "several": True,
    "options": [{"key": "a", "text": "A", "follow_up": []}, {"key": "b", "text": "B", "follow_up": []}],
}


@pytest.mark.parametrize(
    ("language", "typed", "stored"),
    [
        ("de", "1.234,5", "1234.5"),
        ("de", "-3", "-3"),
        ("en", "1,234.5", "1234.5"),
        ("de", "12,50", "12.5"),
        ("uk", "1 234,5", "1234.5"),
        ("ar", "١٢", "12"),
        ("de", "0", "0"),
    ],
)
def test_number_is_read_as_its_language_writes_it(language, typed, stored):
    assert read(NUMBER, [typed], language) == stored


@pytest.mark.parametrize("typed", ["1e5", "NaN", "Infinity", "1,234.5", "12 Stück", "--3", "1" * 40])
def test_what_is_no_number_stays_as_typed(typed):
    value = read(NUMBER, [typed], "de")

    assert value == {"raw": typed}
    assert problem_with(NUMBER, value).startswith("Schreiben Sie eine Zahl")


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=3))
def test_number_that_is_shown_is_read_as_the_same(number):
    stored = read(NUMBER, [number_in_words(str(number), "de")], "de")
    assert read(NUMBER, [number_in_words(stored, "de")], "de") == stored


@pytest.mark.parametrize("typed", ["2027-03-01", "01.03.2027", "1.3.2027"])
def test_date_is_read_from_a_browsers_field_and_from_hand(typed):
    assert read(DATE, [typed], "de") == "2027-03-01"


@pytest.mark.parametrize("typed", ["31.02.2027", "bald", "0001-01-01", "9999-01-01"])
def test_what_is_no_date_stays_as_typed(typed):
    assert read(DATE, [typed], "de") == {"raw": typed}
    assert problem_with(DATE, {"raw": typed}) == "Schreiben Sie das Datum so: 31.12.2027."


def test_choice_takes_what_is_offered_alone():
    assert read(CHOICE, ["b", "x"], "de") == ["b"]
    assert read({**CHOICE, "several": False}, ["b", "a"], "de") == "a"
    assert read(CHOICE, ["x"], "de") == []
    assert problem_with(CHOICE, []) == "Wählen Sie eine Antwort."


def test_nothing_is_nothing():
    for question in (NUMBER, DATE, AMOUNT):
        assert read(question, ["  "], "de") == ""
        assert read(question, [], "de") == ""


def test_answers_are_shown_in_words():
    with override("de"):
        assert text_of({**NUMBER, "unit": "Personen"}, "1234.5") == "1.234,5 Personen"
        assert text_of(AMOUNT, "1000.50") == "1.000,50\xa0€"
        assert text_of(DATE, "2027-03-01") == "1. März 2027"
        assert text_of(CHOICE, ["a", "b", "gone"]) == "A; B"
        assert text_of(DATE, {"raw": "bald"}) == "bald"


@pytest.mark.parametrize(("value", "words"), [("0", "Mindestens 1."), ("501", "Höchstens 500."), ("500", "")])
def test_limits_of_numbers_are_named(value, words):
    question = {**NUMBER, "min_value": "1", "max_value": "500"}
    assert problem_with(question, value) == words
