"""What a word that nothing has may have been meant to be: a word of the index, or one of the curator's synonyms."""

from bisect import bisect_left
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from .. import vocabulary
from . import synonyms

SHORTEST = 4  # letters of a word that is corrected
LIKELY_SYNONYM = 0.9  # beside a word of the index, which is sure to be found
MOST = 3


def corrections(word: str) -> list[tuple[str, float]]:
    """Pairs (word, likelihood up to 1) at one letter's distance (long words of the index: two), the likeliest first."""
    if len(word) < SHORTEST or any(map(str.isdigit, word)):
        return []
    found = dict(vocabulary.corrections(word))
    near = process.extract(word, synonym_words(synonyms.thesaurus()), scorer=OSA.distance, score_cutoff=1, limit=MOST)
    for other, distance, _place in near:
        if distance:
            found[other] = max(LIKELY_SYNONYM, found.get(other, 0))
    return sorted(found.items(), key=lambda pair: -pair[1])[:MOST]


def completions(beginning: str) -> list[str]:
    """The synonyms' words that begin so."""
    words = synonym_words(synonyms.thesaurus())
    place = bisect_left(words, beginning)
    return [word for word in words[place : place + MOST] if word.startswith(beginning)]


def is_synonym(word: str) -> bool:
    """Whether it stands in one of the synonyms, if only in a phrase."""
    words = synonym_words(synonyms.thesaurus())
    place = bisect_left(words, word)
    return place < len(words) and words[place] == word


@lru_cache(maxsize=1)
def synonym_words(thesaurus: synonyms.Thesaurus) -> list[str]:
    """Each once, in order. A thesaurus never changes; another one takes its place."""
    return sorted({word for phrases in thesaurus.phrases for phrase in phrases for word in phrase})
