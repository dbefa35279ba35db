"""From what is asked to the keys of the organisations that answer it, in one query.

Everything that is asked holds for the same row: a course for women on Tuesday and counselling in Arabic on Friday
are no counselling for women in Arabic.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import reduce
from math import cos, radians
from operator import or_

from django.db.models import Exists, ExpressionWrapper, F, FloatField, Min, OuterRef, Q, QuerySet, Value
from django.db.models.functions import ASin, Cos, Least, Power, Radians, Sin, Sqrt
from django.utils import timezone

from federation.associations.models import Association
from federation.registry.models import Membership, Opening
from federation.registry.places import EARTH_RADIUS, Place
from federation.search.text import question_words

from .models import NameWord, Offer

MOST = 1000  # hits that are listed; whoever has more narrows the search
KM_PER_DEGREE = 111.2
OF_SERVICE = ("language", "topic", "women_only", "interpreter")


@dataclass(frozen=True)
class Hit:
    organisation: int
    km: float | None = None  # to its nearest place


def hits(association: Association, asked: dict) -> list[Hit]:
    """The first of them in the order of the list, at most one more than MOST. One query."""
    offers, order = offers_for(association, asked), ("freshness", "name", "organisation")
    if "place" not in asked:
        keys = offers.order_by(*order).values_list("organisation", *order[:2]).distinct()
        return [Hit(key) for key, *_order in keys[: MOST + 1]]
    nearest = offers.values(*order).annotate(nearest=Min("km")).order_by("freshness", "nearest", "name", "organisation")
    return [Hit(key, km) for key, km in nearest.values_list("organisation", "nearest")[: MOST + 1]]


def offers_for(association: Association, asked: dict) -> QuerySet[Offer]:
    """The rows that answer it. `asked` is the cleaned data of DirectoryForm without what is empty."""
    offers = shown_by(association)
    for name in ("women_only", "interpreter", "is_step_free"):
        if asked.get(name):
            offers = offers.filter(**{name: True})
    if codes := asked.get("language"):
        offers = offers.filter(any_of("languages", codes))
    if topics := asked.get("topic"):
        offers = offers.filter(any_of("topics", (topic.pk for topic in topics)))
    if when := asked.get("when"):
        offers = offers.filter(opens(when, of_service=any(asked.get(name) for name in OF_SERVICE)))
    if place := asked.get("place"):
        offers = near(offers, place, asked["radius"])
    for word in question_words(asked.get("q", "")):
        named = NameWord.objects.filter(word__startswith=word)
        offers = offers.filter(organisation__in=named.values("organisation"))
    return offers


def shown_by(association: Association) -> QuerySet[Offer]:
    """The same organisations as `Organisation.objects.members_of`, asked so that it costs little."""
    if not association.is_umbrella:
        shown = Membership.objects.filter(association=association, is_hidden=False)
        return Offer.objects.filter(organisation__in=shown.values("organisation"))
    # Few associations are archived, so their members are taken away instead of all others looked up.
    on_air = Membership.objects.filter(organisation=OuterRef("organisation"), association__archived_at=None)
    archived = Membership.objects.filter(association__archived_at__isnull=False).exclude(Exists(on_air))
    return Offer.objects.exclude(organisation__in=archived.values("organisation"))


def any_of(field: str, values) -> Q:
    return reduce(or_, (Q(**{f"{field}__contains": f"|{value}|"}) for value in values))


def opens(when: str, *, of_service: bool) -> Q:
    """That it takes place then. Where nothing else is asked of a service, the door's own hours count too."""
    openings = Opening.objects.filter(**window(when))
    if not of_service:
        return Q(organisation__in=openings.values("organisation"))
    doors = openings.filter(service=None)
    return Q(service__in=openings.exclude(service=None).values("service")) | Q(
        service=None, organisation__in=doors.values("organisation")
    )


def window(when: str) -> dict[str, datetime]:
    """Conditions on openings: what is over by now is in none of them."""
    now = timezone.now()
    tomorrow = midnight(1)
    return {
        "now": {"starts_at__lte": now, "ends_at__gt": now, "starts_at__gt": now - timedelta(days=1)},
        "today": {"starts_at__gte": midnight(0), "starts_at__lt": tomorrow, "ends_at__gt": now},
        "tomorrow": {"starts_at__gte": tomorrow, "starts_at__lt": midnight(2)},
        "week": {"starts_at__gte": midnight(0), "starts_at__lt": midnight(7), "ends_at__gt": now},
    }[when]


def midnight(days: int) -> datetime:
    """The beginning of a day from today on, in the federation's time zone."""
    day = timezone.localdate() + timedelta(days=days)
    return datetime.combine(day, time(), tzinfo=timezone.get_default_timezone())


def near(offers: QuerySet[Offer], place: Place, radius: int) -> QuerySet[Offer]:
    """Those within `radius` km, with `km`: a box first, which the index knows, then the distance."""
    north = radius / KM_PER_DEGREE
    east = north / cos(radians(place.latitude))
    box = {
        "latitude__range": (place.latitude - north, place.latitude + north),
        "longitude__range": (place.longitude - east, place.longitude + east),
    }
    return offers.filter(**box).annotate(km=distance(place)).filter(km__lte=radius)


def distance(place: Place) -> ExpressionWrapper:
    """The haversine formula, in km."""
    north = Power(Sin(Radians(F("latitude") - place.latitude) / 2), 2)
    east = Power(Sin(Radians(F("longitude") - place.longitude) / 2), 2)
    half = north + Cos(Radians(F("latitude"))) * cos(radians(place.latitude)) * east
    km = 2 * EARTH_RADIUS * ASin(Sqrt(Least(half, Value(1.0))))
    return ExpressionWrapper(km, output_field=FloatField())
