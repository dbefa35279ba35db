"""The profile for search engines: schema.org as JSON-LD, of what the page shows and nothing else."""

import json

from django.core.serializers.json import DjangoJSONEncoder
from django.utils.safestring import SafeString, mark_safe

from federation.registry.models import Location, Organisation, Service

from .profile import Profile

# In a script element only these could end it or begin something else; JSON knows them as escapes.
ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}
TYPES = {Organisation.Kind.PUBLIC_BODY: "GovernmentOrganization"}


def json_ld(shown: Profile, address: str) -> SafeString:
    """Safe inside `<script type="application/ld+json">`: nothing in it can end the element."""
    text = json.dumps(without_empty(described(shown, address)), cls=DjangoJSONEncoder, ensure_ascii=False)
    return mark_safe(text.translate(ESCAPES))


def described(shown: Profile, address: str) -> dict:
    entry = shown.organisation
    return {
        "@context": "https://schema.org",
        "@type": TYPES.get(entry.kind, "NGO"),
        "@id": address,
        "url": address,
        "name": entry.name,
        "alternateName": [other.name for other in entry.alternate_names.all()],
        "description": entry.description,
        "email": entry.email,
        "telephone": entry.phone,
        "sameAs": [entry.website, *(link.url for link in entry.links.all())],
        "foundingDate": str(entry.year_incorporated or ""),
        "knowsLanguage": entry.languages,
        "location": [place_of(place) for place in shown.places],
        "memberOf": [
            {"@type": "Organization", "name": each.association.name, "url": each.association.root_url}
            for each in shown.memberships
        ],
        "makesOffer": [{"@type": "Offer", "itemOffered": service_of(service)} for service in shown.services],
    }


def place_of(place: Location) -> dict:
    return {
        "@type": "Place",
        "name": place.name,
        "address": {
            "@type": "PostalAddress",
            "streetAddress": place.address_1,
            "postalCode": place.postal_code,
            "addressLocality": place.city,
            "addressCountry": place.country,
        },
        "geo": place.latitude is not None
        and {"@type": "GeoCoordinates", "latitude": place.latitude, "longitude": place.longitude},
    }


def service_of(service: Service) -> dict:
    return {
        "@type": "Service",
        "name": service.name,
        "description": service.description,
        "availableChannel": service.languages and {"@type": "ServiceChannel", "availableLanguage": service.languages},
    }


def without_empty(value):
    if isinstance(value, dict):
        return {key: kept for key, each in value.items() if (kept := without_empty(each)) not in ("", [], {}, False)}
    if isinstance(value, list):
        return [kept for each in value if (kept := without_empty(each)) not in ("", [], {}, None)]
    return value
