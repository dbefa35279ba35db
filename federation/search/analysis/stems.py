"""The stem of a folded word: what its inflected forms have in common. One language, one stemmer.

Stems are compared with each other and never shown, so they need not be words.
"""

import re
from collections.abc import Callable
from functools import cache
from threading import Lock

import Stemmer

from .cyrillic import stem as cyrillic_stem
from .semitic import stem as arabic_stem
from .turkish import stem as turkish_stem

SHORTEST = 4  # letters; what is shorter is its own stem

Stem = Callable[[str], str]
Stemmers = tuple[tuple[str, Stem], ...]  # by script


def _snowball(algorithm: str) -> Stem:
    stemmer, lock = Stemmer.Stemmer(algorithm, 0), Lock()  # it works in a buffer of its own

    def stem(word: str) -> str:
        with lock:
            return stemmer.stemWord(word)

    return stem


_german, _english = _snowball("german"), _snowball("english")


# As `fold` leaves them. The rest of German plurals is regular enough.
IRREGULAR = {
    "zentren": "zentrum", "themen": "thema", "museen": "museum", "praktika": "praktikum", "visa": "visum",
    "gremien": "gremium", "stipendien": "stipendium", "ministerien": "ministerium", "jubilaen": "jubilaum",
    "materialien": "material", "konten": "konto", "firmen": "firma",
}  # fmt: skip
IRREGULAR_ENGLISH = {"women": "woman", "men": "man", "children": "child"}
IZE = re.compile(r"iz$")
FEMININE = re.compile(r"(?<=er|or)in(nen)?$|(?<=ant|ent|ist)in(nen)?$|(?<=arzt)in(nen)?$|(?<=anwalt|freund)in(nen)?$")


def german_stem(word: str) -> str:
    """Snowball's, but "Kurs" stays what "Kurse" becomes, and feminine forms become the masculine ones."""
    if word.endswith("kurs"):
        return word
    return _german(IRREGULAR.get(word) or FEMININE.sub("", word))


def english_stem(word: str) -> str:
    """Snowball's, and British and American spelling are one."""
    return IZE.sub("is", _english(IRREGULAR_ENGLISH.get(word, word)))


# By script, then by language; a script's first stemmer serves for all other languages written in it.
STEMMERS: dict[str, dict[str, Stem]] = {
    "latin": {"de": german_stem, "en": english_stem, "tr": turkish_stem},
    "cyrillic": {"uk": cyrillic_stem, "ru": cyrillic_stem},
    "arabic": {"ar": arabic_stem, "fa": arabic_stem},
}


def script_of(word: str) -> str:
    """By its first letter that belongs to a script that we know, else ""."""
    for letter in word:
        if "a" <= letter <= "z":
            return "latin"
        if "\u0400" <= letter <= "\u052f":
            return "cyrillic"
        if "\u0600" <= letter <= "\u06ff" and letter.isalpha():
            return "arabic"
    return ""


def stem(word: str, language: str) -> str:
    """The stem of a folded word in a text of that language; a word in another script follows its own rules."""
    script = script_of(word)
    if len(word) < SHORTEST or not script:
        return word
    return dict(stemmers_of(language))[script](word) or word


@cache
def stemmers_of(language: str) -> Stemmers:
    """By script, in a text of that language."""
    base = language.partition("-")[0].lower()
    return tuple((script, known.get(base) or next(iter(known.values()))) for script, known in STEMMERS.items())


def stems(word: str, languages: tuple[str, ...]) -> list[str]:
    """Each stem that the word may have in one of the languages, the first language's first."""
    return list(dict.fromkeys(stem(word, language) for language in languages))
