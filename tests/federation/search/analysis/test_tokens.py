import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from federation.search.analysis import alternatives, document_tokens, name_tokens, word_forms, words

LANGUAGES = ["de", "en", "tr", "ar", "uk", "de-simple", "fa", "xx", ""]
TOKEN = re.compile(r"[=~]?[^\W_]+")
LONGEST_TOKEN = 62


def finds(question: str, written: str, language: str, reader: str = "de") -> bool:
    """Whether each word of the question is in the text, in any of its forms."""
    tokens = set(name_tokens(written, language))
    return all(
        any(all(tokens.intersection(alternatives(token)) for token in form.tokens) for form in word_forms(word, reader))
        for word in words(question)
    )


@pytest.mark.parametrize(
    ("question", "written", "language"),
    [
        ("Beratung", "Migrationssozialberatung", "de"),
        ("Sozialberatung", "Migrationssozialberatung", "de"),
        ("Migrationsberatung", "Migrationssozialberatung", "de"),
        ("Migrationsberatung", "Beratung zur Migration", "de"),
        ("Kurs deutsch", "Deutschkurse", "de"),
        ("Deutschkurse", "Deutschkurs", "de"),
        ("Deutschkurs", "Kurse in Deutsch", "de"),
        ("Berater", "Beratungen", "de"),
        ("jobs", "Job", "de"),
        ("Luebeck", "Lübeck", "de"),
        ("Kiew", "Київ", "uk"),
        ("Seljuk", "Selçuk Derneği", "tr"),
        ("danismanlik", "Danışmanlığı", "tr"),
        ("dernek", "derneklerimiz", "tr"),
        ("للاجئين", "لاجئ", "ar"),
        ("دورة", "بدورة", "ar"),
        ("محمد", "Mohammed", "de"),
        ("Muhammad", "محمد", "ar"),
        ("беженцы", "біженців", "uk"),
        ("courses", "course", "en"),
        ("samofa", "Samo.fa", "de"),
        ("самофа", "Projekt Samo.fa", "de"),
        ("antirassismus", "Anti-Rassismus", "de"),
    ],
)
def test_question_finds_what_says_it_in_another_way(question, written, language):
    assert finds(question, written, language)


@pytest.mark.parametrize(
    ("question", "written"),
    [
        ("Bild", "Bildung"),
        ("Kur", "Kurs"),
        ("Konkurs", "Kurs"),
        ("Sozialberatung", "Rechtsberatung"),
        ("Hebammensprechstunde", "Sprechstunde"),
        ("Frauenhaus", "Haus der Jugend"),
        ("Sucht", "suchen"),
    ],
)
def test_question_does_not_find_another_thing(question, written):
    assert not finds(question, written, "de")


@pytest.mark.parametrize("reader", ["de", "en", "tr", "ar", "uk"])
def test_reader_may_type_any_language(reader):
    assert finds("kurslar", "kursları", "tr", reader)
    assert finds("Beratungen", "Beratung", "de", reader)
    assert finds("دورات", "الدورة", "ar", reader)


def test_word_as_it_was_typed_is_the_surest_form():
    first, *others = word_forms("Sozialberatung", "de")
    assert (first.tokens, first.weight) == (("sozialberatung",), 1.0)
    assert all(other.weight < 1 for other in others)
    assert [form.weight for form in others] == sorted((form.weight for form in others), reverse=True)


def test_stem_that_is_the_word_is_not_said_twice():
    assert document_tokens("Kurs Kurse Rat", "de") == ["kurs", "kurse", "=kurs", "rat"]


def test_stem_may_be_a_word_where_it_is_its_own_stem():
    assert alternatives("=kurs") == ("=kurs", "kurs")
    assert alternatives("=rat") == ("=rat", "rat")
    assert alternatives("=yuzme") == ("=yuzme",)  # a word too, but its stem is another
    assert alternatives("kurs") == ("kurs",)


def test_text_without_words_has_no_tokens():
    assert document_tokens(" .*\x00\"' ", "de") == []
    assert word_forms("*", "de") == ()


@given(st.text(), st.sampled_from(LANGUAGES))
def test_tokens_are_such_as_every_engine_stores(text, language):
    tokens = name_tokens(text, language)
    forms = [form for word in words(text) for form in word_forms(word, language)]
    asked = [token for form in forms for token in form.tokens]
    assert all(TOKEN.fullmatch(token) and len(token) <= LONGEST_TOKEN for token in [*tokens, *asked])
    assert all(0 < form.weight <= 1 for form in forms)


@given(st.text(alphabet=st.characters(categories=["L", "Mn", "Nd"]), max_size=40), st.sampled_from(LANGUAGES))
def test_word_is_found_by_itself(word, language):
    assert finds(word, word, language, language)
    assert set(words(word)) <= set(document_tokens(word, language))


MINE = [
    ("çocuğum", "çocuk"), ("annem", "anne"), ("diplomam", "diploma"),
    ("çocuğuma", "çocuk"), ("çocuğumu", "çocuk"), ("çocuklarımla", "çocuk"), ("annemle", "anne"), ("kızımın", "kız"),
]  # fmt: skip


@pytest.mark.parametrize(("mine", "word"), MINE)
def test_what_is_mine_is_asked_for_without_saying_so(mine, word):
    asked = {token for form in word_forms(mine, "tr") for token in form.tokens}
    assert any(set(alternatives(token)) & set(document_tokens(word, "tr")) for token in asked)
