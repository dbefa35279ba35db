"""What every engine promises. Each test runs on SQLite, PostgreSQL and Elasticsearch."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from django.db import connection
from django.db.models import Value
from django.db.models.functions import Concat
from django.utils import timezone

from federation.search.engines import DEEPEST, PAGE_SIZE, Form, Group, Near, database_engine
from federation.search.models import FacetTerm, IndexedDocument, IndexedThing
from federation.search.text import fold

from ..shelf import a_document, groups_of

MANY = 510  # things, of which PostgreSQL does not read the tokens any more


def test_all_words_must_be_there(shelf):
    shelf.put_one("both", body="Zeugnisse anerkennen lassen")
    shelf.put_one("one", body="Zeugnisse übersetzen")
    assert shelf.find("anerkennen zeugnisse") == ["both"]


def test_words_may_stand_in_title_and_body(shelf):
    shelf.put_one("a", title="Zeugnisse", body="anerkennen")
    assert shelf.find("zeugnisse anerkennen") == ["a"]


def test_only_the_last_word_is_a_beginning(shelf):
    shelf.put_one("a", body="Zeugnisse anerkennen")
    assert shelf.find("zeugnisse anerk") == ["a"]
    assert shelf.find("zeugn anerkennen") == []


SPELLINGS = [
    ("Bücher", "buecher"),
    ("Bücher", "büch"),
    ("Bucher", "bücher"),
    ("Straße", "STRASSE"),
    ("Türkçe danışmanlık", "turkce danismanlik"),
    ("IŞIK", "ışık"),
    ("مُعَادَلَة الشهادات", "معادله الشهادات"),
    ("Українська їжа", "українська ЇЖА"),
    ("Migrant*innenorganisation", "migrantinnen"),
    ("Migrantinnen", "Migrant:innen"),
    ("١٢٣", "123"),
]


def test_spelling_does_not_matter(shelf):
    shelf.put(
        "all", *(a_document(f"t{n}", body=f"vorher {written} nachher") for n, (written, _) in enumerate(SPELLINGS))
    )
    for number, (written, typed) in enumerate(SPELLINGS):
        assert f"t{number}" in shelf.find(typed), written


def test_form_finds_the_word_that_is_its_own_stem(shelf):
    shelf.put_one("body", body="Ein Kurs zur Migration, mit Beratung im Rat")
    shelf.put_one("title", title="Kurs")
    assert shelf.find("kursen") == ["title", "body"]
    assert shelf.find("migrationsberatung") == ["body"]
    assert shelf.find("ratsberatung") == ["body"]


def test_sound_finds_names_and_not_what_is_said_of_them(shelf):
    shelf.put_one("title", title="Selçuk")
    shelf.put_one("name", names=("Selçuk",))
    shelf.put_one("body", body="Selçuk")
    assert shelf.find("seljuk") == ["title", "name"]


def counted(select: str) -> dict[str, int]:
    with connection.cursor() as cursor:
        cursor.execute(select)
        return dict(cursor.fetchall())


def test_database_tells_how_many_things_have_each_word(shelf):
    database = database_engine()
    shelf.put_one("old", body="Kurse in Hamburg und Bremen")
    shelf.hide("old-de")
    since = database.expect_many()
    german = a_document("a", title="Kurse", body="Kurs in Hamburg")
    shelf.put("both", german, a_document("a", language="en", title="Hamburg", is_source=False))
    shelf.put_one("b", title="b", body="Hamburg")
    found = {"kurse": 1, "=kurs": 1, "kurs": 1, "in": 1, "hamburg": 2, "b": 1}
    assert counted(since) == found
    assert not (words := database.words()) or counted(words) == found


def test_title_weighs_more_than_body(shelf):
    shelf.put_one("a-body", title="Beratung", body="Tandem Tandem Tandem")
    shelf.put_one("b-title", title="Tandem Beruf", body="Wir begleiten Sie in den Beruf und zu Behörden.")
    assert shelf.find("tandem") == ["b-title", "a-body"]


def test_thing_in_several_languages_is_found_once(shelf):
    shelf.put_one("a", title="Beratung", body="Hamburg")
    shelf.put_one("a", language="tr", title="Danışmanlık", body="Hamburg", is_source=False)
    results = shelf.search("hamburg")
    assert (results.total, results.things) == (1, ("a",))


def test_match_in_another_language_counts(shelf):
    shelf.put_one("a", title="Beratung")
    shelf.put_one("a", language="tr", title="Danışmanlık", is_source=False)
    assert shelf.find("danışmanlık", language="de") == ["a"]


def test_words_from_two_languages_of_a_thing_add_up(shelf):
    shelf.put_one("a", title="Beratung")
    shelf.put_one("a", language="tr", title="Danışmanlık", is_source=False)
    assert shelf.find("beratung danışmanlık") == ["a"]


def test_no_words_list_everything_by_the_title_of_the_source(shelf):
    shelf.put_one("a", title="Zukunft")
    shelf.put_one("a", language="tr", title="Anadolu", is_source=False)
    shelf.put_one("b", title="Berge")
    for language in ("de", "tr", "en"):
        assert shelf.find(language=language) == ["b", "a"]


def test_values_of_one_facet_widen_and_facets_narrow(shelf):
    shelf.put_one("page", kind="page")
    shelf.put_one("project", kind="project")
    shelf.put_one("far", kind="project", associations=("luebeck",))
    shelf.put_one("event", kind="event")
    assert set(shelf.find(filters={"kind": ("page", "project")})) == {"page", "project", "far"}
    assert shelf.find(filters={"kind": ("page", "project"), "association": ("luebeck",)}) == ["far"]


def test_facets_count_with_the_other_filters_but_not_their_own(shelf):
    shelf.put_one("a", kind="page")
    shelf.put_one("b", kind="page", associations=("luebeck",))
    shelf.put_one("c", kind="project")
    results = shelf.search(filters={"kind": ("page",), "association": ("koeln",)})
    assert results.total == 1
    assert results.facets["kind"] == {"page": 1, "project": 1}
    assert results.facets["association"] == {"koeln": 1, "luebeck": 1}
    assert results.facets["available_in"] == {"de": 1}
    assert results.everywhere == 2


def test_facets_count_things_not_their_languages(shelf):
    shelf.put_one("a", facets={"topic": ("work",)})
    shelf.put_one("a", language="tr", facets={"topic": ("work",)}, is_source=False)
    results = shelf.search()
    assert results.facets["kind"] == {"page": 1}
    assert results.facets["topic"] == {"work": 1}
    assert results.facets["available_in"] == {"de": 1, "tr": 1}


def test_thing_is_available_in_a_language_whichever_matched(shelf):
    shelf.put_one("a", title="Beratung")
    shelf.put_one("a", language="tr", title="Danışmanlık", is_source=False)
    shelf.put_one("b", title="Beratung")
    assert shelf.find("beratung", filters={"available_in": ("tr",)}) == ["a"]


def test_facet_of_a_plugin_filters(shelf):
    shelf.put_one("a", facets={"topic": ("work", "school")})
    shelf.put_one("b", facets={"topic": ("health",)})
    assert shelf.find(filters={"topic": ("school",)}) == ["a"]
    assert shelf.search().facets["topic"] == {"work": 1, "school": 1, "health": 1}


def test_value_that_is_written_while_somebody_asks_hinders_nobody(shelf):
    """What values there are is read before what is found, so a thing may have one that was not there yet."""
    shelf.put_one("a", title="Beratung", facets={"topic": ("work",)})
    unread = FacetTerm(pk=FacetTerm.objects.order_by("pk").last().pk + 1).letter
    IndexedThing.objects.update(terms=Concat("terms", Value(unread)))
    assert shelf.search("beratung").facets["topic"] == {"work": 1}
    assert shelf.search("beratung").facets["association"] == {"koeln": 1}


def test_document_counts_only_where_its_plugin_is_on(shelf):
    shelf.put_one("here", plugin="board", associations=("koeln",))
    shelf.put_one("there", plugin="board", associations=("luebeck",))
    shelf.put_one("both", plugin="board", associations=("luebeck", "koeln"))
    results = shelf.search()
    assert set(results.things) == {"here", "both"}
    assert results.facets["association"] == {"koeln": 2}
    assert shelf.find(filters={"association": ("luebeck",)}) == []


def test_switching_needs_no_index(shelf):
    shelf.put_one("a", plugin="board", associations=("luebeck",))
    assert shelf.find() == []
    assert shelf.find(places=(("board", "luebeck"),)) == ["a"]


def test_nothing_is_found_without_places(shelf):
    shelf.put_one("a")
    assert shelf.find(places=()) == []


def test_association_that_is_gone_takes_its_things_along(shelf):
    shelf.put_one("a", associations=("bergkamen",))
    assert shelf.find() == []


def test_hidden_object_is_gone(shelf):
    shelf.put("a", a_document("a", title="Beratung"))
    shelf.hide("a")
    assert shelf.find("beratung") == []
    assert shelf.search().total == 0
    assert not IndexedDocument.objects.exists()


def test_changed_object_is_found_by_its_new_words_only(shelf):
    shelf.put("a", a_document("a", title="Beratung", kind="page"))
    shelf.put("a", a_document("a", title="Begleitung", kind="project"))
    assert shelf.find("beratung") == []
    assert shelf.find("begleitung", filters={"kind": ("project",)}) == ["a"]
    assert shelf.search().facets["kind"] == {"project": 1}


def test_object_that_loses_a_language_keeps_the_others(shelf):
    german, turkish = a_document("a", title="Beratung"), a_document("a", language="tr", title="Danışmanlık")
    shelf.put("a", german, turkish)
    shelf.put("a", german)
    assert shelf.find("danışmanlık") == []
    assert shelf.find("beratung") == ["a"]


def test_indexing_twice_changes_nothing(shelf):
    shelf.put("a", a_document("a", title="Beratung", facets={"topic": ("work",)}))
    before = shelf.search("beratung")
    rows = list(IndexedDocument.objects.values_list("pk", "thing", "language"))
    shelf.put("a", a_document("a", title="Beratung", facets={"topic": ("work",)}))
    assert shelf.search("beratung") == before
    assert list(IndexedDocument.objects.values_list("pk", "thing", "language")) == rows


def test_pages_follow_each_other(shelf):
    shelf.put("many", *(a_document(f"t{number:02}") for number in range(PAGE_SIZE + 5)))
    first, second = shelf.search(page=1), shelf.search(page=2)
    assert first.total == second.total == PAGE_SIZE + 5
    assert first.pages == 2
    assert [*first.things, *second.things] == [f"t{number:02}" for number in range(PAGE_SIZE + 5)]


def test_page_beyond_the_last_is_empty_and_knows_the_total(shelf):
    shelf.put_one("a")
    for page in (3, DEEPEST // PAGE_SIZE, DEEPEST // PAGE_SIZE + 1):
        results = shelf.search(page=page)
        assert (results.total, results.things) == (1, ())


OPERATORS = (
    """ " ~ "zeug ~ * ~ zeug* OR ~ NOT zeug ~ a AND ~ ( ~ a NEAR/2 b ~ title:a ~ & ~ a:* ~ !x ~ \\ ~ ' ~ % ~ {} """
)


