"""Neither the model nor the database lets anybody change the record."""

import pytest
from django.db import DatabaseError, connection, transaction

from plugins.funding.models import LogEntry
from plugins.funding.models.record import AppendOnly
from plugins.funding.record import protection


def test_entry_is_not_saved_again(write):
    [entry] = write(1)
    entry.action = "another"
    with pytest.raises(AppendOnly):
        entry.save()


def test_entry_is_not_deleted(write):
    [entry] = write(1)
    with pytest.raises(AppendOnly):
        entry.delete()


@pytest.mark.parametrize(
    "attempt",
    [
        lambda rows: rows.update(action="another"),
        lambda rows: rows.delete(),
        lambda rows: rows.bulk_update(list(rows), ["action"]),
        lambda rows: rows.update_or_create(number=1, defaults={"action": "another"}),
    ],
)
def test_entries_are_not_changed_together(write, attempt):
    write(2)
    with pytest.raises(AppendOnly):
        attempt(LogEntry.objects.all())


@pytest.mark.parametrize(
    "statement", ["UPDATE plugin_funding_logentry SET action = 'another'", "DELETE FROM plugin_funding_logentry"]
)
def test_database_refuses(write, statement):
    write(1)
    with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
    assert LogEntry.objects.get().action == "plan.changed"


def test_triggers_are_laid_by_the_migrations(db):
    assert protection.is_laid(connection)
