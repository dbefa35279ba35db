"""From words to what engines store and are asked for.

A token is a folded word, "=" and a stem or a part of a compound, or "~" and how a name sounds. Engines match them
literally. What a document has as a token and what a question asks for come from here, so that they meet.

Half of all words are their own stem, which is not said twice: whoever asks for a stem asks for the word beside it
(`alternatives`).
"""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache, partial
from itertools import chain

from django.conf import settings

from .compounds import parts
from .folding import LONGEST_TEXT, LONGEST_WORD, words
from .forms import Form
from .semitic import other_stem, stems_of_mine
from .sounds import asked_sounds, sounds
from .stems import SHORTEST, STEMMERS, Stem, Stemmers, script_of, stem, stemmers_of, stems
from .turkish import stem_of_mine

JOINTS = re.compile(r"[-‐‑.·'’]")
JOINED = re.compile(r"(?<![\w.])[^\W\d_]+(?:[-‐‑.·'’][^\W\d_]+){1,2}(?![\w-])")

MOST_REMEMBERED = 100_000  # pieces of texts; some 20 MB

STEM = 0.9  # how surely a form means the same as the word that was typed
PART = 0.7
CLITIC = 0.6
SOUND = 0.4


def document_tokens(text: str, language: str) -> list[str]:
    """What stands in a text: for each word, in order, the word, its stem if that is another, and those of its parts."""
    return _said(text, _of_texts(stemmers_of(language)))


def name_tokens(text: str, language: str) -> list[str]:
    """The same for a title or name, with how its words sound; what is joined by signs is one word too (Samo.fa)."""
    if not text:
        return []
    table = _of_names(stemmers_of(language))
    tokens = _said(text, table)
    if JOINTS.search(text):
        for joined in JOINED.findall(text):
            tokens += _said(JOINTS.sub("", joined), table)
    return tokens


class _Remembered(dict[str, str]):
    """The tokens, separated by spaces, of what stands between two spaces. Texts have the same again and again, so this
    is where a full index is quick or slow, and what takes time there is to fetch what is spread in memory: one text,
    mostly the piece itself, instead of a tuple of texts. Forgotten as a whole when there are too many: no order to keep
    is quicker."""

    def __init__(self, tokens: Callable[[str], Iterable[str]]):
        self.tokens = tokens

    def __missing__(self, piece: str) -> str:
        tokens = " ".join(chain.from_iterable(map(self.tokens, words(piece))))
        if len(piece) <= LONGEST_WORD:
            if len(self) >= MOST_REMEMBERED:
                self.clear()
            self[piece] = piece if tokens == piece else tokens
        return tokens


@cache  # by the stemmers and not the language, as several languages have the same
def _of_texts(stemmers: Stemmers) -> _Remembered:
    return _Remembered(partial(_word_tokens, stemmers=dict(stemmers)))


@cache
def _of_names(stemmers: Stemmers) -> _Remembered:
    of_texts = _of_texts(stemmers)
    return _Remembered(lambda word: (of_texts[word], *sounds(word)))


def _said(text: str, table: _Remembered) -> list[str]:
    return " ".join(map(table.__getitem__, text[:LONGEST_TEXT].split())).split()


def _word_tokens(word: str, stemmers: Mapping[str, Stem]) -> tuple[str, ...]:
    """The tokens of one folded word."""
    if len(word) < SHORTEST or not (script := script_of(word)):
        return (word,)
    tokens = [word]
    if (found := stemmers[script](word) or word) != word:
        tokens.append(f"={found}")
    if script == "latin":
        tokens += [f"={stem(part, 'de')}" for part in parts(word)]
    elif script == "arabic" and (inner := other_stem(word)):
        tokens.append(f"={inner}")
    return tuple(dict.fromkeys(tokens))


@lru_cache(maxsize=20_000)
def alternatives(token: str) -> tuple[str, ...]:
    """How documents may have what is asked for as this token: as one of these."""
    return (token, token[1:]) if token.startswith("=") and _is_own_stem(token[1:]) else (token,)


def _is_own_stem(word: str) -> bool:
    """In one of the languages. What is a stem of other words need not be its own: "anerkenn" is, "prüfe" is not."""
    if len(word) < SHORTEST or not (script := script_of(word)):
        return True
    return any((stemmer(word) or word) == word for stemmer in STEMMERS[script].values())


@lru_cache(maxsize=20_000)
def word_forms(word: str, language: str) -> tuple[Form, ...]:
    """All ways in which a word of a question may stand in the index, the surest first.

    Takes one word, folded or not. The reader may type in another language than the one that he reads, so every
    offered language that is written in the word's script counts.
    """
    word = next(iter(words(word)), "")
    if not word:
        return ()
    forms = spelled_forms(word, language)
    return *forms, *(Form((sound,), SOUND) for sound in dict.fromkeys(asked_sounds(word)))


def spelled_forms(word: str, language: str) -> tuple[Form, ...]:
    """The same of a folded word, without how it sounds."""
    forms = {(word,): 1.0}
    script = script_of(word)
    if script and len(word) >= SHORTEST:
        for found in stems(word, (language, *dict(settings.LANGUAGES), "ru", "fa")):
            forms.setdefault((f"={found}",), STEM)
        if script == "arabic":
            for found in (other_stem(word), *stems_of_mine(word)):
                if found:
                    forms.setdefault((f"={found}",), CLITIC)
        if language == "tr" and (owned := stem_of_mine(word)):
            forms.setdefault((f"={owned}",), CLITIC)
        compound = tuple(dict.fromkeys(f"={stem(part, 'de')}" for part in parts(word))) if script == "latin" else ()
        if len(compound) > 1:
            forms.setdefault(compound, PART)
    elif script:
        forms[(f"={word}",)] = STEM
    return tuple(Form(tokens, weight) for tokens, weight in forms.items())
