"""What visitors ask the registry. Each function says how many queries it takes."""

from datetime import date, datetime, time, timedelta

from django.db.models import QuerySet
from django.utils import timezone

from federation.associations.models import Association

from .models import Occurrence, Opening, Organisation


def federation_on() -> date:
    """Today in the federation's time zone."""
    return timezone.localdate()


def members_of(association: Association) -> QuerySet[Organisation]:
    return Organisation.objects.members_of(association)


def open_on(association: Association, day: date, limit: int = 6) -> list[Occurrence]:
    """What takes place on `day` at the association's organisations: first what is still to come.

    Two queries, three where less than `limit` is still to come. Reads openings, which reach four weeks.
    """
    begin = datetime.combine(day, time(), tzinfo=timezone.get_default_timezone())
    openings = (
        Opening.objects.filter(service__isnull=False, starts_at__gte=begin, starts_at__lt=begin + timedelta(days=1))
        .filter(organisation__in=members_of(association).values("pk"))
        .select_related("schedule__service__organisation")
        .prefetch_related("schedule__service__language_set")
        .order_by("starts_at", "pk")
    )
    now = timezone.now()
    found = list(openings.filter(ends_at__gt=now)[:limit])
    if len(found) < limit:
        found = [*openings.filter(ends_at__lte=now)[: limit - len(found)], *found]
    return [opening.occurrence(opening.schedule) for opening in found]
