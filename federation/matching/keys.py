"""What likely duplicates have in common: the keys under which an entry is found among many. Pure functions.

Two entries are compared if they share a key. So each key leads to few entries: words alone would not (“türkisch”),
a word and a town, or two words, do.
"""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import combinations

from .names import Word, bones, is_short, words_of
from .traits import Traits

WORDS = 5  # of a name; further ones tell no more
LONGEST = 120  # of a value


class Kind(StrEnum):
    NAME = "name"  # all of it
    WORDS = "words"  # two of its words
    PLACE = "place"  # a word and a town
    PHONE = "phone"
    EMAIL = "email"
    DOMAIN = "domain"
    NUMBER = "number"


Key = tuple[Kind, str]


def keys_of(traits: Traits) -> set[Key]:
    found = {
        *((Kind.PHONE, phone) for phone in traits.phones),
        *((Kind.EMAIL, email) for email in traits.emails),
        *((Kind.DOMAIN, domain) for domain in traits.domains),
        *keys_of_names(traits),
    }
    if traits.number:
        found.add((Kind.NUMBER, traits.number))
    return {(kind, value[:LONGEST]) for kind, value in found}


def keys_of_names(traits: Traits) -> Iterator[Key]:
    areas = sorted(traits.towns | {code[:2] for code in traits.postal_codes})
    for name in traits.names:
        told = [word for word in words_of(name) if word.stem not in traits.towns] or list(words_of(name))
        rough = [rough_form(word) for word in distinctive(told)]
        yield Kind.NAME, " ".join(sorted(rough))
        yield Kind.NAME, "".join(map(rough_form, told))  # “Welt Laden” is “Weltladen”
        yield from ((Kind.WORDS, " ".join(sorted(pair))) for pair in combinations(rough, 2))
        yield from ((Kind.PLACE, f"{form}@{area}") for form in {*rough, *initials(name, told)} for area in areas)


def distinctive(words: Iterable[Word]) -> list[Word]:
    """The words that tell most; the generic ones where there are too few others."""
    by_weight = sorted(words, key=lambda word: -word.weight)
    found = [word for word in by_weight if word.weight == 1]
    return (found if len(found) > 1 else by_weight)[:WORDS]


def rough_form(word: Word) -> str:
    """Without vowels, so that few typing mistakes make a difference; short words as they are."""
    rough = bones(word)
    return rough if len(rough) > 2 else word.sound


def initials(name: str, words: list[Word]) -> Iterator[str]:
    """“Interkulturelle Begegnungsstätte Süd” is found as “IBS”, and so is “IBS”."""
    letters = "".join(word.text[0] for word in words)
    if is_short(name):
        yield f"{re.sub(r'[^a-z]', '', words[0].text)}."
    elif 2 < len(letters) < 6:
        yield f"{letters}."
