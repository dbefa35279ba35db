"""SQLite's FTS5. The table `search_fulltext` (migration 0003) holds which thing has which token, and no text.

Such a table forgets nothing. A thing with new words has a new number, so what is outdated is joined with nothing;
`prune` fills the table anew when half of it is outdated.
"""

from collections.abc import Collection, Iterable, Sequence

from django.db import connection, transaction
from more_itertools import chunked

from ..models import IndexedThing
from .base import CHUNK
from .database import DatabaseEngine
from .fields import tokens_of, tokens_of_thing


class SqliteEngine(DatabaseEngine):
    has_one = "instr({text}, %s) > 0"
    has_any = "{text} GLOB %s"
    joined = "group_concat({text}, '')"
    either, both = " OR ", " AND "
    has_token = "SELECT rowid AS id FROM search_fulltext WHERE search_fulltext MATCH %s"  # noqa: S105 - SQL

    def new_numbers(self, many: int) -> range:
        with connection.cursor() as cursor:
            cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = 'search_indexedthing'")
            (last,) = cursor.fetchone() or (0,)
        return range(last + 1, last + 1 + many)

    def insert(self, table: str, columns: Sequence[str], rows: Iterable[tuple]) -> None:
        marks = ", ".join(["%s"] * len(columns))
        with connection.cursor() as cursor:
            cursor.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)  # noqa: S608

    def write(self, things: Iterable[tuple[int, Sequence[str]]]) -> None:
        rows = [(number, " ".join(tokens)) for number, tokens in things]
        self.insert("search_fulltext", ("rowid", "words"), rows)

    def forget(self, numbers: Collection[int]) -> None:
        """It is gone with its row."""

    def lock(self, names: Iterable[str]) -> None:
        """There is one writer anyway."""

    def prune(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT COUNT(*) FROM search_fulltext_docsize")  # one for each entry, the outdated too
            (entries,) = cursor.fetchone()
        if entries > 2 * IndexedThing.objects.count():
            self.refill()

    @transaction.atomic
    def refill(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO search_fulltext(search_fulltext) VALUES ('delete-all')")
        for keys in chunked(IndexedThing.objects.order_by("pk").values_list("key", flat=True).iterator(), CHUNK):
            found = IndexedThing.objects.filter(key__in=keys).order_by("pk").prefetch_related("documents")
            self.write([(thing.pk, tokens_of_thing([*map(tokens_of, thing.documents.all())])) for thing in found])

    def asked(self, token: str, *, is_beginning: bool = False) -> str:
        return f'"{token}" *' if is_beginning else f'"{token}"'

    def letters(self, letters: str) -> str:
        return letters if len(letters) == 1 else f"*[{letters}]*"
