"""An entry as one document: what forms, imports, proposals and the history speak of.

A document is a dict ready for JSON. The entry's own fields lie at the top; lists of rows (`services`, `locations` …)
hold dicts with an `id` (UUID as text); dates and times are ISO strings. `PARTS` says what belongs to it.
Flat, it is {path: value}, with the rows' ids in the paths: `services.<id>.schedules.<id>.opens_at`.
"""

from dataclasses import dataclass, field
from typing import Any

from django.db import models

from .models import (
    AlternateName,
    Contact,
    Link,
    Location,
    Organisation,
    Schedule,
    Service,
    ServiceLanguage,
    SpokenLanguage,
)

Document = dict[str, Any]
Differences = dict[str, list]  # {path: [old, new]}; None: it was not there, or is not there any more

TEXTS = ("text_language", "translations")
SCHEDULE = (
    *("rrule", "valid_from", "valid_to", "opens_at", "closes_at", "timezone", "except_dates", "extra_dates"),
    *("except_public_holidays", "except_school_holidays", "notes"),
)


@dataclass(frozen=True)
class Part:
    """A kind of row of an entry. `accessor` leads to it from its parent, `parent` back."""

    model: type[models.Model]
    fields: tuple[str, ...]
    accessor: str = ""
    parent: str = ""
    languages: type[models.Model] | None = None  # its rows lie in `language_set`
    lists: tuple[str, ...] = ()  # lists of names that are no rows of their own
    parts: dict[str, "Part"] = field(default_factory=dict)


HOURS_OF_PLACE = Part(Schedule, SCHEDULE, "schedules", "location")
HOURS_OF_SERVICE = Part(Schedule, ("location", *SCHEDULE), "schedules", "service")
ENTRY = Part(
    Organisation,
    (
        *("name", "kind", "description", *TEXTS, "email", "website", "phone"),
        *("registration_number", "year_incorporated", "logo", "is_example", "status"),
    ),
    languages=SpokenLanguage,
    lists=("topics", "tags"),
    parts={
        "alternate_names": Part(AlternateName, ("name", "language"), "alternate_names", "organisation"),
        "links": Part(Link, ("url", "label"), "links", "organisation"),
        # Before the services, which name their places.
        "locations": Part(
            Location,
            (
                *("name", *TEXTS, "address_1", "address_2", "postal_code", "city", "state_province", "country"),
                *("latitude", "longitude", "transportation", "is_step_free", "has_accessible_toilet", "has_lift"),
                *("has_hearing_loop", "accessibility_details", "is_public"),
            ),
            "locations",
            "organisation",
            parts={"schedules": HOURS_OF_PLACE},
        ),
        "contacts": Part(
            Contact,
            ("name", "title", "email", "phone", "visibility", "consent_on", "consent_note"),
            "contacts",
            "organisation",
        ),
        "services": Part(
            Service,
            (
                *("name", "description", *TEXTS, "status", "eligibility_description", "women_only", "interpreter"),
                *("access", "application_process", "fees_description", "required_documents", "service_area"),
                *("alert", "email", "phone", "url", "is_example"),
            ),
            "services",
            "organisation",
            languages=ServiceLanguage,
            lists=("topics", "locations"),
            parts={"schedules": HOURS_OF_SERVICE},
        ),
    },
)


def document_of(organisation: Organisation) -> Document:
    """The entry as it is stored. Rows from `Organisation.objects.complete()` cost no further query."""
    return document_of_row(organisation, ENTRY)


def document_of_row(row: models.Model, part: Part) -> Document:
    document = {} if part is ENTRY else {"id": str(row.uuid)}
    document |= {name: plain(row, name) for name in part.fields}
    if part.languages:
        document["languages"] = [spoken.code for spoken in row.language_set.all()]
    document |= {name: NAMES_IN_LISTS[name](row) for name in part.lists}
    for name, child in part.parts.items():
        rows = getattr(row, child.accessor).all()
        document[name] = [document_of_row(one, child) for one in rows if belongs(one, child)]
    return document