def test_operators_are_only_words(shelf):
    shelf.put_one("a", title="Zeugnisse")
    for text in OPERATORS.split("~"):
        assert set(shelf.find(text)) <= {"a"}, text


def test_operator_words_are_found_as_words(shelf):
    shelf.put_one("a", title="Rock and Roll or not near")
    assert shelf.find("AND OR NOT NEAR") == ["a"]


def test_very_long_questions_and_words(shelf):
    shelf.put_one("a", title="wort" * 30, body=" ".join(f"w{number}" for number in range(700)))
    assert shelf.find("wort" * 30) == ["a"]
    assert shelf.find(" ".join(f"w{number}" for number in range(600))) == ["a"]


def test_nul_and_odd_letters_can_be_indexed(shelf):
    shelf.put_one("a", title="Nu\x00ll", body="𞤀𞤁 👍 \x1f ﷽ e\u0301")
    assert shelf.find("null") == ["a"]
    assert shelf.find("é") == ["a"]
    assert shelf.find("𞤀𞤁") == ["a"]


BERLIN, POTSDAM, MUNICH = (52.52, 13.40), (52.40, 13.06), (48.14, 11.58)


def test_only_what_is_around_is_left(shelf):
    shelf.put_one("here", title="Beratung", locations=(BERLIN,))
    shelf.put_one("far", title="Beratung", locations=(MUNICH,))
    shelf.put_one("nowhere", title="Beratung")
    assert shelf.find("beratung", around=Near(*BERLIN, 50)) == ["here"]
    assert shelf.find(around=Near(*BERLIN, 50)) == ["here"]


