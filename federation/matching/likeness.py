"""How alike two entries of the registry are, and why. Pure functions over documents."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt
from urllib.parse import urlsplit

import phonenumbers
from django.utils.translation import gettext_lazy as _

from .names import AMBIGUOUS_ACRONYM, alikeness, fold, is_short, stem

# What each observation adds to the score; from THRESHOLD on somebody should look at the two.
THRESHOLD = 0.58
NAME = 0.6
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

SAME_AREA_WITHIN = 25  # km


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FREE_MAIL = words(
    "gmx.de gmx.net gmx.at gmx.com web.de t-online.de gmail.com googlemail.com yahoo.com yahoo.de ymail.com"
    " outlook.com outlook.de hotmail.com hotmail.de live.com live.de icloud.com me.com aol.com aol.de"
    " freenet.de posteo.de posteo.net mailbox.org proton.me protonmail.com arcor.de online.de email.de mail.de"
    " mail.ru ukr.net yandex.ru i.ua"
)
# Pages of a network or an archive: whose they are says the path, not the host.
SHARED_HOSTS = words(
    "facebook.com instagram.com youtube.com linktr.ee sites.google.com wordpress.com blogspot.com"
    " jimdofree.com wixsite.com twitter.com x.com t.me linkedin.com meetup.com"
)
ANYBODY = words("info kontakt contact post mail buero office hallo hello team verein vorstand verwaltung anfrage")
EVERYWHERE = words("de en tr ar uk kontakt contact home start index impressum ueber-uns about")


@dataclass(frozen=True)
class Traits:
    """What an entry is recognised by. Numbers and addresses are in one form each."""

    names: tuple[str, ...] = ()
    phones: frozenset[str] = frozenset()  # E.164
    emails: frozenset[str] = frozenset()
    pages: frozenset[tuple[str, str]] = frozenset()  # (host, first part of the path)
    number: str = ""  # of the register: "vr 1234"
    court: frozenset[str] = frozenset()
    houses: frozenset[str] = frozenset()  # "51063 keupstr 12"
    postal_codes: frozenset[str] = frozenset()
    towns: frozenset[str] = frozenset()  # stems
    points: frozenset[tuple[float, float]] = frozenset()  # degrees: latitude, longitude

    @property
    def domains(self) -> frozenset[str]:
        """Its own ones, of pages and of mail."""
        hosts = {host for host, _path in self.pages} | {domain_of(email) for email in self.emails}
        return frozenset(hosts - FREE_MAIL - SHARED_HOSTS)


@dataclass(frozen=True)
class Likeness:
    score: float  # 0 to 1
    reasons: tuple[str, ...] = ()  # lazily translated, for the reader

    @property
    def is_likely(self) -> bool:
        return self.score >= THRESHOLD


def traits_of(document: dict) -> Traits:
    """The traits of an entry's document, which need not be complete."""
    translated = (document.get("translations") or {}).get("name", {})
    also = [row.get("name") for row in rows(document, "alternate_names")]
    reached = [document, *rows(document, "contacts"), *rows(document, "services")]
    places = rows(document, "locations")
    links = [document.get("website"), *(row.get("url") for row in rows(document, "links"))]
    number, court = register_number(document.get("registration_number") or "")
    return Traits(
        names=tuple(dict.fromkeys(name for name in (document.get("name"), *also, *translated.values()) if name)),
        phones=frozenset(filter(None, (phone_of(one.get("phone") or "") for one in reached))),
        emails=frozenset(filter(None, ((one.get("email") or "").strip().casefold() for one in reached))),
        pages=frozenset(filter(None, (page_of(link or "") for link in links))),
        number=number,
        court=court,
        houses=frozenset(filter(None, map(house_of, places))),
        postal_codes=frozenset(filter(None, (str(place.get("postal_code") or "").strip() for place in places))),
        towns=frozenset(word for place in places for word in town_words(place.get("city") or "")),
        points=frozenset(
            (place["latitude"], place["longitude"])
            for place in places
            if place.get("latitude") is not None and place.get("longitude") is not None
        ),
    )


def rows(document: dict, name: str) -> list[dict]:
    return document.get(name) or []


def phone_of(text: str) -> str:
    """In E.164, as dialled in Germany; empty for what is no number."""
    try:
        parsed = phonenumbers.parse(text, "DE")
    except phonenumbers.NumberParseException:
        return ""
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def page_of(address: str) -> tuple[str, str] | None:
    """Host and what comes first in its path, where that tells one page of it from another."""
    try:
        parts = urlsplit(address if "//" in address else f"//{address}")
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return None
    first = parts.path.strip("/").split("/")[0].casefold().removesuffix(".html").removesuffix(".php")
    return (host, "" if first in EVERYWHERE else first) if host else None


def domain_of(email: str) -> str:
    return email.rpartition("@")[2]


def register_number(text: str) -> tuple[str, frozenset[str]]:
    """“Amtsgericht Kiel VR 0123” as ("vr 123", {"kiel"}); nothing for what has no number in it."""
    words = fold(text)
    found = re.search(r"\b(vr|hrb|hra|gnr)? ?(\d[\d ]*)", words)
    if not found:
        return "", frozenset()
    court = set((words[: found.start()] + words[found.end() :]).split()) - {"amtsgericht", "ag", "vereinsregister", "b"}
    return f"{found[1] or 'vr'} {int(found[2].replace(' ', ''))}", frozenset(filter(str.isalpha, court))


