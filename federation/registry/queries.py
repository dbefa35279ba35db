"""What visitors ask the registry. Each function says how many queries it takes."""

from datetime import date

from django.db.models import Prefetch, Q, QuerySet
from django.utils import timezone

from federation.associations.models import Association

from .models import Membership, Occurrence, Organisation, Schedule, Service

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")  # RFC 5545


def federation_on() -> date:
    """Today in the federation's time zone."""
    return timezone.localdate()


def members_of(association: Association) -> QuerySet[Organisation]:
    return Organisation.objects.members_of(association)


def open_on(association: Association, day: date, limit: int = 6) -> list[Occurrence]:
    """What takes place on `day` at the association's organisations: first what is still to come. Two queries."""
    schedules = (
        Schedule.objects.filter(Q(rrule__contains=WEEKDAYS[day.weekday()]) | ~Q(rrule__contains="BYDAY"))
        .filter(valid_from__lte=day)
        .select_related("service__organisation")
        .prefetch_related("service__language_set")
    )
    if not association.is_umbrella:
        schedules = schedules.filter(service__organisation__associations=association)
    else:
        # A glance at the whole federation, not a list of it; what closes last is what is still to come.
        shown = Organisation.objects.on_air().values("pk")
        schedules = schedules.filter(service__organisation__in=shown).order_by("-closes_at", "pk")[:200]
    found = [occurrence for schedule in schedules for occurrence in schedule.between(day, day)]
    found.sort(key=lambda occurrence: (occurrence.is_over, occurrence.starts))
    return sorted(found[:limit], key=lambda occurrence: occurrence.starts)


def profile(association: Association, slug: str) -> Organisation | None:
    """One organisation with all that its page shows. Six queries."""
    services = Service.objects.prefetch_related("language_set", "schedules")
    memberships = Membership.objects.filter(association__archived_at=None).select_related("association__site")
    return (
        members_of(association)
        .prefetch_related("language_set", Prefetch("memberships", memberships), Prefetch("services", services))
        .filter(slug=slug)
        .first()
    )
