from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from federation.search.analysis import Form, Marked, excerpt, pieces, question_words, word_forms, words

LONG = "Zuerst steht hier sehr viel anderes. " * 20 + "Dann die Zeugnisse. " + "Und danach noch mehr. " * 20


def marked_in(text: str, question: str, language: str = "de") -> list[str]:
    forms = [form for word in words(question) for form in word_forms(word, language)]
    return [piece.text for piece in pieces(text, Marked.by_forms(forms, language)) if piece.is_match]


@given(st.text(), st.text())
def test_pieces_are_the_text(text, question):
    assert "".join(piece.text for piece in pieces(text, question_words(question))) == text


@given(st.text(min_size=300), st.text())
def test_excerpt_is_short(text, question):
    assert len(excerpt(text, question_words(question))) <= 204


@pytest.mark.parametrize(
    ("text", "question", "language", "marked"),
    [
        ("Die BÜCHER von Migrant*innen", "migrantinnen buch", "de", ["BÜCHER", "Migrant*innen"]),
        ("Kurse und ein Deutschkurs", "kurs", "de", ["Kurse", "Deutschkurs"]),
        ("Kurse in Deutsch", "Deutschkurs", "de", ["Kurse", "Deutsch"]),
        ("Zeugnis\u00adse anerkennen", "zeugnis", "de", ["Zeugnis\u00adse"]),
        ("die Zeugnisse anerkennen", "zeugnisse anerkennen", "de", ["Zeugnisse anerkennen"]),
        ("Kadınlar için danışmanlığı", "danismanlik", "tr", ["danışmanlığı"]),
        ("هذه مُعَادَلَة", "معادله", "ar", ["مُعَادَلَة"]),
        ("للاجئين في المدينة", "لاجئ", "ar", ["للاجئين"]),
        ("Допомога біженцям", "беженцы", "uk", ["біженцям"]),
        ("Курси комп'ютерні", "компютерні", "uk", ["комп'ютерні"]),
        ("Verein Selçuk e. V.", "Seljuk", "de", ["Selçuk"]),
        ("Bildung", "Bild", "de", []),
    ],
)
def test_word_is_marked_as_it_is_written(text, question, language, marked):
    assert marked_in(text, question, language) == marked


def test_beginning_is_marked_as_the_whole_word():
    asked = Marked.by_forms([Form(("buch",), is_beginning=True)], "de")
    assert [piece.text for piece in pieces("Die Bücherei und das Gebüsch", asked) if piece.is_match] == ["Bücherei"]


def test_excerpt_surrounds_the_match():
    found = excerpt(LONG, {"zeugnisse"})
    assert "Dann die Zeugnisse." in found
    assert found.startswith("… ") and found.endswith(" …")


def test_excerpt_is_taken_where_most_of_the_question_stands():
    text = "Ein Kurs. " + "Füllwort " * 60 + "Ein Kurs für Frauen. " + "Füllwort " * 60
    assert "Ein Kurs für Frauen." in excerpt(text, {"kurs", "frauen"})


def test_excerpt_sets_lines_apart_that_are_no_sentences():
    assert excerpt("Bringen Sie Post mit.\n\nTreff\nFrauen e. V.\n Weg 1  Fulda", set()) == (
        "Bringen Sie Post mit. Treff · Frauen e. V. · Weg 1 Fulda"
    )
    assert excerpt(" \n\n", set()) == excerpt("", set()) == ""


def test_excerpt_begins_at_the_beginning_where_nothing_matches():
    assert excerpt(LONG, {"nichts"}).startswith("Zuerst steht hier")


def test_excerpt_of_a_very_long_text_is_found_fast():
    text = " ".join(f"Wort{number}" for number in range(30_000))
    asked = Marked.by_forms(word_forms("Beratung", "de"), "de")
    excerpt(text, asked)
    begun = perf_counter()
    for _hit in range(20):
        excerpt(text, asked)
    assert perf_counter() - begun < 1
