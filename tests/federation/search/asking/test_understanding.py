"""From what somebody typed to what an engine is asked."""

import pytest

from federation.registry.places.naming import by_sound, known_towns
from federation.search import ranking, vocabulary
from federation.search.asking.question import Question
from federation.search.asking.synonyms import read_again
from federation.search.asking.understanding import understand
from federation.search.engines import Form
from federation.search.models import SynonymGroup
from sites.demo.factories import OrganisationFactory

KNOWN = (
    "beratung",
    "=berat",
    "kurs",
    "=kurs",
    "migration",
    "frauen",
    "=frau",
    "bucher",
    "=buch",
    "=deutschkurs",
    "=arbeit",
)


@pytest.fixture(autouse=True)
def _index(db):
    vocabulary.learn(KNOWN)
    SynonymGroup.objects.all().delete()
    SynonymGroup.objects.create(terms="Deutschkurs\nGerman course\nAlmanca kursu")
    SynonymGroup.objects.create(terms="Arbeit\niş")
    read_again()


def understood(text, language="de", **fields):
    return understand(Question(text=text, language=language, **fields))


def tokens(group):
    return {form.tokens for form in group.forms}


def weight(group, *wanted):
    return next(form.weight for form in group.forms if form.tokens == wanted and not form.is_beginning)


def test_each_word_that_says_something_is_one_group():
    (advice, women) = understood("wo finde ich beratung für frauen").groups
    assert ("beratung",) in tokens(advice)
    assert ("frauen",) in tokens(women)


def test_what_everybody_has_is_asked_of_those_whose_site_it_is_unless_a_place_is_named():
    SynonymGroup.objects.create(terms="Telefonnummer\nphone number")
    read_again()
    assert understood("phone number", "en").is_addressed
    assert not understood("beratung").is_addressed
    assert understood("habt ihr kurse").is_addressed
    assert not understood("habt ihr kurse in Köln").is_addressed
    assert not understood("phone number Köln", "en").is_addressed


def test_question_of_empty_words_alone_asks_for_them():
    assert [max(group.forms, key=lambda form: form.weight).tokens for group in understood("wo ist").groups] == [
        ("wo",),
        ("ist",),
    ]


def test_no_words_ask_for_everything():
    assert understood("").groups == ()
    assert understood("“ * ”").groups == ()


def test_word_itself_counts_more_than_its_stem():
    (group,) = understood("beratung").groups
    assert weight(group, "beratung") == 1
    assert weight(group, "beratung") > weight(group, "=berat") > 0


def test_only_the_last_word_may_go_on():
    first, last = understood("beratung frau").groups
    assert not any(form.is_beginning for form in first.forms)
    assert ("frau",) in {form.tokens for form in last.forms if form.is_beginning}


def test_last_word_before_a_place_is_not_being_typed():
    words, _place = understood("frau lübeck").groups
    assert not any(form.is_beginning for form in words.forms)


def test_synonym_of_several_words_is_recognised_and_asked_for():
    (group,) = understood("german course", language="en").groups
    said = {token for form in group.forms for token in form.tokens}
    assert any(token.startswith("=deutschkurs") for token in said)


def test_term_of_several_words_is_recognised_while_its_last_is_typed():
    (asked,) = understood("german cou", language="en").groups
    assert ("=deutschkurs",) in tokens(asked)
    assert Form(("german", "cou"), ranking.BEGINNING, is_beginning=True) in asked.forms  # it may become something else


def test_term_of_another_language_is_no_empty_word():
    (group,) = understood("iş", language="tr").groups
    assert any("=arbeit" in form.tokens for form in group.forms)


def test_unknown_word_is_corrected_and_said():
    understanding = understood("beratnug")
    assert understanding.corrected == (("beratnug", "beratung"),)
    (group,) = understanding.groups
    assert weight(group, "beratung") < ranking.CORRECTED + 0.01 < weight(group, "beratnug")


def test_word_of_the_synonyms_is_corrected_too():
    understanding = understood("deutschkrus")
    assert understanding.corrected == (("deutschkrus", "deutschkurs"),)
    said = {token for form in understanding.groups[0].forms for token in form.tokens}
    assert {"=german", "=cours"} <= said


