"""The words of a question: which count, what each may mean, and what else would say the same."""

import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from time import monotonic

from django.conf import settings
from django.utils import translation

from .. import ranking, sources, vocabulary
from ..analysis import word_forms
from ..engines import Form, Group
from ..models import IndexedThing
from . import spelling, synonyms
from .addressing import ABOUT_US
from .languages import language_of
from .question import Question
from .stopwords import STOPWORDS, says_little, says_nothing, spoken

SHORTEST_BEGINNING = 2
MOST_FORMS = 80  # of a group: synonyms of all languages are up to some fifty
RAREST = 3.0  # what nothing has
TELLING = 1.5  # what a tenth of all things have, and rarer
LONG = 5  # words, from which on a question is a sentence
COUNTED_FOR = 60  # seconds
NEWCOMER = ("ankommen",)  # the term of the synonyms for “I have just moved here”, which tells who asks
BY_THE_WAY = ("kind", "organisation")  # “clubs” says who does something more often than what is looked for
SPOKEN_IN = "spoken"  # the facet of languages
STEP_FREE = {("barrierefrei",): ("step_free", "yes")}  # what is meant, by a term of the synonyms


@dataclass(frozen=True)
class Fitting:
    """What a part of the question asks for that things have otherwise than by their words: a time, or a value of a
    facet. `said` is how it was typed, `value` the one that finds nothing else, "" if there is none. What `is_wish`
    comes first, else there is nothing but that."""

    said: str
    facet: str
    value: str
    is_wish: bool


@dataclass(frozen=True)
class Said:
    """Words of a question that say one thing: as they were typed, as they were meant, as the synonyms know them.
    `language` is the code of the one that they name."""

    typed: Sequence[str]
    spelled: Sequence[str]
    run: synonyms.Expansion | None
    language: str
    is_weak: bool

    @property
    def values(self) -> tuple[tuple[str, str], ...]:
        """Of facets, that say the same."""
        return tuple(dict.fromkeys(value for term, value in values().items() if term in self.terms))

    @property
    def is_aside(self) -> bool:
        """It says how something should be or who asks, not what."""
        return bool(self.language or self.values) or NEWCOMER in self.terms

    @property
    def is_situation(self) -> bool:
        """The synonyms know it by several words: “I left my husband” is what a sentence is about, “with the children”
        is beside that."""
        return bool(self.run) and sum(word not in STOPWORDS for word in self.typed) > 1

    @property
    def terms(self) -> set[synonyms.Phrase]:
        """All that say the same."""
        return {tuple(self.spelled), *(self.run.others if self.run else ())}


@lru_cache(maxsize=1)
def values() -> dict[synonyms.Phrase, tuple[str, str]]:
    """Values of facets by a term that says the same: kinds by their names, which the synonyms translate."""
    found = dict(STEP_FREE)
    with translation.override(settings.LANGUAGE_CODE):
        for kind in sources.kinds().values():
            for name in (kind.label, kind.plural):
                found.setdefault(synonyms.phrase_of(str(name)), ("kind", kind.name))
    return found


