"""The registry for other programs: HSDS 3.0 at `/api/hsds/`, on every host what its site shows.

Read only, without cookies, open to scripts of any website. docs/api.md is its handbook, `/api/hsds/openapi.json` its
description; there is no page that tries it out, as those load scripts from elsewhere.
"""

from functools import partial
from typing import Annotated
from uuid import UUID

from django.http import Http404, HttpResponse
from ninja import NinjaAPI, Query
from ninja.errors import ValidationError

from federation.registry.models import Organisation, Service, ServiceAtLocation, Topic

from .. import public
from . import filters, mapping, vocabulary
from .answers import Results, answer, lines, readable_anywhere, single, streamed, whole_page
from .edition import Edition
from .parameters import Organizations, Services, ServicesAtLocations, Taxonomies, TaxonomyTerms

SPECIFICATION = "https://docs.openreferral.org/"
SCHEMAS = "https://raw.githubusercontent.com/openreferral/specification/3.0/schema"


class OpenAPI(NinjaAPI):
    def create_response(self, request, data, **options) -> HttpResponse:
        """Answers to mistakes too may be read by scripts of other websites."""
        return readable_anywhere(super().create_response(request, data, **options))


api = OpenAPI(
    title="Verbund: HSDS",
    version="3.0",
    description="Organisations, services and places of a federation in the Human Services Data Specification.",
    docs_url=None,
    urls_namespace="api-hsds",
)


def described(schema: str, *, is_list: bool = False) -> dict:
    """The answer in our OpenAPI description: the specification's own schema."""
    one = {"$ref": f"{SCHEMAS}/{schema}.json"}
    found = {"type": "object", "properties": {"contents": {"type": "array", "items": one}}} if is_list else one
    return {"responses": {200: {"description": "OK", "content": {"application/json": {"schema": found}}}}}


@api.exception_handler(ValidationError)
def on_mistake(request, error: ValidationError) -> HttpResponse:
    """Says of each parameter what is wrong with it."""
    details = {str(one["loc"][-1]): one["msg"] for one in error.errors}
    return api.create_response(request, {"detail": details}, status=400)


def edition_of(request) -> Edition:
    return Edition.of(request.association, request.LANGUAGE_CODE)


def read_id(text: str) -> UUID:
    """Raises Http404: what is no UUID is nobody's id."""
    try:
        return UUID(text)
    except ValueError as error:
        raise Http404 from error


def one_of(rows, number: str):
    """The row with this id. Raises Http404."""
    row = rows.filter(uuid=read_id(number)).first()
    if row is None:
        raise Http404
    return row


@api.get("/", summary="About this API")
def about(request):
    return single(
        request,
        {
            "version": "3.0",
            "profile": SPECIFICATION,
            "openapi_url": request.build_absolute_uri("/api/hsds/openapi.json"),
        },
    )


@api.get("/organizations", summary="Organisations", openapi_extra=described("compiled/organization_list", is_list=True))
def organizations(request, asked: Query[Organizations]):
    edition = edition_of(request)
    rows = filters.organizations(public.entries(request.association), asked)
    if asked.full:
        rows = public.complete(rows, with_services=asked.full_service)
        rows = rows if asked.full_service else rows.prefetch_related("services")
        write = partial(mapping.organization, edition=edition, has_full_services=asked.full_service)
    elif asked.full_service:
        rows = public.with_services(rows)
        write = partial(mapping.organization_with_services, edition=edition)
    else:
        rows = public.with_basics(rows)
        write = partial(mapping.organization_fields, edition=edition)
    return answer(request, Results(rows, write), asked)


@api.get("/organizations/{id}", summary="An organisation", openapi_extra=described("compiled/organization"))
def organization(request, id: str, full_service: Annotated[bool, Query(description="With services in full.")] = False):
    rows = public.complete(public.entries(request.association), with_services=full_service)
    row: Organisation = one_of(rows, id)
    return single(request, mapping.organization(row, edition_of(request), has_full_services=full_service))


@api.get("/services", summary="Services", openapi_extra=described("compiled/service_list", is_list=True))
def services(request, asked: Query[Services]):
    edition = edition_of(request)
    rows = filters.services(public.services(request.association), asked)
    if asked.minimal:
        return minimal(rows, asked)
    rows = public.with_organisations(rows, is_complete=asked.full)
    written = full_service if asked.full else mapping.service_in_list
    return answer(request, Results(rows, partial(written, edition=edition)), asked)


