"""The search page, as visitors get it, and the API that gives the same answers."""

import pytest
from bs4 import BeautifulSoup
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from federation.provisioning.domain import switch_plugin
from federation.search.engines import DEEPEST, PAGE_SIZE
from plugins.best_practice.domain import lay_practice_index
from plugins.best_practice.models import BestPracticePage
from sites.demo.factories import OrganisationFactory, PageFactory, ServiceFactory, StandardPageFactory, home_of

pytestmark = pytest.mark.django_db


class PracticeFactory(PageFactory):
    class Meta:
        model = BestPracticePage


@pytest.fixture
def practice(koeln):
    return PracticeFactory(parent=lay_practice_index(home_of(koeln)), title="Können anerkennen", place="Köln")


@pytest.fixture
def tandem(luebeck, koeln):
    organisation = OrganisationFactory(
        owner=luebeck,
        also_in=[koeln],
        name="Tandem Beruf",
        description="Wir begleiten Sie zu Behörden, wenn Sie ausländische Zeugnisse anerkennen lassen.",
    )
    ServiceFactory(organisation=organisation, name="Zeugnisse & <Abschlüsse>")
    return organisation


@pytest.fixture
def look(visit):
    def at(association, query="", language="de"):
        response = visit(association, f"/{language}/suche/{query}")
        assert response.status_code == 200
        return BeautifulSoup(response.content, "html.parser")

    return at


@pytest.fixture
def ask(visit):
    def api(association, query=""):
        response = visit(association, f"/api/search{query}")
        assert response.status_code == 200
        return response.json()

    return api


def titles(page) -> list[str]:
    return [heading.get_text() for heading in page.select("main li.res h3")]


def test_hits_are_marked_and_escaped(luebeck, tandem, look):
    page = look(luebeck, "?q=abschlüsse")
    assert titles(page) == ["Zeugnisse & <Abschlüsse>"]
    assert [mark.get_text() for mark in page.select("main li.res mark")] == ["Abschlüsse"]
    assert "Angebot" in page.select_one("main li.res").get_text()


def test_question_is_escaped(luebeck, look):
    page = look(luebeck, "?q=%22%3E%3Cscript%3E&kind=%3Cscript%3E")
    assert page.select_one("main input[type=search]")["value"] == '"><script>'
    assert not page.select("main script")


def test_shared_thing_opens_on_the_own_site(luebeck, koeln, umbrella, tandem, look):
    def address(association):
        return look(association, "?q=tandem").select_one("main li.res h3 a")["href"]

    assert address(luebeck) == "http://luebeck.localhost/de/organisationen/tandem-beruf/"
    assert address(koeln) == "http://koeln.localhost/de/organisationen/tandem-beruf/"
    assert address(umbrella) == "http://luebeck.localhost/de/organisationen/tandem-beruf/"


def test_shared_thing_opens_in_the_readers_language_where_the_site_offers_it(luebeck, koeln, tandem, visit):
    def url(association, language):
        return visit(association, "/api/search", {"q": "tandem", "language": language}).json()["results"][0]["url"]

    assert url(luebeck, "ar") == "http://luebeck.localhost/ar/organisationen/tandem-beruf/"
    assert url(koeln, "tr") == "http://koeln.localhost/tr/organisationen/tandem-beruf/"
    assert url(koeln, "ar") == "http://koeln.localhost/de/organisationen/tandem-beruf/"


def test_page_opens_on_its_own_site(luebeck, koeln, look):
    page = StandardPageFactory(parent=home_of(koeln), title="Zeugnisse")
    assert (
        look(luebeck, "?q=zeugnisse").select_one("main li.res h3 a")["href"]
        == f"http://koeln.localhost{page.url_path[6:]}"
    )


def test_hit_in_another_language_says_so(luebeck, tandem, look):
    page = look(luebeck, "?q=tandem", language="en")
    assert page.select_one("main li.res h3")["lang"] == "de"
    assert not look(luebeck, "?q=tandem").select_one("main li.res h3").get("lang")


def test_thing_is_shown_in_the_readers_language(luebeck, look, ask):
    german = StandardPageFactory(parent=home_of(luebeck), title="Beratung")
    arabic = StandardPageFactory.build(title="استشارة", locale=home_of(luebeck, "ar").locale)
    arabic.translation_key = german.translation_key
    home_of(luebeck, "ar").add_child(instance=arabic)
    assert titles(look(luebeck, "?q=beratung", language="ar")) == ["استشارة"]
    assert titles(look(luebeck, "?q=beratung", language="en")) == ["Beratung"]
    assert [hit["title"] for hit in ask(luebeck, "?q=beratung&language=ar")["results"]] == ["استشارة"]
    assert [hit["title"] for hit in ask(luebeck, "?q=استشارة")["results"]] == ["Beratung"]
    assert ask(luebeck, "?q=beratung&language=ar")["total"] == ask(luebeck, "?q=beratung")["total"] == 1


