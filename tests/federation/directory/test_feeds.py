from datetime import date, datetime, timedelta
from uuid import uuid4

import pytest
from django.urls import reverse
from icalendar import Calendar
from recurring_ical_events import of

from federation.registry.domain import Actor, change, close, hide
from federation.registry.models import Organisation, Revision
from federation.registry.queries import federation_on
from sites.demo.factories import OrganisationFactory

SYSTEM = Actor(Revision.Source.SYSTEM)
HOURS = {"rrule": "FREQ=WEEKLY;BYDAY=TU", "valid_from": "2026-01-06", "opens_at": "14:00", "closes_at": "17:00"}
SERVICE = {"name": "Briefe lesen", "translations": {"name": {"en": "Reading letters"}}, "schedules": [HOURS]}
HOUSE = {"name": "Haus", "address_1": "Hinterm Deich 1", "postal_code": "23552", "city": "Lübeck"}


@pytest.fixture
def entry(luebeck):
    return entered(luebeck)


def entered(owner, **fields):
    made = OrganisationFactory(owner=owner, **{"services": [SERVICE], "locations": [HOUSE], **fields})
    return Organisation.objects.complete().get(pk=made.pk)


def address(entry, language="de", service=None):
    kwargs = {"language": language, "slug": entry.slug}
    if service is None:
        return reverse("organisation_feed", kwargs=kwargs)
    return reverse("service_feed", kwargs={**kwargs, "uuid": service})


def read(response):
    assert response.status_code == 200
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    return Calendar.from_ical(response.content)


def test_feed_holds_rule_zone_and_words(visit, luebeck, entry):
    calendar = read(visit(luebeck, address(entry)))
    [event] = calendar.events
    assert calendar["VERSION"] == "2.0" and calendar["X-WR-CALNAME"] == entry.name
    assert [str(zone["TZID"]) for zone in calendar.timezones] == ["Europe/Berlin"]
    assert event["SUMMARY"] == f"Briefe lesen · {entry.name}"
    assert event["LOCATION"] == "Haus, Hinterm Deich 1, 23552 Lübeck"
    assert event["URL"] == f"{luebeck.root_url}/de/organisationen/{entry.slug}/"
    assert (event.start.hour, event.start.tzinfo.key, event["RRULE"]["FREQ"]) == (14, "Europe/Berlin", ["WEEKLY"])


def test_feed_speaks_the_language_of_its_address(visit, luebeck, entry):
    [event] = read(visit(luebeck, address(entry, "en"))).events
    assert event["SUMMARY"].startswith("Reading letters") and event["SUMMARY"].params["LANGUAGE"] == "en"
    [event] = read(visit(luebeck, address(entry, "ar"))).events
    assert event["SUMMARY"].params["LANGUAGE"] == "de"


def test_feed_keeps_its_identity_and_counts_its_changes(visit, luebeck, entry):
    [before] = read(visit(luebeck, address(entry))).events
    change(entry, {"description": "Anders."}, actor=SYSTEM)
    [after] = read(visit(luebeck, address(entry))).events
    assert before["UID"] == after["UID"]
    assert after["SEQUENCE"] == before["SEQUENCE"] + 1


def test_feed_has_the_dates_of_the_page(visit, luebeck):
    today = federation_on()
    entry = entered(
        luebeck,
        locations=[HOUSE | {"state_province": "DE-SH"}],
        services=[{**SERVICE, "schedules": [HOURS | {"rrule": "FREQ=DAILY", "except_school_holidays": True}]}],
    )
    last = today + timedelta(days=200)
    found = of(read(visit(luebeck, address(entry)))).between(today, last + timedelta(days=1))
    shown = entry.services.all()[0].schedules.all()[0].between(today, last)
    assert sorted(event.start for event in found) == [occurrence.starts for occurrence in shown]
    assert len(shown) < 195  # holidays are left out


