"""The demo federation in the database of an engine."""

from django.apps import apps
from django.core.management import call_command
from django.core.management.color import no_style
from django.db import connection, connections

BATCH = 500
DIFFERENT = {"stock", "wagtailsearch"}  # apps whose tables are filled anew, or differ between the databases


def bring_up_to_date() -> None:
    """The demo may have been built by an older checkout. Builds it where there is none."""
    call_command("migrate", verbosity=0)
    from federation.associations.models import Association

    if not Association.objects.exists():
        call_command("load_demo", verbosity=0)


def copy() -> None:
    """From SQLite to the PostgreSQL of DATABASE_URL: row by row, past all signals and checks."""
    call_command("migrate", verbosity=0)
    known = connections["demo"].introspection.table_names()
    models = [
        model
        for model in apps.get_models(include_auto_created=True)
        if model._meta.db_table in known and model._meta.app_label not in DIFFERENT
    ]
    tables = ", ".join(connection.ops.quote_name(model._meta.db_table) for model in models)
    with connection.cursor() as cursor:
        cursor.execute("SET session_replication_role = replica")  # no triggers: rows come in any order
        cursor.execute(f"TRUNCATE {tables} CASCADE")
        for model in models:
            copy_table(cursor, model)
        cursor.execute("SET session_replication_role = DEFAULT")
        for statement in connection.ops.sequence_reset_sql(no_style(), models):
            cursor.execute(statement)


def copy_table(cursor, model) -> None:
    fields = model._meta.local_concrete_fields
    names = ", ".join(connection.ops.quote_name(field.column) for field in fields)
    marks = ", ".join(["%s"] * len(fields))
    table = connection.ops.quote_name(model._meta.db_table)
    rows = model._base_manager.using("demo").values_list(*(field.attname for field in fields))
    cursor.executemany(
        f"INSERT INTO {table} ({names}) VALUES ({marks})",
        [
            [field.get_db_prep_save(value, connection) for field, value in zip(fields, row, strict=True)]
            for row in rows.order_by().iterator(BATCH)
        ],
    )
