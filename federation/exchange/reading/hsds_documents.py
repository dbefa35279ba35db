"""An HSDS 3.0 organisation, with all that it contains, as an entry's document. Source: docs.openreferral.org.

Only what is there is set. What HSDS has and the registry has not is named in a notice.
"""

from collections.abc import Callable, Iterator
from typing import Any

from django.utils.translation import gettext_noop as _

from federation.registry.models import STATES, Service

from .hsds_attributes import take_attributes
from .hsds_schedules import schedule_of
from .rows import Row
from .values import email_of, phone_of, website_of
from .words import Topics, language_of

READ = {
    *("id", "name", "alternate_name", "description", "email", "website", "year_incorporated", "contacts", "phones"),
    *("locations", "organization_identifiers", "additional_websites", "services", "attributes", "languages"),
    *("uri", "logo", "metadata"),  # addresses at who gives it out, and its history: theirs, not the entry's
}
TEXTS = ("alert", "application_process", "description", "eligibility_description", "fees_description", "name", "status")
PHYSICAL = (None, "", "physical")


def document_of(found: dict, row: Row, topics: Topics) -> dict[str, Any]:
    reader = Reader(row, topics)
    document = texts(found, ("id", "name", "description"))
    reader.clean(document, found, "email", email_of)
    reader.clean(document, found, "website", website_of)
    reader.phone(document, found, "phone")
    if found.get("alternate_name"):
        document["alternate_names"] = [{"name": found["alternate_name"]}]
    if isinstance(found.get("year_incorporated"), (int, float)):
        document["year_incorporated"] = int(found["year_incorporated"])
    if number := next((one.get("identifier") for one in rows(found, "organization_identifiers")), None):
        document["registration_number"] = str(number)
    if links := [texts(one, ("id", "url", "label")) for one in rows(found, "additional_websites") if one.get("url")]:
        document["links"] = links
    reader.languages(document, found)
    reader.attributes(document, found, "organization")
    document |= reader.parts(found)
    ignored = sorted(key for key, value in found.items() if value and key not in READ)
    if ignored:
        row.notice(_("Nicht übernommen, weil das Register es nicht kennt: %(keys)s."), keys=", ".join(ignored))
    return document


def texts(found: dict, names: tuple[str, ...]) -> dict[str, str]:
    return {name: found[name].strip() for name in names if isinstance(found.get(name), str) and found[name].strip()}


def rows(found: dict, name: str) -> list[dict]:
    value = found.get(name)
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


