"""Organisations to look for; what takes place is written down as it is once an entry's change is committed."""

from datetime import date, time, timedelta

import pytest
from django.utils import timezone

from federation.registry.models import Organisation
from federation.registry.schedules.openings import refresh_openings
from sites.demo.factories import OrganisationFactory

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@pytest.fixture
def enter(db):
    """`enter(association, name, **document)`: an entry whose openings are written down."""

    def entered(owner, name, **document) -> Organisation:
        organisation = OrganisationFactory(owner=owner, name=name, **document)
        refresh_openings(Organisation.objects.filter(pk=organisation.pk))
        return organisation

    return entered


def service(name="Beratung", **fields) -> dict:
    """A service of a document."""
    return {"name": name, **fields}


def on(day: date, opens=time(14), closes=time(17)) -> dict:
    """Hours of each week on the weekday of `day`, holidays or not."""
    return {
        "rrule": f"FREQ=WEEKLY;BYDAY={WEEKDAYS[day.weekday()]}",
        "valid_from": "2020-01-01",
        "opens_at": opens.isoformat("minutes"),
        "closes_at": closes.isoformat("minutes"),
        "except_public_holidays": False,
    }


def tomorrow() -> date:
    return timezone.localdate() + timedelta(days=1)


def place(city="Bergkamen", **fields) -> dict:
    return {"city": city, **fields}
