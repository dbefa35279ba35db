"""Names made comparable: spelling, script, legal form and inflection taken away. Pure functions."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache, partial

from anyascii import anyascii
from rapidfuzz.distance import OSA, Indel

GENERIC_WEIGHT = 0.4  # of a distinctive word's weight
TYPING_MISTAKE = 0.92
WITHOUT_VOWELS = 0.9
ACRONYM = 0.7
OTHER_BODY = 0.6  # an association's youth, its sports club: bodies of their own
AMBIGUOUS_ACRONYM = 0.5

# As `fold` leaves them.
LEGAL_FORMS = re.compile(
    r"\b(eingetragener verein|e ?v|i ?gr?|in grundung|(gemeinutzige )?g?gmbh|g?ug( haftungsbeschrankt)?|eg"
    r"|gemeinutzige?|burgerlichen rechts)\b"
)
FUNCTION_WORDS = (
    "der die das den dem des und oder für mit im in am an zu zum zur von vom aus auf bei ohne ein eine the of for and"
    " ve ile al el as de la le du di da y e i u umgebung früher ehemals"
)
# What many names have in common.
GENERIC = (
    "Verein Verband Vereinigung Zentrum Haus Treff Treffpunkt Gruppe Initiative Forum Netzwerk Gemeinde Gemeinschaft"
    " Bund Gesellschaft Kulturverein Kulturzentrum Kulturkreis Kulturhaus Kreis Klub Club Projekt Arbeitskreis Chor"
    " Beratungsstelle Beratung Begegnung Internationale Interkulturelle Kultur Deutsche Integration Bildungsverein"
    " Bildungszentrum Stiftung Schule Freunde Freundeskreis Association Network Community Dernegi Merkezi Birligi"
    " Громада Спілка Товариство Центр Общество جمعية نادي مركز"
)
# With such a word more, it is another body of the same people: compared by how the word begins.
BODIES = (
    "Jugend Frauen Mädchen Männer Senior Kinder Studier Sport Fußball Schach Förder Landes Bundes Kreisver Kreisnetz"
    " Ortsgrup Eltern Theater"
)
ARTICLE = re.compile(r"^(al|el)(?=\w{4})|^a(?=[snrdtz][aeiou]\w{2})")
ARTICLE_WITHOUT_VOWELS = re.compile(r"^l(?=\w{3})")
SOUNDS = [
    (re.compile(pattern), sound)
    for pattern, sound in [
        (r"tsch|tch", "c"),
        (r"sch|sh|zh|z", "s"),
        (r"ch", "c"),
        (r"kh|gh|g", "h"),
        (r"th|dt", "t"),
        (r"ph", "f"),
        (r"[qk]", "k"),
        (r"w", "v"),
        (r"ou|oo", "u"),
        (r"[jy]", "i"),
        (r"ei", "ai"),
        (r"i+(?=[aeou])", ""),
        (r"(.)\1+", r"\1"),
    ]
]


@dataclass(frozen=True)
class Word:
    text: str  # as `fold` leaves it
    stem: str
    sound: str
    weight: float
    is_body: bool
    has_vowels: bool  # some scripts write none


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """Small Latin letters and digits, words apart by one space. “Müller”, “Mueller” and “Muller” are one word."""
    latin = anyascii(spell_out(text.replace("İ", "i").casefold())).lower()
    plain = re.sub(r"[^a-z0-9]+", " ", re.sub(r"['`’]", "", latin)).strip()
    return re.sub(r"([a-z])\1+", r"\1", re.sub(r"([aou])e", r"\1", plain))


def spell_out(text: str) -> str:
    for umlaut, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue")):
        text = text.replace(umlaut, letters)
    return text


def stem(word: str) -> str:
    """Without the endings of German adjectives and of who comes from a town."""
    return re.sub(r"(er|es|en|em|e|s)$", "", word) if len(word) > 5 else word


def sound_of(word: str) -> str:
    """How it may have been heard, so that two transliterations of one word are one."""
    word = ARTICLE.sub("", word)
    for pattern, sound in SOUNDS:
        word = pattern.sub(sound, word)
    return word


def stems(text: str) -> frozenset[str]:
    return frozenset(map(stem, fold(text).split()))


UNSAID = frozenset(fold(FUNCTION_WORDS).split())
GENERIC_STEMS = stems(GENERIC)
BODY_BEGINNINGS = tuple(fold(BODIES).split())


@lru_cache(maxsize=20_000)
def words_of(name: str) -> tuple[Word, ...]:
    """The words that say who it is; generic ones weigh less. Never empty for a name with a letter in it."""
    folded = fold(name)
    rest = LEGAL_FORMS.sub(" ", folded).split() or folded.split()
    has_vowels = not re.search(r"[\u0590-\u07ff]", name)
    pairs = zip(["", *rest], rest, strict=False)
    told = [word_of(word, has_vowels, before == "fur") for before, word in pairs if word not in UNSAID]
    return tuple(told or [word_of(word, has_vowels) for word in rest])


def word_of(text: str, has_vowels: bool = True, is_audience: bool = False) -> Word:
    is_body = text.startswith(BODY_BEGINNINGS) and not is_audience  # “für Frauen” tells whom they work for
    weight = GENERIC_WEIGHT if stem(text) in GENERIC_STEMS else 1.0
    sound = sound_of(stem(text)) if has_vowels else ARTICLE_WITHOUT_VOWELS.sub("", sound_of(text))
    return Word(text, stem(text), sound, weight, is_body, has_vowels)


def alikeness(one: str, other: str, towns: frozenset[str] = frozenset()) -> float:
    """How alike two names are, from 0 to 1. The `towns` (stems) in them say nothing: associations name their town."""
    first, second = without(words_of(one), towns), without(words_of(other), towns)
    if not first or not second:
        return 0.0
    if is_acronym(one, other) or is_acronym(other, one):
        return ACRONYM
    first, second = joined(first, second), joined(second, first)
    return compared(first, second)


def without(words: tuple[Word, ...], towns: frozenset[str]) -> tuple[Word, ...]:
    return tuple(word for word in words if word.stem not in towns) or words


def compared(first: tuple[Word, ...], second: tuple[Word, ...]) -> float:
    """Shared weight against all of it; where one name only adds words to the other, its coverage counts as much."""
    pairs = matched(first, second)
    shared = sum(alike * (a.weight + b.weight) / 2 for a, b, alike in pairs)
    weights = [sum(word.weight for word in words) for words in (first, second)]
    alike = 2 * shared / sum(weights)
    left = [left_over(first, [a for a, _b, _s in pairs]), left_over(second, [b for _a, b, _s in pairs])]
    if not all(any(word.weight == 1 for word in words) for words in left):
        alike = (alike + shared / min(weights)) / 2
    if any(word.is_body for words in left for word in words):
        alike *= OTHER_BODY
    return min(alike, 1.0)


def left_over(words: Iterable[Word], used: list[Word]) -> list[Word]:
    return [word for word in words if word not in used]


def matched(first: tuple[Word, ...], second: tuple[Word, ...]) -> list[tuple[Word, Word, float]]:
    """Each word with the most alike one of the other name, every word once."""
    open_words, pairs = list(second), []
    for word in first:
        best = max(open_words, key=partial(word_alikeness, word), default=None)
        if best and (alike := word_alikeness(word, best)):
            open_words.remove(best)
            pairs.append((word, best, alike))
    return pairs


def word_alikeness(one: Word, other: Word) -> float:
    if one.stem == other.stem or (one.sound == other.sound and len(one.sound) > 2):
        return 1.0
    if not (one.has_vowels and other.has_vowels) and len(bones(one)) > 2 and bones(one) == bones(other):
        return WITHOUT_VOWELS
    return TYPING_MISTAKE if is_typing_mistake(one.stem, other.stem) else 0.0


def bones(word: Word) -> str:
    return re.sub(r"[aeiou]", "", word.sound)


def is_typing_mistake(one: str, other: str) -> bool:
    """One letter too many, too few or swapped. Another letter makes another word of a short one: Iran, Irak."""
    length = max(len(one), len(other))
    slips = OSA.distance(one, other, score_cutoff=2)
    is_other_letter = len(one) == len(other) and slips == 1 and Indel.distance(sorted(one), sorted(other)) > 0
    if one[:1] != other[:1]:
        return False
    return (slips == 1 and length >= (9 if is_other_letter else 6)) or (slips == 2 and length >= 12)


def joined(words: tuple[Word, ...], others: tuple[Word, ...]) -> tuple[Word, ...]:
    """“Welt Laden” is “Weltladen” where the other name writes it so."""
    known = {word.stem for word in others}
    done, rest = [], list(words)
    while rest:
        texts = {size: "".join(word.text for word in rest[:size]) for size in (3, 2) if len(rest) >= size}
        size = next((size for size, text in texts.items() if stem(text) in known), 1)
        done.append(rest[0] if size == 1 else word_of(texts[size]))
        rest = rest[size:]
    return tuple(done)


def is_acronym(short: str, name: str) -> bool:
    letters = fold(short).replace(" ", "") if is_short(short) else ""
    parts = LEGAL_FORMS.sub(" ", fold(name)).split()
    told = [part for part in parts if part not in UNSAID]
    return len(told) > 2 and letters in {"".join(p[0] for p in some) for some in (parts, told)}


def is_short(name: str) -> bool:
    """Whether a name is one word of up to five letters, as acronyms are."""
    words = LEGAL_FORMS.sub(" ", fold(name)).split()
    return len(words) == 1 and 2 < len(words[0]) < 6
