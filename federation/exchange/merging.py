"""What an entry is once a row of a file has been laid over it.

A row says what it says and no more: an empty cell leaves the field, and no place, service, contact or name goes because
a file does not name it. Languages and topics that are given are all of them.
"""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

from federation.registry.documents import Document

from .hsds.parts import ascii_email, ascii_url
from .reading.values import same_phone

ADDRESS = ("address_1", "address_2", "postal_code", "city")
PARTS = ("alternate_names", "links", "locations", "contacts", "services", "schedules")
REPLACED = ("languages", "topics")


def laid_over(present: Document, given: Document) -> Document:
    """The whole document with what is given; items that are the entry's already keep its ids."""
    places = same_places(present.get("locations", []), given.get("locations", []))
    named = {one["id"]: there["id"] for one, there in places if one.get("id")}
    return merged(present, with_our_places(given, named), Finder(places))


class Finder:
    """Finds the item of the entry that an item of the file is."""

    def __init__(self, places: list[tuple[dict, dict]]):
        self.places = places

    def find(self, name: str, given: dict, present: list[dict]) -> dict | None:
        if name == "locations":
            return next((there for one, there in self.places if one is given or same_id(one, given)), None)
        by_id = (one for one in present if same_id(one, given))
        return next(by_id, None) or next((one for one in present if SAME[name](one, given)), None)


def same_id(one: dict, other: dict) -> bool:
    return bool(one.get("id")) and one.get("id") == other.get("id")


def same_text(*names: str) -> Callable[[dict, dict], bool]:
    """Whether two items say the same in the fields, and anything at all."""

    def are_same(one: dict, other: dict) -> bool:
        return any(other.get(name) for name in names) and all(
            folded(one.get(name)) == folded(other.get(name)) for name in names
        )

    return are_same


SAME = {
    "alternate_names": same_text("name"),
    "links": same_text("url"),
    "contacts": same_text("name", "email"),
    "services": same_text("name"),
    "schedules": same_text("rrule", "opens_at", "closes_at", "valid_from"),
}


def folded(value: Any) -> str:
    return " ".join(str(value or "").casefold().split())


def merged(present: dict, given: dict, finder: Finder) -> dict:
    document = deepcopy(present)
    for key, value in given.items():
        if key == "id" or value in (None, "", [], {}):
            continue
        if key in PARTS and isinstance(value[0], dict):
            document[key] = merged_rows(key, present.get(key, []), value, finder)
        elif key == "translations":
            for field, texts in value.items():
                document.setdefault(key, {})[field] = {**document.get(key, {}).get(field, {}), **texts}
        elif key == "locations":  # of a service, by their ids
            document[key] = list(dict.fromkeys([*present.get(key, []), *value]))
        elif key == "tags":
            known = {folded(tag) for tag in present.get(key, [])}
            document[key] = sorted([*present.get(key, []), *(tag for tag in value if folded(tag) not in known)])
        elif not means_the_same(key, present.get(key), value):
            document[key] = value
    return document


def merged_rows(name: str, present: list[dict], given: list[dict], finder: Finder) -> list[dict]:
    rows = {one["id"]: one for one in present}
    new = []
    for one in given:
        there = finder.find(name, one, present)
        if there is None:
            new.append(one)
        else:
            rows[there["id"]] = merged(rows[there["id"]], one, finder)
    return [*rows.values(), *new]


def means_the_same(key: str, present: Any, given: Any) -> bool:
    """Another spelling of the same number or address is no change."""
    if key == "phone":
        return present == given or same_phone(present or "", given)
    if key == "email":
        return folded(ascii_email(present or "")) == folded(ascii_email(given))
    if key in ("website", "url"):
        return ascii_url(present or "") == ascii_url(given)
    if key in REPLACED:
        return set(present or []) == set(given)
    return present == given


def same_places(present: list[dict], given: list[dict]) -> list[tuple[dict, dict]]:
    """Pairs (place of the file, place of the entry): by id, by address, and then, as tables know no ids, in order.

    What is not public (a shelter) is never taken for another place.
    """
    left, pairs = list(present), []
    for is_same in (same_id, is_same_address):
        for one in given:
            if any(one is paired for paired, _there in pairs):
                continue
            there = next((place for place in left if is_same(place, one)), None)
            if there is not None:
                pairs.append((one, there))
                left.remove(there)
    for one in given:
        if one.get("id") or any(one is paired for paired, _there in pairs):
            continue
        there = next((place for place in left if place.get("is_public", True)), None)
        if there is not None:
            pairs.append((one, there))
            left.remove(there)
    return pairs


def is_same_address(place: dict, given: dict) -> bool:
    said = [name for name in ADDRESS if given.get(name)]
    return bool(said) and all(folded(place.get(name)) == folded(given[name]) for name in said)


def with_our_places(given: Document, named: dict[str, str]) -> Document:
    """Services call places by the ids of the file; where the entry has the place already, it has its own."""
    if not named or "services" not in given:
        return given
    services = []
    for service in given["services"]:
        service = dict(service)
        if "locations" in service:
            service["locations"] = [named.get(number, number) for number in service["locations"]]
        if "schedules" in service:
            service["schedules"] = [
                {**one, "location": named.get(one["location"], one["location"])} if one.get("location") else one
                for one in service["schedules"]
            ]
        services.append(service)
    return {**given, "services": services}
