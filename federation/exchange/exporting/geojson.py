"""GeoJSON (RFC 7946): a feature for each public place, for maps of others."""

from collections.abc import Iterable, Iterator

from federation.registry.models import Location, Organisation

from ..hsds.answers import dumped
from ..hsds.edition import Edition
from ..hsds.parts import given
from .tables import language_word

DIGITS = 6  # a tenth of a metre


def write(rows: Iterable[Organisation], edition: Edition, total: int) -> Iterator[str]:
    yield '{"type": "FeatureCollection", "features": ['
    separator = "\n"
    for row in rows:
        for feature in features(row, edition):
            yield separator + dumped(feature)
            separator = ",\n"
    yield "\n]}\n"


def features(row: Organisation, edition: Edition) -> Iterator[dict]:
    """An organisation without a public place is a feature without a geometry: nobody is left out."""
    about = properties(row, edition)
    places = row.locations.all()
    if not places:
        yield {"type": "Feature", "id": str(row.uuid), "geometry": None, "properties": about}
    for place in places:
        yield {
            "type": "Feature",
            "id": str(place.uuid),
            "geometry": point(place),
            "properties": {**about, **place_properties(place)},
        }


def point(place: Location) -> dict | None:
    if place.latitude is None or place.longitude is None:
        return None
    # RFC 7946: the longitude comes first.
    return {"type": "Point", "coordinates": [round(place.longitude, DIGITS), round(place.latitude, DIGITS)]}


def properties(row: Organisation, edition: Edition) -> dict:
    language = edition.language
    description = row.text_in("description", language)
    return given(
        {
            "organization_id": str(row.uuid),
            "name": row.text_in("name", language).text,
            "description": description.text,
            "description_language": description.language if description else None,
            "url": edition.profile(row),
            "website": row.website,
            "email": row.email,
            "phone": row.phone,
            "languages": [spoken.code for spoken in row.language_set.all()],
            "language_names": [language_word(spoken.code, language) for spoken in row.language_set.all()],
            "topics": [topic.text_in("name", language).text for topic in row.topics.all()],
            "services": [service.text_in("name", language).text for service in row.services.all()],
            "is_example": row.is_example or None,
        }
    )


def place_properties(place: Location) -> dict:
    found = given(
        {
            "place": place.name,
            "address": place.address_1,
            "address_2": place.address_2,
            "postal_code": place.postal_code,
            "city": place.city,
            "state": place.state_province,
        }
    )
    return found if place.is_step_free is None else {**found, "is_step_free": place.is_step_free}
