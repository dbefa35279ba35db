from datetime import timedelta

import pytest
import recurring_ical_events
from icalendar import Calendar

from sites.demo.factories import home_of

from .factories import EventFactory, at, weekly

pytestmark = pytest.mark.usefixtures("switched_on")
FEED = "/de/events/kalender.ics"


def calendar(response) -> Calendar:
    assert response.status_code == 200
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    return Calendar.from_ical(response.content)


def events(response) -> dict:
    return {str(event["summary"]): event for event in calendar(response).walk("VEVENT")}


@pytest.fixture
def choir(luebeck):
    return EventFactory(
        home=home_of(luebeck),
        title="Chor, offen; für alle\\jede",
        introduction="Lieder " * 40,
        starts_at=at(2),
        rrule=weekly(),
        except_dates=[at(9).date().isoformat()],
        place_name="Saal",
        address="Musterweg 1",
        postal_code="23552",
    )


def test_feed_holds_own_and_the_umbrellas_events(visit, luebeck, koeln, umbrella, choir):
    EventFactory(home=home_of(umbrella), title="Schulung")
    EventFactory(home=home_of(koeln), title="Fest")
    EventFactory(home=home_of(luebeck), title="Neulich", starts_at=at(-4))
    EventFactory(home=home_of(luebeck), title="Lange her", starts_at=at(-40))
    assert set(events(visit(luebeck, FEED))) == {choir.title, "Schulung", "Neulich"}
    assert set(events(visit(umbrella, FEED))) == {choir.title, "Schulung", "Neulich", "Fest"}
    assert set(events(visit(umbrella, FEED, {"association": "koeln"}))) == {"Fest"}


def test_series_keeps_its_rule_and_exceptions(visit, luebeck, choir):
    feed = calendar(visit(luebeck, FEED))
    (event,) = feed.walk("VEVENT")
    assert event["rrule"]["FREQ"] == ["WEEKLY"]
    assert event["rrule"]["UNTIL"][0].utcoffset() == timedelta(0)
    assert event["location"] == "Saal, Musterweg 1, 23552 Lübeck"
    assert event["dtstart"].params["TZID"] == "Europe/Berlin"
    found = recurring_ical_events.of(feed).between(at(0), at(60))
    assert [occurrence.start for occurrence in found] == [
        date.starts for date in choir.plan.dates if date.starts < at(60)
    ]


def test_text_is_escaped_and_folded(visit, luebeck, choir):
    text = visit(luebeck, FEED).content.decode()
    assert "Chor\\, offen\\; für alle\\\\jede" in text.replace("\r\n ", "")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert "BEGIN:VTIMEZONE" in text


def test_cancelled_event_stays_in_the_feed_and_says_so(visit, luebeck):
    EventFactory(home=home_of(luebeck), title="Fest", status="cancelled")
    found = events(visit(luebeck, FEED))
    assert list(found) == ["Abgesagt: Fest"]
    assert found["Abgesagt: Fest"]["status"] == "CANCELLED"


def test_all_day_is_days_without_hours(visit, luebeck):
    EventFactory(
        home=home_of(luebeck),
        title="Turnier",
        starts_at=at(3),
        ends_at=at(4),
        is_all_day=True,
        rrule=weekly(30),
        except_dates=[at(10).date().isoformat()],
    )
    event = events(visit(luebeck, FEED))["Turnier"]
    assert (event["dtstart"].dt, event["dtend"].dt) == (at(3).date(), at(5).date())
    assert event["rrule"]["UNTIL"] == [at(30).date()]
    assert [day.dt for day in event["exdate"].dts] == [at(10).date()]


def test_one_event_is_the_same_in_all_languages(visit, luebeck, choir):
    english = EventFactory(home=home_of(luebeck, "en"), title="Choir")
    type(english).objects.filter(pk=english.pk).update(translation_key=choir.translation_key)
    german = events(visit(luebeck, f"/de/events/{choir.translation_key}.ics"))[choir.title]
    translated = events(visit(luebeck, f"/en/events/{choir.translation_key}.ics"))["Choir"]
    assert german["uid"] == translated["uid"]
    assert str(translated["url"]) == f"http://luebeck.localhost/en/veranstaltungen/{english.slug}/"


def test_event_of_another_association_is_not_there(visit, koeln, choir):
    assert visit(koeln, f"/de/events/{choir.translation_key}.ics").status_code == 404


def test_feed_without_events_is_a_calendar(visit, luebeck):
    assert calendar(visit(luebeck, FEED)).walk("VTIMEZONE")
