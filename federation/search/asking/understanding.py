"""From what somebody typed to what an engine is asked: which words count, where, and when."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from federation.plugin_api import SearchPlace

from .. import ranking
from ..engines import Form, Group, Near
from ..text import words
from .addressing import is_addressed
from .places import find_place
from .question import Question
from .reading import Fitting, Reading, best_of, parts_of, phrase_forms, scaled
from .times import Time, find_time

MOST_WORDS = 30  # the rest of a question is left out
MOST_WISHES = 6
SEVERAL = 2  # groups


@dataclass(frozen=True)
class Understanding:
    """`corrected` are pairs (typed, meant). `place` is what a part of the question names, `fitting` what else does not
    go by words. `is_addressed`: those whose site it is are asked, and no other place. `leaves_out`: there are words of
    some weight that nothing has to have."""

    groups: tuple[Group, ...] = ()
    title_keys: tuple[str, ...] = ()
    corrected: tuple[tuple[str, str], ...] = ()
    place: SearchPlace | None = None
    fitting: tuple[Fitting, ...] = ()
    is_sentence: bool = False
    is_addressed: bool = False
    leaves_out: bool = False

    @property
    def worded(self) -> tuple[Group, ...]:
        return tuple(group for group in self.groups if not group.near)

    @property
    def around(self) -> Near | None:
        """The place, which nobody who names one wants left out."""
        return next((group.near for group in self.groups if group.near), None)

    @property
    def needed(self) -> tuple[Group, ...]:
        """What a thing has to have, but for the place."""
        return tuple(group for group in self.worded if not group.is_wish)

    @property
    def values(self) -> set[tuple[str, str]]:
        """Of facets, that were named."""
        return {value for group in self.groups for value in group.values}

    @property
    def is_talk(self) -> bool:
        """Several things in a sentence: hardly anything says them all, and what does need not be the best."""
        return self.is_sentence and len(self.needed) >= SEVERAL

    @property
    def can_be_loosened(self) -> bool:
        return len(self.needed) > 1 or self.loosened != self.worded

    @property
    def loosened(self) -> tuple[Group, ...]:
        """What to ask for some of, where nearly nothing has all: a part of a compound or a phrase says it too. A part
        of a synonym does so only beside something else: alone, “practice” is not what “language practice” stands for.
        """
        is_beside = len(self.worded) > 1
        return tuple(
            replace(group, forms=tuple(best_of([*group.forms, *parts_of(group, of_synonyms=is_beside)])))
            for group in self.worded
        )

    @property
    def forms(self) -> list[Form]:
        """All that is to be marked in what is found."""
        return [form for group in self.groups for form in group.forms]


def understand(question: Question) -> Understanding:
    """A few queries: what of it the index knows, what the rest was meant to be, and which places there are."""
    typed = question.text
    keys, last = title_keys(typed), (words(typed) or [""])[-1]
    time, rest = find_time(typed, question.language)
    question = replace(question, text=rest)
    place, rest = find_place(question)
    reading = read(question, rest, last, is_all=not (time or place))
    corrected = reading.corrected
    if corrected and not place:
        meant = replace(question, text=reading.meant_text)
        place, rest = find_place(meant)
        if place:  # a town was mistyped
            question, reading = meant, read(meant, rest, last, is_all=False)
    groups = bounded(list(reading.groups()))
    if groups and all(group.values for group in groups):
        keys = ()  # who asks for a kind of things alone means these, and not what is called so
    fitting = reading.fitting
    if time:
        is_wish = any(not group.is_wish for group in groups)
        weight = ranking.ASKED_FOR if reading.is_sentence else ranking.TIME_ASKED_FOR
        groups.append(time_group(time, weight, question.language, is_wish=is_wish))
        fitting = [*fitting, Fitting(time.said, "when", time.name, is_wish)]
    if place:
        groups.append(place_group(place, question, rest))
    return Understanding(
        groups=tuple(groups),
        title_keys=keys,
        corrected=tuple(corrected),
        place=place,
        fitting=tuple(fitting),
        is_sentence=reading.is_sentence,
        is_addressed=not place and (reading.is_about_us or is_addressed(typed)),
        leaves_out=reading.leaves_out,
    )


def read(question: Question, rest: str, last: str, *, is_all: bool) -> "Reading":
    """`last` is the last word of the whole question, `is_all` whether `rest` is all that it says."""
    typed = tuple(words(rest))[:MOST_WORDS]
    return Reading(typed, question, is_last_open=bool(typed) and last == typed[-1], is_all=is_all)


def bounded(groups: Sequence[Group]) -> list[Group]:
    """With those of the wishes that tell most: an engine looks each of them up for all that it finds."""
    wishes = sorted((group for group in groups if group.is_wish), key=lambda group: -group.rarity)
    return [group for group in groups if group not in wishes[MOST_WISHES:]]


def title_keys(text: str) -> tuple[str, ...]:
    """What the folded title may be; who asks for a club leaves out that it is a registered one."""
    key = " ".join(words(text))[:100]
    return (key, f"{key} e v") if key else ()


# Places and times ---------------------------------------------------------------------------------------------------


def place_group(place: SearchPlace, question: Question, rest: str) -> Group:
    """What is near, or says the name: as it was typed or as the map has it."""
    left = set(words(rest))
    typed = [word for word in words(question.text) if word not in left]
    forms = phrase_forms(typed, question.language) if typed else []
    forms += phrase_forms(words(place.name), question.language)
    forms = scaled(forms, ranking.PLACE_NAME)
    forms += [Form((word,), ranking.POSTCODE) for word in typed if word.isdigit()]
    return Group(tuple(best_of(forms)), 1.0, Near(place.latitude, place.longitude, question.within))


def time_group(time: Time, weight: float, language: str, *, is_wish: bool) -> Group:
    """What takes place or is open then, or says the words."""
    forms = scaled(phrase_forms(time.words, language), ranking.PLACE_NAME)
    return Group(tuple(best_of(forms)), weight, times=time.stretches, is_wish=is_wish)
