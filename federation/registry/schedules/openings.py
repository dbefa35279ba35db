"""Openings: the occurrences of the coming weeks, written down, so that lists can ask what is open."""

from collections.abc import Iterator
from datetime import UTC, timedelta

from django.db import transaction
from django.db.models import Prefetch, QuerySet
from django.utils import timezone

from federation.plugin_api.signals import search_changed

from ..models import Opening, Organisation, Schedule, Service

DAYS = 28
CHUNK = 200
Row = tuple  # organisation, service, schedule, starts_at, ends_at


def refresh_openings(organisations: QuerySet[Organisation], days: int = DAYS) -> int:
    """Writes the openings of these organisations anew. Returns how many organisations these are.

    Only differences are written, chunk by chunk, each in a transaction; the memory needed does not grow.
    """
    return sum(refreshed(organisations, days))


def refreshed(organisations: QuerySet[Organisation], days: int = DAYS) -> Iterator[int]:
    """As `refresh_openings`, chunk by chunk: how many organisations each had."""
    last = 0
    while pks := list(organisations.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:CHUNK]):
        refresh_chunk(pks, days)
        last = pks[-1]
        yield len(pks)


@transaction.atomic
def refresh_chunk(pks: list[int], days: int) -> None:
    # Locked, so that two refreshes at a time do not write the same rows twice.
    list(Organisation.objects.select_for_update().filter(pk__in=pks).order_by("pk").values_list("pk"))
    wanted = {row for organisation in with_hours(pks) for row in openings_of(organisation, days)}
    present = dict(rows_of(pks))
    Opening.objects.filter(pk__in=[pk for pk, row in present.items() if row not in wanted]).delete()
    fields = ("organisation_id", "service_id", "schedule_id", "starts_at", "ends_at")
    missing = sorted(wanted - set(present.values()), key=lambda row: (row[3], row[2]))
    Opening.objects.bulk_create([Opening(**dict(zip(fields, row, strict=True))) for row in missing], batch_size=1000)
    tell_search(wanted ^ set(present.values()))


def tell_search(rows: set[Row]) -> None:
    """What merely is over by now changes nothing that the search could show."""
    now = timezone.now()
    if keys := {row[0] for row in rows if row[4] > now}:
        search_changed.send(Organisation, keys=sorted(keys))


def rows_of(pks: list[int]) -> Iterator[tuple[int, Row]]:
    rows = Opening.objects.filter(organisation__in=pks).order_by()
    for pk, *row in rows.values_list("pk", "organisation", "service", "schedule", "starts_at", "ends_at"):
        yield pk, tuple(row)


def with_hours(pks: list[int]) -> QuerySet[Organisation]:
    """What openings follow from: entries that are shown; offers that are given, to which one may simply come."""
    services = Service.objects.filter(status=Service.Status.ACTIVE).exclude(access=Service.Access.BY_APPOINTMENT)
    return (
        Organisation.objects.listed()
        .filter(pk__in=pks)
        .prefetch_related("locations__schedules", Prefetch("services", services), "services__schedules")
    )


def openings_of(organisation: Organisation, days: int) -> Iterator[Row]:
    for service in organisation.services.all():
        for schedule in service.schedules.all():
            yield from rows_for(organisation, service.pk, schedule, days)
    for place in organisation.locations.all():
        for schedule in place.schedules.all():
            if place.is_public and schedule.service_id is None:
                yield from rows_for(organisation, None, schedule, days)


def rows_for(organisation: Organisation, service: int | None, schedule: Schedule, days: int) -> Iterator[Row]:
    """All of today, and what began yesterday and is open still."""
    today = timezone.now().astimezone(schedule.plan.zone).date()
    for occurrence in schedule.between(today - timedelta(days=1), today + timedelta(days=days - 1)):
        if occurrence.starts.date() >= today or not occurrence.is_over:
            # In UTC: in the hour that the clocks are put back, times of two zones are never equal.
            yield (
                organisation.pk,
                service,
                schedule.pk,
                occurrence.starts.astimezone(UTC),
                occurrence.ends.astimezone(UTC),
            )


def with_openings(organisations: QuerySet[Organisation]) -> QuerySet[Organisation]:
    """For lists: `state_of` then reads what is written down. One query more."""
    coming = Opening.objects.filter(ends_at__gt=timezone.now()).order_by("starts_at", "pk")
    return organisations.prefetch_related(Prefetch("openings", coming))
