"""What of the registry may leave the house, with all that belongs to it, in a fixed number of queries.

Everything that is given out begins with these: closed, merged and hidden entries, places that are not public and
contacts without a consent are not in their rows at all.
"""

from django.db.models import Prefetch, Q, QuerySet

from federation.associations.models import Association
from federation.content.models import CustomRendition
from federation.content.renditions import SPECS
from federation.registry.models import (
    Contact,
    Location,
    Membership,
    Organisation,
    Schedule,
    Service,
    ServiceAtLocation,
    Topic,
)

LOGOS = CustomRendition.objects.filter(filter_spec=SPECS["logo"])
OWN_HOURS = Schedule.objects.filter(service=None)  # of a place; those of services at it come with the services
TOPICS = Topic.objects.select_related("parent")
MEMBERSHIPS = Membership.objects.filter(is_hidden=False, association__archived_at=None).select_related(
    "association__site"
)


def entries(association: Association) -> QuerySet[Organisation]:
    """The organisations that the association's site shows, in an order that does not change between two pages."""
    return Organisation.objects.members_of(association).order_by("pk")


def services(association: Association) -> QuerySet[Service]:
    shown = Organisation.objects.members_of(association).order_by().values("pk")
    return Service.objects.filter(organisation__in=shown).order_by("pk")


def services_at_locations(association: Association) -> QuerySet[ServiceAtLocation]:
    shown = services(association).order_by().values("pk")
    return ServiceAtLocation.objects.filter(service__in=shown, location__is_public=True).order_by("pk")


def with_basics(organisations: QuerySet[Organisation]) -> QuerySet[Organisation]:
    """With what an organisation's own fields show. Three queries more."""
    return organisations.prefetch_related(*basics())


def basics(prefix: str = "") -> list:
    return [f"{prefix}alternate_names", Prefetch(f"{prefix}logo__renditions", LOGOS)]


def complete(organisations: QuerySet[Organisation], *, with_services: bool = True) -> QuerySet[Organisation]:
    """With everything public that hangs on them, to be read with `iterator(chunk_size=…)` where there are many."""
    parts = [*basics(), *whole_organisation()]
    if with_services:
        parts.append(Prefetch("services", complete_services(Service.objects.all())))
    return organisations.prefetch_related(*parts)


def whole_organisation(prefix: str = "") -> list:
    consented = Contact.objects.filter(visibility=Contact.Visibility.PUBLIC, consent_on__isnull=False)
    return [
        *(f"{prefix}{name}" for name in ("language_set", "tagged_items__tag", "links")),
        Prefetch(f"{prefix}topics", TOPICS.all()),
        Prefetch(f"{prefix}locations", open_locations()),
        Prefetch(f"{prefix}contacts", consented),
        Prefetch(f"{prefix}memberships", MEMBERSHIPS.all()),
    ]


def complete_services(rows: QuerySet[Service]) -> QuerySet[Service]:
    """Without their organisation, which is there already where it is the organisation that has been asked for."""
    at_locations = ServiceAtLocation.objects.filter(location__is_public=True).select_related("location")
    at_locations = at_locations.prefetch_related(Prefetch("location__schedules", OWN_HOURS.all()))
    return rows.prefetch_related(
        "language_set",
        Prefetch("topics", TOPICS.all()),
        Prefetch("schedules", Schedule.objects.select_related("location")),
        Prefetch("at_locations", at_locations),
    )


def with_services(organisations: QuerySet[Organisation]) -> QuerySet[Organisation]:
    """With their services in full, and nothing else."""
    services_in_full = Prefetch("services", complete_services(Service.objects.all()))
    return with_basics(organisations).prefetch_related("language_set", services_in_full)


def with_service_and_place(rows: QuerySet[ServiceAtLocation], *, is_complete: bool) -> QuerySet[ServiceAtLocation]:
    rows = rows.select_related("service__organisation", "location").prefetch_related(*basics("service__organisation__"))
    if not is_complete:
        return rows
    return rows.prefetch_related(
        "service__organisation__language_set",
        Prefetch("location__schedules", OWN_HOURS.all()),
        "service__language_set",
        Prefetch("service__topics", TOPICS.all()),
        Prefetch("service__schedules", Schedule.objects.select_related("location")),
        Prefetch("service__at_locations", ServiceAtLocation.objects.filter(location__is_public=True)),
    )


def with_organisations(rows: QuerySet[Service], *, is_complete: bool) -> QuerySet[Service]:
    rows = rows.select_related("organisation").prefetch_related(*basics("organisation__"))
    return complete_services(rows).prefetch_related("organisation__language_set") if is_complete else rows


def open_locations() -> QuerySet[Location]:
    """Public places with their opening hours."""
    return Location.objects.filter(is_public=True).prefetch_related(Prefetch("schedules", OWN_HOURS.all()))


def bookable() -> Q:
    """Services that can be used now or later: what has ended is not listed where there is no word for it."""
    return ~Q(status=Service.Status.ENDED)
