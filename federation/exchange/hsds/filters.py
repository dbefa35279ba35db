"""Filters of the API's lists, on the database's side."""

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db.models import Avg, BigIntegerField, F, Model, Q, QuerySet, Value
from django.db.models.expressions import RawSQL
from django.db.models.functions import ACos, Cast, Cos, Greatest, Least, Radians, Sin

from federation.registry.models import Location, Organisation, Service
from federation.registry.places import place_of
from federation.search.analysis import word_forms
from federation.search.engines import Group, database_engine
from federation.search.models import IndexedDocument
from federation.search.text import words

from . import vocabulary
from .parameters import Organizations, ServiceFilters, ServicesAtLocations

EARTH = 6_371_000  # metres


def found(model: type[Model], text: str) -> Q:
    """What has all the words, by the index that visitors search too; without words nothing is left out.

    `Q(pk__in=…)` of the model.
    """
    if not text:
        return Q()
    groups = [Group(word_forms(word, settings.LANGUAGE_CODE)) for word in words(text)]
    things = database_engine().finds(groups)
    documents = IndexedDocument.objects.filter(
        content_type=ContentType.objects.get_for_model(model),
        thing_id__in=RawSQL(things.text, things.parameters),  # noqa: S611 - the engine's own SQL
    )
    return Q(pk__in=documents.order_by().annotate(key=Cast("object_id", BigIntegerField())).values("key"))


def organizations(rows: QuerySet[Organisation], asked: Organizations) -> QuerySet[Organisation]:
    rows = rows.filter(found(Organisation, asked.search))
    if asked.modified_after:
        rows = rows.filter(changed_at__gte=asked.modified_after)
    if asked.taxonomy_term_id:
        rows = rows.filter(vocabulary.organisations_with_term(asked.taxonomy_term_id))
    return rows


def services(rows: QuerySet[Service], asked: ServiceFilters) -> QuerySet[Service]:
    rows = rows.filter(found(Service, asked.search))
    if asked.organization_id:
        rows = rows.filter(organisation__uuid=asked.organization_id)
    if asked.modified_after:
        rows = rows.filter(organisation__changed_at__gte=asked.modified_after)
    if asked.taxonomy_term_id:
        rows = rows.filter(vocabulary.services_with_term(asked.taxonomy_term_id))
    if asked.taxonomy_id:
        rows = rows.filter(vocabulary.services_in_taxonomy(asked.taxonomy_id))
    return rows


def near(rows: QuerySet, asked: ServicesAtLocations) -> QuerySet:
    """At the postcode, or within `proximity` metres of its middle; pages keep their order."""
    if not asked.postcode:
        return rows
    if asked.proximity is None:
        return rows.filter(location__postal_code=asked.postcode)
    middle = middle_of(asked.postcode)
    if middle is None:
        return rows.none()
    metres = distance(*middle, F("location__latitude"), F("location__longitude"))
    return rows.annotate(metres=metres).filter(metres__lte=asked.proximity)


def middle_of(postcode: str) -> tuple[float, float] | None:
    """The middle of the registry's own places there, else of its neighbours, else of all there."""
    known = Location.objects.filter(is_public=True, latitude__isnull=False, longitude__isnull=False)
    for digits in (5, 4, 3):
        middle = known.filter(postal_code__startswith=postcode[:digits]).aggregate(Avg("latitude"), Avg("longitude"))
        if middle["latitude__avg"] is not None:
            return middle["latitude__avg"], middle["longitude__avg"]
    place = place_of(postcode, "")
    return (place.latitude, place.longitude) if place else None


def distance(latitude: float, longitude: float, to_latitude: F, to_longitude: F):
    """Metres on the sphere (spherical law of cosines); the cosine is kept below 1, where rounding lifts it over."""
    here, there = Radians(Value(latitude)), Radians(to_latitude)
    turn = Radians(to_longitude) - Radians(Value(longitude))
    cosine = Sin(here) * Sin(there) + Cos(here) * Cos(there) * Cos(turn)
    return Value(EARTH) * ACos(Least(Value(1.0), Greatest(Value(-1.0), cosine)))
