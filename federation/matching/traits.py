"""What an entry is recognised by, taken from its document. Pure functions."""

import re
from dataclasses import dataclass, fields
from urllib.parse import urlsplit

import phonenumbers

from .names import fold, stem


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
# Whom one may write to anywhere.
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

    @property
    def as_data(self) -> dict:
        """Ready for JSON, without what is empty."""
        given = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: value if isinstance(value, str) else sorted(value) for name, value in given.items() if value}

    @classmethod
    def from_data(cls, data: dict) -> "Traits":
        """The opposite of `as_data`."""
        read = dict(data)
        for field in fields(cls):
            if field.name in read and field.name != "number":
                read[field.name] = IN_DATA.get(field.name, frozenset)(read[field.name])
        return cls(**read)


IN_DATA = {
    "names": tuple,
    "pages": lambda pages: frozenset(map(tuple, pages)),
    "points": lambda points: frozenset(map(tuple, points)),
}


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
