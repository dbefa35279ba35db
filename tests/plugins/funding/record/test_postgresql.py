"""The record and the mails on the database that is meant for many: several at the same moment, and its own triggers."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import override_settings
from django.utils import timezone

from federation.associations.scope import scopes_disabled
from plugins.funding.domain import delivery, log
from plugins.funding.domain.actors import actor_of
from plugins.funding.models import Dispatch, LogEntry, Message, Role
from plugins.funding.record import protection
from plugins.funding.record.checking import verify
from sites.demo.factories import AssociationFactory
from tests.federation.content.test_concurrency_postgresql import default_database, postgresql  # noqa: F401 - a fixture
from tests.federation.keeping.mailserver import Mailbox, MailServer
from tests.plugins.funding.factories import ApplicationFactory, CallFactory, of_applicant
from tests.services.postgresql import postgresql_database, postgresql_server  # noqa: F401 - fixtures

WRITERS, EACH = 4, 10


@pytest.fixture
def application(postgresql):  # noqa: F811
    with scopes_disabled():
        association = AssociationFactory(languages=("de",), plugins=["funding"])
        yield ApplicationFactory(call=CallFactory(association=association))


def test_record_of_several_writers_has_no_gaps(application, postgresql):  # noqa: F811
    association, person = application.association, application.created_by

    def write(_number):
        with default_database(postgresql), scopes_disabled():
            for _time in range(EACH):
                with transaction.atomic():
                    log.write(association, "plan.changed", by=person, role=Role.OFFICER, subject=application)

    with ThreadPoolExecutor(WRITERS) as pool:
        list(pool.map(write, range(WRITERS)))
    verdict = verify(association.slug)
    assert verdict.fault is None
    assert verdict.number == WRITERS * EACH


def test_database_refuses_to_change_the_record(application):
    with transaction.atomic():
        log.write(
            application.association, "plan.changed", by=None, role=Role.SYSTEM, subject=application,
            data={"Betrag": "1.234,56 €", "b": [1, None, True], "a": {"z": "ß", "y": 2}},
        )  # fmt: skip
    assert protection.is_laid(connection)
    for statement in (
        "UPDATE plugin_funding_logentry SET action = 'another'",
        "DELETE FROM plugin_funding_logentry",
        "TRUNCATE plugin_funding_logentry",
    ):
        with pytest.raises(DatabaseError, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)
    assert verify(application.association.slug).fault is None


def test_changed_entry_is_found_past_the_triggers(application):
    for number in range(3):
        with transaction.atomic():
            log.write(application.association, f"step.{number}", by=None, role=Role.SYSTEM, subject=application)
    slug = application.association.slug
    protection.lift(connection)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE plugin_funding_logentry SET action = 'x' WHERE association = %s AND number = 2", [slug])
    protection.lay(connection)
    assert verify(slug).fault.number == 2
    assert LogEntry.objects.filter(association=slug).count() == 3


def test_message_that_several_workers_take_leaves_once(application, postgresql):  # noqa: F811
    person = of_applicant(application.association, application.organisation)
    message = Message.objects.create(
        application=application, to_applicant=True, subject="Hallo", text="Text", recipients=[person.email],
        written_by=actor_of(person), written_at=timezone.now(),
    )  # fmt: skip
    inbox = Mailbox()
    server = MailServer(inbox)
    server.start()

    def send(_number):
        with default_database(postgresql), scopes_disabled():
            delivery.send(message.pk)

    smtp = {"EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend", "EMAIL_HOST": server.hostname}
    with override_settings(EMAIL_PORT=server.port, **smtp), ThreadPoolExecutor(WRITERS) as pool:
        list(pool.map(send, range(WRITERS)))
    server.stop()
    assert len(inbox.messages) == 1
    assert Dispatch.objects.get(message=message).attempts == 1
    message.refresh_from_db()
    assert message.sent_at
