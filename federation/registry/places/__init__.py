"""Where the towns of Germany are, without asking anybody: from files beside this module (README.md)."""

import csv
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from math import asin, cos, radians, sin, sqrt
from pathlib import Path

from rapidfuzz import fuzz, process

FOLDER = Path(__file__).parent
EARTH_RADIUS = 6371.0  # km
ALIKE = 88  # of 100: a letter wrong in a word of eight
SHORTEST_GUESS = 5  # in shorter words a letter makes another town


@dataclass(frozen=True)
class Place:
    """A town, or the middle of a postal region. Degrees are WGS 84.

    `state` is ISO 3166-2, such as DE-NW; empty for a postal region.
    """

    name: str
    latitude: float
    longitude: float
    state: str


@dataclass(frozen=True)
class Gazetteer:
    """Towns by folded name, the largest first; `loose` has umlauts as plain letters, as in “Lubeck”."""

    strict: dict[str, list[Place]]
    loose: dict[str, list[Place]]
    regions: dict[str, Place]  # by the first two digits of the postcode


def place_of(postal_code: str, city: str) -> Place | None:
    """Where an address is, as exactly as its town: the town of that name, of several the one nearest to the postcode.

    Without a town that is known it is where the postcode is; None where neither says anything.
    """
    code = postal_code.strip().removeprefix("D-")
    there, region, towns = postcodes().get(code), region_of(code), named(city)
    if not towns:
        return there or region
    if there:
        return min(towns, key=lambda town: kilometres(town, there))
    if region is None:
        return towns[0]
    # Towns are listed by size; a postal region is at most about 100 km wide.
    near = [town for town in towns if kilometres(town, region) < 100]
    return near[0] if near else min(towns, key=lambda town: kilometres(town, region))


def region_of(code: str) -> Place | None:
    """The middle of the region that a German postcode is in, or None: for postcodes that are in no table."""
    return gazetteer().regions.get(code[:2]) if re.fullmatch(r"[0-9]{5}", code) else None


@lru_cache(maxsize=1)
def postcodes() -> dict[str, Place]:
    """All that there are in Germany, with their town, which stands in the middle of those who have it."""
    with (FOLDER / "postcodes.csv").open(encoding="utf-8", newline="") as file:
        return {
            row["postcode"]: Place(row["town"], float(row["latitude"]), float(row["longitude"]), "")
            for row in csv.DictReader(file)
        }


def find_towns(text: str) -> list[Place]:
    """The towns that somebody may mean, the most likely one first; small mistakes in writing do not matter.

    A Land may follow: “Neuenkirchen, Niedersachsen”.
    """
    from ..models import STATES  # the models ask this module for coordinates

    lands = {folded(name): code for code, name in STATES} | {code[3:].lower(): code for code, _name in STATES}
    start, _comma, end = text.replace("(", ",").replace(")", "").rpartition(",")
    if start and (land := lands.get(folded(end))):
        return [town for town in named(start) or alike(start) if town.state == land]
    return named(text) or alike(text)


def named(text: str) -> list[Place]:
    """Towns of this name, or with the words that it begins with (“Köln-Ehrenfeld”), or that begin with it."""
    known, key = gazetteer(), folded(text)
    words = key.split()
    for count in range(len(words), 0, -1):
        start = " ".join(words[:count])
        found = known.strict.get(start) or known.loose.get(loosened(start))
        if found:
            return found
    if len(key) < 3:
        return []
    return [towns[0] for name, towns in known.strict.items() if name.startswith(f"{key} ")]


def alike(text: str) -> list[Place]:
    """Towns whose names are written nearly so."""
    key = folded(text)
    if len(key) < SHORTEST_GUESS:
        return []
    names = process.extract(key, gazetteer().strict.keys(), scorer=fuzz.ratio, score_cutoff=ALIKE, limit=5)
    return [gazetteer().strict[name][0] for name, _score, _place in names]


def kilometres(one, other) -> float:
    """The distance over ground between two things with `latitude` and `longitude`."""
    south, north = radians(one.latitude), radians(other.latitude)
    east = radians(other.longitude - one.longitude)
    half = sin((north - south) / 2) ** 2 + cos(south) * cos(north) * sin(east / 2) ** 2
    return 2 * EARTH_RADIUS * asin(sqrt(half))


# Persian and Urdu keyboards have letters of their own where Arabic ones have the others.
ARABIC = str.maketrans({"ی": "ي", "ى": "ي", "ک": "ك", "ة": "ه"})


def folded(text: str) -> str:
    """Small letters without marks, words with one space between; umlauts are spelled out."""
    text = text.translate(ARABIC).casefold().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return " ".join(re.findall(r"\w+", plain))


def loosened(key: str) -> str:
    return key.replace("ae", "a").replace("oe", "o").replace("ue", "u")


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    """Read once in each process: about 12,000 towns, some 40 ms."""
    strict, loose = defaultdict(list), defaultdict(list)
    for place, names in towns():
        for key in dict.fromkeys(folded(name) for name in names):
            strict[key].append(place)
        for key in dict.fromkeys(loosened(folded(name)) for name in names):
            loose[key].append(place)
    with (FOLDER / "regions.csv").open(encoding="utf-8", newline="") as file:
        middles = {row["region"]: strict[folded(row["town"])][0] for row in csv.DictReader(file)}
    # Postal regions cross the borders of the Länder, so the middle says nothing about the Land.
    regions = {code: replace(town, state="") for code, town in middles.items()}
    return Gazetteer(dict(strict), dict(loose), regions)


def towns() -> Iterator[tuple[Place, list[str]]]:
    """Each town with its names, the largest first."""
    with (FOLDER / "towns.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            place = Place(row["name"], float(row["latitude"]), float(row["longitude"]), f"DE-{row['state']}")
            yield place, [row["name"], *filter(None, row["other_names"].split("|"))]
