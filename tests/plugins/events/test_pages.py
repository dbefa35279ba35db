import json
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from federation.provisioning.domain import create_association
from plugins.events.models import EventIndexPage
from sites.demo.factories import OrganisationFactory, StandardPageFactory, home_of

from .factories import EventFactory, at, weekly

pytestmark = pytest.mark.usefixtures("switched_on")
QUERIES = 12


@pytest.fixture
def cafe(luebeck):
    return EventFactory(
        home=home_of(luebeck),
        title="Sprachcafé",
        introduction="Kommen Sie herein.",
        starts_at=at(2),
        rrule=weekly(),
        except_dates=[at(9).date().isoformat()],
        place_name="Haus der Kulturen",
        address="Musterweg 1",
        postal_code="23552",
        is_step_free=True,
        organiser=OrganisationFactory(owner=luebeck, name="Teestube e. V."),
        organiser_text="und die Nachbarschaft",
        topics=["sprachkurse"],
        spoken=["de", "ar"],
        women_only=True,
        needs_registration=True,
        contact_phone="0451 123",
        contact_email="cafe@luebeck.example",
        online_url="https://raum.example/cafe",
        body=[("paragraph", "<p>Tee gibt es auch.</p>")],
    )


def address(event) -> str:
    return f"/de/veranstaltungen/{event.slug}/"


EVERYTHING_SAID = [
    "Sprachcafé",
    "Kommen Sie herein.",
    "jede Woche: ",
    "18:00 bis 20:00 Uhr",
    "fällt aus",
    "Haus der Kulturen",
    "Musterweg 1",
    "23552 Lübeck",
    "Ohne Stufen erreichbar",
    "Teestube e. V.",
    "und die Nachbarschaft",
    "Sprachkurse",
    "Arabisch",
    "nur für Frauen",
    "kostenlos",
    "Per Mail anmelden",
    "0451 123",
    "https://raum.example/cafe",
    "Tee gibt es auch.",
]


def test_event_shows_what_it_holds(visit, luebeck, cafe):
    response = visit(luebeck, address(cafe))
    assert [said for said in EVERYTHING_SAID if said not in response.text] == []
    assert len(response.content) < 80_000


def test_next_dates_strike_out_the_cancelled_one(visit, luebeck, cafe):
    context = visit(luebeck, address(cafe)).context
    days = [((day - timezone.localdate()).days, bool(occurrence)) for day, occurrence in context["dates"]]
    assert days == [(2, True), (9, False), (16, True), (23, True), (30, True), (37, True), (44, True)]


def test_cancelled_event_says_so_and_offers_no_way_to_come(visit, luebeck, cafe):
    cafe.status = "cancelled"
    cafe.save()
    text = visit(luebeck, address(cafe)).text
    assert "Diese Veranstaltung findet nicht statt" in text
    assert "raum.example" not in BeautifulSoup(text, "html.parser").main.text
    assert "Per Mail anmelden" not in text


def test_past_event_says_so(visit, luebeck):
    event = EventFactory(home=home_of(luebeck), starts_at=at(-3))
    assert "Diese Veranstaltung ist vorbei" in visit(luebeck, address(event)).text


def test_running_event_says_so(visit, luebeck):
    now = timezone.now()
    event = EventFactory(home=home_of(luebeck), starts_at=now - timedelta(hours=1), ends_at=now + timedelta(hours=1))
    assert "Läuft gerade" in visit(luebeck, address(event)).text


def test_registration_that_has_ended_says_so(visit, luebeck):
    event = EventFactory(
        home=home_of(luebeck),
        needs_registration=True,
        registration_url="https://anmeldung.example/",
        registration_until=at(-1).date(),
    )
    text = visit(luebeck, address(event)).text
    assert "Die Anmeldung ist geschlossen" in text
    assert "anmeldung.example" not in text


def test_organiser_that_the_site_does_not_show_is_not_named(visit, luebeck, koeln, cafe):
    cafe.organiser = OrganisationFactory(owner=koeln, name="Verein am Rhein")
    cafe.save()
    assert "Verein am Rhein" not in visit(luebeck, address(cafe)).text


def test_organiser_that_was_merged_is_named_as_it_is_called_now(visit, luebeck, cafe):
    present = OrganisationFactory(owner=luebeck, name="Haus für alle")
    type(present).objects.filter(pk=cafe.organiser_id).update(merged_into=present)
    text = visit(luebeck, address(cafe)).text
    assert "Haus für alle" in text
    assert "Teestube" not in text


def test_search_engines_are_told_the_same(visit, luebeck, cafe):
    script = BeautifulSoup(visit(luebeck, address(cafe)).text, "html.parser").find("script", type="application/ld+json")
    told = json.loads(script.string)
    assert told["@type"] == "Event"
    assert told["startDate"] == at(2).isoformat()
    assert told["eventAttendanceMode"].endswith("/MixedEventAttendanceMode")
    assert told["location"][0]["address"]["addressLocality"] == "Lübeck"


def test_event_takes_few_queries(visit, luebeck, cafe, django_assert_max_num_queries):
    visit(luebeck, address(cafe))  # fills what lives longer than a request
    with django_assert_max_num_queries(QUERIES):
        visit(luebeck, address(cafe))


def test_date_is_told_in_the_readers_language(visit, luebeck):
    event = EventFactory(home=home_of(luebeck, "en"), starts_at=at(2))
    text = visit(luebeck, f"/en/veranstaltungen/{event.slug}/").text
    assert f"{at(2):%A}" in text


def test_new_association_begins_with_a_list_in_its_menu(db):
    new = create_association(
        "neu", name="Neu", place="Neu", hostname="neu.localhost", languages=["de", "en"], plugins=["events"]
    )
    indexes = EventIndexPage.objects.descendant_of(new.site.root_page)
    assert {index.locale.language_code for index in indexes} == {"de", "en"}
    assert len({index.translation_key for index in indexes}) == 1
    assert all(index.show_in_menus for index in indexes)


def test_block_shows_the_next_three(visit, luebeck, koeln, umbrella):
    for number in range(4):
        EventFactory(home=home_of(luebeck), title=f"Nummer {number}", starts_at=at(number + 1))
    EventFactory(home=home_of(koeln), title="In Köln", starts_at=at(1))
    EventFactory(home=home_of(umbrella), title="Beim Bund", starts_at=at(1, 9))
    StandardPageFactory(parent=home_of(luebeck), slug="seite", body=[("events_next", {"title": "Bald"})])
    text = visit(luebeck, "/de/seite/").text
    assert [title for title in ("Bald", "Beim Bund", "Nummer 0", "Nummer 1") if title not in text] == []
    assert "Nummer 2" not in text
    assert "In Köln" not in text


def test_block_without_events_shows_nothing(visit, luebeck):
    StandardPageFactory(parent=home_of(luebeck), slug="seite", body=[("events_next", {"title": "Bald"})])
    assert "Bald" not in visit(luebeck, "/de/seite/").text
