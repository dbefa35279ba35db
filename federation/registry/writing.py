"""Writes documents to the database. Only `domain` uses it."""

import uuid
from collections.abc import Iterator

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import models
from django.utils.translation import gettext as _

from .documents import ENTRY, HOURS_OF_SERVICE, Document, Part, document_of_row, plain
from .errors import EntryInvalid
from .languages import is_language
from .models import Organisation, OrganisationTag, RegistryTag, ServiceAtLocation, Topic
from .places import place_of


class Draft:
    """A row as a document wants it, not saved yet, with its lists and the drafts beneath it."""

    def __init__(self, row: models.Model, part: Part, given: Document, path: str = ""):
        self.row, self.part, self.given, self.path = row, part, given, path
        self.is_new = row.pk is None
        self.before = None if self.is_new else document_of_row(row, part)
        self.errors: dict[str, list[str]] = {}
        self.parts: dict[str, list[Draft]] = {name: self.rows_of(name) for name in part.parts}
        self.removed = [row for name, child in part.parts.items() for row in self.removed_from(name, child)]
        self.fill()

    def rows_of(self, name: str) -> list["Draft"]:
        child = self.part.parts[name]
        known = self.known(child)
        rows = []
        for position, given in enumerate(self.given.get(name) or []):
            row = known.get(given.get("id")) or child.model(uuid=free_uuid(child.model, given.get("id")))
            rows.append(Draft(row, child, given, f"{self.path}{name}.{position}."))
        return rows

    @property
    def numbers(self) -> set[str]:
        """What other rows of the document may call it."""
        return {str(self.row.uuid), str(self.given.get("id"))}

    def known(self, child: Part) -> dict[str, models.Model]:
        return {} if self.is_new else {str(row.uuid): row for row in getattr(self.row, child.accessor).all()}

    def removed_from(self, name: str, child: Part) -> Iterator[models.Model]:
        kept = {str(draft.row.uuid) for draft in self.parts[name]}
        for number, row in self.known(child).items():
            if number not in kept and (
                child.accessor != "schedules" or child is HOURS_OF_SERVICE or not row.service_id
            ):
                yield row

    def fill(self) -> None:
        for name in self.part.fields:
            if name in self.given and name != "location":
                self.set(name, self.given[name])
        if self.part.accessor == "locations":
            locate(self.row, self.before)
        if "translations" in self.part.fields:
            self.row.translations = readable_translations(self.row)
        self.check()

    def set(self, name: str, value) -> None:
        field = self.row._meta.get_field(name)
        if value is None and not field.null:
            value = field.get_default()
        try:
            setattr(self.row, field.attname, field.to_python(value))
        except ValidationError as error:
            self.errors[f"{self.path}{name}"] = list(error.messages)

    def check(self) -> None:
        own = {name for name in self.part.fields if name != "location" and f"{self.path}{name}" not in self.errors}
        others = {field.name for field in self.row._meta.fields} - own
        try:
            self.row.clean_fields(exclude=others)
            if not self.errors:
                self.row.clean()
        except ValidationError as error:
            for name, messages in error.update_error_dict({}).items():
                name = self.part.fields[0] if name == NON_FIELD_ERRORS else name
                said = [message for one in messages for message in one.messages]
                self.errors.setdefault(f"{self.path}{name}", []).extend(said)
        if self.part.languages:
            unknown = [code for code in self.given.get("languages") or [] if not is_language(code)]
            if unknown:
                self.errors[f"{self.path}languages"] = [_("Unbekannte Sprache: %s") % ", ".join(map(str, unknown))]

    def changed_fields(self) -> dict:
        """What an update of the row has to write, by column; of a new row nothing."""
        if self.is_new:
            return {}
        names = [name for name in self.part.fields if plain(self.row, name) != self.before[name]]
        columns = [self.row._meta.get_field(name).attname for name in names]
        return {column: getattr(self.row, column) for column in columns}

    def everything(self) -> Iterator["Draft"]:
        yield self
        for drafts in self.parts.values():
            for draft in drafts:
                yield from draft.everything()


def drafted(organisation: Organisation, document: Document) -> tuple[Draft, "Topics", dict]:
    """What there is to write: rows, topics and places. Raises EntryInvalid. Changes the rows, in memory alone."""
    draft = Draft(organisation, ENTRY, document)
    topics = topics_of(draft)
    locations = {number: one.row for one in draft.parts["locations"] for number in one.numbers}
    errors = {path: said for one in draft.everything() for path, said in one.errors.items()}
    errors |= unknown_places(draft, locations) | topics.errors
    if errors:
        raise EntryInvalid(errors)
    return draft, topics, locations


def write(organisation: Organisation, document: Document) -> None:
    """Makes the entry what the document says. Raises EntryInvalid before anything is written."""
    draft, topics, locations = drafted(organisation, document)
    for one in draft.everything():
        for row in one.removed:
            row.delete()
    save([draft], ENTRY, locations)
    for one in draft.everything():
        write_lists(one, topics.by_slug, locations)