def test_synonym_that_nothing_has_is_not_asked_for():
    (group,) = understood("german course", language="en").groups
    assert not any("=kurs" in form.tokens for form in group.forms if form.weight <= ranking.SYNONYM)
    assert not any("=almanca" in form.tokens for form in group.forms)


def test_typed_spelling_is_left_alone():
    understanding = understood("beratnug", spelling="typed")
    assert understanding.corrected == ()
    assert ("beratung",) not in tokens(understanding.groups[0])


def test_known_word_and_beginning_of_one_are_not_corrected():
    assert understood("kurs").corrected == ()
    assert understood("berat").corrected == ()


SENTENCES = [
    ("Guten Tag, können Sie mir bitte sagen, wo es hier eine Beratung gibt?", "de"),
    ("Hi, is there anyone who could tell me about beratung please", "en"),
    ("Merhaba, nereden beratung alabilirim acaba", "tr"),
    ("مرحبا، هل يوجد عندكم beratung من فضلك", "ar"),
    ("Підкажіть, будь ласка, де є beratung", "uk"),
    ("Підкажіть, будь ласка, де є beratung", "de"),
    ("З цим звернутись до вас: чи приймаєте ви мене на beratung", "uk"),
    ("beratung için nelere ne zaman etmeliyim", "tr"),
]


@pytest.mark.parametrize(("sentence", "reader"), SENTENCES)
def test_words_that_wrap_a_sentence_say_nothing_whoever_reads_it(sentence, reader):
    (advice,) = understood(sentence, reader).groups
    assert ("beratung",) in tokens(advice)
    assert not advice.is_wish


def test_language_that_is_wished_for_is_what_is_spoken():
    for text, language in (("Kurs auf Arabisch", "de"), ("arabischsprachiger Kurs", "de"), ("Arapça kurs", "tr")):
        (wish,) = [group for group in understood(text, language).groups if group.is_wish]
        assert (text, wish.values) == (text, (("spoken", "ar"),))


def test_language_alone_is_asked_for_by_name():
    (group,) = understood("Arabisch").groups
    assert not group.values


def wishes(text, language="de"):
    """The first token of what must be there, and of what is wished for."""
    understanding = understood(text, language)
    surest = {id(group): max(group.forms, key=lambda form: form.weight).tokens[0] for group in understanding.groups}
    return (
        [surest[id(group)] for group in understanding.groups if not group.is_wish],
        [surest[id(group)] for group in understanding.groups if group.is_wish],
    )


@pytest.mark.parametrize(
    ("text", "needed", "wished"),
    [
        ("angebote deutschkurs", ["deutschkurs"], ["angebote"]),
        ("Beratung im Verbund", ["beratung"], ["verbund"]),
        ("angebote", ["angebote"], []),
        ("deutschkurs auf arabisch", ["deutschkurs"], ["arabisch"]),
        ("Türkçe Deutschkurs", ["deutschkurs"], ["turkce"]),
        ("arabisch", ["arabisch"], []),
        ("deutschkurs gesucht", ["deutschkurs"], ["gesucht"]),
        ("deutschkurs zwickelbude", ["deutschkurs"], ["zwickelbude"]),
        ("zwickelbude frauen", ["zwickelbude", "frauen"], []),
        ("jobcenter termin", ["jobcenter"], ["termin"]),
        ("безкоштовна бератунг", ["бератунг"], ["безкоштовна"]),
        ("фрауен послугами", ["фрауен"], ["послугами"]),
        ("фрауен جمعيتنا", ["фрауен"], ["جمعيتنا"]),
        ("deutschkurs webseite", ["deutschkurs"], ["webseite"]),
    ],
)
def test_what_says_little_beside_a_term_is_a_wish(text, needed, wished):
    assert wishes(text) == (needed, wished)


def test_word_that_is_left_out_is_noticed():
    assert understood("deutschkurs zwickelbude").leaves_out
    for text in ("deutschkurs", "angebote deutschkurs", "deutschkurs auf arabisch", "zwickelbude frauen"):
        assert not understood(text).leaves_out


def test_word_beside_the_point_of_a_sentence_weighs_little():
    short = understood("deutschkurs blumen").groups[1]
    long = understood("mein deutschkurs ist mit ganz vielen blumen").groups[1]
    assert long.rarity == pytest.approx(short.rarity * ranking.WISH)


