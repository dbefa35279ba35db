"""SQLite's FTS5. The table `search_fulltext` (migration 0002) holds the folded words under the document's id."""

from collections.abc import Collection

from django.db import connection

from ..models import IndexedDocument
from ..text import words
from .base import chunks
from .database import DatabaseEngine


class SqliteEngine(DatabaseEngine):
    def index(self, things: Collection[str]) -> None:
        for chunk in chunks(things):
            self._index(chunk)
        # What is without rows is not joined, so that it cannot be found; `prune` sweeps it away.

    def _index(self, things: list[str]) -> None:
        documents = IndexedDocument.objects.filter(thing__in=things).values_list("pk", "title", "body")
        rows = [(pk, " ".join(words(title)), " ".join(words(body))) for pk, title, body in documents]
        with connection.cursor() as cursor:
            cursor.executemany("DELETE FROM search_fulltext WHERE rowid = %s", [(pk,) for pk, *_text in rows])
            cursor.executemany("INSERT INTO search_fulltext(rowid, title, body) VALUES (%s, %s, %s)", rows)

    def prune(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM search_fulltext WHERE rowid NOT IN (SELECT id FROM search_indexeddocument)")

    def matching(self, words: tuple[str, ...]) -> tuple[str, list]:
        # Quoted, so that AND, OR, NOT and NEAR are words. Folded words hold letters and digits only.
        question = " AND ".join(f'"{word}"' for word in words) + " *"
        return (
            "SELECT rowid AS id, bm25(search_fulltext, 10.0, 1.0) AS rank "
            "FROM search_fulltext WHERE search_fulltext MATCH %s",
            [question],
        )
