"""What counts as a word, and when two words are the same however they are typed.

Folding happens in Python because the databases disagree: SQLite keeps ß, ı and Arabic vowel marks, PostgreSQL's
parser takes addresses and numbers apart in its own way.
"""

import re
import unicodedata
from functools import lru_cache

LONGEST_WORD = 60  # PostgreSQL refuses lexemes of 2 kB; nobody types these
LONGEST_TEXT = 200_000  # characters of a document that are searched; a PostgreSQL tsvector ends at 1 MB
MOST_WORDS = 30  # of a question; the rest is ignored

# Letters that no decomposition leads to their plain form, for people who type on another keyboard.
PLAIN = {
    "ß": "ss", "ı": "i", "ł": "l", "đ": "d", "ð": "d", "ø": "o", "æ": "a", "œ": "o", "ə": "e", "ґ": "г",
    "ى": "ي", "ی": "ي", "ې": "ي", "ێ": "ي", "ے": "ي", "ک": "ك", "ة": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه",
    "ٱ": "ا", "ۆ": "و", "ڕ": "ر", "ڵ": "ل", "ں": "ن", "ـ": "",  # the last lengthens Arabic words
}  # fmt: skip


class _Letters(dict[int, str]):
    """What each letter (its number) is folded to; remembered, because texts have few different ones."""

    def __missing__(self, number: int) -> str:
        letter = chr(number)
        if unicodedata.category(letter) in {"Mn", "Cf"}:
            plain = ""
        else:
            plain = str(unicodedata.decimal(letter)) if letter.isdecimal() else PLAIN.get(letter, letter)
        self[number] = plain
        return plain


LETTERS = _Letters()
GENDER_SIGN = re.compile(r"(?<=\w)[*:_](?=in)")  # Migrant*innen is found as Migrantinnen
WRITTEN_OUT_UMLAUT = re.compile(r"(?<=[ao])e+|(?<=(?<![aeiouq])u)e+")
APOSTROPHE = re.compile(r"(?<=[\u0400-\u052f])['’ʼ`](?=[\u0400-\u052f])")  # many leave it out: комп'ютер
WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """The text without what people leave out or write differently: case, accents, vowel marks, umlauts.

    Bücher, Buecher and Bucher become one, as do Türkçe and Turkce. Both the index and the question are folded, so
    it does no harm that "aktuell" becomes "aktull". Folding twice changes nothing more.
    """
    if text.isascii():
        text = text.lower()
    else:
        # Twice, because capitals hide in letters that are taken apart and the other way round.
        text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold()).translate(LETTERS)
        text = APOSTROPHE.sub("", text)
    if "*" in text or ":" in text or "_" in text:
        text = GENDER_SIGN.sub("", text)
    # Looking for the letters first: a full index folds a million words, and few have them.
    return WRITTEN_OUT_UMLAUT.sub("", text) if "ae" in text or "oe" in text or "ue" in text else text


def words(text: str) -> list[str]:
    """The folded words of a text, in their order."""
    return [
        word
        for chunk in text[:LONGEST_TEXT].split()
        for word in (_words_of(chunk) if len(chunk) <= LONGEST_WORD else _words_of.__wrapped__(chunk))
    ]


@lru_cache(maxsize=100_000)
def _words_of(chunk: str) -> tuple[str, ...]:
    """Of a text without spaces. Texts have the same words again and again."""
    return tuple(word[:LONGEST_WORD] for word in WORD.findall(fold(chunk)))


def question_words(question: str) -> tuple[str, ...]:
    """The words that must all be there, each once; the last is a beginning, for it may not be typed to its end."""
    return tuple(dict.fromkeys(words(question)))[:MOST_WORDS]