def test_circle_ends_where_it_says(shelf):
    shelf.put_one("a", locations=(POTSDAM,))  # 26.6 km
    assert shelf.find(around=Near(*BERLIN, 28)) == ["a"]
    assert shelf.find(around=Near(*BERLIN, 25)) == []


def test_group_is_there_by_its_words_or_by_nearness(shelf):
    shelf.put_one("near", title="Beratung", locations=(MUNICH, BERLIN))
    shelf.put_one("says-so", title="Beratung", body="in Berlin")
    shelf.put_one("neither", title="Beratung", locations=(MUNICH,))
    berlin = (*groups_of("beratung"), *groups_of("berlin", near=Near(*BERLIN, 25)))
    assert set(shelf.find(groups=berlin)) == {"near", "says-so"}
    assert set(shelf.find(groups=berlin[1:])) == {"near", "says-so"}
    assert shelf.find(groups=(Group((), near=Near(*BERLIN, 25)),)) == ["near"]


def test_nearer_comes_first(shelf):
    shelf.put_one("a-there", title="Beratung", locations=(POTSDAM,))
    shelf.put_one("b-here", title="Beratung", locations=(BERLIN,))
    assert shelf.find("beratung", around=Near(*BERLIN, 50)) == ["b-here", "a-there"]


def day(number: int, hour: int = 12) -> datetime:
    return datetime(2030, 5, number, hour, tzinfo=UTC)


