"""Who is funded: what everybody may know."""

from django.db.models import Exists, OuterRef, QuerySet
from django.db.models.functions import ExtractYear

from federation.associations.models import Association

from ..models import Grant, Programme


def awarded_grants(association: Association) -> QuerySet[Grant]:
    """Awards that hold: neither revoked nor given back. Nothing else of a file is public."""
    grants = Grant.objects.filter(association=association, revoked_at=None).exclude(state=Grant.State.REVOKED)
    return grants.select_related("application__organisation", "application__call__programme")


def years(association: Association) -> list[int]:
    """The years with awards, the newest first."""
    found = awarded_grants(association).order_by().annotate(year=ExtractYear("awarded_on"))
    return sorted(found.values_list("year", flat=True).distinct(), reverse=True)


def programmes(association: Association) -> QuerySet[Programme]:
    """Those that gave something."""
    given = awarded_grants(association).filter(application__call__programme=OuterRef("pk"))
    return Programme.objects.filter(Exists(given)).order_by("title", "pk")
