"""Reading the curator's groups of words that mean the same (`SynonymGroup`): what else may be meant by a question.

The groups are kept in the process, taken apart. A change made here counts at once; what another process changed is
noticed within a minute, as then they are read again (one query).
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from time import monotonic
from typing import Final

from django.conf import settings
from django.db import transaction

from ..analysis import spelled_forms, stem, words
from ..models import SynonymGroup
from .stopwords import STOPWORDS, WRAPPING, is_weak

LIFETIME: Final = 60.0  # seconds
MOST_WORDS: Final = 60  # of a question that are looked at
MOST_PARTS: Final = 3  # of a compound that somebody wrote as several words
SHORTEST_PART: Final = 3  # letters


Phrase = tuple[str, ...]  # folded words
Places = tuple[int, ...]  # of words in a question


@dataclass(frozen=True)
class Expansion:
    """The words from `start` to before `stop` of a question are a term.

    `others` are the other terms of its groups, each as folded words, most without those that say nothing. `tokens`
    say all terms as documents have them, whatever their language: each as tokens of `analysis` that must all be there,
    none that another one covers ("=debt" covers "=debt =advic").
    """

    start: int
    stop: int
    others: tuple[Phrase, ...]
    tokens: tuple[Phrase, ...]


@dataclass(frozen=True)
class Term:
    """One term of a group."""

    phrase: Phrase
    group: int


class Thesaurus:
    """All groups, found by the forms of their terms' first words."""

    def __init__(self, groups: Sequence[str]):
        """`groups` as in `SynonymGroup.terms`: a term to a line."""
        self.phrases = [tuple(dict.fromkeys(filter(None, map(phrase_of, group.splitlines())))) for group in groups]
        self.beginnings: dict[str, list[Term]] = defaultdict(list)
        for number, phrases in enumerate(self.phrases):
            for phrase in phrases:
                for form in forms_of(phrase[0], settings.LANGUAGE_CODE):
                    self.beginnings[form].append(Term(phrase, number))

    def find(self, asked: Sequence[str], language: str) -> Iterator[Expansion]:
        """The longest terms from left to right; none overlaps another."""
        asked = asked[:MOST_WORDS]
        forms = [forms_of(word, language) for word in asked]
        start = 0
        while start < len(asked):
            either = filter(None, (self.longest(asked, forms, start), self.written_apart(asked, start)))
            found = max(either, key=lambda found: len(found[0]), default=None)
            if found:
                places, terms = found
                said = tuple(asked[place] for place in places)
                yield self.expansion(start, places[-1] + 1, said, terms)
            start = found[0][-1] + 1 if found else start + 1

    def longest(self, asked, forms, start: int) -> tuple[Places, list[Term]] | None:
        """Where the words of the longest term are that begins at `start`, and all terms that are these words."""
        fitting: dict[Places, list[Term]] = defaultdict(list)
        for term in dict.fromkeys(term for form in sorted(forms[start]) for term in self.beginnings.get(form, ())):
            if places := places_of(term, asked, forms, start):
                fitting[places].append(term)
        return max(fitting.items(), key=lambda found: len(found[0]), default=None)

    def written_apart(self, asked: Sequence[str], start: int) -> tuple[Places, list[Term]] | None:
        """The same of a term of one word that was written as several: "kinder garten", "haus aufgaben hilfe"."""
        for stop in range(min(start + MOST_PARTS, len(asked)), start + 1, -1):
            parts = asked[start:stop]
            word = "".join(parts)
            terms = [term for term in self.beginnings.get(word, ()) if term.phrase == (word,)]
            if terms and min(map(len, parts)) >= SHORTEST_PART:
                return tuple(range(start, stop)), terms
        return None

    def expansion(self, start: int, stop: int, said: Phrase, terms: list[Term]) -> Expansion:
        # Who typed exactly one of the terms does not mean another word with the same stem.
        meant = [term for term in terms if term.phrase == said] or terms
        groups = sorted({term.group for term in meant})
        others = dict.fromkeys(phrase for group in groups for phrase in self.phrases[group] if phrase != said)
        tokens = dict.fromkeys(each for group in groups for each in tokens_of(self.phrases[group]))
        return Expansion(start, stop, tuple(others), tuple(tokens))


@lru_cache(maxsize=1_000)
def tokens_of(phrases: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
    """How documents of any offered language have the phrases, without what another of these covers."""
    languages = [code for code, _name in settings.LANGUAGES]
    said = dict.fromkeys(
        tuple(surest_token(word, language) for word in phrase) for phrase in phrases for language in languages
    )
    kept: list[Phrase] = []
    for each in sorted(said, key=len):
        if not any(set(other) <= set(each) for other in kept):
            kept.append(each)
    return tuple(kept)


def surest_token(word: str, language: str) -> str:
    """The stem, by which a document of that language has every form of the word."""
    return f"={stem(word, language)}"


def places_of(term: Term, asked: Sequence[str], forms: Sequence[frozenset[str]], start: int) -> Places:
    """Where each word of the term stands from `start` on; words that say little may stand between. () if not."""
    places: list[int] = []
    place = start
    for word in term.phrase:
        wanted = forms_of(word, settings.LANGUAGE_CODE)
        while places and place < len(asked) and wanted.isdisjoint(forms[place]) and may_be_between(asked[place]):
            place += 1
        if place == len(asked) or wanted.isdisjoint(forms[place]):
            return ()
        places.append(place)
        place += 1
    return tuple(places)


def may_be_between(word: str) -> bool:
    """Whether it may stand between the words of a term."""
    return word in WRAPPING or is_weak(word) or word.isdigit()  # “my son is 15 and …”


def phrase_of(term: str) -> Phrase:
    """The folded words of a term, without those that say nothing, but never only one of several."""
    found = tuple(words(term))
    telling = tuple(word for word in found if word not in STOPWORDS)
    return telling if len(telling) > 1 else found


@lru_cache(maxsize=20_000)
def forms_of(word: str, language: str) -> frozenset[str]:
    """What makes two words one here: the word or a stem. Neither a part of it nor how it sounds."""
    tokens = {form.tokens[0] for form in spelled_forms(word, language) if len(form.tokens) == 1}
    return frozenset({word, *(token for token in tokens if token.startswith("="))})


_groups: tuple[str, ...] | None = None
_thesaurus = Thesaurus(())
_read_at = 0.0


def expansions(asked: Sequence[str], language: str) -> list[Expansion]:
    """What else the folded words of a question may mean, for a reader of `language`. Give all of its words, with
    those that say nothing: "iş" of a Turkish term looks like the English "is".

    No query, but for one each minute. The words themselves are not among the others.
    """
    return list(thesaurus().find(asked, language))


def thesaurus() -> Thesaurus:
    global _groups, _thesaurus, _read_at
    if _groups is None or monotonic() - _read_at > LIFETIME:
        read = tuple(SynonymGroup.objects.values_list("terms", flat=True))
        if read != _groups:
            _thesaurus, _groups = Thesaurus(read), read
        _read_at = monotonic()
    return _thesaurus


def read_again() -> None:
    """Call after a change: it counts at once, and another thread that read before the commit reads again after it."""
    expire()
    transaction.on_commit(expire)


def expire() -> None:
    """The next question reads the groups anew."""
    global _read_at
    _read_at = float("-inf")
