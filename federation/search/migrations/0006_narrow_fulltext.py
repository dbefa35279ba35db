from django.db import migrations

POSTGRESQL = [
    # What is found is read from the table too, as indexes do not tell what is visible: row by row, so the narrower rows
    # are, the quicker. PostgreSQL puts long values elsewhere, but only from rows of more than 2 kB, which most things
    # have not. With the padding, which takes 35 bytes when compressed, all have.
    "ALTER TABLE search_fulltext SET (toast_tuple_target = 128)",
    "ALTER TABLE search_fulltext ALTER COLUMN words SET STORAGE EXTERNAL",  # to be compressed, they are too short
    "ALTER TABLE search_fulltext ADD COLUMN padding text NOT NULL DEFAULT repeat(' ', 2100)",
    "ALTER TABLE search_fulltext ALTER COLUMN words TYPE tsvector USING strip(words)",  # writes the table anew
    # What has all of several. Each is a question to the index of its own, which then passes over what another one does
    # not find; of a single question with "and" it tests whatever has any part.
    """
    CREATE FUNCTION search_having(VARIADIC asked tsquery[]) RETURNS SETOF bigint LANGUAGE plpgsql STABLE ROWS 100
    SET enable_seqscan = off AS $$
    BEGIN
        RETURN QUERY EXECUTE 'SELECT id FROM search_fulltext WHERE ' || (
            SELECT string_agg(concat('words @@ $1[', number, ']'), ' AND ')
            FROM generate_subscripts(asked, 1) AS number
        ) USING asked;
    END $$
    """,
]
# Each is another index's beside it: Django makes them for LIKE, which nobody asks of the keys, and for which words have
# `search_beginning`.
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
    """The words stay where they are: older versions work with that too, and new rows are as they were."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP FUNCTION search_having(tsquery[])")
        schema_editor.execute("ALTER TABLE search_fulltext DROP COLUMN padding")


class Migration(migrations.Migration):
    dependencies = [("search", "0005_more_synonyms")]

    operations = [migrations.RunPython(forwards, backwards)]
