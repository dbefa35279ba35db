"""The API, which gives the same answers as the page."""

import pytest

from .seen import titles

pytestmark = pytest.mark.django_db


def test_api_answers_as_the_page(luebeck, koeln, tandem, practice, look, ask):
    for query in ("", "?q=zeugnisse", "?q=anerkennen&kind=organisation", "?association=koeln", "?available_in=tr"):
        found = ask(luebeck, query)
        assert [hit["title"] for hit in found["results"]] == titles(look(luebeck, query))
        assert {"total", "page", "pages", "results", "facets"} <= set(found)


def test_api_describes_a_hit(umbrella, tandem, ask):
    hit = ask(umbrella, "?q=begleiten")["results"][0]
    assert hit.pop("thing").startswith("organisation:")
    assert hit.pop("excerpt").startswith("Wir begleiten Sie zu Behörden, wenn Sie ausländische Zeugnisse")
    assert hit == {
        "title": "Tandem Beruf",
        "url": "http://luebeck.localhost/de/organisationen/tandem-beruf/",
        "kind": "organisation",
        "association": "luebeck",
        "associations": ["luebeck", "koeln"],
        "language": "de",
        "distance": None,
        "next_time": None,
    }


def test_api_counts_facets_in_the_readers_words(luebeck, koeln, tandem, ask):
    facets = ask(luebeck, "?q=tandem&language=tr&kind=organisation")["facets"]
    assert {value["value"]: value["count"] for value in facets["association"]} == {"luebeck": 1, "koeln": 1}
    assert facets["language"] == [{"value": "de", "label": "Almanca", "count": 1}]


def test_api_has_no_pages_with_foreign_scripts(umbrella, visit):
    assert visit(umbrella, "/api/docs/").status_code == 404
    assert visit(umbrella, "/api/openapi.json").status_code == 200
