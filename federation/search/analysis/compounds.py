"""The parts of German compounds: what "Migrationssozialberatung" is made of."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from rapidfuzz.distance import OSA

from .folding import fold
from .german_words import BEGINNINGS, HEADS, PARTS, WHOLE

LINKS = ("", "s", "es", "n", "en", "er", "e", "innen")  # between two parts
ENDINGS = ("", "s", "es", "n", "en", "er", "ern", "e", "in", "innen", "se", "sen", "nen")  # of the last one
SHORTEST = 3  # letters of a part
SHORTEST_COMPOUND = 7
SHORTEST_REST = 4  # letters before a head that are not known
MOST_PARTS = 5
LONGEST = 50


def _forms(listed: str, endings: tuple[str, ...]) -> dict[str, str]:
    """Each form of the listed words (folded), and which word it is. A word is its own form rather than another's."""
    bases = [fold(word) for word in listed.split()]
    forms = {base: base for base in bases}
    for base in bases:
        for ending in endings:
            forms.setdefault(base + ending, base)
    return forms


def _first_forms() -> dict[str, str]:
    forms = _forms(f"{PARTS} {BEGINNINGS}", LINKS)
    for base in map(fold, PARTS.split()):
        if base.endswith("e") and len(base) > 4:  # Schulamt, Hilfsverein
            forms.setdefault(base[:-1], base)
            forms.setdefault(f"{base[:-1]}s", base)
    return forms


def _by_beginning_and_length(forms: Iterable[str]) -> dict[tuple[str, int], list[str]]:
    alike = defaultdict(list)
    for form in forms:
        alike[form[0], len(form)].append(form)
    return dict(alike)


FIRST = _first_forms()
LAST = _forms(PARTS, ENDINGS)
del LAST["hausen"]  # of towns
FIRST_ALIKE, LAST_ALIKE = _by_beginning_and_length(FIRST), _by_beginning_and_length(LAST)
HEAD = _forms(HEADS, ENDINGS)
KNOWN = {**_forms(WHOLE, ENDINGS), **LAST}


@lru_cache(maxsize=100_000)
def parts(word: str) -> tuple[str, ...]:
    """The parts of a folded word in their order, each in its dictionary form; none if it is no compound.

    Where only the last part is known, and is one that many compounds end in, that one alone.
    """
    if not SHORTEST_COMPOUND <= len(word) <= LONGEST or word in KNOWN or not word.isalpha():
        return ()
    return _split(word, MOST_PARTS) or _head(word)


def repaired(word: str) -> str | None:
    """The compound that a folded word was meant to be if one of its two parts is mistyped, as in "schwimkurs"."""
    if not SHORTEST_COMPOUND <= len(word) <= LONGEST or word in KNOWN:
        return None
    for cut in range(len(word) - SHORTEST_REST, SHORTEST_REST - 1, -1):
        first, last = word[:cut], word[cut:]
        if last in LAST and (meant := _near(first, FIRST_ALIKE)):
            return meant + last
        if first in FIRST and (meant := _near(last, LAST_ALIKE)):
            return first + meant
    return None


def _near(part: str, alike: Mapping[tuple[str, int], list[str]]) -> str | None:
    """The listed form that is one mistake away, none that begins otherwise; the longest of several."""
    near = (
        form
        for length in range(len(part) - 1, len(part) + 2)
        for form in alike.get((part[0], length), ())
        if OSA.distance(part, form, score_cutoff=1) == 1
    )
    return max(near, key=lambda form: (len(form), form), default=None)


def _split(word: str, most: int) -> tuple[str, ...]:
    """Into as few known parts as can be, the last as long as can be."""
    best: tuple[str, ...] = ()
    for cut in range(SHORTEST, len(word) - SHORTEST + 1):
        first = FIRST.get(word[:cut])
        if not first:
            continue
        rest = word[cut:]
        last = LAST.get(rest)
        if last:
            found = (first, last)
        elif most > 2 and (more := _split(rest, most - 1)):
            found = (first, *more)
        else:
            continue
        if not best or len(found) < len(best):
            best = found
    return best


def _head(word: str) -> tuple[str, ...]:
    for cut in range(SHORTEST_REST, len(word) - SHORTEST + 1):
        if head := HEAD.get(word[cut:]):
            return (head,)
    return ()
