import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from federation.search.analysis import LONGEST_WORD, MOST_WORDS, fold, question_words, words

SAME = [
    ("Lübeck", "Luebeck", "Lubeck", "LÜBECK"),
    ("Straße", "Strasse", "STRASSE"),
    ("Özdemir", "Oezdemir", "Ozdemir"),
    ("Bücher", "Buecher", "Bucher", "Bu\u0308cher", "Bü\u00adcher"),
    ("Danışmanlığı", "DANIŞMANLIĞI", "danismanligi"),
    ("İzmir", "IZMIR", "ızmir"),
    ("أحمد", "احمد", "أَحْمَد", "أحمـــد"),
    ("استشارة", "استشاره"),
    ("علی", "علي", "على"),
    ("کتاب", "كتاب"),
    ("کلاس\u200cها", "کلاسها"),
    ("Єдність", "ЄДНІСТЬ"),
    ("Ґанок", "ганок"),
    ("комп'ютер", "комп’ютер", "компʼютер", "Компютер"),
    ("١٢٣", "۱۲۳", "123"),
    ("Migrant*innen", "Migrant:innen", "Migrant_innen", "MigrantInnen", "Migrantinnen"),
]


@pytest.mark.parametrize("written", SAME, ids=lambda written: written[0])
def test_word_written_in_several_ways_is_one(written):
    assert len({fold(word) for word in written}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("Bauer", "Bau"), ("neue", "neu"), ("Quelle", "Qulle"), ("كتاب", "كتب"), ("мова", "мовa")]
)
def test_different_words_stay_different(one, other):
    assert fold(one) != fold(other)


def test_question_has_each_word_once():
    assert question_words("Haus haus HAUS") == ("haus",)


def test_question_is_cut():
    assert len(question_words(" ".join(f"w{number}" for number in range(600)))) == MOST_WORDS


def test_words_are_in_their_order():
    assert words("Kultur/Sprache, (Bildung)\nund\u00a0Beruf") == ["kultur", "sprache", "bildung", "und", "beruf"]


@given(st.text())
@example("aee oee uee ueue aəe")
@example("a＊in")
def test_folding_twice_changes_nothing_more(text):
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_words_hold_letters_and_digits_only(text):
    assert all(re.fullmatch(r"[^\W_]+", word) and len(word) <= LONGEST_WORD for word in words(text))


@given(st.text())
def test_words_are_those_of_the_folded_text(text):
    assert words(text) == [word[:LONGEST_WORD] for word in re.findall(r"[^\W_]+", fold(text))]


@given(st.text())
def test_words_have_no_case(text):
    assert all(word == word.casefold() for word in words(text))
