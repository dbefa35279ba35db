"""Where in a thing a word stands, for the databases: as a sign before the token.

Each token is kept plain, for it stands somewhere, and once more with the sign of each field that says more than the
body. To ask where a word stands is then to ask for another token, and the databases need neither columns nor places:
their indexes stay small, and how well something matches is read from which lists it is in.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from .. import ranking
from ..analysis import document_tokens, name_tokens
from ..models import IndexedDocument
from .base import Form, Group

OFTEN = "+"  # in the body, more than once
SIGNS: Final = {
    "^": ranking.TITLE,
    "!": ranking.NAMES,
    "#": ranking.KEYWORDS,
    OFTEN: ranking.BODY_OFTEN,
    "": ranking.BODY,
}
# What every database takes for part of a token. The rest cannot have been indexed.
TOKEN = re.compile(r"[=~]?[^\W_]+")
LONGEST_TOKEN = 80
MOST_GROUPS, MOST_FORMS, MOST_TOKENS = 32, 48, 8  # of a question, a group, a form
STEP = 1.1  # weights that are closer than this are one


def tokens_of(documents: Iterable[IndexedDocument]) -> set[str]:
    """All that a thing is found by, in all of its languages."""
    found: set[str] = set()
    for document in documents:
        language = document.language
        body = Counter(document_tokens(document.body, language))
        by_sign = {
            "^": name_tokens(document.title, language),
            "!": name_tokens(document.names, language),
            "#": document_tokens(document.keywords, language),
            OFTEN: [token for token, times in body.items() if times > 1],
            "": body,
        }
        for sign, tokens in by_sign.items():
            found.update(tokens)
            if sign:
                found.update(sign + token for token in tokens)
    return found


def askable(groups: Iterable[Group]) -> list[Group]:
    """The groups with only such forms as can be found, and no more of anything than a database should be asked."""
    cleaned = [Group(_askable_forms(group.forms), group.rarity, group.near) for group in groups]
    return sorted(cleaned, key=lambda group: -group.rarity)[:MOST_GROUPS]


def _askable_forms(forms: Iterable[Form]) -> tuple[Form, ...]:
    possible = (form for form in forms if form.tokens and all(map(is_token, form.tokens)))
    best = sorted(possible, key=lambda form: -form.weight)[:MOST_FORMS]
    return tuple(Form(form.tokens[-MOST_TOKENS:], form.weight, form.is_beginning) for form in best)


def is_token(token: str) -> bool:
    return len(token) <= LONGEST_TOKEN and bool(TOKEN.fullmatch(token))


def tiers(forms: Iterable[Form]) -> Iterator[tuple[float, list[Form]]]:
    """The ways in which forms may stand in a thing, with what they weigh, the best first."""
    ways = sorted(
        (
            (form.weight * weight, Form(tuple(sign + token for token in form.tokens), is_beginning=form.is_beginning))
            for form in forms
            for sign, weight in SIGNS.items()
        ),
        key=lambda way: -way[0],
    )
    while ways:
        best = ways[0][0]
        alike = [form for weight, form in ways if weight * STEP >= best]
        yield best, alike
        ways = ways[len(alike) :]
