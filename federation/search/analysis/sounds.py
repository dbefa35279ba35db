"""How a name sounds, so that its transliterations meet: Kiew, Kyjiw, Kyiv and Київ, Seljuk and Selçuk.

Vowels are heard and written down in the most ways, so a long name is compared by its consonants; in a short one
little else is left, and some of its vowels count. Arabic letters write few vowels: there, consonants alone count.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from types import MappingProxyType

from anyascii import anyascii

from .compounds import KNOWN, parts
from .stems import script_of

MARK = "~"
WRITTEN_WITHOUT_VOWELS = "1"  # by what a name without vowels says of itself
BONES = "2"  # what is left of a name with vowels, for those to be found that have none
ORDINARY = "3"  # no name, but a German word that somebody may write in the letters of another language
FEWEST = 2  # consonants of a name that has a sound
FEWEST_BONES = 3
MOST_KEYS = 4
SYLLABIC = "\u2e80"  # from here on, scripts whose signs are heard in many ways

# One sound, many spellings, in this order. C is as in "church". What stands in braces may be heard in either way.
# Each begins with letters that it cannot do without: most words lack them, which is seen sooner.
SPELLINGS = [
    (letters, re.compile(pattern), sound)
    for letters, pattern, sound in [
        ("d", r"dsch|dzh|dj", "C"),
        ("ch", r"tsch|tch", "C"),
        ("zh", r"zh", "{sC}"),
        ("", r"sch|sh|tz|ts|z(?!h)", "s"),
        ("kh", r"kh", "h"),
        ("ch", r"ch", "{hC}"),
        ("c", r"ck|cc|cq", "k"),
        ("c", r"c(?=[ei])", "{sC}"),
        ("c", r"c", "{Ck}"),
        ("ph", r"ph", "f"),
        ("", r"th|dt|d$", "t"),
        ("gh", r"gh", "g"),
        ("x", r"x", "ks"),
        ("q", r"q", "k"),
        ("w", r"w", "v"),
        ("j", r"(?<!y)j(?=[aeiou])", "{yC}"),
        ("j", r"(?<=[^aeiouy])j$", "C"),
        ("j", r"j", "y"),
        ("", r"[ae][iy](?![aeiou])", "e"),
        ("h", r"(?<=[^{])h$", ""),
    ]
]
# The consonants of Arabic, Persian and Kurdish, as `fold` leaves them; what is missing is not heard.
ARABIC = {
    **dict(zip("بتدرسكلمنهپگ", "btdrsklmnhpg", strict=True)),
    **dict(zip("جحخزشصضطغقچژڤ", "ChhsssdtgkCsv", strict=True)),
    "ث": "{st}", "ف": "{fv}", "ذ": "{ds}", "ظ": "{ds}",
}  # fmt: skip
GLIDES = {"و": "v", "ي": "y"}  # consonants before a vowel, else long vowels
LONG_VOWELS = {"ا": "a", "و": "u", "ي": "i"}
CHOICE = re.compile(r"\{(\w+)\}")
NO_LETTERS = re.compile(r"[^a-z]")
DOUBLED = re.compile(r"(.)\1+")
VOWEL_Y = re.compile(r"(?<=.)y|y(?![aeiou])")
GREEK = re.compile(r"(?<=[ea])v(?=[^aeiouy])")  # євро is Euro, автор is Autor
FIRST_VOWELS = re.compile(r"^[aeiou]+")
NO_VOWELS, ONLY_CONSONANTS = str.maketrans("", "", "aeiou"), str.maketrans("", "", "aeiouA")


def sounds(word: str) -> list[str]:
    """The tokens of a folded word of a name, for the index."""
    heard = _heard(word)
    if heard.is_ordinary:
        return [MARK + ORDINARY + key for key in heard.keys if _consonants(key) > FEWEST] + [
            MARK + ORDINARY + bone for bone in heard.bones if len(bone) > FEWEST_BONES
        ]
    bones = WRITTEN_WITHOUT_VOWELS if heard.script == "arabic" else BONES
    return [MARK + key for key in heard.keys] + [MARK + bones + bone for bone in heard.bones]


def asked_sounds(word: str) -> list[str]:
    """The tokens to ask for: names with vowels are compared by them, with those without by their bones.

    Ordinary German words are asked for by those alone who write them in other letters: шпрахкурс.
    """
    heard = _heard(word)
    if heard.is_ordinary:
        return []
    asked = [MARK + key for key in heard.keys] + [MARK + WRITTEN_WITHOUT_VOWELS + bone for bone in heard.bones]
    if heard.script == "arabic":
        asked += [MARK + BONES + bone for bone in heard.bones]
    if heard.script != "latin":
        asked += [MARK + ORDINARY + sound for sound in (*heard.keys, *heard.bones)]
    return asked


@dataclass(frozen=True)
class Heard:
    """`keys` of a word with vowels, `bones` of any."""

    script: str = ""
    keys: tuple[str, ...] = ()
    bones: tuple[str, ...] = ()
    is_ordinary: bool = False


@lru_cache(maxsize=100_000)
def _heard(word: str) -> Heard:
    if not word.isalpha() or max(word) >= SYLLABIC:
        return Heard()
    script = script_of(word)
    is_ordinary = script == "latin" and (word in KNOWN or bool(parts(word)))
    if script == "arabic":
        readings = _choices(_arabic(word))
        bones = [reading for reading in readings if len(reading) >= FEWEST_BONES]
        # In a short name too few consonants are left; but mostly its vowels are long, and written.
        keys = [] if bones else [key for reading in _choices(_arabic(word, LONG_VOWELS)) if (key := _key(reading))]
    else:
        readings = _choices(_latin(word, GREEK if script == "cyrillic" else None))
        bones = [bone for reading in readings if len(bone := _bones(reading)) >= FEWEST_BONES]
        keys = [key for reading in readings if (key := _key(reading))]
    return Heard(script, tuple(dict.fromkeys(keys)), tuple(dict.fromkeys(bones)), is_ordinary)


def _latin(word: str, may_be_u: re.Pattern[str] | None) -> str:
    text = NO_LETTERS.sub("", anyascii(word).lower())
    text = may_be_u.sub("{vu}", text) if may_be_u else text
    for letters, pattern, sound in SPELLINGS:
        if letters in text:
            text = pattern.sub(sound, text)
    return text


def _arabic(word: str, vowels: Mapping[str, str] = MappingProxyType({})) -> str:
    word = re.sub(r"^ال(?=\w{3})", "", word)
    letters = re.sub(r"ه$", "", word)  # only heard as a vowel
    heard = []
    for place, letter in enumerate(letters):
        is_glide = place == 0 or letters[place + 1 : place + 2] == "ا" or word[place + 1 :] == "ه"
        if letter in GLIDES and is_glide:
            heard.append(GLIDES[letter])
        else:
            heard.append(ARABIC.get(letter) or vowels.get(letter, ""))
    return re.sub(r"d$", "t", "".join(heard))


def _choices(text: str) -> list[str]:
    """Every way to hear it, at most some."""
    if "{" not in text:
        return [DOUBLED.sub(r"\1", text)]
    pieces = [tuple(piece) if odd % 2 else (piece,) for odd, piece in enumerate(CHOICE.split(text))]
    ways = ["".join(way) for way, _number in zip(product(*pieces), range(MOST_KEYS), strict=False)]
    return [DOUBLED.sub(r"\1", way) for way in ways]


def _key(text: str) -> str:
    """All that is compared: four consonants suffice, three say where vowels are, two which vowels."""
    text = VOWEL_Y.sub("i", text)
    consonants = _consonants(text)
    if consonants < FEWEST:
        return ""
    if consonants == FEWEST:
        return re.sub(r"[aou][aeiou]*", "a", re.sub(r"[ei][aeiou]*", "i", text))
    if consonants == FEWEST + 1:
        return re.sub(r"[aeiou]+", "a", text)
    return DOUBLED.sub(r"\1", FIRST_VOWELS.sub("A", text).translate(NO_VOWELS))


def _consonants(text: str) -> int:
    return len(text.translate(ONLY_CONSONANTS))


def _bones(text: str) -> str:
    return VOWEL_Y.sub("", text).translate(NO_VOWELS)
