import pytest
from hypothesis import given
from hypothesis import strategies as st

from federation.matching.names import alikeness, fold, is_short, words_of


def told(name: str) -> list[str]:
    return [word.stem for word in words_of(name)]


@pytest.mark.parametrize("written", ["Müller", "Mueller", "MULLER", "Muller"])
def test_umlauts_fold_to_one_word(written):
    assert fold(written) == "muler"


@pytest.mark.parametrize("form", ["e.V.", "e. V.", "eV", "eingetragener Verein", "gGmbH", "gemeinnützige GmbH", "i.G."])
def test_legal_forms_are_not_told(form):
    assert told(f"Kolibri {form}") == told("Kolibri")


def test_name_of_a_legal_form_alone_keeps_it():
    assert told("e.V.")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Громада Київ", "Hromada Kyjiw"),
        ("Берегиня", "Berehynja"),
        ("Матрьошка", "Matrjoschka"),
        ("Bayt al-Hikma", "Beit al Hikma"),
        ("Şişli Dayanışma", "Sisli Dayanisma"),
        ("IŞIK", "Işık"),
        ("Welt-Laden-Treff", "Weltladentreff"),
        ("Rostocker Haus", "Haus Rostock"),
    ],
)
def test_spellings_of_one_name_are_the_same(one, other):
    assert alikeness(one, other) == 1


def test_arabic_script_is_compared_without_vowels():
    assert alikeness("السلام", "As-Salam") == 0.9


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Iranischer Verein", "Irakischer Verein"),
        ("Haus der Jugend", "Haus der Tugend"),
        ("Slowakischer Klub", "Slowenischer Klub"),
        ("Treff Nord", "Treff Süd"),
    ],
)
def test_other_names_by_the_same_pattern_are_not_alike(one, other):
    assert alikeness(one, other) < 0.5


def test_body_of_its_own_is_less_alike_than_an_addition():
    whole = "Türkische Gemeinde Anker"
    assert alikeness(whole, f"{whole} Jugend") < 0.7 < alikeness(whole, f"{whole} Tanzkreis")


def test_audience_makes_no_other_body():
    assert alikeness("Haus Mondlicht", "Haus Mondlicht – Beratung für Frauen") > 0.7


def test_acronym_is_like_its_name():
    assert alikeness("IBS", "Interkulturelle Begegnungsstätte Süd e.V.") == 0.7
    assert is_short("IBS e.V.")
    assert not is_short("Mosaik")


def test_towns_say_nothing():
    assert alikeness("Kulturkreis Köln", "Kulturkreis Kiel", frozenset({"koln", "kiel"})) == 1


@given(st.text(max_size=60), st.text(max_size=60))
def test_alikeness_is_between_0_and_1_whatever_is_written(one, other):
    assert 0 <= alikeness(one, other) <= 1


@given(st.text(min_size=1, max_size=60))
def test_name_is_like_itself_where_it_has_words(name):
    assert alikeness(name, name) == (1 if words_of(name) else 0)
