"""HSDS `attribute`: topics and features with their term, and what else HSDS 3.0 has no field for."""

from collections.abc import Iterator
from uuid import UUID

from .edition import Edition, part_id

# link_type of what is no term. The word after the colon is a BCP 47 code or a field: docs/api.md.
LANGUAGE, TAG, MEMBER, EXAMPLE = "language", "tag", "member_of", "is_example"
TEXT_LANGUAGE, TRANSLATION, ALTERNATE_NAME, RULE = "text_language", "translation", "alternate_name", "rrule"


def attributes(row, entity: str, edition: Edition) -> list[dict]:
    """Of an organisation, a service or a location; `entity` is the HSDS table."""
    return [*DESCRIBERS[entity](row, edition)]


def of_organization(row, edition: Edition) -> Iterator[dict]:
    yield feature(row.uuid, "organization", f"kind:{row.kind}", edition)
    yield from topics(row, "organization", edition)
    for spoken in row.language_set.all():
        yield fact(row.uuid, "organization", LANGUAGE, spoken.code)
    for tagged in row.tagged_items.all():
        yield fact(row.uuid, "organization", TAG, tagged.tag.name)
    for name in row.alternate_names.all():
        link_type = f"{ALTERNATE_NAME}:{name.language}" if name.language else ALTERNATE_NAME
        yield {**fact(row.uuid, "organization", link_type, name.name), "id": str(name.uuid)}
    for membership in row.memberships.all():
        yield fact(row.uuid, "organization", MEMBER, membership.association.name)
    yield from texts(row, "organization")
    yield from example(row, "organization")


def of_service(row, edition: Edition) -> Iterator[dict]:
    yield feature(row.uuid, "service", f"access:{row.access}", edition)
    for name in ("women_only", "interpreter"):
        if getattr(row, name):
            yield feature(row.uuid, "service", name, edition, "true")
    yield from topics(row, "service", edition)
    yield from texts(row, "service")
    yield from example(row, "service")


def of_location(row, edition: Edition) -> Iterator[dict]:
    yield from features_of_location(row, edition)
    yield from texts(row, "location")


def features_of_location(row, edition: Edition) -> Iterator[dict]:
    for name in ("is_step_free", "has_accessible_toilet", "has_lift", "has_hearing_loop"):
        if (known := getattr(row, name)) is not None:  # nobody said anything: neither yes nor no
            yield feature(row.uuid, "location", name, edition, "true" if known else "false")


DESCRIBERS = {"organization": of_organization, "service": of_service, "location": of_location}


def topics(row, entity: str, edition: Edition) -> Iterator[dict]:
    for topic in row.topics.all():
        yield term(row.uuid, entity, "topic", edition.topic_term(topic))


def feature(owner: UUID, entity: str, code: str, edition: Edition, value: str = "") -> dict:
    found = term(owner, entity, code.partition(":")[0], edition.feature_terms[code])
    return {**found, "value": value} if value else found


def term(owner: UUID, entity: str, link_type: str, described: dict) -> dict:
    return {
        "id": part_id(owner, described["id"]),
        "link_id": str(owner),
        "link_type": link_type,
        "link_entity": entity,
        "taxonomy_term_id": described["id"],
        "taxonomy_term": described,
    }


def fact(owner: UUID, entity: str, link_type: str, value: str) -> dict:
    return {
        "id": part_id(owner, f"{link_type}={value}"),
        "link_id": str(owner),
        "link_type": link_type,
        "link_entity": entity,
        "value": value,
    }


def texts(row, entity: str) -> Iterator[dict]:
    """The language that the entry's own texts are in, and their translations."""
    yield fact(row.uuid, entity, TEXT_LANGUAGE, row.text_language)
    for field, translations in row.translations.items():
        for code, text in translations.items():
            if text:
                yield fact(row.uuid, entity, f"{TRANSLATION}:{field}:{code}", text)


def example(row, entity: str) -> Iterator[dict]:
    """Invented data says so wherever it goes."""
    if row.is_example:
        yield fact(row.uuid, entity, EXAMPLE, "true")