class Reader:
    """Knows the row, to which it tells what it cannot use, and the path of what it reads."""

    def __init__(self, row: Row, topics: Topics, path: str = ""):
        self.row, self.topics, self.path = row, topics, path

    def at(self, name: str, position: int) -> "Reader":
        return Reader(self.row, self.topics, f"{self.path}{name}.{position}.")

    def clean(self, document: dict, found: dict, name: str, clean: Callable, field: str = "") -> None:
        value = found.get(name)
        if isinstance(value, str) and value.strip():
            document[field or name] = clean(value.strip(), self.row, f"{self.path}{field or name}")

    def phone(self, document: dict, found: dict, field: str) -> None:
        numbers = [str(one["number"]).strip(' "') for one in rows(found, "phones") if one.get("number")]
        if not numbers:
            return
        document[field] = phone_of(numbers[0], self.row, f"{self.path}{field}")
        if rest := [number for number in numbers[1:] if number != numbers[0]]:
            text = _("Nur der erste Wert wird übernommen, nicht: %(rest)s.")
            self.row.notice(text, f"{self.path}{field}", rest=", ".join(rest))

    def languages(self, document: dict, found: dict) -> None:
        codes, unknown = [], []
        for one in rows(found, "languages"):
            code = language_of(str(one.get("code") or "")) or language_of(str(one.get("name") or ""))
            (codes if code else unknown).append(code or str(one.get("name") or one.get("code")))
        if codes:
            document["languages"] = list(dict.fromkeys(codes))
        if unknown:
            text = _("Unbekannte Sprache, nicht übernommen: %(words)s.")
            self.row.notice(text, f"{self.path}languages", words=", ".join(unknown))

    def attributes(self, document: dict, found: dict, entity: str) -> None:
        take_attributes(document, rows(found, "attributes"), entity, self)

    def parts(self, found: dict) -> dict[str, list[dict]]:
        """Places, contacts and services. Places that only services name are the organisation's too."""
        places: dict[str, dict] = {}
        for one in (*rows(found, "locations"), *locations_of_services(found)):
            places.setdefault(str(one.get("id") or len(places)), one)
        parts = {
            "locations": [self.at("locations", n).location(one) for n, one in enumerate(places.values())],
            "contacts": [self.at("contacts", n).contact(one) for n, one in enumerate(rows(found, "contacts"))],
            "services": [self.at("services", n).service(one) for n, one in enumerate(rows(found, "services"))],
        }
        return {name: [one for one in made if one] for name, made in parts.items() if any(made)}

    def location(self, found: dict) -> dict[str, Any]:
        location = texts(found, ("id", "name", "transportation"))
        addresses = rows(found, "addresses")
        physical = [one for one in addresses if one.get("address_type") in PHYSICAL] or addresses
        if physical:
            location |= texts(physical[0], ("address_1", "address_2", "postal_code", "city", "country"))
            location |= state_of(physical[0])
        for name in ("latitude", "longitude"):
            if isinstance(found.get(name), (int, float)):
                location[name] = float(found[name])
        details = [texts(one, accessibility_fields(one)) for one in rows(found, "accessibility")]
        if said := [text for one in details for text in one.values()]:
            location["accessibility_details"] = "\n".join(dict.fromkeys(said))
        self.attributes(location, found, "location")
        self.schedules(location, found)
        return location

    def contact(self, found: dict) -> dict[str, Any]:
        """Nobody's consent is in the file: a new one stays internal until somebody records it."""
        contact = texts(found, ("id", "name", "title"))
        self.clean(contact, found, "email", email_of)
        self.phone(contact, found, "phone")
        return contact if len(contact) > ("id" in contact) else {}

    def service(self, found: dict) -> dict[str, Any]:
        service = texts(found, ("id", *TEXTS))
        if service.get("status") == "inactive":
            service["status"] = Service.Status.ENDED.value
        self.clean(service, found, "email", email_of)
        self.clean(service, found, "url", website_of)
        self.phone(service, found, "phone")
        if found.get("interpretation_services"):
            service["interpreter"] = True
        for name, source, keys in (
            ("required_documents", "required_documents", ("document",)),
            ("service_area", "service_areas", ("name", "description")),
        ):
            said = [next(iter(texts(one, keys).values()), "") for one in rows(found, source)]
            if any(said):
                service[name] = "\n".join(filter(None, said))
        if not service.get("fees_description") and (cost := ", ".join(costs(found))):
            service["fees_description"] = cost
        self.languages(service, found)
        self.attributes(service, found, "service")
        at = [place["id"] for place in locations_of_service(found) if place.get("id")]
        if at:
            service["locations"] = list(dict.fromkeys(at))
        self.schedules(service, found)
        return service

    def schedules(self, document: dict, found: dict) -> None:
        there = [(one, None) for one in rows(found, "schedules")]
        for at in rows(found, "service_at_locations"):
            place = at.get("location") if isinstance(at.get("location"), dict) else {}
            there += [(one, place.get("id") or at.get("location_id")) for one in rows(at, "schedules")]
        made = {}
        for position, (one, place) in enumerate(there):
            reader = self.at("schedules", position)
            if schedule := schedule_of(one, self.row, reader.path):
                # Hours at a place are repeated there; the more telling of both is kept.
                made[schedule.get("id") or str(position)] = schedule | ({"location": place} if place else {})
        if made:
            document["schedules"] = list(made.values())


def accessibility_fields(found: dict) -> tuple[str, ...]:
    """Our own exports describe what their attributes say too; that comes from the place's attributes."""
    return ("details",) if rows(found, "attributes") else ("description", "details")


def state_of(address: dict) -> dict[str, str]:
    said = str(address.get("state_province") or "").strip().casefold()
    found = (code for code, name in STATES if said in (code.casefold(), code[3:].casefold(), name.casefold()))
    return {"state_province": code} if (code := next(found, None)) else {}


def locations_of_service(service: dict) -> Iterator[dict]:
    for at in rows(service, "service_at_locations"):
        if isinstance(at.get("location"), dict):
            yield at["location"]
        elif at.get("location_id"):
            yield {"id": at["location_id"]}


def locations_of_services(found: dict) -> Iterator[dict]:
    """Those that are written out: a mere number names a place of the organisation."""
    for service in rows(found, "services"):
        yield from (place for place in locations_of_service(service) if len(place) > 1)


def costs(found: dict) -> list[str]:
    said = []
    for one in rows(found, "cost_options"):
        amount = f"{one['amount']:g} {str(one.get('currency') or 'EUR').upper()}" if one.get("amount") else ""
        said.append(" ".join(filter(None, [one.get("option"), amount, one.get("amount_description")])))
    return [text for text in said if text]
