import re

from hypothesis import given
from hypothesis import strategies as st

from federation.search.text import LONGEST_WORD, MOST_WORDS, excerpt, fold, pieces, question_words, words

LONG = "Zuerst steht hier sehr viel anderes. " * 20 + "Dann die Zeugnisse. " + "Und danach noch mehr. " * 20


def test_gender_sign_belongs_to_the_word():
    assert words("Migrant*innen, Migrant:innen, Migrant_innen, MigrantInnen") == ["migrantinnen"] * 4


def test_question_has_each_word_once():
    assert question_words("Haus haus HAUS") == ("haus",)


def test_question_is_cut():
    assert len(question_words(" ".join(f"w{number}" for number in range(600)))) == MOST_WORDS


@given(st.text())
def test_words_hold_letters_and_digits_only(text):
    assert all(re.fullmatch(r"[^\W_]+", word) and len(word) <= LONGEST_WORD for word in words(text))


@given(st.text())
def test_words_have_no_case(text):
    assert all(word == word.casefold() for word in words(text))


@given(st.text())
def test_folding_never_raises(text):
    assert isinstance(fold(text), str)


@given(st.text(), st.text())
def test_pieces_are_the_text(text, question):
    assert "".join(piece.text for piece in pieces(text, question_words(question))) == text


@given(st.text(min_size=300), st.text())
def test_excerpt_is_short(text, question):
    assert len(excerpt(text, question_words(question))) <= 204


def test_excerpt_surrounds_the_first_match():
    found = excerpt(LONG, ("zeugnisse",))
    assert "Dann die Zeugnisse." in found
    assert found.startswith("… ") and found.endswith(" …")


def test_excerpt_begins_at_the_beginning_where_nothing_matches():
    assert excerpt(LONG, ("nichts",)).startswith("Zuerst steht hier")


def test_matches_are_marked_as_they_are_written():
    marked = [
        piece.text
        for piece in pieces("Die BÜCHER von Migrant*innen", question_words("migrantinnen buech"))
        if piece.is_match
    ]
    assert marked == ["BÜCHER", "Migrant*innen"]


def test_neighbouring_matches_are_one():
    marked = [piece.text for piece in pieces("die Zeugnisse anerkennen", ("zeugnisse", "anerkennen")) if piece.is_match]
    assert marked == ["Zeugnisse anerkennen"]


def test_vowel_marks_are_marked_along():
    marked = [piece.text for piece in pieces("هذه مُعَادَلَة", question_words("معادله")) if piece.is_match]
    assert marked == ["مُعَادَلَة"]
