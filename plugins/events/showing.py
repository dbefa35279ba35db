"""What the page of an event tells, and the same for search engines (schema.org)."""

import json
from datetime import date
from operator import itemgetter

from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from federation.directory.markup import ESCAPES, without_empty
from federation.registry.models import Organisation
from federation.registry.search import topic_labels

from . import words
from .timing import Occurrence

NEXT = 6


def context_of(event, request) -> dict:
    """Two queries: for who invites, and for the names of topics."""
    coming, language = event.plan.coming(), get_language()
    upcoming = [] if event.is_cancelled else coming[:NEXT]
    return {
        "when": words.when(event.plan),
        "is_series": bool(event.rrule),
        "is_over": not coming,
        "next": upcoming[0] if upcoming else None,
        "dates": dates_of(event, upcoming),
        "organiser": organiser_of(event, request),
        "topics": topic_labels(event.topics) if event.topics else {},
        "registration_is_closed": bool(event.registration_until and event.registration_until < timezone.localdate()),
        "calendar_url": reverse("events:event_calendar", kwargs={"language": language, "key": event.translation_key}),
        "list_url": reverse("events:list", kwargs={"language": language}),
        "json_ld": json_ld(event, coming[0] if coming else None, event.canonical_url(request)),
    }


def dates_of(event, upcoming: list[Occurrence]) -> list[tuple[date, Occurrence | None]]:
    """The next dates by day, with those that are called off between them."""
    if not upcoming:
        return []
    last, today = upcoming[-1].starts.date(), timezone.localdate()
    off = [day for day in map(date.fromisoformat, event.except_dates) if today <= day <= last]
    return sorted(
        [(found.starts.date(), found) for found in upcoming] + [(day, None) for day in off], key=itemgetter(0)
    )


def organiser_of(event, request) -> Organisation | None:
    """As long as this site shows the entry, or the one that it was merged into."""
    if event.organiser_id is None:
        return None
    chosen = Q(pk=event.organiser_id) | Q(merged=event.organiser_id)
    return Organisation.objects.members_of(request.association).filter(chosen).first()


def json_ld(event, occurrence: Occurrence | None, address: str) -> SafeString:
    """Safe inside `<script type="application/ld+json">`: nothing in it can end the element."""
    text = json.dumps(without_empty(described(event, occurrence, address)), ensure_ascii=False)
    return mark_safe(text.translate(ESCAPES))


def described(event, occurrence: Occurrence | None, address: str) -> dict:
    shown = occurrence or (event.plan.dates or [None])[0]
    return {
        "@context": "https://schema.org",
        "@type": "Event",
        "@id": address,
        "url": address,
        "name": event.title,
        "description": event.introduction,
        "inLanguage": event.spoken,
        "startDate": shown and stamp(shown, shown.starts),
        "endDate": shown and (str(shown.last_day) if shown.is_all_day else shown.ends.isoformat()),
        "eventStatus": f"https://schema.org/{'EventCancelled' if event.is_cancelled else 'EventScheduled'}",
        "eventAttendanceMode": f"https://schema.org/{attendance(event)}",
        "isAccessibleForFree": event.is_free,
        "location": [place_of(event), online_place(event)],
    }


def stamp(occurrence: Occurrence, moment) -> str:
    return str(moment.date()) if occurrence.is_all_day else moment.isoformat()


def attendance(event) -> str:
    if not event.online_url:
        return "OfflineEventAttendanceMode"
    return "MixedEventAttendanceMode" if event.city else "OnlineEventAttendanceMode"


def place_of(event) -> dict:
    if not event.city:
        return {}
    return {
        "@type": "Place",
        "name": event.place_name or event.city,
        "address": {
            "@type": "PostalAddress",
            "streetAddress": event.address,
            "postalCode": event.postal_code,
            "addressLocality": event.city,
            "addressCountry": "DE",
        },
    }


def online_place(event) -> dict:
    return {"@type": "VirtualLocation", "url": event.online_url} if event.online_url else {}
