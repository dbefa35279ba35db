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
# Behind an apostrophe it is nothing else; without one, German words look like that too (“Rechte”, “Rechten”).
TURKISH_CASE = re.compile(r"(?<=\w{2})['’]\w{1,7}$")
TURKISH_WHERE = re.compile(r"(?<=\w{4})[dt][ae](?:n|ki(?:ler)?)?$")
TURKISH_REST = re.compile(r"(?<=\w{4})(?:y?[aeiı]|n?[iı]n)$")
LONG_NAME = 5  # letters
LOCATIVE = ("", "n", "ki")  # in, from, which is in: “Ulmda”, “Ulmdan”, “Ulmdaki”
KNOWN_FOR = 600  # seconds until towns that are new in the registry are named by their sound too
ARABIC_AND = "و"  # on the word after it; German names begin with another letter there
ARABIC_CLITIC = re.compile("[بلو](?=[\u0600-\u06ff]{4})")  # in, to, and: on the word after it
NOT_GERMAN = re.compile("[ثحذضظع]")  # letters that no German name is written with
GLIDE = re.compile("^و|و(?=[اي])")  # a consonant, elsewhere the vowel
ARABIC_G = str.maketrans("جگق", "غغغ")  # هامبورج, as it is written in Egypt
ARABIC_VOWELS = str.maketrans("اوي", "aui")
SHORTEST_SOUND = 3  # consonants
CYRILLIC = re.compile("[\u0400-\u052f]")
CYRILLIC_CASE = re.compile("(?<=\\w{4})(?:ом|ем|ові|еві|ою|ею|[аеиіоуыюя])$")  # Ессені, Мюнхеном
SOFTENED = {"з": "г", "ц": "к", "с": "х"}  # Гамбурзі is said of Гамбург
GERMAN_SOUNDS = str.maketrans({"г": "h", "х": "h", "ц": "z"})  # Пфорцгайм
LATIN = re.compile("[A-Za-zÀ-ɏ]")  # there, “berät” sounds like Bayreuth
ALIKE_VOWELS, ALIKE_IF_SHORT = 65, 85  # of 100

SPELLINGS = (
    ("sch", "s"), ("sh", "s"), ("gh", "g"), ("kh", "k"), ("ch", "k"), ("ph", "f"), ("pf", "f"), ("ts", "s"),
    ("tz", "s"),
)  # fmt: skip

# Towns whose names are everyday words: they count where the search says "in" or the like before them.
EVERYDAY = frozenset(
    """
    acht aller altenheim altstadt anger arm au aue bach bad berg bescheid besitz binnen boden bogen born brand breit
    bruch bruecken brunn brunnen buch buchen buehne burg damm dom drogen ehe eil einig elend eltern ende engen enger
    erden ernst essen fahren feld fell feucht filz fisch floss fluss forst fuessen garten gartenstadt gering graben
    grande grube gruen gut haeusern hahn halbe halle haste hatten hauptbahnhof haus hecken heere heide heiden hilfe hof
    holt holz horn huetten igel insel jade jucken kalt kenn kirchen kommen korb kordel kotzen kuchen kuesten kummer
    kunst lachen lage land lange last lauf laufen leben leck lehre lichte linden list lotte mandel mantel mauer mauern
    mengen mitte moos motten much muessen mut naehe nagel nahe nebel nette netze neuland nor nutzen ohne osten otter
    pech plan platten pracht puls rain rast rat recht regen reich reihen riegel ringe ringen rohr rosa rot saal salz
    sand schmelz schuld schule schutz see seelen seifen senden singen sinn sonnen spalt sport stadt stapel stegen stein
    steinen stelle stiege strand suessen tanne tanz tauche train treuen tuer twist viereck wald waren wedding weg weil
    welle wellen welt wenden werben wetter wiesen winden wissen wolken wolle wort worth zeit ziel zimmern zoo zwei
    неи речі بن سله مدن بيروت
    """.split()  # noqa: SIM905
)
# Before an everyday word “im”, “bei” and “um” say something else: “im Garten”, “bei Drogen”, “um Rat”.
BEFORE_A_PLACE = frozenset({"in", "aus", "nach", "near", "around", "at", "from", "en", "de", "da"})


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
    found = towns_called(text, everyday_too=everyday_too)
    if not found and ARABIC_CLITIC.match(text):
        found = towns_called(text[1:], everyday_too=everyday_too)
    return found