def belongs(row: models.Model, part: Part) -> bool:
    """Hours of a service at a place hang on both; they belong to the service."""
    return part is not HOURS_OF_PLACE or row.service_id is None


NAMES_IN_LISTS = {
    "topics": lambda row: sorted(topic.slug for topic in row.topics.all()),
    "tags": lambda row: sorted(tagged.tag.name for tagged in row.tagged_items.all()),
    "locations": lambda row: [str(at.location.uuid) for at in row.at_locations.all()],
}


def plain(row: models.Model, name: str):
    """A field's value as JSON knows it."""
    if name == "location":
        return str(row.location.uuid) if row.location_id else None
    column = row._meta.get_field(name)
    value = getattr(row, column.attname)
    if value is None or isinstance(value, (str, int, float, bool, list, dict)):
        return value
    return short_time(value) if isinstance(column, models.TimeField) else column.value_to_string(row)


def short_time(value) -> str:
    """“14:00”; seconds only where there are some."""
    return value.isoformat() if value.second or value.microsecond else f"{value:%H:%M}"


def flat(document: Document, part: Part = ENTRY, prefix: str = "") -> dict[str, Any]:
    """The document as {path: value}, without what is None."""
    found = {}
    for key, value in document.items():
        if key in part.parts:
            for row in value:
                found |= flat(row, part.parts[key], f"{prefix}{key}.{row['id']}.")
        elif key == "translations":
            texts = ((f"{prefix}{key}.{name}.{code}", text) for name, by in value.items() for code, text in by.items())
            found |= {path: text for path, text in texts if text}
        elif key != "id" and value is not None:
            found[f"{prefix}{key}"] = value
    return found


def nested(values: dict[str, Any], part: Part = ENTRY) -> Document:
    """The opposite of `flat`: the whole document again. A row is there if any of its own fields is."""
    document: Document = dict.fromkeys(part.fields) | {name: [] for name in part.lists}
    document |= ({"languages": []} if part.languages else {}) | {name: [] for name in part.parts}
    if "translations" in document:
        document["translations"] = {}
    rows: dict[str, dict[str, dict]] = {name: {} for name in part.parts}
    for path, value in values.items():
        key, _, rest = path.partition(".")
        if key in part.parts:
            number, _, inner = rest.partition(".")
            rows[key].setdefault(number, {})[inner] = value
        elif key == "translations":
            name, _, code = rest.partition(".")
            document[key].setdefault(name, {})[code] = value
        else:
            document[key] = value
    for name, child in part.parts.items():
        document[name] = [{"id": number, **nested(inner, child)} for number, inner in rows[name].items()]
    return document


def differences(old: Document, new: Document) -> Differences:
    """What differs between two whole documents, in the order of the new one. Equal ones give an empty dict."""
    before, after = flat(old), flat(new)
    return {
        path: [before.get(path), after.get(path)]
        for path in dict.fromkeys([*after, *before])
        if before.get(path) != after.get(path)
    }


def apply(document: Document, changes: Differences) -> tuple[Document, list[str]]:
    """The document with the new values, and the paths whose present value is neither the old nor the new one."""
    present = flat(document)
    conflicts = [path for path, values in changes.items() if present.get(path) not in values]
    for path, (_old, new) in changes.items():
        if new is None:
            present.pop(path, None)
        else:
            present[path] = new
    return nested(present), conflicts


def completed(given: Document, present: Document | None, part: Part = ENTRY) -> Document:
    """A whole document from one that may be partial: what is not given stays; rows not given in a given list go.

    A row whose `id` the entry does not have is new; it keeps the id if that is a UUID.
    """
    document = dict(present or {})
    for key, value in given.items():
        if key not in part.parts:
            document[key] = value
            continue
        known = {row["id"]: row for row in document.get(key, [])}
        document[key] = [completed(row, known.get(row.get("id")), part.parts[key]) for row in value]
    return document


def is_path_of_document(path: str) -> bool:
    """The history also speaks of what is no field of the entry: memberships, its owner, the day of the last check."""
    key = path.partition(".")[0]
    return key in (*ENTRY.fields, *ENTRY.parts, *ENTRY.lists, "languages")
