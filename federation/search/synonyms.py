"""Reading the curator's groups of words that mean the same (`SynonymGroup`): what else may be meant by a question.

The groups are kept in the process, taken apart. A change made here counts at once; what another process changed is
noticed within a minute, as then they are read again (one query).
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Final

from django.conf import settings
from django.db import transaction

from .analysis import word_forms, words
from .models import SynonymGroup
from .stopwords import STOPWORDS

LIFETIME: Final = 60.0  # seconds
MOST_WORDS: Final = 60  # of a question that are looked at

Phrase = tuple[str, ...]  # folded words


@dataclass(frozen=True)
class Expansion:
    """The words from `start` to before `stop` of a question are a term.

    `others` are the other terms of its groups, each as folded words without those that say nothing.
    """

    start: int
    stop: int
    others: tuple[Phrase, ...]


@dataclass(frozen=True)
class Term:
    """One term of a group. `forms` has for each word the tokens by which it is recognised in other endings."""

    phrase: Phrase
    forms: tuple[frozenset[str], ...]
    group: int


class Thesaurus:
    """All groups, found by the forms of their terms' first words."""

    def __init__(self, groups: Sequence[str]):
        """`groups` as in `SynonymGroup.terms`: a term to a line."""
        self.phrases = [tuple(dict.fromkeys(filter(None, map(phrase_of, group.splitlines())))) for group in groups]
        self.beginnings: dict[str, list[Term]] = defaultdict(list)
        for number, phrases in enumerate(self.phrases):
            for phrase in phrases:
                term = Term(phrase, tuple(forms_of(word, settings.LANGUAGE_CODE) for word in phrase), number)
                for form in term.forms[0]:
                    self.beginnings[form].append(term)

    def find(self, asked: Sequence[str], language: str) -> Iterator[Expansion]:
        """The longest terms from left to right; none overlaps another."""
        telling = [(place, word) for place, word in enumerate(asked[:MOST_WORDS]) if word not in STOPWORDS]
        forms = [forms_of(word, language) for _place, word in telling]
        start = 0
        while start < len(telling):
            found = self.longest(forms[start:])
            length = len(found[0].phrase) if found else 1
            if found:
                said = tuple(word for _place, word in telling[start : start + length])
                # Who typed exactly one of the terms does not mean another word with the same stem.
                found = [term for term in found if term.phrase == said] or found
                last = telling[start + length - 1][0]
                yield Expansion(telling[start][0], last + 1, self.others(found, said))
            start += length

    def longest(self, forms: list[frozenset[str]]) -> list[Term]:
        """The terms that the forms begin with, of those the longest."""
        candidates = {id(term): term for form in forms[0] for term in self.beginnings.get(form, ())}
        fitting = [
            term
            for term in candidates.values()
            if len(term.forms) <= len(forms) and all(map(frozenset.intersection, term.forms, forms))
        ]
        length = max((len(term.forms) for term in fitting), default=0)
        return [term for term in fitting if len(term.forms) == length]

    def others(self, found: list[Term], said: Phrase) -> tuple[Phrase, ...]:
        groups = sorted({term.group for term in found})
        return tuple(dict.fromkeys(phrase for group in groups for phrase in self.phrases[group] if phrase != said))


def phrase_of(term: str) -> Phrase:
    """The folded words of a term; those that say nothing only where there are no others."""
    found = tuple(words(term))
    return tuple(word for word in found if word not in STOPWORDS) or found


def forms_of(word: str, language: str) -> frozenset[str]:
    """What makes two words one here: the word or a stem. Neither a part of it nor how it sounds."""
    tokens = {form.tokens[0] for form in word_forms(word, language) if len(form.tokens) == 1}
    return frozenset({word, *(token for token in tokens if not token.startswith("~"))})


_groups: tuple[str, ...] | None = None
_thesaurus = Thesaurus(())
_read_at = 0.0


def expansions(asked: Sequence[str], language: str) -> list[Expansion]:
    """What else the folded words of a question may mean, for a reader of `language`.

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