def towns_called(text: str, *, everyday_too: bool) -> list[SearchPlace]:
    period = int(monotonic() // KNOWN_FOR)
    for key in spellings(text, period):
        if key in EVERYDAY and not everyday_too:
            return []
        found = gazetteer().strict.get(key) or gazetteer().loose.get(loosened(key))
        if found:
            return [SearchPlace(town.name, town.latitude, town.longitude) for town in found]
    if town := inflected(period).get(folded(text)):
        return [town]
    if LATIN.search(text) or NOT_GERMAN.search(text) or len(text) > 40 or text.startswith(ARABIC_AND):
        return []
    said = dict.fromkeys((folded(text), folded(text).translate(GERMAN_SOUNDS)))
    return [town for each in said for town in by_sound(period).get(sound(each), ()) if is_said_so(each, town.name)][:1]


def is_said_so(text: str, name: str) -> bool:
    """The vowels that the script writes have to be about the same: "проти" is no Bayreuth, and "بريد" none. In a short
    name all of them; Arabic letters leave some out, so there three consonants are short too."""
    consonants = len(sound(name))
    if CYRILLIC.search(text):
        is_short, alike = consonants < SHORTEST_SOUND, fuzz.ratio(folded(anyascii(text)), loosened(folded(name)))
    else:
        is_short, alike = consonants <= SHORTEST_SOUND, fuzz.ratio(heard(text), heard(name))
    return alike >= (ALIKE_IF_SHORT if is_short else ALIKE_VOWELS)


def spellings(text: str, period: int) -> Iterator[str]:
    """The text itself, without the Turkish endings (“Köln'de”) and the Slavic ones, in Latin letters, without a
    Slavic ending there."""
    key = folded(text)
    yield key
    yield from without_turkish_case(text.casefold(), period)
    if CYRILLIC.search(text) and (shorter := CYRILLIC_CASE.sub("", key)) != key:
        yield from (shorter, f"{shorter}ь", f"{shorter}а")
        if shorter[-1] in SOFTENED:
            yield shorter[:-1] + SOFTENED[shorter[-1]]
    yield key.translate(ARABIC_G)
    if not text.isascii():
        latin = folded(anyascii(text))
        yield latin
        if CYRILLIC.search(text):
            yield re.sub(r"[aeiouy]+$", "", latin)


def without_turkish_case(text: str, period: int) -> Iterator[str]:
    """Without an apostrophe a long name, or a town that the registry has entries in."""
    yield folded(TURKISH_CASE.sub("", text))
    for case in (TURKISH_WHERE, TURKISH_REST):
        key = folded(case.sub("", text))
        if (case is TURKISH_WHERE and len(key) >= LONG_NAME) or key in known_keys(period):
            yield key


@lru_cache(maxsize=1)
def known_towns(_period: int) -> dict[str, SearchPlace]:
    """The towns that the registry has entries in, by name: those are named in other scripts and forms too."""
    names = Location.objects.filter(is_public=True).order_by().values_list("city", flat=True).distinct()
    places = {name: place for name in names if (place := place_of("", name))}
    return {name: SearchPlace(place.name, place.latitude, place.longitude) for name, place in places.items()}


@lru_cache(maxsize=1)
def known_keys(period: int) -> frozenset[str]:
    return frozenset(map(folded, known_towns(period)))


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
    return re.sub(r"(.)\1+", r"\1", re.sub("[aiu]", "", heard(text)))


def heard(text: str) -> str:
    """The same with the vowels, of which the scripts have three in common."""
    text = GLIDE.sub("w", loosened(folded(text))).translate(ARABIC_VOWELS)
    latin = anyascii(text).casefold()
    for written, said in SPELLINGS:
        latin = latin.replace(written, said)
    letters = re.sub(r"[^abfijklmnrstu]", "", latin.translate(str.maketrans("cqzvwpdgeoy", "kksffbtkaui")))
    return re.sub(r"(.)\1+", r"\1", letters)
