import io
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from federation.registry.domain import Actor, change, close
from federation.registry.models import Opening, Organisation, Revision
from federation.registry.queries import open_on
from federation.registry.schedules.openings import refresh_openings, with_openings
from federation.registry.schedules.states import Kind, state_of
from sites.demo.factories import OrganisationFactory

BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2026, 11, 24, 12, tzinfo=BERLIN)  # a Tuesday
SYSTEM = Actor(Revision.Source.SYSTEM)
HOURS = {"rrule": "FREQ=WEEKLY;BYDAY=TU", "valid_from": "2026-01-06", "opens_at": "14:00", "closes_at": "17:00"}


@pytest.fixture(autouse=True)
def _noon(monkeypatch):
    at(monkeypatch, NOON)


def at(monkeypatch, now):
    monkeypatch.setattr("django.utils.timezone.now", lambda: now)


def service(name="Beratung", schedules=(HOURS,), **fields):
    return {"name": name, "schedules": list(schedules), **fields}


def entry(owner, *services, **fields):
    """Complete, and its openings written."""
    made = OrganisationFactory(owner=owner, services=list(services), **fields)
    refresh_openings(Organisation.objects.filter(pk=made.pk))
    return whole(made)


def whole(organisation):
    return Organisation.objects.complete().get(pk=organisation.pk)


def refresh():
    refresh_openings(Organisation.objects.all())


def rows():
    return list(Opening.objects.order_by("pk").values_list("pk", "starts_at", "ends_at", "service"))


def test_openings_of_four_weeks_are_written(luebeck):
    entry(luebeck, service())
    starts = [opening.starts_at.astimezone(BERLIN) for opening in Opening.objects.all()]
    assert [(start.month, start.day, start.hour) for start in starts] == [
        (11, 24, 14),
        (12, 1, 14),
        (12, 8, 14),
        (12, 15, 14),
    ]


def test_refreshing_twice_writes_nothing(luebeck):
    entry(luebeck, service(schedules=[HOURS | {"rrule": "FREQ=DAILY", "opens_at": "02:30", "closes_at": "03:00"}]))
    before = rows()
    with CaptureQueriesContext(
        connection,
    ) as queries:
        refresh()
    assert rows() == before
    assert not [query for query in queries if query["sql"].startswith("INSERT")]


def test_refreshing_takes_as_many_queries_for_many_as_for_one(luebeck):
    entry(luebeck, service())
    with CaptureQueriesContext(connection) as one:
        refresh()
    for number in range(5):
        entry(luebeck, service(), name=f"Verein {number}")
    with CaptureQueriesContext(connection) as many:
        refresh()
    assert len(many) == len(one)


def test_night_that_began_yesterday_stays_until_it_is_over(luebeck, monkeypatch):
    entry(luebeck, service(schedules=[HOURS | {"opens_at": "22:00", "closes_at": "02:00"}]))
    at(monkeypatch, datetime(2026, 11, 25, 1, tzinfo=BERLIN))
    refresh()
    assert Opening.objects.first().starts_at.astimezone(BERLIN).day == 24
    at(monkeypatch, datetime(2026, 11, 25, 3, tzinfo=BERLIN))
    refresh()
    assert Opening.objects.first().starts_at.astimezone(BERLIN).month == 12


@pytest.mark.parametrize(
    "fields", [{"status": "temporarily closed"}, {"status": "defunct"}, {"access": "by_appointment"}, {"schedules": []}]
)
def test_service_to_which_one_cannot_simply_come_has_no_openings(luebeck, fields):
    entry(luebeck, {**service(), **fields})
    assert rows() == []


def test_hours_of_a_place_are_openings_without_a_service(luebeck):
    entry(luebeck, locations=[{"city": "Lübeck", "schedules": [HOURS]}])
    assert {service for _pk, _starts, _ends, service in rows()} == {None}


def test_hours_of_a_place_that_is_not_public_are_no_openings(luebeck):
    hidden = entry(luebeck, locations=[{"city": "Lübeck", "is_public": False, "schedules": [HOURS]}])
    assert rows() == []
    assert state_of(hidden).kind == Kind.UNKNOWN


def test_closed_entry_loses_its_openings(luebeck, django_capture_on_commit_callbacks):
    closed = entry(luebeck, service())
    with django_capture_on_commit_callbacks(execute=True):
        close(closed, actor=SYSTEM, reason="aufgelöst")
    assert rows() == []


def test_openings_follow_a_change_once_it_is_committed(luebeck, django_capture_on_commit_callbacks):
    organisation = entry(luebeck)
    with django_capture_on_commit_callbacks(execute=True):
        change(organisation, {"services": [service()]}, actor=SYSTEM)
    assert len(rows()) == 4


