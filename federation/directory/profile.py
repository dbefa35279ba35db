"""An organisation with all that its page shows, in a number of queries that does not depend on what it has."""

from dataclasses import dataclass
from functools import cached_property

from django.db.models import Model, Prefetch, Q, Value
from django.db.models.query import prefetch_related_objects
from django.utils import timezone
from django.utils.translation import get_language

from federation.associations.models import Association
from federation.registry.models import (
    AlternateName,
    Contact,
    Link,
    Location,
    Membership,
    Organisation,
    Schedule,
    Service,
    ServiceLanguage,
    SpokenLanguage,
    Text,
)
from federation.registry.queries import members_of
from federation.registry.schedules.states import State, state_of


@dataclass(frozen=True)
class Profile:
    organisation: Organisation

    @cached_property
    def state(self) -> State:
        return state_of(self.organisation)

    @cached_property
    def places(self) -> list[Location]:
        return [place for place in self.organisation.locations.all() if place.is_public]

    @cached_property
    def services(self) -> list[Service]:
        return [service for service in self.organisation.services.all() if service.status != Service.Status.ENDED]

    @cached_property
    def memberships(self) -> list[Membership]:
        """Those that everybody may see, of associations that are on the air; who keeps the entry comes first."""
        shown = (each for each in self.organisation.memberships.all() if not each.is_hidden)
        return [membership for membership in shown if membership.association.archived_at is None]

    @property
    def contacts(self) -> list[Contact]:
        return list(self.organisation.contacts.all())

    @property
    def name(self) -> Text:
        return self.organisation.text_in("name", get_language())

    @property
    def description(self) -> Text:
        return self.organisation.text_in("description", get_language())

    @property
    def home(self) -> Association | None:
        """The association on whose site search engines file the profile; None: the umbrella's."""
        return self.memberships[0].association if self.memberships else None


def profile(association: Association, slug: str) -> Profile | None:
    """The entry that this site shows under the slug. Nine queries, one more where there is more than one place."""
    entry = members_of(association).filter(slug=slug).first()
    return Profile(with_parts(entry)) if entry else None


def with_parts(entry: Organisation) -> Organisation:
    contacts = Contact.objects.filter(visibility=Contact.Visibility.PUBLIC, consent_on__lte=timezone.localdate())
    prefetch_related_objects(
        [entry],
        "topics",
        "locations",
        "services",
        Prefetch("contacts", contacts),
        Prefetch("memberships", Membership.objects.select_related("association__site")),
    )
    if len(entry.locations.all()) > 1:  # else it is clear where
        prefetch_related_objects(list(entry.services.all()), "at_locations")
    attach_schedules(entry)
    attach_languages(entry)
    attach_names_and_links(entry)
    return entry


def attach_schedules(entry: Organisation) -> None:
    """All hours in one query, those of services and those of places."""
    services = {service.pk: service for service in entry.services.all()}
    places = {place.pk: place for place in entry.locations.all()}
    own: dict = {thing: [] for thing in (*services.values(), *places.values())}
    of_entry = Q(service__in=list(services)) | Q(location__in=list(places))
    for schedule in Schedule.objects.filter(of_entry):
        service, place = services.get(schedule.service_id), places.get(schedule.location_id)
        for name, thing in (("service", service), ("location", place)):
            if thing is not None:
                setattr(schedule, name, thing)
                own[thing].append(schedule)
    for thing, schedules in own.items():
        thing.organisation = entry
        keep(thing, "schedules", schedules)
    for service in services.values() if len(places) > 1 else ():
        for at in service.at_locations.all():
            at.location = places[at.location_id]


def attach_languages(entry: Organisation) -> None:
    """The organisation's and those of its services in one query."""
    own = SpokenLanguage.objects.filter(organisation=entry).values_list(Value(0), "pk", "organisation", "code")
    of_services = ServiceLanguage.objects.filter(service__organisation=entry)
    found = sorted(
        own.order_by().union(of_services.order_by().values_list(Value(1), "pk", "service", "code"), all=True)
    )
    keep(entry, "language_set", [SpokenLanguage(pk=pk, code=code) for kind, pk, _key, code in found if kind == 0])
    for service in entry.services.all():
        spoken = [ServiceLanguage(pk=pk, code=code) for kind, pk, key, code in found if (kind, key) == (1, service.pk)]
        keep(service, "language_set", spoken)


def attach_names_and_links(entry: Organisation) -> None:
    """Both in one query: a text and what is said of it."""
    names = AlternateName.objects.filter(organisation=entry).values_list(Value(0), "pk", "name", "language")
    links = Link.objects.filter(organisation=entry).values_list(Value(1), "pk", "url", "label")
    found = sorted(names.order_by().union(links.order_by(), all=True))
    keep(entry, "alternate_names", [AlternateName(name=t, language=more) for kind, _pk, t, more in found if kind == 0])
    keep(entry, "links", [Link(url=text, label=more) for kind, _pk, text, more in found if kind == 1])


def keep(thing: Model, relation: str, rows: list[Model]) -> None:
    """Puts rows where `prefetch_related` would put them."""
    found = getattr(thing, relation).all()
    found._result_cache, found._prefetch_done = rows, True
    if not hasattr(thing, "_prefetched_objects_cache"):
        thing._prefetched_objects_cache = {}
    thing._prefetched_objects_cache[relation] = found