def test_rare_word_beside_the_point_of_a_sentence_weighs_more(monkeypatch):
    monkeypatch.setattr("federation.search.asking.reading.number_of_things", lambda _period: 1_000)
    vocabulary.learn(["blumen"])
    short = understood("deutschkurs blumen").groups[1]
    long = understood("mein deutschkurs ist mit ganz vielen blumen").groups[1]
    assert long.rarity == pytest.approx(short.rarity * ranking.TELLING_WISH)


def test_situation_is_what_a_sentence_is_about():
    SynonymGroup.objects.create(terms="Alleinerziehende\nkocamdan ayrıldım")
    SynonymGroup.objects.create(terms="Kinder\nçocuklar")
    read_again()
    assert wishes("kocamdan ayrıldım, çocuklarla evdeyim şimdi") == (["kocamdan"], ["cocuklarla", "evdeyim", "simdi"])
    assert wishes("kocamdan ayrıldım çocuklar")[0] == ["kocamdan", "cocuklar"], "a few words are all meant"


def test_talk_is_what_says_several_things_at_length():
    assert understood("Ich suche Beratung, einen Kurs und Frauen für mich").is_talk
    assert not understood("beratung kurs frauen").is_talk
    assert understood("deutschkurs gesucht").corrected == ()
    assert not understood("Ich hätte gern eine Beratung").is_talk


def test_mistyped_town_is_a_place():
    vocabulary.learn(["bergkamen"])
    understanding = understood("beratung berkgamen")
    assert understanding.place.name == "Bergkamen"
    assert understanding.corrected == (("berkgamen", "bergkamen"),)


def test_name_of_a_town_counts_hardly_more_than_to_be_there():
    _advice, place = understood("beratung bergkamen").groups
    assert ranking.KEYWORDS < weight(place, "bergkamen") * ranking.TITLE < ranking.KEYWORDS * 1.2


def test_town_is_a_place_with_its_name_as_a_word():
    understanding = understood("beratung in Bergkamen")
    assert understanding.place.name == "Bergkamen"
    advice, place = understanding.groups
    assert (advice.near, place.near.within) == (None, 25)
    assert ("bergkamen",) in tokens(place)


def test_wider_circle_is_asked_for():
    assert understood("beratung bergkamen", within=50).groups[1].near.within == 50


def test_town_is_a_word_where_somebody_insists():
    understanding = understood("beratung bergkamen", place="none")
    assert understanding.place is None
    assert len(understanding.groups) == 2


def test_many_words_name_no_place_and_are_bounded():
    understanding = understood(" ".join(f"wort{number}" for number in range(600)))
    assert understanding.place is None
    assert len(understanding.groups) == 30


def test_wishes_are_bounded():
    needed, wished = wishes("deutschkurs " + " ".join(f"wort{number}" for number in range(20)))
    assert (needed, len(wished)) == (["deutschkurs"], 6)


def test_exact_title_is_looked_for_with_and_without_its_legal_form():
    assert understood("Haus der Kulturen").title_keys == ("haus der kulturen", "haus der kulturen e v")


def test_compound_is_loosened_to_its_parts_and_the_place_stays():
    understanding = understood("migrationsberatung bergkamen")
    (group,) = understanding.loosened
    assert ("=berat",) in tokens(group)
    assert understanding.around.within == 25


def test_synonym_is_loosened_to_its_parts_only_beside_something_else():
    SynonymGroup.objects.create(terms="Rat\nBeratung Arbeit")
    read_again()
    alone, beside = understood("rat").loosened, understood("rat frauen").loosened
    assert ("=berat",) not in tokens(alone[0])
    assert ("=berat",) in tokens(beside[0])


def test_questions_cost_few_queries(django_assert_max_num_queries):
    understood("beratung")  # the synonyms are read once a minute
    with django_assert_max_num_queries(2):  # the second once a minute
        understood("beratung frauen kurs lübeck")
    with django_assert_max_num_queries(4):  # how it may go on, and what it may have been meant to be
        understood("beratnug")


