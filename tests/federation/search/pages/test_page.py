"""The search page, as visitors get it."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from federation.provisioning.domain import switch_plugin
from federation.registry.models import Topic
from federation.search.engines import DEEPEST, PAGE_SIZE
from sites.demo.factories import OrganisationFactory, StandardPageFactory, home_of

from .seen import titles

pytestmark = pytest.mark.django_db


def test_question_is_escaped(luebeck, look):
    page = look(luebeck, "?q=%22%3E%3Cscript%3E&kind=%3Cscript%3E")
    assert page.select_one("main input[type=search]")["value"] == '"><script>'
    assert not page.select("main script")


def test_number_of_hits_and_associations(luebeck, koeln, tandem, look):
    assert look(luebeck, "?q=tandem").select_one("[role=status]").get_text(strip=True) == "2 Treffer aus 2 Verbünden"


def test_title_tells_that_nothing_was_found_and_which_page_it_is(luebeck, tandem, look):
    assert look(luebeck, "?q=xqxqxq").title.get_text().startswith("Nichts gefunden zu „xqxqxq“ · Suche")
    for number in range(PAGE_SIZE):
        OrganisationFactory(owner=luebeck, name=f"Tandem {number}")
    assert look(luebeck, "?q=tandem").title.get_text().startswith("tandem · Suche")
    assert look(luebeck, "?q=tandem&page=2").title.get_text().startswith("tandem · Seite 2 · Suche")


def test_printed_page_says_what_was_asked_for(luebeck, tandem, look):
    asked = look(luebeck, "?q=tandem&kind=organisation&when=week").select_one("main .p-only").get_text()
    assert asked == "tandem · Organisationen · In den nächsten 7 Tagen"
    assert look(luebeck, "?kind=organisation").select_one("main .p-only").get_text() == "Organisationen"
    assert look(luebeck).select_one("main .p-only") is None


def test_empty_question_lists_everything(luebeck, tandem, look):
    assert "Tandem Beruf" in titles(look(luebeck, "?kind=organisation"))


def test_plugin_that_is_off_is_not_found_and_comes_back(koeln, luebeck, practice, look, ask):
    assert titles(look(luebeck, "?q=können+anerkennen")) == ["Können anerkennen"]
    switch_plugin(koeln, "best_practice", on=False)
    assert titles(look(luebeck, "?q=können+anerkennen")) == []
    assert ask(luebeck, "?q=können+anerkennen")["total"] == 0
    switch_plugin(koeln, "best_practice", on=True)
    assert titles(look(luebeck, "?q=können+anerkennen")) == ["Können anerkennen"]


BAD = [
    "?page=0",
    "?page=-1",
    "?page=abc",
    "?page=²",
    f"?page={10**9}",
    f"?page={10**40}",
    f"?page={DEEPEST // PAGE_SIZE}",
    "?q=%22",
    "?q=*",
    "?q=%00",
    "?q=%FF%FE",
    "?q=a%00b&kind=%00&association=%00",
    "?q=" + "+".join(f"wort{number}" for number in range(600)),
    "?q=AND+OR+NOT+NEAR(",
    "?kind=nichts&association=niemand&available_in=xx",
    "?available_in=../../etc",
    "?unknown=1&q=&q=2",
    "?" + "&".join(f"kind=k{number}" for number in range(500)),
    "?language=klingonisch",
]


def test_bad_input_gets_a_normal_answer(umbrella, look, ask):
    for query in BAD:
        look(umbrella, query)
        ask(umbrella, query)


def test_page_beyond_the_last_says_so(umbrella, look, ask):
    page = look(umbrella, "?page=500")
    assert titles(page) == []
    assert page.select_one("main .empty, main li.res") is not None
    found = ask(umbrella, "?page=500")
    assert found["results"] == [] and found["total"] > 0


@hypothesis_settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(q=st.text(max_size=60), value=st.text(max_size=20), page=st.text(max_size=8))
def test_any_text_gets_a_normal_answer(umbrella, visit, q, value, page):
    query = {
        name: text.encode("utf-8", "surrogatepass") for name, text in {"q": q, "kind": value, "page": page}.items()
    }
    assert visit(umbrella, "/de/suche/", query).status_code == 200
    assert visit(umbrella, "/api/search", query).status_code == 200


def test_page_writes_nothing_and_sets_no_cookie(luebeck, tandem, visit):
    for query in ("", "?q=tandem", "?q=gibtesnicht", "?q=tandemm+koeln&kind=page", "?page=10000"):
        with CaptureQueriesContext(connection) as queries:
            response = visit(luebeck, f"/de/suche/{query}")
        assert [q["sql"] for q in queries if q["sql"].split()[0] not in ("SELECT", "WITH")] == []
        assert not response.cookies


QUESTIONS = ["", "?q=anerkennen&kind=organisation&association=koeln", "?q=beohrden", "?q=gibtesnicht&kind=page"]


def test_number_of_queries_is_small_and_stays(luebeck, koeln, tandem, practice, visit):
    def queries():
        for query in QUESTIONS:
            visit(luebeck, f"/de/suche/{query}")  # what is cached for everybody is there
            with CaptureQueriesContext(connection) as captured:
                visit(luebeck, f"/de/suche/{query}")
            yield len(captured)

    few = list(queries())
    topics = [topic.slug for topic in Topic.objects.order_by("pk")[:8]]
    for number, topic in enumerate(topics):
        name = f"Begleiten und anerkennen {number}"
        OrganisationFactory(owner=koeln, also_in=[luebeck], name=name, topics=[topic, topics[0]])
    many = list(queries())
    assert few[0] <= 13 and max(few) <= 20
    assert all(more <= fewer + 1 for more, fewer in zip(many, few, strict=True)), (few, many)


def test_database_answers_where_elasticsearch_does_not_and_the_page_says_so(luebeck, tandem, settings, look):
    settings.ELASTICSEARCH_URL = "http://127.0.0.1:9"  # nobody listens there
    StandardPageFactory(parent=home_of(luebeck), title="Inzwischen geschrieben")
    page = look(luebeck, "?q=inzwischen+geschrieben")
    assert titles(page)[0] == "Inzwischen geschrieben"
    assert "Die Suche antwortet gerade vereinfacht." in page.get_text()
    settings.ELASTICSEARCH_URL = ""
    assert "vereinfacht" not in look(luebeck, "?q=inzwischen").get_text()


def test_correction_is_said_and_can_be_refused(luebeck, tandem, look):
    page = look(luebeck, "?q=beohrden+tandem")
    assert "Gesucht nach „Behörden“ statt „beohrden“." in page.select_one("main").get_text()
    assert titles(page)[0] == "Tandem Beruf"
    typed = page.find("a", string="Genau so suchen, wie es getippt ist")
    assert typed["href"] == "?q=beohrden+tandem&spelling=typed"
    refused = look(luebeck, "?q=beohrden&spelling=typed")
    assert titles(refused) == []
    assert refused.find("a", string="behorden")["href"] == "?q=behorden"


def test_things_with_some_of_the_words_are_said_to_be_that(luebeck, tandem, look):
    page = look(luebeck, "?q=zeugnisse+bergwerk+mondschein+tandem")
    assert "Tandem Beruf" in titles(page)
    assert "Dabei sind auch Treffer, die nur zum Teil passen." in page.get_text()
    assert "nur zum Teil" not in look(luebeck, "?q=zeugnisse").get_text()


def test_town_becomes_a_place_with_distances(luebeck, koeln, look):
    OrganisationFactory(owner=luebeck, name="Tandem am Wasser", city="Bad Schwartau", latitude=53.92, longitude=10.70)
    page = look(koeln, "?q=tandem+lübeck", language="de")
    assert "In Lübeck und bis 25 km darum herum." in page.get_text()
    assert "6 km" in page.select_one("main li.res").get_text()
    assert page.find("a", string="Überall suchen")["href"] == "?q=tandem+l%C3%BCbeck&place=none"
    everywhere = look(koeln, "?q=tandem+lübeck&place=none")
    assert "darum herum" not in everywhere.get_text()


def test_page_says_what_else_was_understood(koeln, tandem, look):
    page = look(koeln, "?q=tandem+rollstuhlgerecht+morgen")
    assert "Was zu „rollstuhlgerecht“ passt, steht weiter oben." in page.get_text()
    assert "Was zu „morgen“ passt, steht weiter oben." in page.get_text()
    only = [link["href"] for link in page.find_all("a") if link.get_text().startswith("Nur zeigen, was zu ")]
    assert only == [f"?q=tandem+rollstuhlgerecht+morgen&{chosen}" for chosen in ("step_free=yes", "when=tomorrow")]
    assert "„morgen“" not in look(koeln, only[1]).main.get_text()
    assert "Gezeigt wird, was zu „heute“ passt." in look(koeln, "?q=heute").get_text()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Förderung", "Förderung"),
        ("Rollstuhlgerecht, kochen", "Rollstuhlgerecht"),
        ("Fu\u0308r Übermorgen", "Übermorgen"),
    ],
)
def test_page_repeats_words_as_they_were_typed(koeln, tandem, look, typed, said):
    assert f"„{said}“" in look(koeln, f"?q={typed}").main.get_text()


def test_corrected_word_is_repeated_as_it_was_typed(luebeck, tandem, look):
    assert "statt „BEÖHRDEN“" in look(luebeck, "?q=Zu+BEÖHRDEN").main.get_text()
