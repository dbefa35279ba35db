"""From what somebody typed to what an engine is asked: which words count, what else would say the same, where."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from time import monotonic

from federation.plugin_api import SearchPlace, hooks

from . import ranking, synonyms, vocabulary
from .analysis import word_forms
from .engines import Form, Group, Near
from .models import IndexedDocument
from .question import Question
from .stopwords import STOPWORDS
from .text import words

SHORTEST_BEGINNING = 2
SHORTEST_CORRECTED = 4
LONGEST_PLACE = 3  # words, such as Frankfurt am Main
MOST_PLACE_WORDS = 12  # whoever types more does not name a place in two words
MOST_WORDS = 30  # the rest of a question is left out
MOST_FORMS = 40  # of a group
RAREST = 3.0
COUNTED_FOR = 60  # seconds


@dataclass(frozen=True)
class Understanding:
    """`corrected` are pairs (typed, meant). `place` is what a part of the question names."""

    groups: tuple[Group, ...] = ()
    title_keys: tuple[str, ...] = ()
    corrected: tuple[tuple[str, str], ...] = ()
    place: SearchPlace | None = None

    @property
    def enough(self) -> int:
        """How many groups a thing needs where nothing has all of them: half of them."""
        return max(1, math.ceil(len(self.groups) / 2))

    @property
    def forms(self) -> list[Form]:
        """All that is to be marked in what is found."""
        return [form for group in self.groups for form in group.forms]


def understand(question: Question) -> Understanding:
    """Three queries: what of it the index knows, what of the rest is mistyped, and which places there are."""
    place, rest = find_place(question) if question.place != "none" else (None, question.text)
    asked = telling(words(rest))
    known = vocabulary.known(tokens_of(asked, question.language))
    last = asked[-1] if asked and words(question.text)[-1:] == asked[-1:] else ""
    runs = list(groups_of(asked, question, known, last))
    groups = [group for group, _corrected in runs]
    if place:
        groups.append(place_group(place, question, rest))
    return Understanding(
        groups=tuple(groups),
        title_keys=title_keys(question.text),
        corrected=tuple(pair for _group, pairs in runs for pair in pairs),
        place=place,
    )


def telling(typed: Sequence[str]) -> tuple[str, ...]:
    """Without the words that say nothing, each once; all of them where nothing else is there."""
    kept = dict.fromkeys(word for word in typed if word not in STOPWORDS)
    return tuple(kept or dict.fromkeys(typed))[:MOST_WORDS]


def title_keys(text: str) -> tuple[str, ...]:
    """What the folded title may be; who asks for a club leaves out that it is a registered one."""
    key = " ".join(words(text))[:100]
    return (key, f"{key} e v") if key else ()


# Words --------------------------------------------------------------------------------------------------------------


def groups_of(asked, question, known, last) -> Iterator[tuple[Group, list[tuple[str, str]]]]:
    """Each run of words that the synonyms know is one group, and each other word is one."""
    runs = {run.start: run for run in synonyms.expansions(asked, question.language)}
    position = 0
    while position < len(asked):
        run = runs.get(position)
        stop = run.stop if run else position + 1
        yield group_of(asked[position:stop], run.others if run else (), question, known, last)
        position = stop


def group_of(run, others, question, known, last) -> tuple[Group, list[tuple[str, str]]]:
    language = question.language
    forms = phrase_forms(run, language)
    forms += [scaled(form, ranking.SYNONYM) for other in others for form in phrase_forms(other, language)]
    corrected = []
    if len(run) == 1:
        word = run[0]
        if word == last and len(word) >= SHORTEST_BEGINNING:
            forms += [Form((start,), ranking.BEGINNING, is_beginning=True) for start in (word, f"={word}")]
        if question.spelling != "typed" and not others and is_unknown(word, language, known, is_last=word == last):
            meant = vocabulary.corrections(word)
            corrected = [(word, meant[0][0])] if meant else []
            forms += [
                scaled(form, ranking.CORRECTED * likelihood)
                for other, likelihood in meant
                for form in word_forms(other, language)
            ]
    return Group(tuple(best_of(forms)), rarity_of(forms, known)), corrected


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


def scaled(form: Form, by: float) -> Form:
    return replace(form, weight=form.weight * by)


def best_of(forms: list[Form]) -> list[Form]:
    """Each once, with its best weight, the surest first."""
    best: dict[tuple, Form] = {}
    for form in sorted(forms, key=lambda form: -form.weight):
        best.setdefault((form.tokens, form.is_beginning), form)
    return list(best.values())[:MOST_FORMS]


def tokens_of(asked: Sequence[str], language: str) -> set[str]:
    return {token for word in asked for form in word_forms(word, language) for token in form.tokens}


def is_unknown(word: str, language: str, known: Mapping[str, int], *, is_last: bool) -> bool:
    """Whether nothing has the word, in no form, and it is no beginning of one that somebody is still typing."""
    if len(word) < SHORTEST_CORRECTED or any(map(str.isdigit, word)):
        return False
    sure = [form for form in word_forms(word, language) if not form.tokens[0].startswith("~")]
    if any(all(token in known for token in form.tokens) for form in sure):
        return False
    return not (is_last and vocabulary.completions(word, 1))


def rarity_of(forms: Sequence[Form], known: Mapping[str, int]) -> float:
    """1 for what half of all documents say, up to RAREST; of a word in several forms the most common counts."""
    documents = max((known.get(form.tokens[0], 0) for form in forms if form.weight > ranking.SYNONYM), default=0)
    total = number_of_documents(int(monotonic() // COUNTED_FOR))
    if not documents or documents >= total:
        return 1.0 if documents else RAREST
    return min(RAREST, max(1.0, 1 + math.log10(total / documents) / 2))


@lru_cache(maxsize=1)
def number_of_documents(_period: int) -> int:
    """Asked once a minute: it only weighs words against each other."""
    return IndexedDocument.objects.count()


# Places -------------------------------------------------------------------------------------------------------------


def find_place(question: Question) -> tuple[SearchPlace | None, str]:
    """The place that a part of the question names, and the rest. Of several the longest, then the last."""
    typed = question.text.split()
    if len(typed) > MOST_PLACE_WORDS:
        return None, question.text
    for length in range(min(LONGEST_PLACE, len(typed)), 0, -1):
        for start in range(len(typed) - length, -1, -1):
            named = typed[start : start + length]
            if all(word in STOPWORDS for word in words(" ".join(named))):
                continue
            if found := place_named(named, before=typed[start - 1] if start else ""):
                return found, " ".join([*typed[:start], *typed[start + length :]])
    return None, question.text


def place_named(named: Sequence[str], before: str) -> SearchPlace | None:
    text = " ".join(named).strip(".,;:!?()\"'„“”«»؟،")
    for spelled in (text, f"{before} {text}") if before else (text,):
        if found := next(iter(hooks.collect("search_places", text=spelled)), None):
            return found
    return None


def place_group(place: SearchPlace, question: Question, rest: str) -> Group:
    """What is near, or says the name: as it was typed or as the map has it."""
    left = set(words(rest))
    typed = [word for word in words(question.text) if word not in left]
    forms = phrase_forms(typed, question.language) if typed else []
    forms += phrase_forms(words(place.name), question.language)
    return Group(tuple(best_of(forms)), 1.0, Near(place.latitude, place.longitude, question.within))
