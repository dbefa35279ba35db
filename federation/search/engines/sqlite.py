"""SQLite's FTS5. The table `search_fulltext` (migration 0003) holds which thing has which token, and no text.

Such a table forgets nothing. A thing with new words has a new number, so what is outdated is joined with nothing;
`prune` fills the table anew when half of it is outdated.
"""

import sqlite3
from collections.abc import Collection, Iterable, Sequence
from itertools import chain

from django.db import connection, transaction
from more_itertools import chunked

from ..models import IndexedThing
from .base import CHUNK, Form
from .database import IS_WORD, DatabaseEngine
from .sql import Sql
from .stored import stored

AT_ONCE = 250  # rows that are written by a statement
# What FTS5 itself says of its tokens; nothing is stored by that.
TERMS = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_terms USING fts5vocab(main, search_fulltext, row)"
WORDS = f"SELECT term, doc FROM temp.search_terms WHERE {IS_WORD.format('term')}"  # noqa: S608 - our own
OUTDATED = f"CREATE TABLE temp.search_outdated AS {WORDS}"
# How many parts of the index become one at a time; FTS5 keeps it.
MERGED = "INSERT INTO search_fulltext(search_fulltext, rank) VALUES ('automerge', %s)"
USUAL, SELDOM = 4, 16
# The connection's memory for pages (kB), and how many changed ones are gathered before they go to their places: indexes
# are changed all over, so with as much as usual each page is read and written again and again.
ROOM = ("PRAGMA cache_size = -64000", "PRAGMA wal_autocheckpoint = 10000")
USUAL_ROOM = ("PRAGMA cache_size = -2000", "PRAGMA wal_autocheckpoint = 1000")
WORDS_SINCE = (
    "SELECT now.term, now.doc - COALESCE(outdated.doc, 0) FROM temp.search_terms AS now "  # noqa: S608 - our own
    "LEFT JOIN temp.search_outdated AS outdated ON outdated.term = now.term "
    f"WHERE now.doc > COALESCE(outdated.doc, 0) AND {IS_WORD.format('now.term')}"
)


class SqliteEngine(DatabaseEngine):
    has_one = "instr({text}, %s) > 0"
    has_any = "{text} GLOB %s"
    joined = "group_concat({text}, '')"
    either, both = " OR ", " AND "

    def new_numbers(self, many: int) -> range:
        with connection.cursor() as cursor:
            cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = 'search_indexedthing'")
            (last,) = cursor.fetchone() or (0,)
        return range(last + 1, last + 1 + many)

    def insert(self, table: str, columns: Sequence[str], rows: Iterable[tuple]) -> None:
        # Some hundred by one statement, in which other threads may run; between two, this one would wait for them.
        marks = f"({', '.join(['%s'] * len(columns))})"
        with connection.cursor() as cursor:
            most = connection.connection.getlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER) // len(columns)
            for some in chunked(rows, min(most, AT_ONCE)):
                values = ", ".join([marks] * len(some))
                cursor.execute(
                    f"INSERT INTO {table} ({', '.join(columns)}) VALUES {values}",  # noqa: S608 - our own
                    [*chain.from_iterable(some)],
                )

    def write(self, things: Iterable[tuple[int, str]]) -> None:
        self.insert("search_fulltext", ("rowid", "words"), things)

    def forget(self, numbers: Collection[int]) -> None:
        """It is gone with its row."""

    def lock(self, names: Iterable[str]) -> None:
        """There is one writer anyway."""

    def expect_many(self) -> str:
        with connection.cursor() as cursor:
            for statement in (TERMS, "DROP TABLE IF EXISTS temp.search_outdated", OUTDATED, *ROOM):
                cursor.execute(statement)
            cursor.execute(MERGED, [SELDOM])  # written in three quarters of the time
        return WORDS_SINCE

    def words(self) -> str:
        with connection.cursor() as cursor:
            cursor.execute(TERMS)
        return WORDS if self.entries() == IndexedThing.objects.count() else ""

    def prune(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1 FROM search_fulltext_config WHERE k = 'automerge' AND v = %s", [SELDOM])
            if cursor.fetchone():
                # Much was written in many parts, and a question looks into each of them.
                cursor.execute("INSERT INTO search_fulltext(search_fulltext) VALUES ('optimize')")
                cursor.execute(MERGED, [USUAL])
                for statement in USUAL_ROOM:
                    cursor.execute(statement)
        if self.entries() > 2 * IndexedThing.objects.count():
            self.refill()

    def entries(self) -> int:
        """One for each thing, the outdated too."""
        with connection.cursor() as cursor:
            cursor.execute("SELECT COUNT(*) FROM search_fulltext_docsize")
            return cursor.fetchone()[0]

    @transaction.atomic
    def refill(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO search_fulltext(search_fulltext) VALUES ('delete-all')")
        for things in chunked(IndexedThing.objects.order_by("pk").values_list("key", "pk").iterator(), CHUNK):
            found = stored([key for key, _number in things])
            self.write([(number, found[key].words) for key, number in things if key in found])

    def asked(self, token: str, *, is_beginning: bool = False) -> str:
        return f'"{token}" *' if is_beginning else f'"{token}"'

    def asks(self, *groups: Iterable[Form]) -> Sql:
        asked = self.both.join(f"({self.any_of(forms)})" for forms in groups)
        return Sql("SELECT rowid AS id FROM search_fulltext WHERE search_fulltext MATCH %s", [asked])

    def letters(self, letters: str) -> str:
        return letters if len(letters) == 1 else f"*[{letters}]*"