def test_filters_chips_and_scopes_are_links_and_forms(luebeck, koeln, tandem, look):
    page = look(luebeck, "?q=tandem&kind=organisation&association=koeln")
    assert titles(page) == ["Tandem Beruf"]  # its service has the word too
    boxes = {(box["name"], box["value"]): box.has_attr("checked") for box in page.select("main input[type=checkbox]")}
    assert boxes["kind", "organisation"] and boxes["association", "koeln"]
    assert not boxes["kind", "service"]
    assert {chip["href"] for chip in page.select("main .chips a")} == {
        "?q=tandem&association=koeln",
        "?q=tandem&kind=organisation",
    }
    whole, own = page.select("main nav.scope a")
    assert whole["href"] == "?q=tandem&kind=organisation"
    assert own["href"] == "?q=tandem&kind=organisation&association=luebeck"
    assert not page.select("main script")


def test_number_of_hits_and_associations(luebeck, koeln, tandem, look):
    assert look(luebeck, "?q=tandem").select_one("[role=status]").get_text(strip=True) == "2 Treffer aus 2 Verbünden"


def test_empty_result_helps(luebeck, look):
    page = look(luebeck, "?q=gibtesnicht&kind=page")
    assert "Nichts gefunden zu „gibtesnicht“" in page.get_text()
    assert page.select_one('main a[href="?q=gibtesnicht"]')


def test_empty_question_lists_everything(luebeck, tandem, look):
    assert "Tandem Beruf" in titles(look(luebeck, "?kind=organisation"))


def test_plugin_that_is_off_is_not_found_and_comes_back(koeln, luebeck, practice, look, ask):
    assert titles(look(luebeck, "?q=können+anerkennen")) == ["Können anerkennen"]
    switch_plugin(koeln, "best_practice", on=False)
    assert titles(look(luebeck, "?q=können+anerkennen")) == []
    assert ask(luebeck, "?q=können+anerkennen")["total"] == 0
    switch_plugin(koeln, "best_practice", on=True)
    assert titles(look(luebeck, "?q=können+anerkennen")) == ["Können anerkennen"]


def test_facet_of_a_plugin_is_offered_in_words(koeln, practice, look, ask):
    assert "Form der Zusammenarbeit" in {legend.get_text() for legend in look(koeln).select("main legend")}
    values = ask(koeln, "?q=anerkennen")["facets"]["cooperation_form"]
    assert values == [{"value": "other", "label": "Andere Form", "count": 1}]
    assert ask(koeln, "?cooperation_form=project")["total"] == 0


def test_api_answers_as_the_page(luebeck, koeln, tandem, practice, look, ask):
    for query in ("", "?q=zeugnisse", "?q=anerkennen&kind=organisation", "?association=koeln", "?available_in=tr"):
        found = ask(luebeck, query)
        assert [hit["title"] for hit in found["results"]] == titles(look(luebeck, query))
        assert {"total", "page", "pages", "results", "facets"} == set(found)


def test_api_describes_a_hit(umbrella, tandem, ask):
    (hit,) = ask(umbrella, "?q=begleiten")["results"]
    assert hit.pop("excerpt").startswith("Wir begleiten Sie zu Behörden, wenn Sie ausländische Zeugnisse")
    assert hit == {
        "title": "Tandem Beruf",
        "url": "http://luebeck.localhost/de/organisationen/tandem-beruf/",
        "kind": "organisation",
        "association": "luebeck",
        "language": "de",
    }


def test_api_counts_facets_in_the_readers_words(luebeck, koeln, tandem, ask):
    facets = ask(luebeck, "?q=tandem&language=tr&kind=organisation")["facets"]
    assert {value["value"]: value["count"] for value in facets["association"]} == {"luebeck": 1, "koeln": 1}
    assert facets["language"] == [{"value": "de", "label": "Almanca", "count": 1}]


def test_api_has_no_pages_with_foreign_scripts(umbrella, visit):
    assert visit(umbrella, "/api/docs/").status_code == 404
    assert visit(umbrella, "/api/openapi.json").status_code == 200


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


def test_page_costs_twelve_queries(luebeck, koeln, tandem, practice, visit, django_assert_max_num_queries):
    for query in ("", "?q=anerkennen&kind=organisation&association=koeln"):
        visit(luebeck, f"/de/suche/{query}")  # what is cached for everybody is there
        with django_assert_max_num_queries(12):
            visit(luebeck, f"/de/suche/{query}")


def test_database_answers_where_elasticsearch_does_not(luebeck, tandem, settings, look):
    settings.ELASTICSEARCH_URL = "http://127.0.0.1:9"  # nobody listens there
    StandardPageFactory(parent=home_of(luebeck), title="Inzwischen geschrieben")
    assert titles(look(luebeck, "?q=inzwischen")) == ["Inzwischen geschrieben"]
    assert titles(look(luebeck, "?q=tandem+beruf"))[0] == "Tandem Beruf"
