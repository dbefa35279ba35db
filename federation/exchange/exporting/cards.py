"""vCard 4.0 (RFC 6350): organisations for address books.

vobject writes 3.0 only, so the lines are icalendar's, which folds and escapes them as both standards want it and knows
the properties of vCard that have parts. Persons are left out: they agreed to be read on a page, not to be kept in
everybody's telephone.
"""

from collections.abc import Iterable, Iterator

import phonenumbers
from icalendar import vText, vUri
from icalendar.parser import Contentline, Parameters
from icalendar.prop import vAdr

from federation.registry.models import Location, Organisation

from ..hsds.edition import Edition

PRODUCT = "-//Verbund//Register//DE"
HOME = "DE"


def write(rows: Iterable[Organisation], edition: Edition, total: int = 0) -> Iterator[str]:
    return (card(row, edition) for row in rows)


def card(row: Organisation, edition: Edition) -> str:
    return "".join(f"{line.to_ical().decode()}\r\n" for line in lines(row, edition))


def line(name: str, value, **parameters: str) -> Contentline:
    written = value if hasattr(value, "to_ical") else vText(value)
    return Contentline.from_parts(name, Parameters(parameters), written)


def listed(name: str, values: Iterable[str]) -> Iterator[Contentline]:
    """One property with several values, if there are any."""
    if texts := [vText(value).to_ical().decode() for value in values]:
        yield Contentline(f"{name}:{','.join(texts)}")


def lines(row: Organisation, edition: Edition) -> Iterator[Contentline]:
    language = edition.language
    name, note = row.text_in("name", language), row.text_in("description", language)
    yield line("BEGIN", "VCARD")
    yield line("VERSION", "4.0")
    yield line("PRODID", PRODUCT)
    yield line("KIND", "org")
    yield line("UID", vUri(f"urn:uuid:{row.uuid}"))
    yield line("FN", name.text, LANGUAGE=name.language)
    yield line("ORG", row.name)
    yield from listed("NICKNAME", (one.name for one in row.alternate_names.all()))
    if note:
        yield line("NOTE", note.text, LANGUAGE=note.language)
    yield from reached(row)
    for place in row.locations.all():
        yield from located(place)
    for preference, spoken in enumerate(row.language_set.all(), start=1):
        yield line("LANG", spoken.code, PREF=str(min(preference, 100)))
    yield from listed("CATEGORIES", (topic.text_in("name", language).text for topic in row.topics.all()))
    yield line("SOURCE", vUri(edition.profile(row)))
    yield line("REV", f"{row.changed_at:%Y%m%dT%H%M%S}Z")
    yield line("END", "VCARD")


def reached(row: Organisation) -> Iterator[Contentline]:
    if row.phone:
        yield telephone(row.phone)
    if row.email:
        yield line("EMAIL", row.email, TYPE="work")
    for address in (row.website, *(link.url for link in row.links.all())):
        if address:
            yield line("URL", vUri(address))


def telephone(number: str) -> Contentline:
    try:
        dialled = phonenumbers.format_number(phonenumbers.parse(number, HOME), phonenumbers.PhoneNumberFormat.RFC3966)
    except phonenumbers.NumberParseException:
        return line("TEL", number, TYPE="work")
    return line("TEL", vUri(dialled), VALUE="uri", TYPE="work")


def located(place: Location) -> Iterator[Contentline]:
    if place.address_1 or place.city or place.postal_code:
        parts = ("", place.address_2, place.address_1, place.city, "", place.postal_code, place.country)
        yield line("ADR", vAdr(parts), TYPE="work")
    if place.latitude is not None and place.longitude is not None:
        yield line("GEO", vUri(f"geo:{place.latitude:.6f},{place.longitude:.6f}"))
