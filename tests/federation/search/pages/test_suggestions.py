"""What is offered while somebody types."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from federation.provisioning.domain import switch_plugin
from federation.registry.models import Topic
from plugins.best_practice.domain import lay_practice_index
from plugins.best_practice.models import BestPracticePage
from sites.demo.factories import OrganisationFactory, PageFactory, ServiceFactory, StandardPageFactory, home_of

pytestmark = pytest.mark.django_db


class PracticeFactory(PageFactory):
    class Meta:
        model = BestPracticePage


@pytest.fixture
def suggest(visit):
    """`suggest(association, "be")`: the suggestions as (text, description, address)."""

    def get(association, text, language="de"):
        response = visit(association, f"/{language}/suche/vorschlaege/", {"q": text})
        assert response.status_code == 200
        assert response.headers["Content-Type"] == "application/x-suggestions+json"
        assert not response.cookies
        _typed, *columns = response.json()
        assert {len(column) for column in columns} in ({len(columns[0])}, set())
        return list(zip(*columns, strict=True))

    return get


@pytest.fixture
def bridge(luebeck, koeln):
    organisation = OrganisationFactory(owner=luebeck, also_in=[koeln], name="Brücke für Übersetzer*innen e. V.")
    ServiceFactory(organisation=organisation, name="Türkçe Übersetzung")
    return organisation


def texts(found) -> list[str]:
    return [text for text, _description, _url in found]


def test_beginning_gives_words_as_they_are_written_and_what_is_called_so(luebeck, bridge, suggest):
    found = suggest(luebeck, "ubers")
    names = ["Brücke für Übersetzer*innen e. V.", "Türkçe Übersetzung"]
    assert texts(found) == ["Übersetzer*innen", "Übersetzung", *names]
    assert found[0][1:] == ("", "http://luebeck.localhost/de/suche/?q=%C3%9Cbersetzer%2Ainnen")
    assert found[2][1:] == (
        "Organisation · Lübeck",
        "http://luebeck.localhost/de/organisationen/bruecke-fuer-uebersetzerinnen-e-v/",
    )


@pytest.mark.parametrize("typed", ["brück", "BRUECK", "brucke fü", "Übersetzerinnen bru"])
def test_words_before_the_last_have_to_be_there_in_any_spelling(luebeck, bridge, suggest, typed):
    assert "Brücke für Übersetzer*innen e. V." in texts(suggest(luebeck, typed))
    assert suggest(luebeck, f"gibtesnicht {typed}") == []


def test_name_that_begins_so_comes_before_one_that_has_it_inside(luebeck, suggest):
    for name in ("Haus der Tulpe", "Tulpe"):
        OrganisationFactory(owner=luebeck, name=name)
    assert texts(suggest(luebeck, "tulp"))[-2:] == ["Tulpe", "Haus der Tulpe"]


def test_own_site_and_language_are_where_a_suggestion_leads(luebeck, koeln, bridge, suggest):
    def address(association, language):
        return suggest(association, "brücke für ü", language)[-1][2]

    assert address(koeln, "tr") == "http://koeln.localhost/tr/organisationen/bruecke-fuer-uebersetzerinnen-e-v/"
    assert address(luebeck, "ar") == "http://luebeck.localhost/ar/organisationen/bruecke-fuer-uebersetzerinnen-e-v/"


def test_what_is_switched_off_is_not_suggested(koeln, luebeck, suggest):
    PracticeFactory(parent=lay_practice_index(home_of(koeln)), title="Werkzeugkasten", place="Köln")
    assert "Werkzeugkasten" in texts(suggest(luebeck, "werkz"))
    switch_plugin(koeln, "best_practice", on=False)
    assert suggest(luebeck, "werkz") == []


def test_what_is_not_public_is_not_suggested(luebeck, suggest):
    page = StandardPageFactory(parent=home_of(luebeck), title="Geheimplan")
    assert texts(suggest(luebeck, "geheimp")) == ["Geheimplan"]
    page.unpublish()
    assert suggest(luebeck, "geheimp") == []


def test_topics_are_suggested_whole(luebeck, suggest):
    topic = Topic.objects.first()
    OrganisationFactory(owner=luebeck, topics=[topic.slug])
    assert topic.name in texts(suggest(luebeck, topic.name[:5]))


@pytest.mark.parametrize("typed", ["", " ", "b", '"', "*", "\x00", "wort " * 600, "x" * 3000, "br brücke für a b c"])
def test_what_nothing_can_be_made_of_gets_an_empty_list(luebeck, bridge, suggest, typed):
    assert suggest(luebeck, typed) == []


@pytest.mark.parametrize("typed", ["^br", "=br*", "br' OR 1", 'br" AND "', "~br\x00", "AND br", "br')::text"])
def test_signs_of_a_database_mean_nothing(luebeck, bridge, suggest, typed):
    suggest(luebeck, typed)


def test_site_of_nobody_suggests_nothing(visit):
    assert visit("elsewhere.localhost", "/de/suche/vorschlaege/?q=be").status_code == 404


def test_suggesting_costs_the_same_however_much_there_is_and_writes_nothing(luebeck, bridge, visit):
    def queries():
        visit(luebeck, "/de/suche/vorschlaege/?q=br")
        with CaptureQueriesContext(connection) as captured:
            visit(luebeck, "/de/suche/vorschlaege/?q=br")
        assert [q["sql"] for q in captured if q["sql"].split()[0] not in ("SELECT", "WITH")] == []
        return len(captured)

    few = queries()
    for number in range(15):
        OrganisationFactory(owner=luebeck, name=f"Bruder {number}")
    assert queries() == few <= 14
