"""Whether somebody is there: of an offer, a place, or an organisation as a whole. Offers by appointment never close."""

from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext as _

from ..models import Location, Occurrence, Organisation, Schedule, Service
from ..templatetags.registry_tags import clock, day

NEXT = 3


class Kind(StrEnum):
    OPEN = "open"
    COMING = "coming"
    BY_APPOINTMENT = "by_appointment"
    PAUSED = "paused"
    NOTHING = "nothing"  # it has hours, and none of them in the coming year
    UNKNOWN = "unknown"  # nobody told any hours


@dataclass(frozen=True)
class State:
    """`upcoming`: the next dates, the present one first; hours of an offer by appointment too, where it has some."""

    kind: Kind
    upcoming: tuple[Occurrence, ...] = ()

    @property
    def occurrence(self) -> Occurrence | None:
        return self.upcoming[0] if self.upcoming else None

    @property
    def lamp(self) -> str:
        """The colour of the lamp, as the styles call it."""
        if self.kind == Kind.OPEN:
            return "now"
        return "today" if self.kind == Kind.COMING and self.occurrence.is_today else "later"

    def __str__(self):
        match self.kind:
            case Kind.OPEN:
                return _("Jetzt offen, bis %(to)s Uhr") % {"to": clock(self.occurrence.ends)}
            case Kind.COMING:
                return begin_in_words(self.occurrence)
            case Kind.BY_APPOINTMENT:
                return _("nach Absprache")
            case Kind.PAUSED:
                return _("pausiert")
            case Kind.NOTHING:
                return _("zurzeit kein Termin")
        return _("keine Zeiten eingetragen")


def begin_in_words(occurrence: Occurrence) -> str:
    if occurrence.is_today:
        return _("Heute ab %(from)s Uhr") % {"from": clock(occurrence.starts)}
    return _("%(day)s, %(from)s Uhr") % {"day": day(occurrence.starts), "from": clock(occurrence.starts)}


def state_of(thing: Organisation | Service | Location, count: int = NEXT) -> State:
    """No query where the organisation comes from `Organisation.objects.complete()`.

    Where its `openings` are prefetched (`with_openings`), these answer, and rules run only where there is none.
    """
    if isinstance(thing, Organisation):
        return state_of_organisation(thing, count)
    if isinstance(thing, Service):
        return state_of_service(thing, count)
    schedules = [schedule for schedule in thing.schedules.all() if schedule.service_id is None]
    return by_dates(upcoming_of(thing.organisation, schedules, count)) if schedules else State(Kind.UNKNOWN)


def state_of_service(service: Service, count: int = NEXT) -> State:
    if service.status != Service.Status.ACTIVE:
        return State(Kind.PAUSED)
    upcoming = upcoming_of(service.organisation, list(service.schedules.all()), count)
    return State(Kind.BY_APPOINTMENT, upcoming) if service.is_by_appointment else by_dates(upcoming)


def state_of_organisation(organisation: Organisation, count: int = NEXT) -> State:
    services = [service for service in organisation.services.all() if service.status != Service.Status.ENDED]
    places = [place for place in organisation.locations.all() if place.is_public]
    states = [state_of(thing, count) for thing in (*services, *places)]
    kinds = {state.kind for state in states}
    kind = next((kind for kind in Kind if kind in kinds), Kind.UNKNOWN)  # they are in this order
    fixed = [state for state in states if state.kind in (Kind.OPEN, Kind.COMING)]
    return State(kind, first_of([occurrence for state in fixed for occurrence in state.upcoming], count))


def by_dates(upcoming: tuple[Occurrence, ...]) -> State:
    if not upcoming:
        return State(Kind.NOTHING)
    return State(Kind.OPEN if upcoming[0].is_now else Kind.COMING, upcoming)


def upcoming_of(organisation: Organisation, schedules: list[Schedule], count: int) -> tuple[Occurrence, ...]:
    written = from_openings(organisation, schedules)
    return first_of(written or [o for schedule in schedules for o in schedule.upcoming(count)], count)


def from_openings(organisation: Organisation, schedules: list[Schedule]) -> list[Occurrence]:
    by_id = {schedule.pk: schedule for schedule in schedules}
    openings = getattr(organisation, "_prefetched_objects_cache", {}).get("openings", ())
    found = [opening.occurrence(by_id[opening.schedule_id]) for opening in openings if opening.schedule_id in by_id]
    return [occurrence for occurrence in found if not occurrence.is_over]


def first_of(occurrences: list[Occurrence], count: int) -> tuple[Occurrence, ...]:
    return tuple(sorted(occurrences, key=lambda occurrence: (occurrence.starts, occurrence.ends))[:count])
