"""The directory as visitors ask it, through the real pages."""

import re
from datetime import time, timedelta

import pytest
from django.utils import timezone

from federation.associations.scope import scopes_disabled
from federation.directory import filters
from federation.registry import domain
from federation.registry.models import Organisation, Revision, Topic
from federation.registry.topics import enter_topic

from .conftest import on, place, service, tomorrow

STAFF = domain.Actor(Revision.Source.STAFF)


@pytest.fixture
def found(visit):
    """`found(association, "language=ar")`: the names in the list, in its order."""

    def names(association, query="", language="de"):
        response = visit(association, f"/{language}/organisationen/?{query}")
        assert response.status_code == 200
        return re.findall(r"<h3>.*?<a [^>]*><bdi>(.*?)</bdi></a></h3>", response.content.decode())

    return names


def test_counselling_for_women_in_arabic_open_tomorrow_near_bergkamen_is_found(enter, found, umbrella, luebeck):
    offer = {"women_only": True, "languages": ["ar"], "schedules": [on(tomorrow())]}
    enter(luebeck, "Richtig", locations=[place()], services=[service(**offer)])
    enter(luebeck, "Zu weit", locations=[place("Lübeck")], services=[service(**offer)])
    enter(luebeck, "Nur Türkisch", locations=[place()], services=[service(**offer | {"languages": ["tr"]})])
    enter(luebeck, "Für alle", locations=[place()], services=[service(**offer | {"women_only": False})])
    later = offer | {"schedules": [on(tomorrow() + timedelta(days=1))]}
    enter(luebeck, "Übermorgen", locations=[place()], services=[service(**later)])
    query = "women_only=1&language=ar&when=tomorrow&place=Bergkamen&radius=10"
    assert found(umbrella, query) == ["Richtig"]


def test_filters_hold_for_the_same_service(enter, found, luebeck):
    women = service("Frauencafé", women_only=True, languages=["tr"], schedules=[on(tomorrow())])
    arabic = service("Beratung", languages=["ar"], schedules=[on(tomorrow() + timedelta(days=2))])
    enter(luebeck, "Beides, aber nicht zusammen", services=[women, arabic])
    assert found(luebeck, "women_only=1&language=tr") == ["Beides, aber nicht zusammen"]
    assert found(luebeck, "women_only=1&language=ar") == []
    assert found(luebeck, "language=ar&when=tomorrow") == []
    assert found(luebeck, "language=tr&when=tomorrow") == ["Beides, aber nicht zusammen"]


def test_step_free_holds_for_the_place_near_by(enter, found, luebeck):
    places = [place("Bergkamen", is_step_free=False), place("Lübeck", is_step_free=True)]
    enter(luebeck, "Zwei Orte", locations=places)
    assert found(luebeck, "is_step_free=1&place=Luebeck") == ["Zwei Orte"]
    assert found(luebeck, "is_step_free=1&place=Bergkamen") == []


def test_service_without_languages_is_in_those_of_the_organisation(enter, found, luebeck):
    enter(luebeck, "Arabisch im Haus", languages=["ar"], services=[service(women_only=True)])
    enter(luebeck, "Angebot auf Türkisch", languages=["ar"], services=[service(women_only=True, languages=["tr"])])
    assert found(luebeck, "women_only=1&language=ar") == ["Arabisch im Haus"]


def test_organisation_without_services_answers_for_itself(enter, found, luebeck):
    enter_topic("Deutsch lernen", slug="deutsch")
    enter(luebeck, "Ohne Angebot", languages=["ar"], topics=["deutsch"])
    assert found(luebeck, "language=ar&topic=deutsch") == ["Ohne Angebot"]
    assert found(luebeck, "language=ar&women_only=1") == []


def test_topic_finds_those_below_it(enter, found, luebeck):
    above = enter_topic("Lernen", slug="lernen")
    enter_topic("Deutsch lernen", slug="deutsch", parent=above)
    enter(luebeck, "Sprachcafé", services=[service(topics=["deutsch"])])
    assert found(luebeck, "topic=lernen") == ["Sprachcafé"]


def test_several_languages_find_each(enter, found, luebeck):
    for name, code in (("A", "ar"), ("B", "tr"), ("C", "uk")):
        enter(luebeck, name, languages=[code])
    assert found(luebeck, "language=ar&language=uk") == ["A", "C"]


