"""From what is asked to the keys of the organisations that answer it, in one query.

Everything that is asked holds for the same row: a course for women on Tuesday and counselling in Arabic on Friday
are no counselling for women in Arabic.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import reduce
from math import cos, radians
from operator import or_

from django.db.models import Exists, ExpressionWrapper, F, FloatField, Min, OuterRef, Q, QuerySet
from django.db.models.functions import Cos, Radians, Sqrt
from django.db.models.lookups import IsNull
from django.utils import timezone

from federation.associations.models import Association
from federation.registry.models import Membership, Opening
from federation.registry.places import Place
from federation.search.text import question_words

from .models import NameWord, Offer

MOST = 480  # hits that are listed; whoever has more narrows the search
KM_PER_DEGREE = 111.195


@dataclass(frozen=True)
class Hit:
    organisation: int
    km: float | None = None  # to its nearest place


def hits(association: Association, asked: dict) -> list[Hit]:
    """The first of them in the order of the list, at most one more than MOST. Two queries at the umbrella, else one."""
    offers = shown_by(association, offers_for(asked, whose_words(asked)))
    if "place" not in asked:
        keys = offers.order_by("freshness", "name", "organisation").values_list("organisation", "freshness", "name")
        return [Hit(key) for key, *_order in keys.distinct()[: MOST + 1]]
    # Grouped by the number alone: cheaper than by what they are sorted by.
    nearest = offers.values("organisation").annotate(near=Min("km"), fresh=Min("freshness"), title=Min("name"))
    ordered = nearest.order_by("fresh", "near", "title", "organisation").values_list("organisation", "near")
    return [Hit(key, km) for key, km in ordered[: MOST + 1]]


def offers_for(asked: dict, offers: QuerySet[Offer] | None = None) -> QuerySet[Offer]:
    """The rows that answer it, on whichever site. `asked` is `DirectoryForm.asked`."""
    offers = Offer.objects.all() if offers is None else offers
    for name in ("women_only", "interpreter", "is_step_free"):
        if asked.get(name):
            offers = offers.filter(**{name: True})
    if codes := asked.get("language"):
        offers = offers.filter(any_of("languages", codes))
    if topics := asked.get("topic"):
        offers = offers.filter(any_of("topics", (topic.pk for topic in topics)))
    if place := asked.get("place"):
        offers = near(offers, place, asked["radius"])
    if when := asked.get("when"):
        offers = offers.filter(opens(when, of_service=is_of_service(asked)))
    return offers


def is_of_service(asked: dict) -> bool:
    """Whether something is asked that a service has to answer."""
    return any(asked.get(name) for name in ("language", "topic", "women_only", "interpreter"))


def whose_words(asked: dict) -> QuerySet[Offer]:
    """Rows of organisations with all the words, each as the beginning of one of theirs."""
    offers = Offer.objects.all()
    for word in question_words(asked.get("q", "")):
        named = NameWord.objects.filter(word__startswith=word)
        offers = offers.filter(organisation__in=named.values("organisation"))
    return offers


def shown_by(association: Association, offers: QuerySet[Offer]) -> QuerySet[Offer]:
    """The same organisations as `Organisation.objects.members_of`, asked so that it costs little."""
    if not association.is_umbrella:
        shown = Membership.objects.filter(association=association, is_hidden=False)
        return offers.filter(organisation__in=shown.values("organisation"))
    archived = list(Association.objects.exclude(archived_at=None).values_list("pk", flat=True))
    if not archived:  # the condition alone would have the database plan for the worst
        return offers
    # Few associations are archived, so their members are taken away instead of all others looked up.
    on_air = Membership.objects.filter(organisation=OuterRef("organisation"), association__archived_at=None)
    gone = Membership.objects.filter(association__in=archived).exclude(Exists(on_air))
    return offers.exclude(organisation__in=gone.values("organisation"))


def any_of(field: str, values) -> Q:
    return reduce(or_, (Q(**{f"{field}__contains": f"|{value}|"}) for value in values))


def opens(when: str, *, of_service: bool) -> Exists:
    """That it takes place then. Where nothing else is asked of a service, the door's own hours count too.

    One condition without an “or” around it: the database then chooses how to look it up.
    """
    openings = Opening.objects.filter(organisation=OuterRef("organisation"), **window(when))
    if of_service:
        is_door = Q(service=None) & Q(IsNull(OuterRef("service"), True))
        openings = openings.filter(Q(service=OuterRef("service")) | is_door)
    return Exists(openings)


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
    """In km, as on a flat map of the surroundings: within 100 km less than 0.1 % off, without the sphere's formulas."""
    north = F("latitude") - place.latitude
    east = (F("longitude") - place.longitude) * Cos(Radians((F("latitude") + place.latitude) / 2))
    return ExpressionWrapper(KM_PER_DEGREE * Sqrt(north * north + east * east), output_field=FloatField())
