"""What an address may ask, named as in the specification's OpenAPI description. What is wrong is a 400."""

from datetime import UTC, datetime
from typing import Annotated, Literal
from uuid import UUID

from django.utils import timezone
from ninja import Schema
from pydantic import BeforeValidator, Field

MOST_PER_PAGE = 500
LAST_PAGE = 1_000_000


def readable_moment(value: object) -> object:
    """A plus sign that nobody encoded arrives as a space; times without a zone are UTC, as elsewhere in HSDS."""
    if not isinstance(value, str):
        return value
    text = value.strip()
    if " " in text and text[-6:-5] == " ":
        text = f"{text[:-6]}+{text[-5:]}"
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return value
    return found if timezone.is_aware(found) else found.replace(tzinfo=UTC)


def without_nul(value: object) -> object:
    return value.replace("\0", "") if isinstance(value, str) else value


def bounded(value: object) -> object:
    """More than a page can hold is no mistake: the answer says how many there are on it."""
    return min(int(value), MOST_PER_PAGE) if isinstance(value, str) and value.isdecimal() else value


Moment = Annotated[datetime, BeforeValidator(readable_moment)]
Text = Annotated[str, BeforeValidator(without_nul)]


class Listing(Schema):
    search: Text = Field("", max_length=300, description="Full text search: all words must be found.")
    page: int = Field(1, ge=1, le=LAST_PAGE, description="Page number, from 1.")
    per_page: Annotated[int, BeforeValidator(bounded)] = Field(
        50, ge=1, description=f"Results on a page, at most {MOST_PER_PAGE}."
    )
    format: Literal["json", "ndjson"] = Field(
        "json", description="`ndjson`: all results without pages, an object in each line."
    )


class Organizations(Listing):
    full: bool = Field(False, description="Each with all that hangs on it.")
    full_service: bool = Field(False, description="Each with its services in full.")
    modified_after: Moment | None = Field(None, description="Changed on or after this datetime.")
    taxonomy_term_id: UUID | None = Field(None, description="Organisations with this term.")


class ServiceFilters(Listing):
    taxonomy_term_id: UUID | None = Field(None, description="Services with this term.")
    taxonomy_id: UUID | None = Field(None, description="Services with any term of this taxonomy.")
    organization_id: UUID | None = Field(None, description="Services of this organisation.")
    modified_after: Moment | None = Field(
        None, description="Changed on or after this datetime; a service changes with its organisation."
    )
    full: bool = Field(False, description="Each with all that hangs on it.")


class Services(ServiceFilters):
    minimal: bool = Field(False, description="All of them on one page, `id` and `modified_date` alone.")


class ServicesAtLocations(ServiceFilters):
    postcode: Text = Field("", max_length=10, description="At places with this postcode.")
    proximity: float | None = Field(
        None, gt=0, le=1_000_000, description="With `postcode`: at places within so many metres of its middle."
    )


class Taxonomies(Listing):
    pass


class TaxonomyTerms(Listing):
    taxonomy_id: UUID | None = Field(None, description="Terms of this taxonomy.")
    top_only: bool = Field(False, description="Terms without a parent.")
    parent_id: UUID | None = Field(None, description="Terms below this one.")
