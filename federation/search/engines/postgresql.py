"""PostgreSQL's text search. The table `search_fulltext` (migrations 0003, 0006) has the tokens of things, no places.

No text search configuration takes part: a token is what `analysis` says, as in the other engines.
"""

from collections.abc import Collection, Iterable, Sequence
from hashlib import blake2b
from itertools import chain

from django.db import connection

from .base import Form
from .database import IS_WORD, DatabaseEngine
from .sql import Sql

ASKED = "CAST(%s AS tsquery)"
FEW = 500  # things, whose tokens are sooner read than the lists of all that have one
# Read once for all that is asked of them: they are kept apart from the rows (migration 0006).
SAID = f"""
LEFT JOIN LATERAL (
    SELECT strip(words) AS words FROM search_fulltext
    WHERE id = t.id AND (SELECT COUNT(*) <= {FEW} FROM {{found}}) OFFSET 0
) AS said ON TRUE
"""  # noqa: S608 - our own


class PostgresqlEngine(DatabaseEngine):
    has_one = "strpos({text}, %s) > 0"
    has_any = "{text} ~ %s"
    joined = "string_agg({text}, '')"
    either, both = " | ", " & "
    said = SAID

    def new_numbers(self, many: int) -> list[int]:
        sequence = "pg_get_serial_sequence('search_indexedthing', 'id')"
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT nextval({sequence}) FROM generate_series(1, %s)", [many])  # noqa: S608
            return [number for (number,) in cursor.fetchall()]

    def insert(self, table: str, columns: Sequence[str], rows: Iterable[tuple]) -> None:
        with (
            connection.cursor() as cursor,
            cursor.copy(f"COPY {table} ({', '.join(columns)}) FROM STDIN") as copy,
        ):
            for row in rows:
                copy.write_row(row)

    def write(self, things: Iterable[tuple[int, str]]) -> None:
        things = list(things)
        self.forget([number for number, _words in things])  # left over, as where rows were restored from elsewhere
        quoted = ((number, "'" + words.replace(" ", "' '") + "'" if words else "") for number, words in things)
        self.insert("search_fulltext", ("id", "words"), quoted)

    def words(self) -> str:
        return f"SELECT word, ndoc FROM ts_stat('SELECT words FROM search_fulltext') WHERE {IS_WORD.format('word')}"  # noqa: S608 - our own

    def expect_many(self) -> str:
        # The words of many things together are entered in half the time.
        with connection.cursor() as cursor:
            cursor.execute("ALTER INDEX search_words SET (fastupdate = on)")
        return self.words()

    def settle(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SELECT gin_clean_pending_list('search_words')")

    def forget(self, numbers: Collection[int]) -> None:
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM search_fulltext WHERE id = ANY(%s)", [list(numbers)])

    def lock(self, names: Iterable[str]) -> None:
        # In the order of what is locked: names may share a number.
        numbers = sorted({_number(name) for name in names})
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(number) FROM unnest(%s::bigint[]) AS number", [numbers])

    def prune(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM search_fulltext WHERE id NOT IN (SELECT id FROM search_indexedthing)")
            cursor.execute("ALTER INDEX search_words SET (fastupdate = off)")
        self.settle()

    def asked(self, token: str, *, is_beginning: bool = False) -> str:
        return f"'{token}':*" if is_beginning else f"'{token}'"

    def any_of(self, forms: Iterable[Form]) -> str:
        ways = dict.fromkeys(chain.from_iterable(map(self._ways, forms)))
        # What begins so has the word itself too, and each way that is asked for is tried on whatever has any.
        return self.either.join([way for way in ways if f"{way}:*" not in ways])

    def asks(self, *groups: Iterable[Form]) -> Sql:
        return having([self.any_of(forms) for forms in groups])

    def says(self, forms: Iterable[Form], *others: Iterable[Form]) -> Sql:
        each = [self.any_of(one) for one in (forms, *others)]
        read = Sql(f"said.words @@ {ASKED}", each[:1])
        return "CASE WHEN said.words IS NULL THEN t.id IN (" + having(each) + ") ELSE " + read + " END"

    def letters(self, letters: str) -> str:
        return letters if len(letters) == 1 else f"[{letters}]"


def having(each: list[str]) -> Sql:
    """The numbers of the things that answer each of the questions."""
    return Sql(f"SELECT id FROM search_having({', '.join([ASKED] * len(each))}) AS found(id)", each)  # noqa: S608 - our own words


def _number(name: str) -> int:
    return int.from_bytes(blake2b(f"search {name}".encode(), digest_size=8).digest(), signed=True)
