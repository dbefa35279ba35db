"""Where in a thing a word stands, for the databases: as a sign before the token.

Each token is kept plain, for it stands somewhere, and once more with the sign of each field that says more than the
body. To ask where a word stands is then to ask for another token, and the databases need neither columns nor places:
their indexes stay small, and how well something matches is read from which lists it is in. Sounds are only there with
their signs: hardly anybody asks for them (`written`).
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from .. import ranking, vocabulary
from ..analysis import alternatives
from ..analysis.sounds import MARK
from .base import Form, Group
from .found_by import OFTEN

NAMED = ("^", "!")  # where names stand, and so their sounds
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
FEW_FORMS = 6
STEP = 1.25  # weights that are closer than this are one
SEVERAL = 3  # groups
SURE = 0.65  # of the weight of a group's best form


def askable(groups: Iterable[Group]) -> list[Group]:
    """The groups with only such forms as can be found, and no more of anything than a database should be asked.

    One query where there are many forms: each that nothing has would be looked for in every list.
    """
    cleaned = [replace(group, forms=_possible(group.forms)) for group in groups]
    cleaned = sorted(cleaned, key=lambda group: -group.rarity)[:MOST_GROUPS]
    if sum(len(group.forms) for group in cleaned) > FEW_FORMS:
        cleaned = _without_unknown(cleaned)
    return cleaned


def _possible(forms: Iterable[Form]) -> tuple[Form, ...]:
    possible = (form for form in forms if form.tokens and all(map(is_token, form.tokens)))
    best = sorted(possible, key=lambda form: -form.weight)[:MOST_FORMS]
    return tuple(Form(form.tokens[-MOST_TOKENS:], form.weight, form.is_beginning) for form in best)


def _without_unknown(groups: list[Group]) -> list[Group]:
    asked = {token for group in groups for form in group.forms for token in form.tokens}
    unknown = set(filter(vocabulary.is_kept, asked)) - vocabulary.known(asked).keys()
    return [replace(group, forms=tuple(form for form in group.forms if _may_exist(form, unknown))) for group in groups]


def _may_exist(form: Form, unknown: Collection[str]) -> bool:
    """What was typed is looked for in any case, for the words are counted at night."""
    whole = form.tokens[:-1] if form.is_beginning else form.tokens
    return form.weight >= 1 or not any(token in unknown for token in whole)


def is_token(token: str) -> bool:
    return len(token) <= LONGEST_TOKEN and bool(TOKEN.fullmatch(token))


def written(token: str) -> list[str]:
    """How things may have what is asked for as this token, with a sign or without: as one of these."""
    sign = token[0] if token[0] in SIGNS else ""
    if token[0] == MARK:
        return [sign + token for sign in NAMED]
    return [sign + one for one in alternatives(token.removeprefix(sign))]


@dataclass(frozen=True)
class Tier:
    """Ways to stand in a thing that weigh the same. `is_long`: usual words have long lists there."""

    weight: float
    forms: tuple[Form, ...]
    is_long: bool


def tiers(forms: Sequence[Form], among: int) -> list[Tier]:
    """The ways in which forms may stand in a thing, the best first; `among` is the number of groups.

    Each is a list that a database has to go through, so those that weigh about the same are one. In the body, where
    the lists are long, there are two: what surely means the same, and the rest. Among several groups the beginning of
    the last word, whose list is the longest, is with what is sure.
    """
    above = [(sign, weight) for sign, weight in SIGNS.items() if sign]
    ways = [
        (form.weight * weight, _with_sign(sign, form))
        for form in forms
        for sign, weight in above
        if sign in NAMED or form.tokens[0][0] != MARK
    ]
    found = [Tier(weight, alike, is_long=False) for weight, alike in _alike(ways)]
    least = SURE * max((form.weight for form in forms), default=0)

    def is_surely(form: Form) -> bool:
        return form.weight >= least or (form.is_beginning and among >= SEVERAL)

    # How a single name sounds was in the lists above, and stands nowhere else.
    in_texts = [form for form in forms if form.tokens[1:] or form.tokens[0][0] != MARK]
    for is_sure in (True, False):
        some = tuple(form for form in in_texts if is_surely(form) is is_sure)
        if some:
            found.append(Tier(max(form.weight for form in some) * ranking.BODY, some, is_long=True))
    return sorted(found, key=lambda tier: -tier.weight)


def _with_sign(sign: str, form: Form) -> Form:
    return Form(tuple(sign + token for token in form.tokens), is_beginning=form.is_beginning)


def _alike(ways: list[tuple[float, Form]]) -> Iterator[tuple[float, tuple[Form, ...]]]:
    """Those together that weigh about the same: the best of each `STEP`."""
    ways = sorted(ways, key=lambda way: -way[0])
    while ways:
        best = ways[0][0]
        alike = tuple(form for weight, form in ways if weight * STEP >= best)
        yield best, alike
        ways = ways[len(alike) :]
