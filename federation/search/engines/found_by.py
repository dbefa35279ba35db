"""The tokens that a thing is found by, and how the databases have them: see `fields`. Nothing here asks for settings or
a database, so that other processes can do it."""

from collections import Counter
from collections.abc import Iterable
from itertools import chain
from typing import NamedTuple, Protocol

from ..analysis import document_tokens, name_tokens
from ..analysis.sounds import MARK

OFTEN = "+"  # in the body, more than once


class Said(Protocol):
    """What is read of a document: its row, or one that is going to be written."""

    language: str
    title: str
    names: str
    keywords: str
    body: str


class Tokens(NamedTuple):
    """What a document has, by where it stands; in the body with how often."""

    title: list[str]
    names: list[str]
    keywords: list[str]
    body: Counter[str]


def tokens_of(document: Said) -> Tokens:
    language = document.language
    return Tokens(
        title=name_tokens(document.title, language),
        names=name_tokens(document.names, language),
        keywords=document_tokens(document.keywords, language),
        body=Counter(document_tokens(document.body, language)),
    )


def words_of(by_document: Iterable[Tokens]) -> str:
    """All that a thing is found by in all of its languages, each once, separated by spaces; for the same texts always
    in the same order."""
    return " ".join(dict.fromkeys(chain.from_iterable(map(_with_signs, by_document))))


def _with_signs(tokens: Tokens) -> list[str]:
    body = tokens.body
    rest = [OFTEN + token for token, times in body.items() if times > 1]
    for sign, found in {"^": tokens.title, "!": tokens.names, "#": tokens.keywords}.items():
        rest += [token for token in found if token[0] != MARK]
        rest += [sign + token for token in found]
    return [*body, *[token for token in rest if token not in body]]
