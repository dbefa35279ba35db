import pytest
from django.db import connection, transaction

from plugins.funding.domain import log
from plugins.funding.domain.actors import actor_of
from plugins.funding.models import Role
from plugins.funding.record import protection


@pytest.fixture
def write(funder, application, officer):
    """`write(3)`: so many entries, of an officer."""

    def entries(count: int):
        with transaction.atomic():
            return [
                log.write(
                    funder, "plan.changed", by=actor_of(officer), role=Role.OFFICER, subject=application,
                    application=application, data={"amount": "1200.00", "title": f"Größe {number}"},
                )
                for number in range(count)
            ]  # fmt: skip

    return entries


@pytest.fixture
def past_the_triggers(db):
    """Runs SQL as somebody would who owns the database."""

    def run(statement: str, *values):
        protection.lift(connection)
        with connection.cursor() as cursor:
            cursor.execute(statement, values)
        protection.lay(connection)

    return run