def test_now_finds_what_is_open_and_not_what_comes(enter, found, luebeck):
    now = timezone.localtime()
    around = on(now.date(), time(0, 0), time(23, 59))
    enter(luebeck, "Offen", services=[service(schedules=[around])])
    enter(luebeck, "Morgen", services=[service(schedules=[on(tomorrow())])])
    assert found(luebeck, "when=now") == ["Offen"]
    assert found(luebeck, "when=tomorrow") == ["Morgen"]
    assert found(luebeck, "when=week") == ["Morgen", "Offen"]


def test_open_door_counts_where_no_service_is_asked_for(enter, found, luebeck):
    door = place(schedules=[on(tomorrow())])
    enter(luebeck, "Offene Tür", locations=[door], services=[service(languages=["ar"])])
    assert found(luebeck, "when=tomorrow") == ["Offene Tür"]
    assert found(luebeck, "when=tomorrow&language=ar") == []


@pytest.mark.parametrize("text", ["frauen", "Frauenb", "HORIZON", "horizont", "elternt", "patenschaft", "kiel", "e v"])
def test_name_tag_service_and_town_are_found_by_their_beginnings(enter, found, luebeck, text):
    enter(
        luebeck,
        "Frauenbildung Süd e. V.",
        alternate_names=[{"name": "Neuer Horizont"}],
        tags=["Patenschaften"],
        services=[service("Elterntreff")],
        locations=[place("Kiel")],
    )
    enter(luebeck, "Anderes")
    assert found(luebeck, f"q={text}") == ["Frauenbildung Süd e. V."]


@pytest.mark.parametrize("text", ["sud", "sued", "Süd", "SÜD"])
def test_name_is_found_however_umlauts_are_written(enter, found, luebeck, text):
    enter(luebeck, "Treff Süd")
    assert found(luebeck, f"q={text}") == ["Treff Süd"]


def test_place_that_is_not_public_neither_finds_nor_shows(enter, visit, found, luebeck):
    enter(luebeck, "Schutzhaus", locations=[place("Kiel", address_1="Geheimweg 1", is_public=False)])
    assert found(luebeck, "place=Kiel") == []
    assert found(luebeck, "q=Kiel") == []
    assert b"Geheimweg" not in visit(luebeck, "/de/organisationen/schutzhaus/").content
    assert b"Kiel" not in visit(luebeck, "/de/organisationen/schutzhaus/").content


def test_nearest_comes_first_and_says_how_far(enter, visit, found, umbrella, luebeck):
    enter(luebeck, "A in Hamm", locations=[place("Hamm")])
    enter(luebeck, "Z in Bergkamen", locations=[place("Bergkamen")])
    assert found(umbrella, "place=Bergkamen&radius=50") == ["Z in Bergkamen", "A in Hamm"]
    assert "km)" in visit(umbrella, "/de/organisationen/?place=Bergkamen&radius=50").content.decode()


def test_entry_that_nobody_checked_sinks(enter, found, luebeck):
    stale = enter(luebeck, "A lange nicht geprüft")
    enter(luebeck, "B frisch")
    Organisation.objects.filter(pk=stale.pk).update(freshness=Organisation.Freshness.STALE)
    from federation.directory.domain import refresh_freshness

    assert refresh_freshness() == 1
    assert found(luebeck) == ["B frisch", "A lange nicht geprüft"]
    domain.confirm(stale, actor=STAFF)
    assert found(luebeck)[0] == "A lange nicht geprüft"


def test_site_shows_its_own_and_nothing_hidden_closed_or_of_others(enter, found, umbrella, luebeck, koeln):
    shared = enter(luebeck, "Gemeinsam", also_in=[koeln])
    enter(koeln, "Kölner")
    closed = enter(luebeck, "Geschlossen")
    assert found(luebeck) == ["Gemeinsam", "Geschlossen"]
    domain.hide(shared, luebeck, True, actor=STAFF)
    domain.close(closed, actor=STAFF, reason="zu")
    assert found(luebeck) == []
    assert found(koeln) == ["Gemeinsam", "Kölner"]
    assert found(umbrella) == ["Gemeinsam", "Kölner"]


