"""Which place a question names, and what it asks beside that. What towns there are, the registry knows."""

from collections.abc import Sequence

from federation.plugin_api import SearchPlace, hooks

from ..text import words
from . import synonyms
from .question import Question
from .stopwords import STOPWORDS, spoken

LONGEST_PLACE = 3  # words, such as Frankfurt am Main
MOST_PLACE_WORDS = 20  # whoever types more tells a story


def find_place(question: Question) -> tuple[SearchPlace | None, str]:
    """The place that a part of the question names, and the rest. Of several the longest, then the last."""
    typed = question.text.split()
    if len(typed) > MOST_PLACE_WORDS or question.place == "none":
        return None, question.text
    empty = STOPWORDS | spoken(words(question.text), question.language)
    for length in range(min(LONGEST_PLACE, len(typed)), 0, -1):
        for start in range(len(typed) - length, -1, -1):
            named = typed[start : start + length]
            if all(word in empty for word in words(" ".join(named))):
                continue
            found = place_named(named, before=typed[start - 1] if start else "")
            if found and not is_term(named, question.language):
                return found, " ".join([*typed[:start], *typed[start + length :]])
    return None, question.text


def is_term(named: Sequence[str], language: str) -> bool:
    """Whether the synonyms know the word, where towns are known by their sound: what sounds like one may be a word."""
    folded = words(" ".join(named))
    return len(folded) == 1 and not folded[0].isascii() and bool(synonyms.expansions(folded, language))


def place_named(named: Sequence[str], before: str) -> SearchPlace | None:
    text = " ".join(named).strip(".,;:!?()\"'„“”«»؟،")
    for spelled in (text, f"{before} {text}") if before else (text,):
        if found := next(iter(hooks.collect("search_places", text=spelled)), None):
            return found
    return None
