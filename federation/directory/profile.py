"""An organisation with all that its page shows, in a number of queries that does not depend on what it has."""

from dataclasses import dataclass
from functools import cached_property

from django.db.models import Prefetch, Q
from django.db.models.query import prefetch_related_objects
from django.utils import timezone
from django.utils.translation import get_language

from federation.associations.models import Association
from federation.registry.models import Contact, Location, Membership, Organisation, Schedule, Service, Text
from federation.registry.queries import members_of
from federation.registry.schedules.states import State, state_of

PARTS = ("language_set", "alternate_names", "links", "topics")


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
    memberships = Membership.objects.select_related("association__site")
    services = Service.objects.prefetch_related("language_set")
    prefetch_related_objects(
        [entry],
        *PARTS,
        "locations",
        Prefetch("contacts", contacts),
        Prefetch("memberships", memberships),
        Prefetch("services", services),
    )
    if len(entry.locations.all()) > 1:  # else it is clear where
        prefetch_related_objects(list(entry.services.all()), "at_locations__location")
    attach_schedules(entry)
    return entry


def attach_schedules(entry: Organisation) -> None:
    """All hours in one query, put where `prefetch_related` would put them in two."""
    services = {service.pk: service for service in entry.services.all()}
    places = {place.pk: place for place in entry.locations.all()}
    own: dict = {thing: [] for thing in (*services.values(), *places.values())}
    of_entry = Q(service__organisation=entry) | Q(location__organisation=entry)
    for schedule in Schedule.objects.filter(of_entry):
        service, place = services.get(schedule.service_id), places.get(schedule.location_id)
        for name, thing in (("service", service), ("location", place)):
            if thing is not None:
                setattr(schedule, name, thing)
                own[thing].append(schedule)
    for thing, schedules in own.items():
        thing.organisation = entry
        found = thing.schedules.all()
        found._result_cache, found._prefetch_done = schedules, True
        thing._prefetched_objects_cache = {**getattr(thing, "_prefetched_objects_cache", {}), "schedules": found}