INTERVALS = {"first": (day(1, 0), day(2, 0)), "now": (day(2), day(2)), "third": (day(3, 0), day(4, 0))}


def test_times_touch_intervals(shelf):
    shelf.put_one("a", times=((day(1), day(1, 14)), (day(3), day(3, 14))))
    shelf.put_one("b", times=((day(2, 10), day(2, 14)),))
    shelf.put_one("c")
    results = shelf.search(intervals=INTERVALS, facets=("when", "kind"), filters={"when": ("first", "now")})
    assert set(results.things) == {"a", "b"}
    assert results.facets["when"] == {"first": 1, "now": 1, "third": 1}
    assert shelf.find(intervals=INTERVALS, filters={"when": ("third",)}) == ["a"]
    assert shelf.find(intervals=INTERVALS, filters={"when": ("never",)}) == []


def test_group_is_there_by_its_times(shelf):
    shelf.put_one("a-late", title="Beratung", times=((day(3), day(3, 14)),))
    shelf.put_one("b-then", title="Beratung", times=((day(1), day(1, 14)),))
    then = Group((), times=((day(1, 0), day(2, 0)), (day(5, 0), day(6, 0))))
    assert shelf.find(groups=(then,)) == ["b-then"]
    assert shelf.find(groups=(*groups_of("beratung"), then)) == ["b-then"]
    assert shelf.find(groups=(*groups_of("beratung"), replace(then, is_wish=True))) == ["b-then", "a-late"]
    assert shelf.find(groups=(*groups_of("beratung kurs"), then), enough=2) == ["b-then"]


def test_group_is_there_by_its_words_or_by_a_value(shelf):
    shelf.put_one("a", title="Beratung")
    shelf.put_one("b-says-so", title="Beratung", body="stufenlos")
    shelf.put_one("c-has-it", title="Beratung", facets={"step_free": ("yes",)})
    step_free = groups_of("stufenlos", values=(("step_free", "yes"),))
    assert set(shelf.find(groups=step_free)) == {"b-says-so", "c-has-it"}
    assert set(shelf.find(groups=(*groups_of("beratung"), *step_free))) == {"b-says-so", "c-has-it"}
    wish = (replace(step_free[0], is_wish=True),)
    assert shelf.find(groups=(*groups_of("beratung"), *wish)) == ["c-has-it", "b-says-so", "a"]
    assert shelf.find(groups=(Group((), values=(("step_free", "never"),)),)) == []