def minimal(rows, asked: Services):
    """All on one page, written while they are read: programs compare them with what they hold."""
    values = rows.values_list("uuid", "organisation__changed_at")
    results = Results(values, lambda row: {"id": str(row[0]), "modified_date": mapping.moment(row[1])})
    if asked.format == "ndjson":
        return readable_anywhere(streamed(lines(results), "application/x-ndjson"))
    return readable_anywhere(streamed(whole_page(len(results), results.objects()), "application/json"))


def full_service(row: Service, edition: Edition) -> dict:
    return mapping.service(row, row.organisation, edition, with_organization=True)


@api.get("/services/{id}", summary="A service", openapi_extra=described("compiled/service"))
def service(request, id: str):
    rows = public.with_organisations(public.services(request.association), is_complete=True)
    return single(request, full_service(one_of(rows, id), edition_of(request)))


@api.get(
    "/service_at_locations",
    summary="Services at places",
    openapi_extra=described("compiled/service_at_location_list", is_list=True),
)
def service_at_locations(request, asked: Query[ServicesAtLocations]):
    if asked.proximity and not asked.postcode:
        return api.create_response(request, {"detail": {"proximity": "Needs a postcode."}}, status=400)
    edition = edition_of(request)
    wanted = filters.services(public.services(request.association), asked).order_by()
    rows = public.services_at_locations(request.association).filter(service__in=wanted.values("pk"))
    rows = filters.near(public.with_service_and_place(rows, is_complete=asked.full), asked)
    written = mapping.service_at_location if asked.full else mapping.service_at_location_in_list
    return answer(request, Results(rows, partial(written, edition=edition)), asked)


@api.get(
    "/service_at_locations/{id}",
    summary="A service at a place",
    openapi_extra=described("compiled/service_at_location"),
)
def service_at_location(request, id: str):
    rows = public.services_at_locations(request.association)
    row: ServiceAtLocation = one_of(public.with_service_and_place(rows, is_complete=True), id)
    return single(request, mapping.service_at_location(row, edition_of(request)))


@api.get("/taxonomies", summary="Taxonomies", openapi_extra=described("taxonomy", is_list=True))
def taxonomies(request, asked: Query[Taxonomies]):
    found = matching(edition_of(request).taxonomies.values(), asked.search)
    return answer(request, Results(found, dict), asked)


@api.get("/taxonomies/{id}", summary="A taxonomy", openapi_extra=described("taxonomy"))
def taxonomy(request, id: str):
    return single(request, with_id(edition_of(request).taxonomies.values(), id))


@api.get("/taxonomy_terms", summary="Terms", openapi_extra=described("taxonomy_term", is_list=True))
def taxonomy_terms(request, asked: Query[TaxonomyTerms]):
    found = matching(terms(edition_of(request)), asked.search)
    if asked.taxonomy_id:
        found = [term for term in found if term["taxonomy_id"] == str(asked.taxonomy_id)]
    if asked.parent_id:
        found = [term for term in found if term.get("parent_id") == str(asked.parent_id)]
    if asked.top_only:
        found = [term for term in found if "parent_id" not in term]
    return answer(request, Results(found, dict), asked)


@api.get("/taxonomy_terms/{id}", summary="A term", openapi_extra=described("taxonomy_term"))
def taxonomy_term(request, id: str):
    return single(request, with_id(terms(edition_of(request)), id))


def terms(edition: Edition) -> list[dict]:
    """There are some dozens."""
    topics = [edition.topic_term(topic) for topic in Topic.objects.select_related("parent")]
    return [*topics, *(edition.feature_terms[feature.code] for feature in vocabulary.ALL_FEATURES)]


def matching(described, search: str) -> list[dict]:
    words = search.casefold().split()
    return [one for one in described if all(word in f"{one['name']} {one['description']}".casefold() for word in words)]


def with_id(described, number: str) -> dict:
    """Raises Http404."""
    found = next((one for one in described if one["id"] == str(read_id(number))), None)
    if found is None:
        raise Http404
    return found