def test_time_beside_what_is_looked_for_is_a_wish():
    understanding = understood("beratung morgen")
    advice, then = understanding.groups
    assert not advice.is_wish
    assert (then.is_wish, len(then.times)) == (True, 1)
    (fitting,) = understanding.fitting
    assert (fitting.said, fitting.facet, fitting.value, fitting.is_wish) == ("morgen", "when", "tomorrow", True)


@pytest.mark.parametrize("text", ["heute", "was ist heute los", "was gibt es heute in Bergkamen"])
def test_time_alone_is_all_that_counts(text):
    understanding = understood(text)
    assert [group.is_wish for group in understanding.groups if group.times] == [False]
    assert all(group.times or group.near for group in understanding.groups)
    assert not understanding.fitting[0].is_wish


def test_word_before_a_time_is_not_being_typed():
    words, _time = understood("frau morgen").groups
    assert not any(form.is_beginning for form in words.forms)


def test_step_free_is_a_wish_that_a_facet_knows():
    SynonymGroup.objects.create(terms="barrierefrei\nwheelchair accessible")
    read_again()
    understanding = understood("beratung wheelchair accessible")
    advice, step_free = understanding.groups
    assert (step_free.is_wish, step_free.values) == (True, (("step_free", "yes"),))
    assert not advice.values
    assert [(one.said, one.facet, one.value) for one in understanding.fitting] == [
        ("wheelchair accessible", "step_free", "yes")
    ]
    (alone,) = understood("barrierefrei").groups
    assert (alone.is_wish, alone.values) == (False, (("step_free", "yes"),))


def test_postcode_that_is_said_counts_more_than_to_be_near():
    (place,) = understood("23552").groups
    assert weight(place, "23552") * ranking.BODY > ranking.KEYWORDS


def test_name_of_a_kind_is_a_wish_for_such_things():
    SynonymGroup.objects.create(terms="Projekt\nproje")
    read_again()
    for text, language in (("Projekte Beratung", "de"), ("proje beratung", "tr")):
        projects, advice = understood(text, language).groups
        assert (projects.is_wish, projects.values) == (True, (("kind", "project"), ("lists", "project")))
        assert not advice.is_wish
    (fitting,) = understood("Projekte Beratung").fitting
    assert (fitting.facet, fitting.value) == ("kind", "project")
    assert understood("Angebote Beratung").fitting == ()


def test_time_tells_more_in_a_few_words_than_in_a_sentence():
    (few,) = (group for group in understood("Sport am Wochenende").groups if group.times)
    (many,) = (group for group in understood("Ich suche Sport und Leute am Wochenende").groups if group.times)
    assert few.rarity == ranking.TIME_ASKED_FOR > many.rarity == ranking.ASKED_FOR


@pytest.mark.parametrize(("kind", "tells"), [("Projekte", ranking.KIND_ASKED_FOR), ("NGO", ranking.ASKED_FOR)])
def test_name_of_a_kind_tells_much_but_who_does_something_is_said_by_the_way(kind, tells):
    SynonymGroup.objects.create(terms="Organisation\nNGO")
    read_again()
    assert understood(f"{kind} Beratung").groups[0].rarity == tells


@pytest.fixture
def _other_towns():
    """The registry's towns are remembered for some minutes."""
    for remembered in (known_towns, by_sound):
        remembered.cache_clear()
    yield
    for remembered in (known_towns, by_sound):
        remembered.cache_clear()


@pytest.mark.usefixtures("_other_towns")
def test_term_that_sounds_like_a_town_is_no_place(luebeck):
    OrganisationFactory(owner=luebeck, city="Fulda", postal_code="36037")
    assert understood("فولده", language="ar").place.name == "Fulda"  # as whose name it sounds
    SynonymGroup.objects.create(terms="Veranstaltung\nفولده")
    read_again()
    assert understood("فولده", language="ar").place is None
    assert understood("فولدا", language="ar").place.name == "Fulda"


def test_kind_alone_is_no_name():
    assert understood("Projekte").title_keys == ()
    assert understood("Projekte Beratung").title_keys[0] == "projekte beratung"
    assert understood("Lübeck").title_keys[0] == "lubeck"


def test_who_has_just_come_looks_for_something_else():
    SynonymGroup.objects.create(terms="Ankommen\njust moved")
    read_again()
    assert wishes("We just moved and need beratung", "en")[0] == ["beratung"]
    assert not understood("just moved", "en").groups[0].is_wish
