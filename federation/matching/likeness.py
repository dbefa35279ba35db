"""How alike two entries of the registry are, and why. Pure functions."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt

from django.db import models
from django.utils.translation import gettext_lazy as _

from .names import AMBIGUOUS_ACRONYM, alikeness, is_short, words_of
from .traits import ANYBODY, Traits, domain_of

# What each observation adds to the score; from THRESHOLD on somebody should look at the two.
THRESHOLD = 0.58
NAME = 0.6
SAME_NAME_FROM = 0.97
NAME_SAYS_NOTHING = 0.25  # up to here, names are alike as any two of the federation's are
OTHER_GROUP = 0.5  # below that, two in one house are two groups
NUMBER = 0.6
OTHER_NUMBER = -0.4
EMAIL = 0.3
PHONE = 0.25
DOMAIN = 0.2
SAME_HOUSE = 0.1
SAME_AREA = 0.1
OTHER_TOWN = -0.3
MOVED_AWAY = -0.1  # another town, but reached as before

SAME_AREA_WITHIN = 15  # km


class Sign(models.TextChoices):
    """What speaks for two entries being one, in words for the reader."""

    SAME_NAME = "same_name", _("gleicher Name")
    ALIKE_NAME = "alike_name", _("ähnlicher Name")
    NUMBER = "number", _("gleiche Registernummer")
    EMAIL = "email", _("gleiche E-Mail-Adresse")
    PHONE = "phone", _("gleiche Telefonnummer")
    DOMAIN = "domain", _("gleiche Website oder Domain")
    HOUSE = "house", _("gleiche Anschrift")
    AREA = "area", _("gleiche Gegend")


Points = tuple[float, Sign | None]


@dataclass(frozen=True)
class Likeness:
    score: float  # 0 to 1
    signs: tuple[Sign, ...] = ()

    @property
    def is_likely(self) -> bool:
        return self.score >= THRESHOLD

    @property
    def reasons(self) -> list[str]:
        return [sign.label for sign in self.signs]


def likeness(one: Traits, other: Traits, shared_domains: Iterable[str] = ()) -> Likeness:
    """How alike two entries are. `shared_domains` are those that many entries have: they count nothing."""
    score, signs = 0.0, []
    for points, sign in (
        name_points(one, other),
        number_points(one, other),
        *contact_points(one, other, frozenset(shared_domains)),
        place_points(one, other, shared_domains),
    ):
        score += points
        if sign and points > 0:
            signs.append(sign)
    return Likeness(round(min(max(score, 0.0), 1.0), 3), tuple(signs))


def name_points(one: Traits, other: Traits) -> Points:
    alike = names_alike(one, other)
    points = NAME * max(alike - NAME_SAYS_NOTHING, 0) / (1 - NAME_SAYS_NOTHING)
    return points, Sign.SAME_NAME if alike > SAME_NAME_FROM else Sign.ALIKE_NAME


def names_alike(one: Traits, other: Traits) -> float:
    """The best of all their names. A shared acronym says little where both are known by longer names that differ."""
    towns = one.towns | other.towns
    best = max((alikeness(a, b, towns) for a in one.names for b in other.names), default=0.0)
    longer = [[name for name in traits.names if not is_short(name)] for traits in (one, other)]
    if best < AMBIGUOUS_ACRONYM or not all(longer):
        return best
    in_words = max(alikeness(a, b, towns) for a in longer[0] for b in longer[1])
    return best if in_words > AMBIGUOUS_ACRONYM else AMBIGUOUS_ACRONYM


def number_points(one: Traits, other: Traits) -> Points:
    if not one.number or not other.number:
        return 0.0, None
    is_same_court = not one.court or not other.court or bool(one.court & other.court)
    if one.number == other.number and is_same_court and (one.court or other.court or not is_elsewhere(one, other)):
        return NUMBER, Sign.NUMBER
    return OTHER_NUMBER, None


def contact_points(one: Traits, other: Traits, shared_domains: frozenset[str]) -> list[Points]:
    found = []
    if one.emails & other.emails:
        found.append((EMAIL, Sign.EMAIL))
    if one.phones & other.phones:
        found.append((PHONE, Sign.PHONE))
    if own_domains(one, other) - shared_domains:
        found.append((DOMAIN, Sign.DOMAIN))
    if is_in_one_house(one, other) and names_alike(one, other) < OTHER_GROUP:
        return [max(found, default=(0.0, None), key=lambda point: point[0])]  # the others are the house's too
    return found


def own_domains(one: Traits, other: Traits) -> set[str]:
    """The domains of both, without those that have a page or an address for each: their umbrella's."""
    return {
        domain
        for domain in one.domains & other.domains
        if not differ(paths(one, domain), paths(other, domain))
        and not differ(people(one, domain), people(other, domain))
    }


def paths(traits: Traits, domain: str) -> set[str]:
    return {path for host, path in traits.pages if host == domain and path}


def people(traits: Traits, domain: str) -> set[str]:
    """Who is written to at the domain, but for addresses that everybody has."""
    return {email.split("@")[0] for email in traits.emails if domain_of(email) == domain} - ANYBODY


def differ(one: set[str], other: set[str]) -> bool:
    return bool(one and other and not one & other)


def place_points(one: Traits, other: Traits, shared_domains: Iterable[str]) -> Points:
    if is_in_one_house(one, other):
        return SAME_AREA + SAME_HOUSE, Sign.HOUSE
    if is_elsewhere(one, other):
        is_reached = any(points > 0 for points, _sign in contact_points(one, other, frozenset(shared_domains)))
        return (MOVED_AWAY if is_reached else OTHER_TOWN), None
    is_near = bool(one.towns & other.towns or areas(one) & areas(other) or distance(one, other) < SAME_AREA_WITHIN)
    return (SAME_AREA, Sign.AREA) if is_near else (0.0, None)


def is_in_one_house(one: Traits, other: Traits) -> bool:
    """By their addresses: coordinates may be no more than the middle of the town."""
    return bool(one.houses & other.houses)


def is_elsewhere(one: Traits, other: Traits) -> bool:
    """Whether both are known to be in places that are apart."""
    if differ(named_towns(one), named_towns(other)):
        return True
    if one.points and other.points:
        return distance(one, other) >= SAME_AREA_WITHIN
    if one.towns & other.towns or areas(one) & areas(other):
        return False
    return bool((one.towns and other.towns) or (areas(one) and areas(other)))


def named_towns(traits: Traits) -> set[str]:
    """The own town, where the name has it: “Deutsch-Türkische Gesellschaft Bonn” is not the one of Köln."""
    return {word.stem for name in traits.names for word in words_of(name)} & traits.towns


def areas(traits: Traits) -> set[str]:
    return {code[:3] for code in traits.postal_codes}


def distance(one: Traits, other: Traits) -> float:
    """The shortest one between their places in km (haversine); infinite where one of them has none."""
    return min((between(a, b) for a in one.points for b in other.points), default=float("inf"))


def between(one: tuple[float, float], other: tuple[float, float]) -> float:
    (a, b), (c, d) = (map(radians, point) for point in (one, other))
    chord = sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2
    return 2 * 6371 * asin(sqrt(chord))