def test_place_that_is_not_public_gives_no_address(visit, luebeck):
    hidden = HOUSE | {"is_public": False, "latitude": 53.8, "longitude": 10.7, "schedules": [HOURS]}
    entry = entered(luebeck, locations=[hidden])
    text = visit(luebeck, address(entry)).content.decode()
    assert text.count("BEGIN:VEVENT") == 1
    assert not any(word in text for word in ("Deich", "23552", "GEO", "LOCATION"))


def test_hours_of_a_public_place_are_in_the_feed(visit, luebeck):
    entry = entered(luebeck, services=[], locations=[HOUSE | {"schedules": [HOURS]}])
    [event] = read(visit(luebeck, address(entry))).events
    assert event["SUMMARY"] == f"{entry.name}: geöffnet"


@pytest.mark.parametrize("fields", [{"access": "by_appointment"}, {"status": "temporarily closed"}, {"schedules": []}])
def test_service_to_which_one_cannot_simply_come_gives_a_calendar_without_dates(visit, luebeck, fields):
    entry = entered(luebeck, services=[SERVICE | fields])
    calendar = read(visit(luebeck, address(entry, service=entry.services.all()[0].uuid)))
    assert calendar.events == [] and calendar.timezones


def test_feed_of_a_service_holds_it_alone(visit, luebeck):
    entry = entered(luebeck, services=[SERVICE, SERVICE | {"name": "Tee trinken"}])
    [event] = read(visit(luebeck, address(entry, service=entry.services.all()[1].uuid))).events
    assert event["SUMMARY"].startswith("Tee trinken")


def test_service_that_has_ended_or_is_of_somebody_else_is_not_found(visit, luebeck, entry):
    ended = entered(luebeck, services=[SERVICE | {"status": "defunct"}])
    for service in (ended.services.all()[0].uuid, entry.services.all()[0].uuid, uuid4()):
        assert visit(luebeck, address(ended, service=service)).status_code == 404


def test_entry_is_not_found_where_it_is_not_shown(visit, luebeck, koeln, umbrella, entry):
    assert visit(koeln, address(entry)).status_code == 404
    assert visit(umbrella, address(entry)).status_code == 200
    hide(entry, luebeck, True, actor=SYSTEM)
    assert visit(luebeck, address(entry)).status_code == 404


def test_closed_entry_is_not_found(visit, luebeck, umbrella, entry):
    close(entry, actor=SYSTEM, reason="aufgelöst")
    for association in (luebeck, umbrella):
        assert visit(association, address(entry)).status_code == 404
        assert visit(association, address(entry, service=entry.services.all()[0].uuid)).status_code == 404


def test_merged_entry_leads_to_the_other_one_where_that_is_shown(visit, luebeck, koeln, entry):
    other = entered(luebeck, name="Anderer Verein")
    Organisation.objects.filter(pk=entry.pk).update(merged_into=other)
    response = visit(luebeck, address(entry))
    assert (response.status_code, response["Location"]) == (301, address(other))
    assert visit(koeln, address(entry)).status_code == 404


def test_feed_takes_no_more_queries_for_more_services(visit, luebeck, entry, django_assert_max_num_queries):
    many = entered(luebeck, services=[SERVICE] * 6, locations=[HOUSE, HOUSE | {"schedules": [HOURS]}])
    visit(luebeck, address(entry))
    with django_assert_max_num_queries(12):
        assert len(read(visit(luebeck, address(many))).events) == 7


def test_exceptions_are_written_down_as_such(visit, luebeck):
    skipped = (federation_on() + timedelta(days=(1 - federation_on().weekday()) % 7)).isoformat()
    entry = entered(luebeck, services=[{**SERVICE, "schedules": [HOURS | {"except_dates": [skipped]}]}])
    [event] = read(visit(luebeck, address(entry))).events
    exceptions = event["EXDATE"]
    first = (exceptions[0] if isinstance(exceptions, list) else exceptions).dts[0].dt
    assert isinstance(first, datetime) and date.fromisoformat(skipped) in [
        at.dt.date() for line in (exceptions if isinstance(exceptions, list) else [exceptions]) for at in line.dts
    ]
