"""What browsers read to search here by themselves (OpenSearch 1.1)."""

import pytest
from bs4 import BeautifulSoup
from defusedxml import ElementTree

pytestmark = pytest.mark.django_db
OPENSEARCH = "{http://a9.com/-/spec/opensearch/1.1/}"


@pytest.fixture
def description(visit):
    def of(association, language="de"):
        response = visit(association, f"/{language}/suche/opensearch.xml")
        assert response.status_code == 200
        assert response.headers["Content-Type"] == "application/opensearchdescription+xml"
        return ElementTree.fromstring(response.content)

    return of


def test_description_has_the_addresses_of_page_feed_and_suggestions(luebeck, description):
    found = {url.get("type"): url.get("template") for url in description(luebeck, "ar").iter(f"{OPENSEARCH}Url")}
    assert found == {
        "text/html": "http://luebeck.localhost/ar/suche/?q={searchTerms}&page={startPage?}",
        "application/atom+xml": "http://luebeck.localhost/ar/suche/feed/?q={searchTerms}",
        "application/x-suggestions+json": "http://luebeck.localhost/ar/suche/vorschlaege/?q={searchTerms}",
        "application/opensearchdescription+xml": "http://luebeck.localhost/ar/suche/opensearch.xml",
    }


def test_names_keep_to_the_specification(luebeck, description):
    luebeck.place, luebeck.name = "Castrop-Rauxel am <Kanal>", "Verbund & " * 12
    luebeck.save()
    found = description(luebeck)
    assert found.find(f"{OPENSEARCH}ShortName").text == "Castrop-Rauxel a"
    assert len(found.find(f"{OPENSEARCH}LongName").text) <= 48
    assert found.find(f"{OPENSEARCH}Language").text == "de"
    assert found.find(f"{OPENSEARCH}Contact").text == luebeck.email


@pytest.mark.parametrize("path", ["/de/", "/de/suche/"])
def test_home_page_and_search_name_the_description(luebeck, visit, path):
    link = BeautifulSoup(visit(luebeck, path).content, "html.parser").select_one("link[rel=search]")
    assert link["href"] == "/de/suche/opensearch.xml"
    assert link["title"] == luebeck.name


def test_host_of_nobody_has_no_description(visit):
    assert visit("elsewhere.localhost", "/de/suche/opensearch.xml").status_code == 404