class Reading:
    """The words of a question, in order, read for somebody: what each may mean."""

    def __init__(self, typed: Sequence[str], question: Question, *, is_last_open: bool, is_all: bool):
        """`is_last_open`: the last word may still be going on. `is_all`: nothing but these words was asked for."""
        self.typed, self.language = typed, question.language
        self.last = typed[-1] if is_last_open else ""
        self.is_all = is_all
        self.wrapping = spoken(typed, self.language)
        self.runs = self.runs_of(typed)
        others = {token for run in self.runs.values() for said in run.tokens for token in said}
        self.known = vocabulary.known(tokens_of(typed, self.language) | others)
        self.asked = others
        self.leaves_out = self.is_about_us = False
        self.fitting: list[Fitting] = []
        self.meant = {} if question.spelling == "typed" else dict(self._meant())

    def _meant(self) -> Iterator[tuple[str, list[tuple[str, float]]]]:
        for word in dict.fromkeys(self.typed):
            is_empty = word in STOPWORDS or word in self.wrapping or says_little(word, self.language)
            if not is_empty and self.is_unknown(word) and (found := spelling.corrections(word)):
                yield word, found

    @property
    def is_sentence(self) -> bool:
        return len(self.typed) >= LONG

    @property
    def corrected(self) -> list[tuple[str, str]]:
        return [(word, found[0][0]) for word, found in self.meant.items()]

    @property
    def meant_text(self) -> str:
        meant = dict(self.corrected)
        return " ".join(meant.get(word, word) for word in self.typed)

    def is_unknown(self, word: str) -> bool:
        """Whether nothing has the word, in no form, nor goes on from it if it is still being typed."""
        sure = (form for form in word_forms(word, self.language) if not form.tokens[0].startswith("~"))
        if any(all(token in self.known for token in form.tokens) for form in sure):
            return False
        if spelling.is_synonym(word) or synonyms.expansions((word,), self.language):
            return False
        return not (word == self.last and (vocabulary.completions(word, 1) or spelling.completions(word)))

    def may_be_there(self, tokens: Sequence[str]) -> bool:
        return all(token in self.known or token not in self.asked for token in tokens)

    def groups(self) -> Iterable[Group]:
        """Each run of words that the synonyms know is one group, and each other word that says something is one."""
        spelled = [self.meant[word][0][0] if word in self.meant else word for word in self.typed]
        runs = self.runs_of(spelled) if self.meant else self.runs
        said_before, empty, position = set(), [], 0
        found: list[Said] = []
        while position < len(spelled):
            run = runs.get(position)
            stop = run.stop if run else position + 1
            said = self.typed[position:stop]
            if said not in said_before:
                said_before.add(said)
                word = spelled[position]
                is_empty = len(said) == 1 and (
                    says_nothing(word, self.language, is_term=bool(run)) or word in self.wrapping
                )
                is_weak = len(said) == 1 and says_little(said[0], self.language)
                one = Said(said, spelled[position:stop], run, language_of(said, self.language), is_weak)
                (empty if is_empty else found).append(one)
            position = stop
        # Where all words only wrap, they are what was meant, unless they wrap a place or a time.
        return self.weighed(found or (empty if self.is_all else ()))

    def runs_of(self, spelled: Sequence[str]) -> dict[int, synonyms.Expansion]:
        """The terms among the words, by their places."""
        return {run.start: run for run in synonyms.expansions(spelled, self.language)} | self.going_on(spelled)

    def going_on(self, spelled: Sequence[str]) -> dict[int, synonyms.Expansion]:
        """A term of several words, of which the last is still being typed, by its place."""
        for word in spelling.completions(self.last) if len(self.last) >= SHORTEST_BEGINNING else ():
            for run in synonyms.expansions([*spelled[:-1], word], self.language):
                if run.stop == len(spelled) and run.stop - run.start > 1 and word != self.last:
                    return {run.start: run}
        return {}

    def weighed(self, found: Sequence["Said"]) -> Iterator[Group]:
        """What says little, or is beside the point in a sentence, is a wish where something else tells more."""
        telling = [one for one in found if not one.is_weak]
        telling = [one for one in telling if not one.is_aside] or telling
        telling = [one for one in telling if one.run] or telling
        if self.is_sentence:
            telling = [one for one in telling if one.is_situation] or telling
        for one in found:
            forms = [*self.forms_of(one.typed), *self.other_forms(one.spelled, one.typed, one.run)]
            is_wish = bool(telling) and one not in telling
            self.is_about_us |= not ABOUT_US.isdisjoint(one.terms)
            is_beside = one.is_weak or (self.is_sentence and not one.run)
            self.leaves_out |= is_wish and not is_beside and not one.is_aside
            rarity = rarity_of(forms, self.known)
            rarity *= weight_beside(one, rarity) if is_wish and is_beside else 1
            values = one.values
            if is_wish and one.language:
                values, rarity = ((SPOKEN_IN, one.language),), ranking.LANGUAGE
            elif one.values and not one.is_weak:
                rarity = wished(one.values) if is_wish else rarity
                self.fitting += [Fitting(" ".join(one.typed), *value, is_wish) for value in one.values]
            yield Group(tuple(best_of(forms)), rarity, values=with_lists(values), is_wish=is_wish)

    def forms_of(self, said: Sequence[str]) -> list[Form]:
        """What was typed, and what a single word was meant to be or may become."""
        telling = [word for word in said if word not in STOPWORDS] or said
        forms = phrase_forms(telling, self.language)
        for word in said:
            for other, likelihood in self.meant.get(word, ()) if len(said) == 1 else ():
                forms += scaled(word_forms(other, self.language), ranking.CORRECTED * likelihood)
        if said[-1] == self.last and len(self.last) >= SHORTEST_BEGINNING:
            before = [word for word in said[:-1] if word not in STOPWORDS]
            starts = (self.last,) if before else (self.last, f"={self.last}")
            forms += [Form((*before, start), ranking.BEGINNING, is_beginning=True) for start in starts]
        return forms

    def other_forms(self, spelled: Sequence[str], said: Sequence[str], run) -> Iterator[Form]:
        """What says the same, of the words as they were meant, or as the last one may go on."""
        is_corrected = any(word in self.meant for word in said)
        weight = ranking.SYNONYM * (ranking.CORRECTED if is_corrected else 1)
        if len(said) > 1 and is_corrected:
            yield from scaled(phrase_forms(spelled, self.language), ranking.CORRECTED)
        if run:
            # Most of the synonyms are in nothing; of too many forms the last would not be asked for.
            for tokens in filter(self.may_be_there, run.tokens):
                yield Form(tokens, weight * (ranking.APART if len(tokens) > 1 else 1))
        elif said[0] == self.last and said[0] not in self.known:
            for word in spelling.completions(self.last):
                yield from scaled(word_forms(word, self.language), ranking.BEGINNING)
                for going_on in synonyms.expansions((word,), self.language):
                    yield from (Form(tokens, weight * ranking.BEGINNING) for tokens in going_on.tokens)


