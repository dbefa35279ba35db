"""What PostgreSQL's engine does in its own way."""

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

pytestmark = pytest.mark.parametrize("shelf", ["postgresql"], indirect=True)


def test_tokens_are_kept_apart_from_the_rows(shelf):
    shelf.put_one("a", body="Zeugnisse übersetzen und anerkennen")
    with connection.cursor() as cursor:
        cursor.execute("SELECT reltoastrelid::regclass FROM pg_class WHERE relname = 'search_fulltext'")
        (apart,) = cursor.fetchone()
        cursor.execute(f"SELECT COUNT(DISTINCT chunk_id) FROM {apart}")  # noqa: S608 - a table's name
        assert cursor.fetchone() == (1,)
    assert shelf.find("zeugnisse anerkennen") == ["a"]


def test_narrowing_the_table_keeps_what_is_indexed(shelf):
    shelf.put_one("a", body="Zeugnisse anerkennen")
    migrate("0005_more_synonyms")
    assert shelf.find("zeugnisse") == ["a"]
    migrate("0006_narrow_fulltext")
    assert shelf.find("zeugnisse anerkennen") == ["a"]


def migrate(name: str) -> None:
    MigrationExecutor(connection).migrate([("search", name)])
