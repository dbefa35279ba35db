"""The only writer of the directory's rows."""

from collections.abc import Iterable, Iterator
from itertools import chain

from django.db import transaction
from django.db.models import F, OuterRef, Subquery
from more_itertools import chunked

from federation.registry.models import Location, Organisation, Service
from federation.search.text import words

from .models import NameWord, Offer

CHUNK = 500  # entries that are taken in at once


def refresh(organisations: Iterable[int]) -> None:
    """Makes the rows of these entries (keys) anew; entries that are not listed have none."""
    keys = list(organisations)
    entries = (
        Organisation.objects.listed()
        .filter(pk__in=keys)
        .prefetch_related(
            "language_set",
            "topics",
            "tags",
            "alternate_names",
            "locations",
            "services__language_set",
            "services__topics",
            "services__at_locations",
        )
    )
    offers, name_words = [], []
    for entry in entries:
        offers += offers_of(entry)
        name_words += [NameWord(organisation=entry, word=word) for word in words_of(entry)]
    with transaction.atomic():
        Offer.objects.filter(organisation__in=keys).delete()
        NameWord.objects.filter(organisation__in=keys).delete()
        Offer.objects.bulk_create(offers)
        NameWord.objects.bulk_create(name_words)


def refresh_all() -> int:
    """Makes all rows anew. Returns of how many entries."""
    done = 0
    for chunk in chunked(Organisation.objects.order_by("pk").values_list("pk", flat=True).iterator(), CHUNK):
        refresh(chunk)
        done += len(chunk)
    return done


def is_empty() -> bool:
    return not Offer.objects.exists()


def refresh_freshness() -> int:
    """Takes over how fresh the entries are now. Returns how many rows changed."""
    present = Organisation.objects.filter(pk=OuterRef("organisation")).values("freshness")
    differing = Offer.objects.exclude(freshness=F("organisation__freshness"))
    return Offer.objects.filter(pk__in=differing.values("pk")).update(freshness=Subquery(present))


def offers_of(entry: Organisation) -> Iterator[Offer]:
    services = [service for service in entry.services.all() if service.status == Service.Status.ACTIVE]
    places = {place.pk: place for place in entry.locations.all() if place.is_public}
    if not services:
        yield from (offer_at(entry, None, place) for place in places.values() or [None])
    for service in services:
        named = [at.location_id for at in service.at_locations.all()]
        # A service that names no place is where the organisation is.
        at = [places[key] for key in named if key in places] if named else [*places.values()][:1]
        yield from (offer_at(entry, service, place) for place in at or [None])


def offer_at(entry: Organisation, service: Service | None, place: Location | None) -> Offer:
    topics = (service.topics.all() if service else ()) or entry.topics.all()
    languages = (service.languages if service else ()) or entry.languages
    return Offer(
        organisation=entry,
        service=service,
        freshness=entry.freshness,
        name=entry.name,
        languages=barred(languages),
        topics=barred(topic.pk for topic in topics),
        women_only=bool(service and service.women_only),
        interpreter=bool(service and service.interpreter),
        is_step_free=bool(place and place.is_step_free),
        latitude=place and place.latitude,
        longitude=place and place.longitude,
    )


def barred(values: Iterable) -> str:
    """`|ar|de|`: each value can be found between bars."""
    return "".join(f"|{value}" for value in values) + "|"


def words_of(entry: Organisation) -> list[str]:
    texts = chain(
        [entry.name, *entry.translations.get("name", {}).values()],
        (other.name for other in entry.alternate_names.all()),
        (tag.name for tag in entry.tags.all()),
        (place.city for place in entry.locations.all() if place.is_public),
        *(names_of(service) for service in entry.services.all() if service.status != Service.Status.ENDED),
    )
    return list(dict.fromkeys(word for text in texts for word in words(text)))


def names_of(service: Service) -> list[str]:
    return [service.name, *service.translations.get("name", {}).values()]
