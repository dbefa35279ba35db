import pytest
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.test.utils import CaptureQueriesContext

from federation.search import vocabulary
from federation.search.models import IndexedDocument, IndexedThing, Word

DOCUMENTS = {
    "beratung": 50,
    "beratungen": 8,
    "beruf": 30,
    "berufe": 3,
    "behörde": 12,
    "kurs": 40,
    "kurz": 2,
    "kuss": 1,
    "anerkennung": 9,
    "migrationsberatung": 4,
    "допомога": 5,
    "استشاره": 5,
    "=beratung": 60,
}


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request, django_db_blocker):
    small = request.getfixturevalue(f"small_{request.param}")
    with django_db_blocker.unblock(), small.in_use():
        yield small


@pytest.fixture
def words(database):
    Word.objects.bulk_create(
        Word(word=word, backwards=vocabulary._backwards(word), documents=documents)
        for word, documents in DOCUMENTS.items()
    )


def corrected(word: str) -> list[str]:
    return [other for other, _likelihood in vocabulary.corrections(word)]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("beratug", "beratung"),  # one letter too few
        ("beratuung", "beratung"),  # too many
        ("beretung", "beratung"),  # another
        ("berautng", "beratung"),  # swapped
        ("bertaung", "beratung"),  # swapped where the halves meet
        ("veratung", "beratung"),
        ("eratung", "beratung"),
        ("beratunf", "beratung"),
        ("допмога", "допомога"),
        ("استشاه", "استشاره"),
        ("anrekenung", "anerkennung"),  # two mistakes in a long word
        ("schwimkurs", "schwimmkurs"),  # no document has the compound
        ("migrationsbertaugn", "migrationsberatung"),
    ],
)
def test_mistyped_word_is_known(words, typed, meant):
    assert corrected(typed)[0] == meant


def test_likelier_correction_comes_first(words):
    assert corrected("kurt") == ["kurs", "kurz"]
    assert vocabulary.corrections("kurt")[0] == ("kurs", 1.0)


def test_other_first_letter_is_less_likely(words):
    Word.objects.create(word="murs", backwards="srum", documents=1000)
    assert corrected("kurss")[0] == "kurs"
    assert dict(vocabulary.corrections("nurs")) == {"kurs": 0.8, "murs": 0.8}


def test_two_mistakes_count_only_where_nothing_is_nearer(words):
    Word.objects.create(word="beratend", backwards="dnetareb", documents=1000)
    assert corrected("beratunf") == ["beratung"]


@pytest.mark.parametrize(
    "typed", ["kus", "12345", "a4b5c", "=beratun", "beratung" * 10, "", "xyzxyzxyz", "*", "\x00" * 6]
)
def test_short_words_numbers_and_nonsense_are_not_corrected(words, typed):
    assert corrected(typed) == []


def test_form_is_no_correction(words):
    assert corrected("=beratunf") == []
    assert "=beratung" not in corrected("beratunk")


def test_correction_is_one_query(words):
    with CaptureQueriesContext(connection) as queries:
        vocabulary.corrections("beratunf")
    assert len(queries) == 1


def test_known_words_have_their_documents(words):
    with CaptureQueriesContext(connection) as queries:
        known = vocabulary.known(["kurs", "=beratung", "unbekannt", "", "~slk", "^kurs", "k" * 100])
    assert known == {"kurs": 40, "=beratung": 60 + 50}  # the stem, and the word where it is its own stem
    assert len(queries) == 1


def test_nothing_is_asked_about_nothing(words):
    with CaptureQueriesContext(connection) as queries:
        assert vocabulary.known([]) == {}
    assert len(queries) == 0


def test_beginning_is_completed_with_the_most_common_words(words):
    assert vocabulary.completions("ber", 2) == ["beratung", "beruf"]
    assert vocabulary.completions("beruf", 5) == ["berufe"]
    assert vocabulary.completions("доп", 5) == ["допомога"]


@pytest.mark.parametrize("beginning", ["", "=", "=ber", "%", "_", "zz", "\x00", "b%"])
def test_beginning_of_no_word_is_not_completed(words, beginning):
    assert vocabulary.completions(beginning, 5) == []


def test_new_words_are_learnt_once(database):
    vocabulary.learn(["kurs", "=kurs", "~krs", "^kurs", "+kurs", "k" * 61, ""])
    vocabulary.learn(["kurs", "kurse"])
    assert dict(Word.objects.values_list("word", "backwards")) == {"kurs": "sruk", "=kurs": "", "kurse": "esruk"}


def test_learning_does_not_change_what_was_counted(words):
    vocabulary.learn(["kurs"])
    assert Word.objects.get(word="kurs").documents == DOCUMENTS["kurs"]


def put(language: str, **texts) -> None:
    number = IndexedThing.objects.count()
    thing = IndexedThing.objects.create(key=f"thing:{number}", kind="page", title_key="", terms="", state="")
    content_type = ContentType.objects.get_for_model(IndexedThing)
    IndexedDocument.objects.create(
        thing=thing, language=language, content_type=content_type, object_id=str(number), path="/", **texts
    )


def test_recounting_says_how_many_documents_have_a_word(words):
    put("de", title="Kurse", body="Kurs und Kurse und Kurse")
    put("de", title="Kurs", keywords="Sprache", names="Deutschkurs")
    put("uk", title="Допомога")
    vocabulary.recount()
    counted = dict(Word.objects.values_list("word", "documents"))
    assert {word: counted[word] for word in ("kurs", "kurse", "=kurs", "sprache", "допомога")} == {
        "kurs": 2,
        "kurse": 1,
        "=kurs": 2,
        "sprache": 1,
        "допомога": 1,
    }
    assert "beratung" not in counted  # no document has it any more


def test_recounting_in_small_portions_gives_the_same(database, monkeypatch):
    for number in range(7):
        put("de", title=f"Kurs {number}", body="Beratung für Frauen")
    vocabulary.recount()
    counted = list(Word.objects.order_by("word").values_list("word", "backwards", "documents"))
    monkeypatch.setattr(vocabulary, "MOST_COUNTED", 3)
    monkeypatch.setattr(vocabulary, "READ_AT_ONCE", 2)
    Word.objects.all().delete()
    vocabulary.recount()
    assert list(Word.objects.order_by("word").values_list("word", "backwards", "documents")) == counted
    assert ("beratung", "gnutareb", 7) in counted


def test_recounting_may_be_repeated(words):
    put("de", title="Kurs")
    vocabulary.recount()
    counted = list(Word.objects.order_by("word").values_list("word", "documents"))
    vocabulary.recount()
    assert list(Word.objects.order_by("word").values_list("word", "documents")) == counted


@pytest.mark.parametrize("half", ["word", "backwards"])
def test_halves_are_looked_up_in_an_index(words, half):
    Word.objects.bulk_create(Word(word=(word := f"wort{number:05}"), backwards=word[::-1]) for number in range(5_000))
    begins, parameters = vocabulary._begins(half, "bera")
    explain = "EXPLAIN" if connection.vendor == "postgresql" else "EXPLAIN QUERY PLAN"
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
        cursor.execute(f"{explain} SELECT {half}, documents FROM search_word WHERE {begins}", parameters)  # noqa: S608
        plan = str(cursor.fetchall())
    name = {"word": "search_beginning", "backwards": "search_backwards"}[half]
    assert name in plan
    assert "SEARCH" in plan or "Index Cond" in plan
