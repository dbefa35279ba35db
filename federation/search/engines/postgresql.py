"""PostgreSQL's text search. The column `words` (migration 0002) is a tsvector that is written here, word for word.

No text search configuration takes part: a word is what `text.py` says, as in the other engines. The column is not
in the model, because Django would carry it through every query.
"""

from collections import defaultdict
from collections.abc import Collection

from django.db import connection

from ..models import IndexedDocument
from ..text import words
from .base import chunks
from .database import DatabaseEngine

LAST_POSITION = 16_383  # PostgreSQL counts no further


class PostgresqlEngine(DatabaseEngine):
    def index(self, things: Collection[str]) -> None:
        for chunk in chunks(things):
            self._index(chunk)

    def _index(self, things: list[str]) -> None:
        documents = IndexedDocument.objects.filter(thing__in=things).values_list("pk", "title", "body")
        with connection.cursor() as cursor:
            cursor.executemany(
                "UPDATE search_indexeddocument SET words = %s::tsvector WHERE id = %s",
                [(tsvector(title, body), pk) for pk, title, body in documents],
            )

    def prune(self) -> None:
        """The words went with their row."""

    def lock(self, content_type_id: int, object_id: str) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(hashtext(%s))", [f"search {content_type_id} {object_id}"])

    def matching(self, words: tuple[str, ...]) -> tuple[str, list]:
        # Quoted and cast, so that nothing is parsed. Folded words hold letters and digits only.
        question = " & ".join(f"'{word}'" for word in words) + ":*"
        return (
            "SELECT id, -ts_rank('{0, 0, 0.1, 1}', words, question) AS rank "
            "FROM search_indexeddocument, CAST(%s AS tsquery) AS question WHERE words @@ question",
            [question],
        )


def tsvector(title: str, body: str) -> str:
    """The words with their places; those of the title weigh more (A) than the body's (B)."""
    places: dict[str, list[str]] = defaultdict(list)
    title_words = words(title)
    for place, word in enumerate(title_words, start=1):
        places[word].append(f"{place}A")
    for place, word in enumerate(words(body), start=len(title_words) + 1):
        places[word].append(f"{min(place, LAST_POSITION)}B")
    # More than 256 places of one word are dropped by PostgreSQL.
    return " ".join(f"'{word}':{','.join(found[:256])}" for word, found in places.items())
