"""What was awarded, as 360Giving JSON 1.4, for whoever wants to see where public money goes. Organisations alone.

https://standard.threesixtygiving.org/en/1.4/ · Identifiers: a prefix of our own for each association, as there is no
list of German associations that the standard knows.
"""

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery
from django.urls import reverse
from django.utils import timezone
from django.utils.text import slugify

from federation.associations.models import Association
from federation.registry.models import Location

from ..domain.awarded import awarded_grants
from ..models import Grant
from .streaming import streamed

VERSION = "1.4"
MARKED = re.compile(r'"\\u0000(-?[0-9.]+)\\u0000"')


def package(association: Association, language: str) -> Iterator[str]:
    """A package in pieces: one for each award. The schema wants one award at least; before it, the list is empty."""
    head = {
        "version": VERSION,
        "publisher": {"name": association.name, "website": association.root_url},
        "modified": timezone.now().isoformat(timespec="seconds"),
        "grants": [],
    }
    yield dumped(head)[: -len("]}")]
    separator = ""
    for grant in streamed(association, with_place(association).order_by("pk")):
        yield separator + dumped(entry(grant, association, language))
        separator = ",\n"
    yield "]}"


def with_place(association: Association) -> QuerySet[Grant]:
    """Adds where the organisation is, as the registry shows it."""
    places = Location.objects.filter(organisation=OuterRef("application__organisation"), is_public=True).order_by("pk")
    return awarded_grants(association).annotate(
        city=Subquery(places.values("city")[:1]), postal_code=Subquery(places.values("postal_code")[:1])
    )


def dumped(value: Any) -> str:
    """Amounts as JSON numbers, to the cent: written from their digits, never by way of a binary fraction."""
    text = json.dumps(value, ensure_ascii=False, default=marked)
    return MARKED.sub(r"\1", text)


def marked(value: Any) -> str:
    if isinstance(value, Decimal):
        return f"\x00{value}\x00"
    raise TypeError(type(value))


def entry(grant: Grant, association: Association, language: str) -> dict[str, Any]:
    application = grant.application
    call, programme = application.call, application.call.programme
    title = application.title or application.reference
    return {
        "id": f"{prefix(association)}-{application.reference}",
        "title": title,
        "description": description(grant),
        "currency": "EUR",
        "amountAwarded": grant.award,
        "awardDate": grant.awarded_on.isoformat(),
        "plannedDates": [{"startDate": grant.starts_on.isoformat(), "endDate": grant.ends_on.isoformat()}],
        "recipientOrganization": [recipient(grant, association)],
        "fundingOrganization": [{"id": prefix(association), "name": association.name, "url": association.root_url}],
        "grantProgramme": [{"code": f"programme-{programme.pk}", "title": programme.title}],
        "fromOpenCall": "Yes" if call.eligibility != call.Eligibility.CHOSEN else "No",
        "dateModified": moment(grant),
        "dataSource": association.root_url + reverse("funding:awarded", kwargs={"language": language}),
    }


def description(grant: Grant) -> str:
    call = grant.application.call
    return ". ".join(part for part in (call.title, call.programme.title, call.programme.funder) if part)


def moment(grant: Grant) -> str:
    latest = grant.closed_at or grant.accepted_at or grant.application.decided_at or timezone.now()
    return timezone.localtime(latest).isoformat(timespec="seconds")


def recipient(grant: Grant, association: Association) -> dict[str, Any]:
    organisation = grant.application.organisation
    found = {
        "id": organisation_id(organisation, association),
        "name": organisation.name,
        "addressLocality": grant.city,
        "postalCode": grant.postal_code,
        "addressCountry": "DE",
        "url": organisation.website,
    }
    return {key: value for key, value in found.items() if value}


def organisation_id(organisation, association: Association) -> str:
    """By its number in the register where that is known, such as 360G-verbund-VR-1234-HL; else by our own."""
    number = slugify(organisation.registration_number).upper()
    return f"360G-verbund-{number}" if number else f"360G-verbund-org-{organisation.uuid}"


def prefix(association: Association) -> str:
    return f"360G-verbund-{association.slug}"
