"""What one would write for these texts alone, on each engine: a table, its full-text index, and one statement."""

import math
from abc import ABC, abstractmethod
from collections.abc import Iterable

from django.db import connection
from more_itertools import chunked

from .questions import FACETS, WITHIN, Asked

COLUMNS = "id, title, body, kind, association, topic, state, language, latitude, longitude"
FIELDS = COLUMNS.split(", ")
KM_OF_A_DEGREE = 111.2


class ByHand(ABC):
    """One of the databases."""

    tables: list[str]
    found: str

    def create(self) -> None:
        with connection.cursor() as cursor:
            for table in ("by_hand_words", "by_hand"):
                cursor.execute(f"DROP TABLE IF EXISTS {table}")
            for statement in self.tables:
                cursor.execute(statement)

    def build(self, texts: Iterable[tuple]) -> None:
        """The texts as rows of `FIELDS`."""
        marks = ", ".join(["%s"] * len(FIELDS))
        with connection.cursor() as cursor:
            for some in chunked(texts, 2000):
                cursor.executemany(f"INSERT INTO by_hand ({COLUMNS}) VALUES ({marks})", some)
            self.fill(cursor)

    @abstractmethod
    def fill(self, cursor) -> None: ...

    @abstractmethod
    def expression(self, asked: Asked) -> str: ...

    def search(self, asked: Asked) -> int:
        conditions = [f"h.{name} = %s" for name in asked.filters]
        values: list = list(asked.filters.values())
        if asked.near:
            latitude, longitude = asked.near
            high, wide = WITHIN / KM_OF_A_DEGREE, WITHIN / KM_OF_A_DEGREE / math.cos(math.radians(latitude))
            conditions += ["h.latitude BETWEEN %s AND %s", "h.longitude BETWEEN %s AND %s"]
            values += [latitude - high, latitude + high, longitude - wide, longitude + wide]
        counts = [f"SELECT '{name}', {name}, COUNT(*), 0 FROM found GROUP BY {name}" for name in FACETS]
        # What is still being typed has no stem.
        matching = self.found.format(configuration="simple" if asked.is_beginning else "german")
        statement = " UNION ALL ".join([
            f"WITH found AS MATERIALIZED ({matching} {''.join(f' AND {condition}' for condition in conditions)}) "
            "SELECT * FROM (SELECT 'hit', title, id, score FROM found ORDER BY score DESC, id LIMIT 20) AS hits",
            "SELECT 'total', '', COUNT(*), 0 FROM found",
            *counts,
        ])  # fmt: skip
        with connection.cursor() as cursor:
            cursor.execute(statement, [self.expression(asked), *values])
            return next(row[2] for row in cursor.fetchall() if row[0] == "total")


class Sqlite(ByHand):
    tables = [
        "CREATE TABLE by_hand (id INTEGER PRIMARY KEY, title TEXT, body TEXT, kind TEXT, association TEXT, topic TEXT, "
        "state TEXT, language TEXT, latitude REAL, longitude REAL)",
        "CREATE VIRTUAL TABLE by_hand_words USING fts5(title, body, content='by_hand', content_rowid='id', "
        "tokenize='unicode61 remove_diacritics 2', prefix='2 3')",
    ]
    found = (
        "SELECT h.id, h.title, h.kind, h.association, h.topic, -bm25(by_hand_words, 10.0, 1.0) AS score "
        "FROM by_hand_words w JOIN by_hand h ON h.id = w.rowid WHERE by_hand_words MATCH %s"
    )

    def fill(self, cursor) -> None:
        cursor.execute("INSERT INTO by_hand_words(by_hand_words) VALUES ('rebuild')")

    def expression(self, asked: Asked) -> str:
        return " AND ".join(f'"{word}"' for word in asked.words) + (" *" if asked.is_beginning else "")


class Postgresql(ByHand):
    tables = [
        "CREATE TABLE by_hand (id bigint PRIMARY KEY, title text, body text, kind text, association text, topic text, "
        "state text, language text, latitude double precision, longitude double precision, words tsvector)",
        "CREATE INDEX by_hand_index ON by_hand USING gin (words)",
    ]
    found = (
        "SELECT h.id, h.title, h.kind, h.association, h.topic, ts_rank(h.words, asked) AS score "
        "FROM by_hand h, to_tsquery('{configuration}', %s) AS asked WHERE h.words @@ asked"
    )

    def fill(self, cursor) -> None:
        cursor.execute(
            "UPDATE by_hand SET words = setweight(to_tsvector('german', title), 'A') "
            "|| setweight(to_tsvector('german', body), 'D')"
        )
        cursor.execute("ANALYZE by_hand")

    def expression(self, asked: Asked) -> str:
        return " & ".join(asked.words) + (":*" if asked.is_beginning else "")


def of_database() -> ByHand:
    return Postgresql() if connection.vendor == "postgresql" else Sqlite()
