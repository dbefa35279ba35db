"""From text to tokens, for documents and for questions. Pure functions; nothing here asks the database.

A token is a folded word ("kurse"), "=" and a stem or a part of a compound ("=kurs"), or "~" and how a name sounds.
"""

from .folding import LONGEST_TEXT, LONGEST_WORD, MOST_WORDS, fold, question_words, words
from .forms import Form
from .highlighting import Marked, Piece, excerpt, pieces
from .stems import stem
from .tokens import alternatives, document_tokens, name_tokens, spelled_forms, word_forms

__all__ = [
    "LONGEST_TEXT",
    "LONGEST_WORD",
    "MOST_WORDS",
    "Form",
    "Marked",
    "Piece",
    "alternatives",
    "document_tokens",
    "excerpt",
    "fold",
    "name_tokens",
    "pieces",
    "question_words",
    "spelled_forms",
    "stem",
    "word_forms",
    "words",
]
