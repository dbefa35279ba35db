"""Rows of the registry as HSDS objects. Pure: what is asked of a row has been prefetched by `exchange.public`.

Empty fields are left out, as the schemas allow no null. Ids of what is a row here are its `uuid`, others are made of
that of their owner (`part_id`), so that an answer never changes without a reason.
"""

from federation.registry.models import Contact, Organisation, Service, ServiceAtLocation

from .attributes import attributes
from .edition import Edition, part_id
from .parts import ascii_email, ascii_url, given, languages, moment, part, phones
from .places import location, location_fields
from .recurrence import schedule


def organization_fields(row: Organisation, edition: Edition) -> dict:
    """The organisation alone, as lists give it."""
    names = row.alternate_names.all()
    fields = given(
        {
            "id": str(row.uuid),
            "name": row.name,
            "alternate_name": names[0].name if names else None,
            "email": ascii_email(row.email),
            "website": ascii_url(row.website),
            "year_incorporated": row.year_incorporated,
            "logo": edition.picture(row.logo),
            "uri": edition.uri(f"organizations/{row.uuid}"),
        }
    )
    return {**fields, "description": row.description}  # required, even if there is none


def organization(row: Organisation, edition: Edition, *, has_full_services: bool = False) -> dict:
    """With all that hangs on it; of services only what tells them apart, unless all of them is asked for."""
    parts = {
        "contacts": [contact(one, row) for one in row.contacts.all()],
        "phones": phones(row.phone, row, organization_id=str(row.uuid)),
        "locations": [location(one, row, edition) for one in row.locations.all()],
        "organization_identifiers": identifiers(row, edition),
        "additional_websites": [  # as HSDS 3.1 has them
            given({"id": str(link.uuid), "label": link.label, "url": ascii_url(link.url)}) for link in row.links.all()
        ],
        "attributes": attributes(row, "organization", edition),
        "metadata": metadata(row),
        "services": services_of(row, edition, has_full_services),
    }
    return {**organization_fields(row, edition), **given(parts)}


def organization_with_services(row: Organisation, edition: Edition) -> dict:
    return {**organization_fields(row, edition), "services": services_of(row, edition, True)}


def services_of(row: Organisation, edition: Edition, are_full: bool) -> list[dict]:
    if are_full:
        return [service(one, row, edition) for one in row.services.all()]
    return [{"id": str(one.uuid), "name": one.name, "status": one.status} for one in row.services.all()]


def service_fields(row: Service, organisation: Organisation, edition: Edition) -> dict:
    """The service alone, without its organisation."""
    return given(
        {
            "id": str(row.uuid),
            "organization_id": str(organisation.uuid),
            "name": row.name,
            "description": row.description,
            "url": ascii_url(row.url),
            "email": ascii_email(row.email),
            "status": row.status,
            "interpretation_services": edition.words["interpreter"] if row.interpreter else None,
            "application_process": row.application_process,
            "fees_description": row.fees_description,
            "eligibility_description": row.eligibility_description,
            "assured_date": organisation.checked_on.isoformat() if organisation.checked_on else None,
            "alert": row.alert,
            "last_modified": moment(organisation.changed_at),
        }
    )


def service(
    row: Service,
    organisation: Organisation,
    edition: Edition,
    *,
    with_organization: bool = False,
    with_places: bool = True,
) -> dict:
    """With all that hangs on it."""
    number = str(row.uuid)
    at_locations = row.at_locations.all()
    placed = {at.location_id for at in at_locations}
    elsewhere = [one for one in row.schedules.all() if one.location_id not in placed]
    parts = {
        "phones": phones(row.phone, row, service_id=number),
        # Hours at a place are given with the place; where that is not public, nothing says which it is.
        "schedules": [schedule(one, edition, service_id=number) for one in elsewhere],
        "service_areas": [part(row, "service_area", "service_id", name=row.service_area)] if row.service_area else [],
        "service_at_locations": [
            service_at_location_of(at, row, organisation, edition) for at in (at_locations if with_places else ())
        ],
        "languages": languages(row, edition, service_id=number),
        "organization": organization_fields(organisation, edition) if with_organization else None,
        "cost_options": [cost(row)],
        "required_documents": (
            [part(row, "required_document", "service_id", document=row.required_documents)]
            if row.required_documents
            else []
        ),
        "attributes": attributes(row, "service", edition),
    }
    return {**service_fields(row, organisation, edition), **given(parts)}


def service_in_list(row: Service, edition: Edition) -> dict:
    organisation = row.organisation
    return {
        **service_fields(row, organisation, edition),
        "organization": organization_fields(organisation, edition),
    }


def service_at_location_of(at: ServiceAtLocation, row: Service, organisation: Organisation, edition: Edition) -> dict:
    """As the service shows it."""
    links = {"service_id": str(row.uuid), "location_id": str(at.location.uuid)}
    hours = [one for one in row.schedules.all() if one.location_id == at.location_id]
    parts = {"schedules": [schedule(one, edition, **links, service_at_location_id=str(at.uuid)) for one in hours]}
    return {"id": str(at.uuid), **links, "location": location(at.location, organisation, edition), **given(parts)}


def service_at_location(at: ServiceAtLocation, edition: Edition) -> dict:
    """On its own, with service and place in full.

    `name` and `status` are the service's: the description of the API has this answer in the form of a service.
    """
    row, organisation = at.service, at.service.organisation
    return {
        **service_at_location_of(at, row, organisation, edition),
        "name": row.name,
        "status": row.status,
        "service": service(row, organisation, edition, with_organization=True, with_places=False),
    }


def service_at_location_in_list(at: ServiceAtLocation, edition: Edition) -> dict:
    return {
        "id": str(at.uuid),
        "service_id": str(at.service.uuid),
        "location_id": str(at.location.uuid),
        "location": location_fields(at.location, at.service.organisation),
        "service": service_in_list(at.service, edition),
    }


def contact(row: Contact, organisation: Organisation) -> dict:
    return given(
        {
            "id": str(row.uuid),
            "organization_id": str(organisation.uuid),
            "name": row.name,
            "title": row.title,
            "email": ascii_email(row.email),
            "phones": phones(row.phone, row, contact_id=str(row.uuid)),
        }
    )


def cost(row: Service) -> dict:
    """No words about the cost mean that there is none; HSDS has to be told."""
    if row.fees_description:
        return part(row, "cost_option", "service_id", amount_description=row.fees_description)
    return part(row, "cost_option", "service_id", amount=0, currency="EUR")


def identifiers(row: Organisation, edition: Edition) -> list[dict]:
    if not row.registration_number:
        return []
    words = {"identifier_type": edition.words["register"], "identifier": row.registration_number}
    return [part(row, "organization_identifier", "organization_id", **words)]


def metadata(row: Organisation) -> list[dict]:
    """When the entry was changed and when it was checked. What was changed by whom is not for the public."""
    actions = [("update", "", row.changed_at.isoformat(), "")]
    if row.checked_on:
        day = row.checked_on.isoformat()
        actions.append(("check", "checked_on", day, day))
    owner = row.memberships.all()
    keeper = next((kept.association.name for kept in owner if kept.is_owner), "")
    return [
        {
            "id": part_id(row.uuid, f"metadata={action}"),
            "resource_id": str(row.uuid),
            "resource_type": "organization",
            "last_action_date": when,
            "last_action_type": action,
            "field_name": field,
            "previous_value": "",
            "replacement_value": value,
            "updated_by": keeper,
        }
        for action, field, when, value in actions
    ]