def save(drafts: list[Draft], part: Part, locations: dict) -> None:
    """Saves what is new or differs, in bulk: no signals for each row, `domain` saves the organisation in the end."""
    if "location" in part.fields:
        for draft in drafts:
            draft.row.location = locations.get(draft.given.get("location"))
    part.model.objects.bulk_create([draft.row for draft in drafts if draft.is_new])
    for draft in drafts:
        if changed := draft.changed_fields():
            part.model.objects.filter(pk=draft.row.pk).update(**changed)
    for name, child in part.parts.items():
        for draft in drafts:
            for inner in draft.parts[name]:
                setattr(inner.row, child.parent, draft.row)
        save([inner for draft in drafts for inner in draft.parts[name]], child, locations)


class Topics:
    def __init__(self, slugs: set[str], places: dict[str, list[str]]):
        self.by_slug = {topic.slug: topic for topic in Topic.objects.filter(slug__in=slugs)} if slugs else {}
        self.errors = {
            path: [_("Unbekanntes Thema: %s") % ", ".join(unknown)]
            for path, named in places.items()
            if (unknown := [str(slug) for slug in named if slug not in self.by_slug])
        }


def topics_of(draft: Draft) -> Topics:
    places = {
        f"{one.path}topics": one.given.get("topics") or [] for one in draft.everything() if "topics" in one.part.lists
    }
    return Topics({str(slug) for named in places.values() for slug in named}, places)


def unknown_places(draft: Draft, locations: dict) -> dict[str, list[str]]:
    errors = {}
    for one in draft.everything():
        named = [*(one.given.get("locations") or [])] if "locations" in one.part.lists else []
        named += [one.given["location"]] if "location" in one.part.fields and one.given.get("location") else []
        if any(number not in locations for number in named):
            errors[f"{one.path}{'locations' if 'locations' in one.part.lists else 'location'}"] = [
                _("Diesen Ort hat die Organisation nicht.")
            ]
    return errors


def write_lists(draft: Draft, topics: dict[str, Topic], locations: dict) -> None:
    row, given, before = draft.row, draft.given, draft.before or {}
    if draft.part.languages:
        codes = list(dict.fromkeys(given.get("languages") or []))
        if codes != before.get("languages", []):
            row.language_set.all().delete()
            parent = row.language_set.field.name
            draft.part.languages.objects.bulk_create(draft.part.languages(**{parent: row}, code=code) for code in codes)
    if "topics" in draft.part.lists and sorted(given.get("topics") or []) != before.get("topics", []):
        row.topics.set([topics[slug] for slug in given.get("topics") or []])
    if "tags" in draft.part.lists and sorted(given.get("tags") or []) != before.get("tags", []):
        write_tags(row, given.get("tags") or [])
    if "locations" in draft.part.lists and (given.get("locations") or []) != before.get("locations", []):
        wanted = dict.fromkeys(locations[number] for number in given.get("locations") or [])
        row.at_locations.exclude(location__in=wanted).delete()
        there = set(row.at_locations.values_list("location", flat=True))
        ServiceAtLocation.objects.bulk_create(
            ServiceAtLocation(service=row, location=location) for location in wanted if location.pk not in there
        )


def write_tags(organisation: Organisation, names: list[str]) -> None:
    """Tags that differ in capitals alone are one."""
    wanted = {name.casefold(): name for raw in names if (name := " ".join(str(raw).split())[:100])}
    organisation.tagged_items.all().delete()
    known = {tag.name.casefold(): tag for tag in RegistryTag.objects.filter(name__in=wanted.values())}
    for folded, name in wanted.items():
        tag = known.get(folded) or RegistryTag.objects.filter(name__iexact=name).first()
        OrganisationTag.objects.create(content_object=organisation, tag=tag or RegistryTag.objects.create(name=name))


def locate(location, before: Document | None) -> None:
    """Coordinates and Land of the town, where nobody gave better ones. Who moves takes no old ones along."""
    if before and moved_alone(location, before):
        location.latitude = location.longitude = None
        location.state_province = ""
    if location.country != "DE" or not (location.city or location.postal_code):
        return
    if location.latitude is not None and location.longitude is not None and location.state_province:
        return
    place = place_of(location.postal_code, location.city)
    if place is None:
        return
    location.state_province = location.state_province or place.state
    if location.latitude is None or location.longitude is None:
        location.latitude, location.longitude = place.latitude, place.longitude


def moved_alone(location, before: Document) -> bool:
    """Whether the town changed and the coordinates, which were the old town's, did not."""
    same = (location.latitude, location.longitude) == (before["latitude"], before["longitude"])
    if not same or (location.postal_code, location.city) == (before["postal_code"], before["city"]):
        return False
    place = place_of(before["postal_code"], before["city"])
    return place is not None and (place.latitude, place.longitude) == (before["latitude"], before["longitude"])


def free_uuid(model: type[models.Model], value) -> uuid.UUID:
    """Numbers that others gave are kept, where they are UUIDs and not another row's."""
    try:
        wanted = uuid.UUID(str(value))
    except ValueError:
        return uuid.uuid4()
    return uuid.uuid4() if model.objects.filter(uuid=wanted).exists() else wanted


def readable_translations(row) -> dict[str, dict[str, str]]:
    """Without empty texts and fields that are not translated."""
    texts = row.translations if isinstance(row.translations, dict) else {}
    kept = {
        name: {code: text for code, text in languages.items() if isinstance(text, str) and text.strip()}
        for name, languages in texts.items()
        if name in row.translatable and isinstance(languages, dict)
    }
    return {name: languages for name, languages in kept.items() if languages}