def test_what_is_of_a_kind_comes_before_what_is_called_nearly_so(shelf):
    shelf.put_one("a-called-so", title="Beratung zu Projekten")
    shelf.put_one("b-is-one", title="Garten", facets={"topic": ("project",)})
    assert shelf.find(groups=groups_of("projekte", values=(("topic", "project"),))) == ["b-is-one", "a-called-so"]


def test_page_that_lists_what_is_asked_for_comes_after_ones_own_and_before_others(shelf):
    shelf.put_one("a-others", kind="news", associations=("luebeck",))
    shelf.put_one("b-list", facets={"lists": ("news",)})
    shelf.put_one("c-own", kind="news")
    shelf.put_one("d-page")
    news = groups_of("neuigkeiten", values=(("kind", "news"), ("lists", "news")))
    assert shelf.find(groups=news, own="koeln") == ["c-own", "b-list", "a-others"]


def test_enough_groups_are_there_and_more_are_better(shelf):
    shelf.put_one("a-two", body="Zeugnisse anerkennen")
    shelf.put_one("b-three", body="Zeugnisse anerkennen lassen")
    shelf.put_one("c-one", body="Zeugnisse")
    groups = groups_of("zeugnisse anerkennen lassen")
    assert shelf.find(groups=groups, enough=2) == ["b-three", "a-two"]
    assert shelf.find(groups=groups, enough=1) == ["b-three", "a-two", "c-one"]


def test_exact_title_comes_first(shelf):
    shelf.put_one("a", title="Haus der Kulturen Lübeck Haus", names=("Haus der Kulturen",))
    shelf.put_one("b", title="Haus der Kulturen", body="-")
    keys = (fold("Haus der Kulturen"),)
    assert shelf.find("haus der kulturen", title_keys=keys) == ["b", "a"]


def test_better_form_comes_first(shelf):
    shelf.put_one("a", title="Gespräch")
    shelf.put_one("b", title="Beratung")
    group = Group((Form(("beratung",)), Form(("gesprach",), 0.4)))
    assert shelf.find(groups=(group,)) == ["b", "a"]


def test_few_and_many_things_have_the_same_order(shelf):
    """The databases find out in two ways how things say a word."""
    shelf.put_one("d-said", body="Zeugnisse anerkennen")
    shelf.put_one("c-often", body="Zeugnisse anerkennen: Zeugnisse aus Syrien")
    shelf.put_one("b-topic", body="Anerkennen", keywords=("Zeugnisse",))
    shelf.put_one("a-name", title="Anerkennen", names=("Zeugnisse",))
    few = shelf.find("zeugnisse anerkennen")
    assert few == ["a-name", "b-topic", "c-often", "d-said"]
    shelf.put("many", *(a_document(f"e-{number}", body="Zeugnisse anerkennen") for number in range(MANY)))
    found = shelf.search("zeugnisse anerkennen")
    assert (found.total, list(found.things[:4])) == (MANY + 4, few)


def test_rarer_word_counts_more(shelf):
    shelf.put_one("a", title="Beratung", body="Zeugnis")
    shelf.put_one("b", title="Zeugnis", body="Beratung")
    common, rare = groups_of("beratung"), groups_of("zeugnis", rarity=3.0)
    assert shelf.find(groups=(*common, *rare)) == ["b", "a"]


def test_rules_decide_between_equals(shelf):
    today = timezone.localdate()
    shelf.put_one("a", title="Beratung", associations=("luebeck",))
    shelf.put_one("b", title="Beratung", associations=("koeln",))
    assert shelf.find("beratung", own="koeln") == ["b", "a"]
    shelf.put_one("c", title="Begleitung", checked_on=today - timedelta(days=500))
    shelf.put_one("d", title="Begleitung")
    shelf.put_one("e", title="Begleitung", checked_on=today)
    assert shelf.find("begleitung") == ["e", "d", "c"]
    shelf.put_one("f", title="Hilfe", language="tr")
    shelf.put_one("g", title="Hilfe", language="de")
    assert shelf.find("hilfe", language="de") == ["g", "f"]
    assert shelf.find("hilfe", language="tr") == ["f", "g"]


