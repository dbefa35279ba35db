from importlib import import_module

import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models

# The words come as tokens (federation/search/analysis), separated by spaces: everything else is part of one. Only which
# thing has which token is kept: no text, no places in it. The row's number is the thing's.
SQLITE = """
CREATE VIRTUAL TABLE search_fulltext USING fts5(
    words,
    content = '', detail = none,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Cn Co'",
    prefix = '2 3'
)
"""
POSTGRESQL = [
    # A table of its own, without a foreign key: what is without its thing is joined with nothing.
    "CREATE TABLE search_fulltext (id bigint PRIMARY KEY, words tsvector NOT NULL)",
    # The list of pending entries would be searched from end to end by every question.
    "CREATE INDEX search_words ON search_fulltext USING gin (words) WITH (fastupdate = off)",
    # A function, because the planner thinks that reading every row of such a table costs next to nothing, and because
    # with some hundred rows expected it looks things up one by one, which is right for few and bearable for many.
    """
    CREATE FUNCTION search_having(asked tsquery) RETURNS SETOF bigint LANGUAGE sql STABLE ROWS 100
    SET enable_seqscan = off AS $$ SELECT id FROM search_fulltext WHERE words @@ asked $$
    """,
]


def drop_old(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute("DROP TABLE search_fulltext")


def create_old(apps, schema_editor):
    import_module("federation.search.migrations.0002_fulltext").create(apps, schema_editor)


def create(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute(SQLITE)
    else:
        for statement in POSTGRESQL:
            schema_editor.execute(statement)


def drop(apps, schema_editor):
    """Going back leaves an index that `rebuild_search` of the older version has to fill."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP FUNCTION search_having(tsquery)")
    schema_editor.execute("DROP TABLE search_fulltext")


class Migration(migrations.Migration):
    """The index as it is now. It holds nothing of its own: `manage.py rebuild_search` fills it."""

    dependencies = [("contenttypes", "0002_remove_content_type_name"), ("search", "0002_fulltext")]

    operations = [
        migrations.RunPython(drop_old, create_old),
        migrations.DeleteModel("FacetValue"),
        migrations.DeleteModel("IndexedDocument"),
        migrations.CreateModel(
            name='IndexedThing',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.CharField(max_length=120, unique=True)),
                ('kind', models.CharField(max_length=40)),
                ('plugin', models.CharField(blank=True, max_length=50)),
                ('title_key', models.CharField(max_length=100)),
                ('associations', models.JSONField(default=list)),
                ('checked_on', models.DateField(null=True)),
                ('updated_at', models.DateTimeField(null=True)),
                ('terms', models.TextField()),
                ('state', models.CharField(max_length=64)),
            ],
        ),
        migrations.CreateModel(
            name='Rebuild',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('started_at', models.DateTimeField(auto_now_add=True)),
                ('code', models.CharField(max_length=40)),
                ('index', models.CharField(blank=True, max_length=120)),
                ('step', models.CharField(blank=True, max_length=120)),
                ('last_key', models.CharField(blank=True, max_length=64)),
            ],
        ),
        migrations.CreateModel(
            name='SynonymGroup',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('terms', models.TextField(help_text='Eins pro Zeile, auch mehrere Wörter, in allen Sprachen.', verbose_name='Wörter')),
            ],
            options={
                'verbose_name': 'Gleichbedeutende Wörter',
                'verbose_name_plural': 'Gleichbedeutende Wörter',
                'ordering': ['pk'],
            },
        ),
        migrations.CreateModel(
            name='EmptySearch',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('question_key', models.CharField(max_length=100)),
                ('language', models.CharField(max_length=16)),
                ('times', models.PositiveIntegerField(default=0)),
                ('days', models.PositiveSmallIntegerField(default=0)),
                ('last_on', models.DateField()),
            ],
            options={
                'verbose_name': 'Suche ohne Ergebnis',
                'verbose_name_plural': 'Suchen ohne Ergebnis',
                'ordering': ['-times', 'question_key'],
                'constraints': [models.UniqueConstraint(fields=('question_key', 'language'), name='search_empty_once')],
            },
        ),
        migrations.CreateModel(
            name='FacetTerm',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('facet', models.CharField(max_length=40)),
                ('value', models.CharField(max_length=120)),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('facet', 'value'), name='search_facet_term_once')],
            },
        ),
        migrations.CreateModel(
            name='IndexRequest',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('label', models.CharField(max_length=100)),
                ('key', models.CharField(max_length=64)),
                ('failures', models.PositiveSmallIntegerField(default=0)),
                ('due_at', models.DateTimeField(default=django.utils.timezone.now)),
            ],
        ),
        migrations.CreateModel(
            name='Lease',
            fields=[
                ('name', models.CharField(max_length=20, primary_key=True, serialize=False)),
                ('holder', models.CharField(blank=True, max_length=40)),
                ('held_until', models.DateTimeField(default=django.utils.timezone.now)),
                ('failures', models.PositiveSmallIntegerField(default=0)),
            ],
        ),
        migrations.CreateModel(
            name='PinnedResult',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('question', models.CharField(max_length=100, verbose_name='Suche')),
                ('question_key', models.CharField(db_index=True, editable=False, max_length=100)),
                ('thing', models.CharField(max_length=120, verbose_name='Ergebnis')),
                ('sort_order', models.PositiveSmallIntegerField(default=0, verbose_name='Reihenfolge')),
            ],
            options={
                'verbose_name': 'Angeheftetes Ergebnis',
                'verbose_name_plural': 'Angeheftete Ergebnisse',
                'ordering': ['question_key', 'sort_order', 'pk'],
                'constraints': [models.UniqueConstraint(fields=('question_key', 'thing'), name='search_pinned_once')],
            },
        ),
        migrations.CreateModel(
            name='UnsentThing',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.CharField(max_length=120)),
                ('changed_at', models.DateTimeField(auto_now_add=True)),
            ],
        ),
        migrations.CreateModel(
            name='Word',
            fields=[
                ('word', models.CharField(max_length=60, primary_key=True, serialize=False)),
                ('backwards', models.CharField(max_length=60)),
                ('documents', models.PositiveIntegerField(default=1)),
            ],
            options={
                'indexes': [models.Index(fields=['word', 'documents'], name='search_beginning', opclasses=['varchar_pattern_ops', 'int4_ops']), models.Index(fields=['backwards'], name='search_backwards', opclasses=['varchar_pattern_ops'])],
            },
        ),
        migrations.CreateModel(
            name='IndexedPlace',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('latitude', models.FloatField()),
                ('longitude', models.FloatField()),
                ('thing', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='places', to='search.indexedthing')),
            ],
            options={
                'indexes': [models.Index(fields=['latitude', 'longitude', 'thing'], name='search_near')],
            },
        ),
        migrations.CreateModel(
            name='IndexedDocument',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(max_length=16)),
                ('object_id', models.CharField(max_length=64)),
                ('is_source', models.BooleanField(default=True)),
                ('title', models.CharField(max_length=255)),
                ('title_key', models.CharField(db_index=True, max_length=100)),
                ('names', models.TextField(blank=True)),
                ('keywords', models.TextField(blank=True)),
                ('body', models.TextField(blank=True)),
                ('path', models.TextField()),
                ('shared_path', models.BooleanField(default=False)),
                ('about', models.JSONField(default=dict)),
                ('content_type', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='contenttypes.contenttype')),
                ('thing', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='documents', to='search.indexedthing')),
            ],
            options={
                'indexes': [models.Index(fields=['content_type', 'object_id'], name='search_source')],
                'constraints': [models.UniqueConstraint(fields=('thing', 'language'), name='search_thing_once_in_language')],
            },
        ),
        migrations.CreateModel(
            name='IndexedTime',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('starts_at', models.DateTimeField()),
                ('ends_at', models.DateTimeField()),
                ('thing', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='times', to='search.indexedthing')),
            ],
            options={
                'indexes': [models.Index(fields=['starts_at', 'ends_at', 'thing'], name='search_when')],
            },
        ),
        migrations.RunPython(create, drop),
    ]
