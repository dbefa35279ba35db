"""HSDS `location` with its `address` and `accessibility`. Places that are not public never get here."""

from federation.registry.models import STATES, Location, Organisation

from .attributes import attributes, features_of_location
from .edition import Edition
from .parts import given, languages, part
from .recurrence import schedule

STATE_NAMES = dict(STATES)


def location_fields(row: Location, organisation: Organisation) -> dict:
    return given(
        {
            "id": str(row.uuid),
            "location_type": "physical",
            "organization_id": str(organisation.uuid),
            "name": row.name,
            "transportation": row.transportation,
            "latitude": row.latitude,
            "longitude": row.longitude,
        }
    )


def location(row: Location, organisation: Organisation, edition: Edition) -> dict:
    """HSDS gives languages to places, not to organisations: they speak the same ones at all of theirs."""
    number = str(row.uuid)
    parts = {
        "languages": languages(organisation, edition, location_id=number, owner=row),
        "addresses": address(row),
        "accessibility": accessibility(row, edition),
        "schedules": [schedule(one, edition, location_id=number) for one in row.schedules.all()],
        "attributes": attributes(row, "location", edition),
    }
    return {**location_fields(row, organisation), **given(parts)}


def address(row: Location) -> list[dict]:
    if not (row.address_1 or row.city or row.postal_code):
        return []
    required = {
        "address_1": row.address_1,
        "city": row.city,
        "state_province": row.state_province,
        "postal_code": row.postal_code,
        "country": row.country,
        "address_type": "physical",
    }
    optional = given({"address_2": row.address_2, "region": STATE_NAMES.get(row.state_province)})
    return [{**part(row, "address", "location_id"), **required, **optional}]


def accessibility(row: Location, edition: Edition) -> list[dict]:
    words = edition.words
    known = [
        f"{words[name]}: {words['yes' if is_so else 'no']}"
        for name in ("is_step_free", "has_accessible_toilet", "has_lift", "has_hearing_loop")
        if (is_so := getattr(row, name)) is not None
    ]
    texts = given({"description": ", ".join(known), "details": row.accessibility_details})
    if not texts:
        return []
    described = part(row, "accessibility", "location_id")
    return [{**described, **texts, **given({"attributes": [*features_of_location(row, edition)]})}]
