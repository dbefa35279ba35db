"""The stem of a folded word: what its inflected forms have in common. One language, one stemmer.

Stems are compared with each other and never shown, so they need not be words.
"""

import re
from collections.abc import Callable
from functools import cache
from threading import Lock

import Stemmer

from .compounds import KNOWN
from .cyrillic import stem as cyrillic_stem
from .folding import fold
from .semitic import stem as arabic_stem
from .turkish import stem as turkish

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
    "materialien": "material", "konten": "konto", "firmen": "firma", "studien": "studium", "praxen": "praxis",
    "feiern": "feier", "nachbarn": "nachbar", "busse": "bus", "bussen": "bus", "sale": "saal", "salen": "saal",
    "problem": "probleme", "workshops": "workshop", "azubis": "azubi", "niveaus": "niveau", "babies": "baby",
    "hobbies": "hobby", "parties": "party",
}  # fmt: skip
FEMININE = re.compile(
    "(er|ant|ent|ist|ior|arzt|anwalt|freund|kolleg|nachbar|enkel|genoss|kurd|turk|russ|afghan|griech|bulgar|ruman|franzos"
    "|chines|vietnames|portugies|^jud|^pol|^pat)in(?:nen)?$"
)
LOANED_PLURAL = re.compile(r"(?<=\w\w[aoy])s$")  # Kitas, Fotos, Handys
# Folding takes the e of "values", and with it what tells that it is a plural.
PLURALS_IN_UES = """
    values issues leagues colleagues venues avenues dialogues catalogues synagogues clues rescues tissues revenues
    statues continues shoes
""".split()  # noqa: SIM905
IRREGULAR_ENGLISH = {
    "women": "woman", "children": "child", "teeth": "tooth", "feet": "foot", "wives": "wife", "crises": "crisis",
    "buses": "bus", "theater": "theatre", "theaters": "theatre", "mom": "mum", "moms": "mum", "programs": "programme",
    "program": "programme", "license": "licence", "licenses": "licence", "counsellor": "counsel",
    "counsellors": "counsel", "counselor": "counsel", "counselors": "counsel", "centers": "centre", "center": "centre",
    **{fold(plural): fold(plural[:-1]) for plural in PLURALS_IN_UES},
}  # fmt: skip
IZE = re.compile(r"iz$")
AMERICAN = re.compile(r"(?<=neighb|behavi)or|(?<=^lab|^col)or")  # neighbour, behaviour, labour, colour


def german_stem(word: str) -> str:
    """Snowball's, but "Kurs" stays what "Kurse" becomes, and feminine forms become the masculine ones."""
    if word.endswith("kurs"):
        return word
    word = IRREGULAR.get(word) or (FEMININE.sub(r"\1", word) if word.endswith(("in", "innen")) else word)
    return _german(LOANED_PLURAL.sub("", word) if word.endswith("s") else word)


def english_stem(word: str) -> str:
    """Snowball's, and British and American spelling are one."""
    return IZE.sub("is", _english(AMERICAN.sub("our", IRREGULAR_ENGLISH.get(word, word))))


def turkish_stem(word: str) -> str:
    """German words stand among Turkish ones, and some end as those do: debts ("Schulden") are not in a school."""
    return word if word in KNOWN else turkish(word)


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