def test_command_writes_openings_of_all(luebeck, capsys):
    OrganisationFactory(owner=luebeck, services=[service()])
    call_command("refresh_openings", days=7, verbosity=0, stdout=io.StringIO())
    assert len(rows()) == 1


def test_what_is_still_to_come_today_is_listed_before_what_is_over(luebeck):
    entry(luebeck, service("Früh", [HOURS | {"opens_at": "08:00", "closes_at": "09:00"}]), service("Spät"))
    entry(luebeck, service("Jetzt", [HOURS | {"opens_at": "11:00", "closes_at": "13:00"}]))
    names = [slot.schedule.service.name for slot in open_on(luebeck, NOON.date(), limit=2)]
    assert names == ["Jetzt", "Spät"]
    assert [slot.schedule.service.name for slot in open_on(luebeck, NOON.date())] == ["Früh", "Jetzt", "Spät"]


def test_today_of_another_association_is_not_listed(umbrella, luebeck, koeln):
    entry(luebeck, service())
    assert open_on(koeln, NOON.date()) == []
    assert len(open_on(umbrella, NOON.date())) == 1


def test_today_takes_three_queries_for_however_many(luebeck, django_assert_max_num_queries):
    for number in range(6):
        entry(luebeck, service(), name=f"Verein {number}")
    with django_assert_max_num_queries(3):
        slots = open_on(luebeck, NOON.date())
        assert [str(slot.schedule.service.organisation) and slot.schedule.service.languages for slot in slots]


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({}, Kind.COMING),
        ({"schedules": [HOURS | {"opens_at": "11:00"}]}, Kind.OPEN),
        ({"schedules": []}, Kind.BY_APPOINTMENT),
        ({"access": "by_appointment"}, Kind.BY_APPOINTMENT),
        ({"status": "temporarily closed"}, Kind.PAUSED),
        ({"schedules": [HOURS | {"valid_to": "2026-02-01"}]}, Kind.NOTHING),
    ],
)
def test_state_of_a_service_takes_no_queries(luebeck, django_assert_num_queries, fields, kind):
    organisation = entry(luebeck, {**service(), **fields}, locations=[{"city": "Lübeck", "state_province": "DE-SH"}])
    with django_assert_num_queries(0):
        assert state_of(organisation.services.all()[0]).kind == kind
        assert state_of(organisation).kind == kind


def test_state_of_an_organisation_is_that_of_what_is_open(luebeck):
    now_open = service("Jetzt", [HOURS | {"opens_at": "11:00"}])
    organisation = entry(luebeck, service("Nach Absprache", ()), service("Später"), now_open)
    state = state_of(organisation)
    assert (state.kind, state.lamp, str(state)) == (Kind.OPEN, "now", "Jetzt offen, bis 17:00 Uhr")
    assert [occurrence.schedule.service.name for occurrence in state.upcoming][:2] == ["Jetzt", "Später"]


def test_state_of_an_organisation_that_told_nothing_is_unknown(luebeck):
    assert str(state_of(entry(luebeck))) == "keine Zeiten eingetragen"


def test_hours_of_a_service_are_not_those_of_its_place(luebeck):
    organisation = entry(luebeck, locations=[{"city": "Lübeck"}])
    place = organisation.locations.all()[0]
    there = service(locations=[str(place.uuid)], schedules=[HOURS | {"location": str(place.uuid)}])
    change(organisation, {"services": [there]}, actor=SYSTEM)
    assert state_of(whole(organisation).locations.all()[0]).kind == Kind.UNKNOWN


def test_lists_read_what_is_written_down(luebeck, django_assert_num_queries, monkeypatch):
    organisation = entry(luebeck, service(), service("Jeden Monat", [HOURS | {"rrule": "FREQ=MONTHLY;BYDAY=3TU"}]))
    Opening.objects.filter(starts_at__gt=NOON + timedelta(days=1)).delete()
    [listed] = with_openings(Organisation.objects.filter(pk=organisation.pk).complete())
    with django_assert_num_queries(0):
        upcoming = state_of(listed).upcoming
    # The first has an opening written down and shows no other; the second has none, so its rule is asked.
    assert [o.starts.date() for o in upcoming] == [NOON.date(), date(2026, 12, 15), date(2027, 1, 19)]


@pytest.mark.parametrize("hours", [(), [HOURS], [HOURS | {"valid_to": "2026-02-01"}]])
def test_offer_by_appointment_is_never_shown_as_closed(luebeck, hours):
    organisation = entry(luebeck, service(schedules=hours, access="by_appointment"))
    for thing in (organisation, organisation.services.all()[0]):
        assert str(state_of(thing)) == "nach Absprache"
