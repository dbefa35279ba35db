"""Calendars to subscribe to: when an organisation, or one of its services, can be visited."""

from collections.abc import Iterator
from datetime import UTC, timedelta
from functools import lru_cache

from django.db.models import Prefetch
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext as _
from icalendar import Calendar, Event, Timezone, vText

from federation.matching.queries import current_of
from federation.registry.models import Location, Organisation, Schedule, Service, Text
from federation.registry.queries import members_of
from federation.registry.schedules.calendar import event_of

PRODUCT = "-//Verbund//Register//DE"
DAYS_BACK, DAYS_AHEAD = 28, 366  # of which exceptions are written down; calendars fetch the feed anew each day


def organisation_feed(request, language, slug):
    """All hours of an organisation. An address that the entry had before leads to the present one."""
    entry = entry_at(request, slug)
    if entry is None:
        return to_present_address(request, language, slug, "organisation_feed")
    return as_response(calendar_of(entry, list(hours_of(entry)), request, language), slug)


def service_feed(request, language, slug, uuid):
    entry = entry_at(request, slug)
    if entry is None:
        return to_present_address(request, language, slug, "service_feed", uuid=uuid)
    service = next((service for service in entry.services.all() if service.uuid == uuid), None)
    if service is None:
        raise Http404
    return as_response(calendar_of(entry, list(hours_of_service(service)), request, language), f"{slug}-{uuid}")


def entry_at(request, slug: str) -> Organisation | None:
    """What this site shows, and nothing of what has ended. Six queries."""
    services = Service.objects.exclude(status=Service.Status.ENDED).prefetch_related("schedules", "at_locations")
    hours_of_places = Prefetch("schedules", Schedule.objects.filter(service=None))
    places = Location.objects.prefetch_related(hours_of_places)
    found = members_of(request.association).filter(slug=slug)
    return found.prefetch_related(Prefetch("locations", places), Prefetch("services", services)).first()


def to_present_address(request, language: str, slug: str, name: str, **also):
    """Raises Http404 where this site shows no such entry."""
    entry = current_of(slug)
    if entry is None or entry.slug == slug or not members_of(request.association).filter(pk=entry.pk).exists():
        raise Http404
    return redirect(reverse(name, kwargs={"language": language, "slug": entry.slug, **also}), permanent=True)


def hours_of(entry: Organisation) -> Iterator[Schedule]:
    for service in entry.services.all():
        yield from hours_of_service(service)
    for place in entry.locations.all():
        if place.is_public:
            yield from place.schedules.all()


def hours_of_service(service: Service) -> Iterator[Schedule]:
    """When one may simply come: what is paused has no dates now, and what is by appointment none of its own."""
    if service.status == Service.Status.ACTIVE and not service.is_by_appointment:
        yield from service.schedules.all()


def calendar_of(entry: Organisation, schedules: list[Schedule], request, language: str) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("refresh-interval", timedelta(days=1), parameters={"VALUE": "DURATION"})
    name = entry.text_in("name", language)
    calendar.add("name", labelled(name))
    calendar.add("x-wr-calname", str(name))  # what most programs read
    # A calendar needs a component, so one without dates has its zone.
    for zone in sorted({schedule.timezone for schedule in schedules} or {timezone.get_default_timezone_name()}):
        calendar.add_component(timezone_component(zone))
    address = reverse("organisation", kwargs={"language": language, "slug": entry.slug})
    for schedule in schedules:
        if event := event_for(entry, schedule, language):
            event.add("url", request.association.root_url + address)
            calendar.add_component(event)
    return calendar


def event_for(entry: Organisation, schedule: Schedule, language: str) -> Event | None:
    today = timezone.localdate()
    struck = schedule.struck(today - timedelta(days=DAYS_BACK), today + timedelta(days=DAYS_AHEAD))
    event = event_of(schedule.plan, [occurrence.starts.date() for occurrence, _off in struck])
    if event is None:
        return None
    event.add("uid", f"{schedule.uuid}@verbund")
    event.add("sequence", entry.version)
    event.add("dtstamp", entry.changed_at.astimezone(UTC))
    event.add("last-modified", entry.changed_at.astimezone(UTC))
    event.add("summary", summary(entry, schedule, language))
    if description := "\n".join(facts(schedule, language)):
        event.add("description", description)
    if place := public_place(entry, schedule):
        event.add("location", ", ".join(part for part in (place.name, place.address_1, place.town) if part))
        if None not in (place.latitude, place.longitude):
            event.add("geo", (place.latitude, place.longitude))
    return event


def summary(entry: Organisation, schedule: Schedule, language: str) -> vText:
    if schedule.service is None:
        return vText(_("%(name)s: geöffnet") % {"name": entry.text_in("name", language)})
    return labelled(schedule.service.text_in("name", language), f" · {entry.text_in('name', language)}")


def facts(schedule: Schedule, language: str) -> Iterator[str]:
    service = schedule.service
    if service is not None:
        if service.is_example:
            yield _("Beispiel: Angebot und Zeiten sind erfunden.")
        if service.access == Service.Access.REGISTRATION:
            yield str(Service.Access.REGISTRATION.label)
        yield from filter(None, [str(service.text_in("application_process", language))])
    if schedule.notes:
        yield schedule.notes


def public_place(entry: Organisation, schedule: Schedule) -> Location | None:
    """Where it is, if all may know: the place of the hours, the only one of the service, the only one there is."""
    places = {place.pk: place for place in entry.locations.all()}
    if schedule.location_id:
        chosen = [schedule.location_id]
    else:
        chosen = [at.location_id for at in schedule.service.at_locations.all()] or list(places)
    place = places.get(chosen[0]) if len(chosen) == 1 else None
    return place if place and place.is_public else None


def labelled(text: Text, further: str = "") -> vText:
    """The text with its language, as a translation may be missing."""
    return vText(f"{text}{further}", params={"LANGUAGE": text.language})


@lru_cache(maxsize=64)
def timezone_component(zone: str) -> Timezone:
    return Timezone.from_tzid(zone)


def as_response(calendar: Calendar, name: str) -> HttpResponse:
    response = HttpResponse(calendar.to_ical(), content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'inline; filename="{name}.ics"'
    patch_cache_control(response, max_age=3600)
    return response
