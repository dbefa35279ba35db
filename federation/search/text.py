"""What counts as a word, and when two words are the same. All engines get the same folded words from here.

Folding happens in Python because the databases disagree: SQLite keeps ß, ı and Arabic vowel marks, PostgreSQL's
parser takes addresses and numbers apart in its own way. Language-aware analysis can later add words to these.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

LONGEST_WORD = 60  # PostgreSQL refuses lexemes of 2 kB; nobody types these
LONGEST_TEXT = 200_000  # characters of a document that are searched; a PostgreSQL tsvector ends at 1 MB
MOST_WORDS = 30  # of a question; the rest is ignored

# Letters that no decomposition leads to their plain form, for people who type on another keyboard.
PLAIN = str.maketrans(
    {
        "ß": "ss", "ı": "i", "ł": "l", "đ": "d", "ø": "o", "æ": "a", "œ": "o", "ґ": "г",
        "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ة": "ه", "ە": "ه", "ـ": None,  # the last lengthens Arabic words
    }
)  # fmt: skip
GENDER_SIGN = re.compile(r"(?<=\w)[*:_](?=in)", re.IGNORECASE)  # Migrant*innen is found as Migrantinnen
WRITTEN_OUT_UMLAUT = re.compile(r"(?<=[ao])e|(?<![aeiouq])ue")
WORD = re.compile(r"[^\W_]+")
MARKABLE = re.compile(
    r"(?:[^\W_]|[\u0300-\u036f\u064b-\u065f\u0670\u200c\u200d\u00ad]|(?<=\w)[*:_](?=in))+", re.IGNORECASE
)


def fold(text: str) -> str:
    """The text without what people leave out or write differently: case, accents, vowel marks, umlauts.

    Bücher, Buecher and Bucher become one, as do Türkçe and Turkce. Both the index and the question are folded, so
    it does no harm that "aktuell" becomes "aktull".
    """
    text = GENDER_SIGN.sub("", text)
    # Twice, because capitals hide in letters that are taken apart and the other way round.
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    text = "".join(letter for letter in text if unicodedata.category(letter) not in {"Mn", "Cf"})
    text = "".join(str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in text)
    return WRITTEN_OUT_UMLAUT.sub(_plain_umlaut, text.translate(PLAIN))


def _plain_umlaut(found: re.Match) -> str:
    return found.group()[:-1]


def words(text: str) -> list[str]:
    return [word[:LONGEST_WORD] for word in WORD.findall(fold(text[:LONGEST_TEXT]))]


def question_words(question: str) -> tuple[str, ...]:
    """The words that must all be there, each once; the last is a beginning, for it may not be typed to its end."""
    return tuple(dict.fromkeys(words(question)))[:MOST_WORDS]


@dataclass(frozen=True)
class Piece:
    """A stretch of shown text; `is_match` where a word of the question stands."""

    text: str
    is_match: bool


def pieces(text: str, asked: tuple[str, ...]) -> list[Piece]:
    """The text cut at the words that match the question. Matches that touch are joined."""
    found: list[Piece] = []
    end = 0
    for start, stop in _merged(text, _matches(text, asked)):
        if start > end:
            found.append(Piece(text[end:start], is_match=False))
        found.append(Piece(text[start:stop], is_match=True))
        end = stop
    if end < len(text):
        found.append(Piece(text[end:], is_match=False))
    return found


def excerpt(text: str, asked: tuple[str, ...], length: int = 200) -> str:
    """About `length` characters around the first match, or from the beginning where nothing matches."""
    text = " ".join(text.split())
    if len(text) <= length:
        return text
    first = next((start for start, _stop in _matches(text, asked)), 0)
    start = max(0, min(first - length // 3, len(text) - length))
    stop = start + length
    if start:
        start = text.find(" ", start, first) + 1 or first
    if stop < len(text):
        stop = max(text.rfind(" ", first + 1, stop), 0) or stop
    return f"{'… ' if start else ''}{text[start:stop].strip()}{' …' if stop < len(text) else ''}"


def _matches(text: str, asked: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    if not asked:
        return
    whole, beginning = frozenset(asked), asked[-1]
    for found in MARKABLE.finditer(text):
        if any(word in whole or word.startswith(beginning) for word in words(found.group())):
            yield found.span()


def _merged(text: str, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, stop in spans:
        if merged and text[merged[-1][1] : start].isspace():
            merged[-1] = (merged[-1][0], stop)
        else:
            merged.append((start, stop))
    return merged