def house_of(place: dict) -> str:
    """Postcode or town, street and number, however the street is written; empty without a number."""
    street = re.sub(r"str(as[es]*|\b)", "str", fold(place.get("address_1") or "")).replace(" ", "")
    area = str(place.get("postal_code") or "").strip() or fold(place.get("city") or "")
    return f"{area} {street}" if area and re.search(r"\d", street) else ""


def town_words(city: str) -> list[str]:
    """The stem of the town's name, without the river."""
    words = fold(re.sub(r"\(.*|/.*|\b(am|an der|a\.)\s.*", "", city, flags=re.IGNORECASE)).split()
    return [stem(word) for word in words]


def likeness(one: Traits, other: Traits, shared_domains: Iterable[str] = ()) -> Likeness:
    """How alike two entries are. `shared_domains` are those that many entries have: they count nothing."""
    score, reasons = 0.0, []
    for points, reason in (
        name_points(one, other),
        number_points(one, other),
        *contact_points(one, other, frozenset(shared_domains)),
        place_points(one, other, shared_domains),
    ):
        score += points
        if reason and points > 0:
            reasons.append(reason)
    return Likeness(round(min(max(score, 0.0), 1.0), 3), tuple(reasons))


def name_points(one: Traits, other: Traits) -> tuple[float, str]:
    alike = names_alike(one, other)
    points = NAME * max(alike - NAME_SAYS_NOTHING, 0) / (1 - NAME_SAYS_NOTHING)
    return points, _("gleicher Name") if alike > 0.97 else _("ähnlicher Name")


def names_alike(one: Traits, other: Traits) -> float:
    """The best of all their names. A shared acronym says little where both are known by longer names that differ."""
    towns = one.towns | other.towns
    best = max((alikeness(a, b, towns) for a in one.names for b in other.names), default=0.0)
    longer = [[name for name in traits.names if not is_short(name)] for traits in (one, other)]
    if best < AMBIGUOUS_ACRONYM or not all(longer):
        return best
    in_words = max(alikeness(a, b, towns) for a in longer[0] for b in longer[1])
    return best if in_words > AMBIGUOUS_ACRONYM else AMBIGUOUS_ACRONYM


def number_points(one: Traits, other: Traits) -> tuple[float, str]:
    if not one.number or not other.number:
        return 0.0, ""
    is_same_court = not one.court or not other.court or bool(one.court & other.court)
    if one.number == other.number and is_same_court and (one.court or other.court or not is_elsewhere(one, other)):
        return NUMBER, _("gleiche Registernummer")
    return OTHER_NUMBER, ""


def contact_points(one: Traits, other: Traits, shared_domains: frozenset[str]) -> list[tuple[float, str]]:
    found = []
    if one.emails & other.emails:
        found.append((EMAIL, _("gleiche E-Mail-Adresse")))
    if one.phones & other.phones:
        found.append((PHONE, _("gleiche Telefonnummer")))
    if own_domains(one, other) - shared_domains:
        found.append((DOMAIN, _("gleiche Website oder Domain")))
    if is_in_one_house(one, other) and names_alike(one, other) < OTHER_GROUP:
        return [max(found, default=(0.0, ""), key=lambda point: point[0])]  # the others are the house's too
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


def place_points(one: Traits, other: Traits, shared_domains: Iterable[str]) -> tuple[float, str]:
    if is_in_one_house(one, other):
        return SAME_AREA + SAME_HOUSE, _("gleiche Anschrift")
    if is_elsewhere(one, other):
        is_reached = any(points > 0 for points, _reason in contact_points(one, other, frozenset(shared_domains)))
        return (MOVED_AWAY if is_reached else OTHER_TOWN), ""
    is_near = bool(one.towns & other.towns or areas(one) & areas(other) or distance(one, other) < SAME_AREA_WITHIN)
    return (SAME_AREA, _("gleicher Ort")) if is_near else (0.0, "")


def is_in_one_house(one: Traits, other: Traits) -> bool:
    """By their addresses: coordinates may be no more than the middle of the town."""
    return bool(one.houses & other.houses)


def is_elsewhere(one: Traits, other: Traits) -> bool:
    """Whether both are known to be in places that are apart."""
    if one.points and other.points:
        return distance(one, other) >= SAME_AREA_WITHIN
    if one.towns & other.towns or areas(one) & areas(other):
        return False
    return bool((one.towns and other.towns) or (areas(one) and areas(other)))


def areas(traits: Traits) -> set[str]:
    return {code[:3] for code in traits.postal_codes}


def distance(one: Traits, other: Traits) -> float:
    """The shortest one between their places in km (haversine); infinite where one of them has none."""
    return min((between(a, b) for a in one.points for b in other.points), default=float("inf"))


def between(one: tuple[float, float], other: tuple[float, float]) -> float:
    (a, b), (c, d) = (map(radians, point) for point in (one, other))
    chord = sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2
    return 2 * 6371 * asin(sqrt(chord))
