from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from plugins.events.models import EventPage

from .factories import at, weekly

pytestmark = pytest.mark.django_db  # a page asks for its content type when it is made


def event(**fields) -> EventPage:
    return EventPage(**{"starts_at": at(7), "ends_at": at(7, 20), "city": "Lübeck", **fields})


def faults(page: EventPage) -> dict[str, list[str]]:
    from plugins.events.checks import check_event

    try:
        check_event(page)
    except ValidationError as error:
        return error.message_dict
    return {}


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"rrule": weekly()},
        {"rrule": weekly(), "except_dates": [at(14).date().isoformat()]},
        {"is_all_day": True, "ends_at": at(7)},
        {"is_all_day": True, "ends_at": at(7, 9)},
        {"city": "", "online_url": "https://raum.example/"},
        {"needs_registration": True, "contact_phone": "0451 1"},
        {"needs_registration": True, "contact_email": "a@b.example", "registration_until": at(6).date()},
    ],
)
def test_event_that_makes_sense(fields):
    assert faults(event(**fields)) == {}


@pytest.mark.parametrize(
    ("fields", "field", "words"),
    [
        ({"ends_at": at(7, 17)}, "ends_at", "vor dem Beginn"),
        ({"ends_at": at(6), "is_all_day": True}, "ends_at", "vor dem Beginn"),
        ({"ends_at": at(7)}, "ends_at", "sind gleich"),
        ({"ends_at": at(100)}, "ends_at", "zwei Monate"),
        ({"rrule": "FREQ=WEEKLY"}, "repeats_until", "letzten Tag"),
        ({"rrule": weekly(3)}, "repeats_until", "vor dem ersten"),
        ({"rrule": weekly(4000)}, "repeats_until", "drei Jahre"),
        ({"rrule": "FREQ=NIE"}, "repeats", "nicht lesbar"),
        ({"rrule": weekly(), "ends_at": at(16)}, "ends_at", "Abstand"),
        ({"except_dates": [at(7).date().isoformat()]}, "except_dates", "nur einen Termin"),
        ({"rrule": weekly(), "except_dates": [at(8).date().isoformat()]}, "except_dates", "kein Termin dieser Reihe"),
        ({"rrule": weekly(), "except_dates": ["24.12."]}, "except_dates", "kein Datum"),
        (
            {"rrule": weekly(14), "except_dates": [at(7).date().isoformat(), at(14).date().isoformat()]},
            "except_dates",
            "jeder Termin",
        ),
        ({"city": ""}, "city", "Wo ist das"),
        ({"needs_registration": True}, "registration_url", "Wie meldet man sich an"),
        ({"registration_until": (at(7) + timedelta(days=2)).date()}, "registration_until", "schon vorbei"),
    ],
)
def test_fault_is_told_beside_its_field(fields, field, words):
    found = faults(event(**fields))
    assert list(found) == [field]
    assert words in found[field][0]
