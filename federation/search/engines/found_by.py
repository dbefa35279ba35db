"""The tokens that a thing is found by in the databases: see `fields`. Nothing here asks for settings or a database, so
that other processes can do it."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain
from typing import Protocol

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


def tokens_of(document: Said) -> list[str]:
    """All that a document is found by, each once; for the same texts always in the same order."""
    language = document.language
    body = Counter(document_tokens(document.body, language))
    rest = [OFTEN + token for token, times in body.items() if times > 1]
    above = {
        "^": name_tokens(document.title, language),
        "!": name_tokens(document.names, language),
        "#": document_tokens(document.keywords, language),
    }
    for sign, tokens in above.items():
        rest += [token for token in tokens if token[0] != MARK]
        rest += [sign + token for token in tokens]
    return [*body, *dict.fromkeys([token for token in rest if token not in body])]


def tokens_of_thing(by_document: Sequence[list[str]]) -> list[str]:
    """All that it is found by in all of its languages."""
    return by_document[0] if len(by_document) == 1 else list(dict.fromkeys(chain.from_iterable(by_document)))
