"""What the curator wants to stand first for a question."""

from ..models import PinnedResult
from ..text import words

LONGEST_KEY = PinnedResult._meta.get_field("question_key").max_length


def key_of(text: str) -> str:
    """The same for all questions with these words, in whatever order and spelled in whatever way; "" without words."""
    return " ".join(sorted(set(words(text))))


def pinned_for(text: str) -> list[str]:
    """The things (`IndexedThing.key`) that are pinned to just this question, first things first. One query.

    A thing may be gone or hidden by now: who shows it looks for its rows.
    """
    key = key_of(text)
    if not key or len(key) > LONGEST_KEY:
        return []
    return list(PinnedResult.objects.filter(question_key=key).values_list("thing", flat=True))
