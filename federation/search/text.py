"""What others of the federation use of the analysis."""

from .analysis import (
    LONGEST_TEXT,
    LONGEST_WORD,
    MOST_WORDS,
    Piece,
    excerpt,
    fold,
    pieces,
    question_words,
    words,
)

__all__ = [
    "LONGEST_TEXT",
    "LONGEST_WORD",
    "MOST_WORDS",
    "Piece",
    "excerpt",
    "fold",
    "pieces",
    "question_words",
    "words",
]
