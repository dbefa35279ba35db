"""Which place the words of a search name: a town in the reader's own spelling and grammar, or a postcode."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from time import monotonic

from anyascii import anyascii
from django.db.models import Avg, Max
from rapidfuzz import fuzz

from federation.plugin_api import SearchPlace

from ..models import Location
from . import folded, gazetteer, loosened, place_of, postcodes

POSTCODE = re.compile(r"[0-9]{5}")
# Behind an apostrophe it is nothing else; without one, a short name could end so itself.
TURKISH_CASE = re.compile(r"(?<=\w{2})['’]\w{1,7}$|(?<=\w{4})(?:[dt][ae](?:n|ki(?:ler)?)?|y?[aeiı]|n?[iı]n)$")
LOCATIVE = ("", "n", "ki")  # in, from, which is in: “Ulmda”, “Ulmdan”, “Ulmdaki”
KNOWN_FOR = 600  # seconds until towns that are new in the registry are named by their sound too
ARABIC_AND = "و"  # on the word after it; German names begin with another letter there
SHORTEST_SOUND = 3  # consonants
CYRILLIC = re.compile("[\u0400-\u052f]")
LATIN = re.compile("[A-Za-zÀ-ɏ]")  # there, “berät” sounds like Bayreuth
ALIKE_VOWELS, ALIKE_IF_SHORT = 65, 85  # of 100

# Towns whose names are everyday words: they count where the search says "in" or the like before them.
EVERYDAY = frozenset(
    """
    acht aller altstadt arm au bad berg bescheid born brand bruecken brunn brunnen buch buchen buehne
    burg dom ehe eltern ende engen enger ernst essen fahren feld fluss forst fuessen garten gartenstadt
    gruen gut halle hatten hauptbahnhof haus heide hilfe hof holt holz horn insel kirchen
    kommen kunst lachen lage land lange last lauf leben lehre lichte linden list mitte muessen
    mut nor nutzen ohne plan rain rast rat recht regen reihen ringen rot saal schule schutz see singen
    sport stadt stein stelle strand tanne tanz train tuer wald waren weg weil welt werben wissen wolle
    wort worth zeit ziel zimmern zwei
    """.split()  # noqa: SIM905
)
BEFORE_A_PLACE = frozenset({"in", "im", "bei", "aus", "nach", "um", "near", "around", "at", "from", "en", "de", "da"})


def places_named(text: str) -> list[SearchPlace]:
    """The places that `text` names as a whole, the likeliest first; a preposition before it may help to tell."""
    text = " ".join(text.split())
    if POSTCODE.fullmatch(text):
        return postcode(text)
    preposition, _space, rest = text.partition(" ")
    if rest and folded(preposition) in BEFORE_A_PLACE:
        return towns(rest, everyday_too=True)
    return towns(text, everyday_too=False)


def postcode(code: str) -> list[SearchPlace]:
    """The middle of the public places that the registry has there, or of all that have this postcode."""
    there = Location.objects.filter(postal_code=code, is_public=True, latitude__isnull=False)
    found = there.aggregate(Avg("latitude"), Avg("longitude"), Max("city"))
    if found["latitude__avg"] is None:
        known = postcodes().get(code)
        return [SearchPlace(f"{code} {known.name}", known.latitude, known.longitude)] if known else []
    return [SearchPlace(f"{code} {found['city__max']}".strip(), found["latitude__avg"], found["longitude__avg"])]


def towns(text: str, *, everyday_too: bool) -> list[SearchPlace]:
    for key in spellings(text):
        if key in EVERYDAY and not everyday_too:
            return []
        found = gazetteer().strict.get(key) or gazetteer().loose.get(loosened(key))
        if found:
            return [SearchPlace(town.name, town.latitude, town.longitude) for town in found]
    period = int(monotonic() // KNOWN_FOR)
    if town := inflected(period).get(folded(text)):
        return [town]
    if LATIN.search(text) or len(text) > 40 or text.startswith(ARABIC_AND):
        return []
    return [town for town in by_sound(period).get(sound(text), ()) if is_said_so(text, town.name)][:1]


def is_said_so(text: str, name: str) -> bool:
    """Where the script writes vowels they have to be about the same: "проти" is no Bayreuth. In a short name all of
    them, and without vowels it says too little."""
    is_short = len(sound(name)) < SHORTEST_SOUND
    if not CYRILLIC.search(text):
        return not is_short
    alike = fuzz.ratio(folded(anyascii(text)), loosened(folded(name)))
    return alike >= (ALIKE_IF_SHORT if is_short else ALIKE_VOWELS)


def spellings(text: str) -> Iterator[str]:
    """The text itself, without the Turkish endings (“Köln'de”), in Latin letters, without a Slavic ending there."""
    key = folded(text)
    yield key
    if shorter := TURKISH_CASE.sub("", text.casefold()):
        yield folded(shorter)
    if not text.isascii():
        latin = folded(anyascii(text))
        yield latin
        yield re.sub(r"[aeiouy]+$", "", latin)


@lru_cache(maxsize=1)
def known_towns(_period: int) -> dict[str, SearchPlace]:
    """The towns that the registry has entries in, by name: those are named in other scripts and forms too."""
    names = Location.objects.filter(is_public=True).order_by().values_list("city", flat=True).distinct()
    places = {name: place for name in names if (place := place_of("", name))}
    return {name: SearchPlace(place.name, place.latitude, place.longitude) for name, place in places.items()}


@lru_cache(maxsize=1)
def by_sound(period: int) -> dict[str, list[SearchPlace]]:
    found = defaultdict(list)
    for town in known_towns(period).values():
        found[sound(town.name)].append(town)
    return dict(found)


@lru_cache(maxsize=1)
def inflected(period: int) -> dict[str, SearchPlace]:
    """“Lübecker”, “Kölns”, “Emder”, “Ulmda”: of the towns that the registry has entries in, for many a word looks like
    that."""
    found = {}
    for town in known_towns(period).values():
        key = folded(town.name)
        stems = {key, key.removesuffix("e"), key.removesuffix("en"), re.sub("en$", "n", key)}
        in_turkish = (f"{key}{consonant}{vowel}{ending}" for consonant in "dt" for vowel in "ae" for ending in LOCATIVE)
        for form in (f"{key}s", *(f"{stem}er" for stem in stems), *in_turkish):
            for spelled in (form, loosened(form)):
                found.setdefault(spelled, town)
    return found


def sound(text: str) -> str:
    """What is left of a name in every script: its consonants. Lübeck, Любек and لوبيك are l-b-k."""
    latin = anyascii(text).casefold()
    for written, heard in (("sch", "s"), ("sh", "s"), ("gh", "g"), ("kh", "k"), ("ch", "k"), ("ph", "f"), ("pf", "f")):
        latin = latin.replace(written, heard)
    latin = latin.translate(str.maketrans("cqzvwpd", "kksffbt"))
    consonants = re.sub(r"[^bfgjklmnrst]", "", latin)
    return re.sub(r"(.)\1+", r"\1", consonants)