def with_lists(values: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """“News” are the list of them too."""
    values = list(values)
    return (*values, *((sources.LISTS, value) for facet, value in values if facet == "kind"))


def weight_beside(one: Said, rarity: float) -> float:
    """Of what is beside the point. What few things say tells more: a sentence may mean a page of another title."""
    return ranking.TELLING_WISH if TELLING <= rarity < RAREST and not one.is_weak else ranking.WISH


def wished(values: Collection[tuple[str, str]]) -> float:
    """How much it tells that something has one of the values that were named."""
    is_kind = any(facet == "kind" for facet, _value in values) and BY_THE_WAY not in values
    return ranking.KIND_ASKED_FOR if is_kind else ranking.ASKED_FOR


def phrase_forms(run: Sequence[str], language: str) -> list[Form]:
    """One word in all its forms; several words all as they stand, or all as the same stemmer has them."""
    each = [word_forms(word, language) for word in run]
    if len(each) == 1:
        return list(each[0])
    forms = []
    for number in range(max(map(len, each), default=0)):
        chosen = [of_word[min(number, len(of_word) - 1)] for of_word in each]
        tokens = tuple(dict.fromkeys(token for form in chosen for token in form.tokens))
        forms.append(Form(tokens, min(form.weight for form in chosen)))
    return forms


def scaled(forms: Iterable[Form], by: float) -> list[Form]:
    return [replace(form, weight=form.weight * by) for form in forms]


def best_of(forms: list[Form]) -> list[Form]:
    """Each once, with its best weight, the surest first. A beginning is never one too many."""
    best: dict[tuple, Form] = {}
    for form in sorted(forms, key=lambda form: (not form.is_beginning, -form.weight)):
        best.setdefault((form.tokens, form.is_beginning), form)
    return sorted(list(best.values())[:MOST_FORMS], key=lambda form: -form.weight)


def parts_of(group: Group, *, of_synonyms: bool) -> Iterator[Form]:
    """Of its compounds and phrases, with those that only say the same or without."""
    least = 0 if of_synonyms else ranking.SYNONYM * ranking.APART
    for form in group.forms:
        if len(form.tokens) > 1 and form.weight > least:
            yield from (Form((token,), form.weight * ranking.PART) for token in form.tokens)


def tokens_of(asked: Sequence[str], language: str) -> set[str]:
    return {token for word in asked for form in word_forms(word, language) for token in form.tokens}


def rarity_of(forms: Sequence[Form], known: Mapping[str, int]) -> float:
    """1 for what half of all things say, up to RAREST. Of several words the rarest counts, of several forms the most
    common."""
    sure = (form.tokens for form in forms if form.weight > ranking.SYNONYM)
    things = max((min(known.get(token, 0) for token in tokens) for tokens in sure), default=0)
    total = number_of_things(int(monotonic() // COUNTED_FOR))
    if not things or things >= total:
        return 1.0 if things else RAREST
    return min(RAREST, max(1.0, 1 + math.log10(total / things) / 2))


@lru_cache(maxsize=1)
def number_of_things(_period: int) -> int:
    """Asked once a minute: it only weighs words against each other."""
    return IndexedThing.objects.count()
