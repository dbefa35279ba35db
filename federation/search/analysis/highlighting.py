"""Where in a shown text the words stand that were asked for."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain

from .forms import Form
from .sounds import MARK
from .tokens import alternatives, document_tokens, name_tokens

# A word as it is written: with marks, soft hyphens and joiners, the star in Migrant*innen, the sign in комп'ютер.
MARKABLE = re.compile(
    r"(?:[^\W_]|[\u0300-\u036f\u064b-\u065f\u0670\u200c\u200d\u00ad]|(?<=\w)[*:_](?=in)"
    r"|(?<=[\u0400-\u052f])['’`](?=[\u0400-\u052f]))+",
    re.IGNORECASE,
)
CHUNK = re.compile(r"\S+")
LOOKED_AT = 30_000  # characters of a text in which an excerpt is looked for
MOST_MATCHES = 100  # among which its best place is chosen
SENTENCE_END = re.compile(r"[!?:;…,؟؛،]$|(?<!\b\w)\.$")  # “e. V.” is none
NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Marked:
    """What is marked: words that have one of the `tokens`, or a token that begins as one of `beginnings`.

    `language` is the one of the text. One object may serve many texts: it remembers the words that it has seen.
    """

    tokens: frozenset[str] = NOTHING
    beginnings: tuple[str, ...] = ()
    language: str = ""
    _seen: dict[tuple[str, bool], frozenset[str]] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def by_forms(cls, forms: Iterable[Form], language: str) -> "Marked":
        """What a question asks for (the forms of all its groups), in a text of this language."""
        forms = tuple(forms)
        whole = (token for form in forms for token in (form.tokens[:-1] if form.is_beginning else form.tokens))
        begun = (form.tokens[-1] for form in forms if form.is_beginning)
        return cls(
            frozenset(chain.from_iterable(map(alternatives, whole))),
            tuple(dict.fromkeys(chain.from_iterable(map(alternatives, begun)))),
            language,
        )

    def found_in(self, word: str, *, is_name: bool = False) -> frozenset[str]:
        """Which tokens and beginnings a word has, as it is written (or some words, joined by other signs)."""
        if (found := self._seen.get((word, is_name))) is None:
            tokens = (name_tokens if is_name else document_tokens)(word, self.language)
            found = self._seen[word, is_name] = self._find(tokens)
        return found

    def _find(self, tokens: list[str]) -> frozenset[str]:
        begun = (beginning for beginning in self.beginnings if any(token.startswith(beginning) for token in tokens))
        return self.tokens.intersection(tokens).union(begun)


@dataclass(frozen=True)
class Piece:
    """A stretch of shown text; `is_match` where a word of the question stands."""

    text: str
    is_match: bool


def pieces(text: str, marked: Marked | Iterable[str]) -> list[Piece]:
    """The text cut at the words that match. Matches that touch are joined."""
    found: list[Piece] = []
    end = 0
    for start, stop in _merged(text, _matches(text, _as_marked(marked))):
        if start > end:
            found.append(Piece(text[end:start], is_match=False))
        found.append(Piece(text[start:stop], is_match=True))
        end = stop
    if end < len(text):
        found.append(Piece(text[end:], is_match=False))
    return found


def excerpt(text: str, marked: Marked | Iterable[str], length: int = 200) -> str:
    """About `length` characters where most of what was asked stands, or the beginning where nothing of it does."""
    text = _in_a_row(text[:LOOKED_AT])
    if len(text) <= length:
        return text
    first = _best_place(text, _as_marked(marked), length)
    start = max(0, min(first - length // 3, len(text) - length))
    stop = start + length
    if start:
        start = text.find(" ", start, first) + 1 or first
    if stop < len(text):
        stop = max(text.rfind(" ", first + 1, stop), 0) or stop
    return f"{'… ' if start else ''}{text[start:stop].strip()}{' …' if stop < len(text) else ''}"


def _in_a_row(text: str) -> str:
    """Lines that end no sentence, such as names, headings and addresses, are set apart from what follows."""
    lines = [" ".join(line.split()) for line in text.splitlines() if line and not line.isspace()]
    return "".join(line + (" " if SENTENCE_END.search(line) else " · ") for line in lines[:-1]) + "".join(lines[-1:])


def _as_marked(marked: Marked | Iterable[str]) -> Marked:
    return marked if isinstance(marked, Marked) else Marked(frozenset(marked))


def _best_place(text: str, marked: Marked, length: int) -> int:
    """The match from which on most different tokens stand within two thirds of the length; the first of equals."""
    found: list[tuple[int, frozenset[str]]] = []
    for chunk in CHUNK.finditer(text):
        if tokens := marked.found_in(chunk.group()):
            found.append((chunk.start(), tokens))
            if len(found) == MOST_MATCHES:
                break
    best, most = 0, 0
    for number, (start, _tokens) in enumerate(found):
        near = [tokens for place, tokens in found[number : number + 20] if place - start < length * 2 // 3]
        if (richness := len(NOTHING.union(*near))) > most:
            best, most = start, richness
    return best


def _matches(text: str, marked: Marked) -> Iterator[tuple[int, int]]:
    if marked.tokens or marked.beginnings:
        has_sounds = any(token.startswith(MARK) for token in marked.tokens)
        for found in MARKABLE.finditer(text):
            if marked.found_in(found.group(), is_name=has_sounds):
                yield found.span()


def _merged(text: str, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, stop in spans:
        if merged and text[merged[-1][1] : start].isspace():
            merged[-1] = (merged[-1][0], stop)
        else:
            merged.append((start, stop))
    return merged
