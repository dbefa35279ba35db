from django.db import migrations

# The words come folded and separated by spaces (federation/search/text.py): everything else is part of a word.
SQLITE = """
CREATE VIRTUAL TABLE search_fulltext USING fts5(
    title, body,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Cn Co'",
    prefix = '2 3'
)
"""
POSTGRESQL = [
    "ALTER TABLE search_indexeddocument ADD COLUMN words tsvector",
    "CREATE INDEX search_words ON search_indexeddocument USING gin (words)",
]


def create(apps, schema_editor):
    """What each database needs to find words; another one has no engine."""
    vendor = schema_editor.connection.vendor
    if vendor == "sqlite":
        schema_editor.execute(SQLITE)
    elif vendor == "postgresql":
        for statement in POSTGRESQL:
            schema_editor.execute(statement)
    else:
        raise NotImplementedError(f"Verbund searches with SQLite or PostgreSQL, not with {vendor}.")


def drop(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute("DROP TABLE search_fulltext")
    else:
        schema_editor.execute("ALTER TABLE search_indexeddocument DROP COLUMN words")


class Migration(migrations.Migration):
    dependencies = [("search", "0001_initial")]

    operations = [migrations.RunPython(create, drop)]
