"""What a page of the directory shows of each organisation. The number of queries does not depend on theirs."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import Prefetch
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from federation.associations.models import Association
from federation.registry.models import Occurrence, Opening, Organisation, Service, Text
from federation.registry.queries import members_of

from .filters import Hit, is_of_service, midnight, offers_for, window
from .models import Offer

DAYS_AHEAD = 14
MOST_SERVICES = 2  # that a row names


@dataclass
class Row:
    """An organisation as the list shows it. `services` are those that were asked for, where any were."""

    organisation: Organisation
    km: float | None = None
    coordinates: tuple[float, float] | None = None
    services: list[Service] = field(default_factory=list)
    occurrence: Occurrence | None = None
    number: int | None = None  # of the mark on the map
    city: str = ""
    associations: list[Association] = field(default_factory=list)  # at the umbrella; elsewhere it is clear whose it is

    @property
    def name(self) -> Text:
        return self.organisation.text_in("name", get_language())

    @property
    def description(self) -> Text:
        return self.organisation.text_in("description", get_language())

    @property
    def service_names(self) -> list[Text]:
        names = {service.name: service.text_in("name", get_language()) for service in self.services}
        return list(names.values())[:MOST_SERVICES]

    @property
    def distance(self) -> str:
        return _("%(km)s km") % {"km": round(self.km)} if self.km >= 1 else _("unter 1 km")


def rows_of(found: Iterable[Hit], association: Association, asked: dict) -> list[Row]:
    """Five queries, one more at the umbrella and one where something is asked of services."""
    entries = entries_of([hit.organisation for hit in found], association)
    rows = {hit.organisation: Row(entries[hit.organisation], hit.km) for hit in found if hit.organisation in entries}
    openings = openings_of(rows, asked)
    offers = answers_of(rows, openings, asked)
    for key, row in rows.items():
        place_row(row, offers[key])
        if association.is_umbrella:
            row.associations = list(row.organisation.associations.all())
    if is_of_service(asked):
        name_services(rows, offers)
    tell_times(rows, openings)
    return list(rows.values())


def answers_of(rows: dict[int, Row], openings: list[tuple], asked: dict) -> dict[int, list[Offer]]:
    """The offers of these rows that answer what is asked, by organisation."""
    asked_of_offer = {name: value for name, value in asked.items() if name != "when"}
    offers, open_then = defaultdict(list), {(organisation, service) for organisation, service, *_times in openings}
    by_time = asked.get("when") and is_of_service(asked)
    for offer in offers_for(asked_of_offer).filter(organisation__in=list(rows)).order_by("pk"):
        if not by_time or (offer.organisation_id, offer.service_id) in open_then:
            offers[offer.organisation_id].append(offer)
    return offers


def entries_of(keys: list[int], association: Association) -> dict[int, Organisation]:
    entries = members_of(association).filter(pk__in=keys).prefetch_related("language_set", "locations")
    if association.is_umbrella:
        entries = entries.prefetch_related(Prefetch("associations", Association.objects.on_air().order_by("place")))
    return {entry.pk: entry for entry in entries}


def place_row(row: Row, offers: list[Offer]) -> None:
    """Where what was asked for is: with a distance, the nearest of its places."""
    placed = [offer for offer in offers if offer.latitude is not None and offer.longitude is not None]
    if placed:
        offer = min(placed, key=lambda offer: getattr(offer, "km", 0))
        row.coordinates = offer.latitude, offer.longitude
    here = [place for place in row.organisation.locations.all() if place.is_public]
    at = [place for place in here if (place.latitude, place.longitude) == row.coordinates]
    row.city = next((place.city for place in at or here), "")


def name_services(rows: dict[int, Row], offers: dict[int, list[Offer]]) -> None:
    wanted = {offer.service_id for found in offers.values() for offer in found if offer.service_id}
    for service in Service.objects.filter(pk__in=wanted).order_by("pk"):
        rows[service.organisation_id].services.append(service)


def openings_of(rows: dict[int, Row], asked: dict) -> list[tuple]:
    """What is coming, within the time that is asked for: organisation, service, start, end."""
    when = window(asked["when"]) if asked.get("when") else {"starts_at__lt": midnight(DAYS_AHEAD)}
    coming = Opening.objects.filter(organisation__in=list(rows), ends_at__gt=timezone.now()).filter(**when)
    return list(coming.order_by("starts_at", "pk").values_list("organisation", "service", "starts_at", "ends_at"))


def tell_times(rows: dict[int, Row], openings: list[tuple]) -> None:
    """The next time of what was asked for; where no service was, of any."""
    zone = timezone.get_default_timezone()
    for organisation, service, starts, ends in openings:
        row = rows[organisation]
        if row.occurrence is None and (not row.services or service in {each.pk for each in row.services}):
            row.occurrence = Occurrence(None, starts.astimezone(zone), ends.astimezone(zone))
