"""What others use of the analysis (`analysis/`): when two words are the same, however they are typed."""

from .analysis import LONGEST_TEXT, fold, question_words, words

__all__ = ["LONGEST_TEXT", "fold", "question_words", "words"]
