"""How a name sounds, so that its transliterations meet: Kiew, Kyjiw, Kyiv and Київ, Seljuk and Selçuk.

Vowels are heard and written down in the most ways, so a long name is compared by its consonants; in a short one
little else is left, and some of its vowels count. Arabic letters write few vowels: there, consonants alone count.
"""

import re
from functools import lru_cache
from itertools import product

from anyascii import anyascii

from .compounds import KNOWN, parts
from .stems import script_of

MARK = "~"
WRITTEN_WITHOUT_VOWELS = "1"  # by what a name without vowels says of itself
BONES = "2"  # what is left of a name with vowels, for those to be found that have none
FEWEST = 2  # consonants of a name that has a sound
FEWEST_BONES = 3
MOST_KEYS = 4
SYLLABIC = "\u2e80"  # from here on, scripts whose signs are heard in many ways

# One sound, many spellings, in this order. C is as in "church". What stands in braces may be heard in either way.
SPELLINGS = [
    (re.compile(pattern), sound)
    for pattern, sound in [
        (r"dsch|dzh|dj", "C"),
        (r"tsch|tch", "C"),
        (r"sch|sh|zh|tz|ts|z", "s"),
        (r"kh", "h"),
        (r"ch", "{hC}"),
        (r"ck|cc|cq", "k"),
        (r"c", "{Ck}"),
        (r"ph", "f"),
        (r"th|dt|d$", "t"),
        (r"gh", "g"),
        (r"x", "ks"),
        (r"q", "k"),
        (r"w", "v"),
        (r"(?<!y)j(?=[aeiou])", "{yC}"),
        (r"j", "y"),
        (r"[ae][iy](?![aeiou])", "e"),
        (r"(?<=[^{])h$", ""),
    ]
]
# The consonants of Arabic, Persian and Kurdish, as `fold` leaves them; what is missing is not heard.
ARABIC = {
    **dict(zip("بتدرسفكلمنهپگ", "btdrsfklmnhpg", strict=True)),
    **dict(zip("جحخزشصضطغقچژڤ", "ChhsssdtgkCsv", strict=True)),
    "ث": "{st}", "ذ": "{ds}", "ظ": "{ds}",
}  # fmt: skip
GLIDES = {"و": "v", "ي": "y"}  # consonants before a vowel, else long vowels
CHOICE = re.compile(r"\{(\w+)\}")


def sounds(word: str) -> list[str]:
    """The tokens of a folded word of a name, for the index. None for ordinary German words."""
    keys, bones = _heard(word)
    mark = MARK + (BONES if keys else WRITTEN_WITHOUT_VOWELS)
    return [*(MARK + key for key in keys), *(mark + bone for bone in bones)]


def asked_sounds(word: str) -> list[str]:
    """The tokens to ask for: names with vowels are compared by them, with those without by their bones."""
    keys, bones = _heard(word)
    marks = (WRITTEN_WITHOUT_VOWELS,) if keys else (WRITTEN_WITHOUT_VOWELS, BONES)
    return [*(MARK + key for key in keys), *(MARK + mark + bone for mark in marks for bone in bones)]


@lru_cache(maxsize=20_000)
def _heard(word: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The keys of a word with vowels, and the bones of any."""
    if not word.isalpha() or max(word) >= SYLLABIC or word in KNOWN or parts(word):
        return (), ()
    if script_of(word) == "arabic":
        readings, has_vowels = _choices(_arabic(word)), False
    else:
        readings, has_vowels = _choices(_latin(word)), True
    keys = [key for reading in readings if has_vowels and (key := _key(reading))]
    bones = [bone for reading in readings if len(bone := _bones(reading) if has_vowels else reading) >= FEWEST_BONES]
    return tuple(dict.fromkeys(keys)), tuple(dict.fromkeys(bones))


def _latin(word: str) -> str:
    text = re.sub(r"[^a-z]", "", anyascii(word).lower())
    for pattern, sound in SPELLINGS:
        text = pattern.sub(sound, text)
    return text


def _arabic(word: str) -> str:
    word = re.sub(r"^ال(?=\w{3})", "", word)
    last = len(word) - 1
    heard = []
    for place, letter in enumerate(word):
        following = word[place + 1 : place + 2]
        if letter in GLIDES:
            heard.append(
                GLIDES[letter] if place == 0 or following == "ا" or (following == "ه" and place + 1 == last) else ""
            )
        elif not (letter == "ه" and place == last):
            heard.append(ARABIC.get(letter, ""))
    return re.sub(r"d$", "t", "".join(heard))


def _choices(text: str) -> list[str]:
    """Every way to hear it, at most some."""
    pieces = [tuple(piece) if odd % 2 else (piece,) for odd, piece in enumerate(CHOICE.split(text))]
    ways = ["".join(way) for way, _number in zip(product(*pieces), range(MOST_KEYS), strict=False)]
    return [re.sub(r"(.)\1+", r"\1", way) for way in ways]


def _key(text: str) -> str:
    """All that is compared: four consonants suffice, three say where vowels are, two which vowels."""
    text = re.sub(r"(?<=.)y|y(?![aeiou])", "i", text)
    consonants = len(re.sub(r"[aeiou]", "", text))
    if consonants < FEWEST:
        return ""
    if consonants == FEWEST:
        return re.sub(r"[aou][aeiou]*", "a", re.sub(r"[ei][aeiou]*", "i", text))
    if consonants == FEWEST + 1:
        return re.sub(r"[aeiou]+", "a", text)
    return re.sub(r"(.)\1+", r"\1", re.sub(r"^[aeiou]+", "A", text).translate(NO_VOWELS))


def _bones(text: str) -> str:
    return re.sub(r"(?<=.)y|y(?![aeiou])|[aeiou]", "", text)


NO_VOWELS = str.maketrans("", "", "aeiou")