def test_umbrella_leaves_out_whom_only_archived_associations_keep(enter, found, umbrella, luebeck, koeln):
    enter(luebeck, "Nur Lübeck")
    enter(luebeck, "Auch Köln", also_in=[koeln])
    with scopes_disabled():
        type(luebeck).objects.filter(pk=luebeck.pk).update(archived_at=timezone.now())
    assert found(umbrella) == ["Auch Köln"]


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("place=Xyzxyzstadt", "Diesen Ort kennen wir nicht"),
        ("place=05000", "Diese PLZ gibt es nicht"),
        ("place=%00", "Null"),
        ("radius=7", "7"),
        ("when=gestern", "gestern"),
        ("language=klingonisch", "Diese Sprache kennen wir nicht"),
        ("topic=gibt-es-nicht", "Dieses Thema gibt es hier nicht"),
        ("language=" + "&language=".join(f"a{letter}" for letter in "abcdefghijklmnopqrstuvwxyz" * 2), "Sprache"),
        ("q=" + "x" * 300, "200"),
    ],
)
def test_value_that_cannot_be_read_is_said_beside_the_field(visit, luebeck, query, message):
    response = visit(luebeck, f"/de/organisationen/?{query}")
    page = response.content.decode()
    assert response.status_code == 200
    assert message in re.search(r'class="err-t"[^>]*>(.*?)</span>', page)[1]
    assert 'class="errs"' in page
    assert "Bitte prüfen Sie Ihre Angaben" in page


def test_what_was_typed_stays_in_the_form(visit, luebeck):
    page = visit(luebeck, "/de/organisationen/?q=Treff&place=Xyzxyzstadt&language=ar&women_only=1").content.decode()
    assert 'value="Treff"' in page
    assert 'value="Xyzxyzstadt"' in page
    assert re.search(r'name="language" value="ar" checked', page)
    assert re.search(r'name="women_only" value="1" checked', page)


def test_chips_take_away_one_filter_each(visit, luebeck):
    page = visit(luebeck, "/de/organisationen/?language=ar&language=tr&place=Kiel&radius=50&page=3").content.decode()
    links = dict(re.findall(r'<li><a href="(\?[^"]*)">([^<]*)', page))
    links = {label: link.replace("&amp;", "&") for link, label in links.items()}
    assert links["Arabisch"] == "?language=tr&place=Kiel&radius=50"
    assert links["50 km um Kiel"] == "?language=ar&language=tr"


def test_postcode_is_where_the_registry_knows_it(enter, found, luebeck):
    enter(luebeck, "Hier", locations=[place("Bergkamen", postal_code="59192", latitude=51.61, longitude=7.63)])
    assert found(luebeck, "place=59192&radius=5") == ["Hier"]


def test_other_towns_of_the_same_name_are_offered(visit, luebeck):
    page = visit(luebeck, "/de/organisationen/?place=Neuenkirchen&when=week").content.decode()
    assert "Ein anderer Ort dieses Namens?" in page
    assert "when=week&amp;place=Neuenkirchen%2C+Schleswig-Holstein" in page


def test_long_list_ends_with_an_advice(enter, visit, luebeck, monkeypatch):
    monkeypatch.setattr("federation.directory.views.MOST", 20)
    monkeypatch.setattr(filters, "MOST", 20)
    for number in range(22):
        enter(luebeck, f"Verein {number}")
    page = visit(luebeck, "/de/organisationen/").content.decode()
    assert "Mehr als 20 Organisationen" in page
    assert "Hier endet die Liste" in page


@pytest.mark.parametrize("number", ["0", "9", "-1", "x", "9" * 5000])
def test_page_that_is_not_there_is_said_to_be_missing(enter, visit, luebeck, number):
    enter(luebeck, "Verein")
    response = visit(luebeck, f"/de/organisationen/?page={number}")
    assert response.status_code == 200
    assert 'class="row"' not in response.content.decode()


def test_topics_are_in_the_readers_language(visit, luebeck):
    Topic.objects.create(slug="t", name="Deutsch lernen", translations={"name": {"ar": "تعلم الألمانية"}})
    Topic.objects.create(slug="u", name="Nur deutsch")
    page = visit(luebeck, "/ar/organisationen/").content.decode()
    assert "تعلم الألمانية" in page
    assert '<span lang="de" dir="ltr">Nur deutsch</span>' in page
