from importlib import import_module

from django.db import migrations

POSTGRESQL = [
    # What is found is read from the table too, as indexes do not tell what is visible: row by row, so the narrower rows
    # are, the quicker. PostgreSQL puts long values elsewhere, but only from rows of more than 2 kB, which most things
    # have not. With the padding, which takes 35 bytes when compressed, all have.
    "ALTER TABLE search_fulltext SET (toast_tuple_target = 128)",
    "ALTER TABLE search_fulltext ALTER COLUMN words SET STORAGE EXTERNAL",  # to be compressed, they are too short
    "ALTER TABLE search_fulltext ADD COLUMN padding text NOT NULL DEFAULT repeat(' ', 2100)",
    "ALTER TABLE search_fulltext ALTER COLUMN words TYPE tsvector USING strip(words)",  # writes the table anew
    # What has all of several, each of which is a question to the index of its own: it passes over what another one does
    # not find, while of a single question with "and" it tests whatever has any part. The plans are kept, and
    # those that read the whole table, which is right while it is empty, are none. Nothing is fetched beforehand, for
    # the table is small enough to be in memory.
    "DROP FUNCTION search_having(tsquery)",
    """
    CREATE FUNCTION search_having(VARIADIC asked tsquery[]) RETURNS SETOF bigint LANGUAGE plpgsql STABLE ROWS 100
    SET enable_seqscan = off SET enable_indexscan = off SET effective_io_concurrency = 0 AS $$
    BEGIN
        CASE cardinality(asked)
        WHEN 1 THEN
            RETURN QUERY SELECT id FROM search_fulltext WHERE words @@ asked[1];
        WHEN 2 THEN
            RETURN QUERY SELECT id FROM search_fulltext WHERE words @@ asked[1] AND words @@ asked[2];
        ELSE
            RETURN QUERY EXECUTE 'SELECT id FROM search_fulltext WHERE ' || (
                SELECT string_agg(concat('words @@ $1[', number, ']'), ' AND ')
                FROM generate_subscripts(asked, 1) AS number
            ) USING asked;
        END CASE;
    END $$
    """,
]
# Django makes them for LIKE, which nobody asks of keys, and for which words have `search_beginning`.
LIKE = """
    SELECT indexrelid::regclass FROM pg_index WHERE indexrelid::regclass::text LIKE %s
    AND indrelid IN ('search_word'::regclass, 'search_indexedthing'::regclass)
"""


def forwards(apps, schema_editor):
    if schema_editor.connection.vendor != "postgresql":
        return
    for statement in POSTGRESQL:
        schema_editor.execute(statement)
    with schema_editor.connection.cursor() as cursor:
        cursor.execute(LIKE, [r"%\_like"])
        for (name,) in cursor.fetchall():
            cursor.execute(f"DROP INDEX {name}")


def backwards(apps, schema_editor):
    """The words stay where they are, which older versions work with too; new rows are as they were."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP FUNCTION search_having(tsquery[])")
        schema_editor.execute(import_module("federation.search.migrations.0003_things").POSTGRESQL[-1])
        schema_editor.execute("ALTER TABLE search_fulltext DROP COLUMN padding")


class Migration(migrations.Migration):
    dependencies = [("search", "0005_more_synonyms")]

    operations = [migrations.RunPython(forwards, backwards)]