def test_own_site_comes_before_better_words_where_it_is_asked(shelf):
    shelf.put_one("a", title="Beratung", associations=("koeln",))
    shelf.put_one("b", keywords=("Beratung",), associations=("luebeck",))
    assert shelf.find("beratung", own="luebeck") == ["a", "b"]
    assert shelf.find("beratung", own="luebeck", own_weight=2.0) == ["b", "a"]


def test_rules_bring_up_what_says_it_less_often(shelf):
    often = [a_document(f"b{number:02}", body="Chor, Chor") for number in range(PAGE_SIZE + 1)]
    long_ago = timezone.localdate() - timedelta(days=500)
    shelf.put("many", *(replace(document, checked_on=long_ago) for document in often))
    shelf.put_one("c-own", body="Chor", kind="service", associations=("luebeck",))
    shelf.put_one("d-service", body="Chor", kind="service")
    results = shelf.search("chor", own="luebeck")
    assert results.things == ("c-own", "d-service", *(document.thing for document in often[: PAGE_SIZE - 2]))
    assert results.total == PAGE_SIZE + 3


def test_newest_first(shelf):
    shelf.put_one("a", updated_at=day(1))
    shelf.put_one("b", updated_at=day(2))
    shelf.put_one("c")
    assert shelf.find(newest_first=True) == ["b", "a", "c"]


def test_totals_without_filters(shelf):
    shelf.put_one("a", title="Beratung", kind="page")
    shelf.put_one("b", title="Beratung", kind="event", associations=("luebeck",))
    results = shelf.search("beratung", filters={"kind": ("event",), "association": ("koeln",)})
    assert (results.total, results.everywhere, results.unfiltered) == (0, 1, 2)


BAD_TOKENS = ('"', "'", "\\", "*", "\x00", "a b", "", "(", ":*", "\ud800", "x" * 9000, "a\u200bb", "=", "~")


def test_bad_queries_get_a_normal_answer(shelf):
    shelf.put_one("a", title="Beratung")
    for token in BAD_TOKENS:
        bad = Group((Form((token,)), Form((token, "beratung"), 0.5, is_beginning=True)))
        assert shelf.find(groups=(bad,)) == [], token
        assert shelf.find(groups=(*groups_of("beratung"), bad), enough=1) == ["a"], token
    assert shelf.find(groups=(Group(()),)) == []
    assert shelf.find(groups=(Group((Form(()),)),)) == []
    unknown = {"kind": ("nichts", "\x00", "%s", "*]["), "nobody": ("x",), "when": ("y",)}
    for name, values in unknown.items():
        assert shelf.find(filters={name: values}) == [], name
    assert shelf.search(facets=("unknown",)).facets == {"unknown": {}}
    assert shelf.search(page=10**9).total == 1


def test_very_large_queries_get_a_normal_answer(shelf):
    shelf.put_one("a", title="Beratung", body=" ".join(f"wort{number}" for number in range(600)))
    many = tuple(Group((Form((f"wort{number}",)),)) for number in range(600))
    assert shelf.find(groups=many) == ["a"]
    forms = tuple(Form((f"form{number}",), 0.5) for number in range(500))
    assert shelf.find(groups=(Group((Form(("beratung",)), *forms)),)) == ["a"]


def test_wish_brings_things_up_and_leaves_none_out(shelf):
    shelf.put_one("a-plain", title="Beratung", body="Montags")
    shelf.put_one("b-wished", title="Beratung", body="Montags, auf Arabisch")
    shelf.put_one("c-beside", title="Chor", body="Dienstags, auf Arabisch")
    advice, arabic = groups_of("beratung arabisch")
    assert shelf.find(groups=(advice, replace(arabic, is_wish=True))) == ["b-wished", "a-plain"]
    assert shelf.find(groups=(advice, replace(arabic, is_wish=True)), enough=1) == ["b-wished", "a-plain"]
