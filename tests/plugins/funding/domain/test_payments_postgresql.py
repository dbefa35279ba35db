"""Two requests at the same moment, on the database that is meant for many: together too much, so one succeeds."""

from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

from django.db import connections, transaction

from federation.associations.scope import scope
from plugins.funding.domain.balance import balance_of
from plugins.funding.domain.payments import Request, request
from plugins.funding.errors import Unmet
from plugins.funding.models import Application, Payment
from sites.demo.factories import AssociationFactory, OrganisationFactory
from tests.federation.content.test_concurrency_postgresql import (  # noqa: F401 - postgresql is a fixture
    PATIENCE,
    default_database,
    postgresql,
    wait_for_waiting,
)
from tests.plugins.funding.factories import ApplicationFactory, CallFactory, grant_of, of_applicant
from tests.services.postgresql import postgresql_database, postgresql_server  # noqa: F401 - fixtures

WANTED = Request(Decimal("5000.00"), "Honorare", "Verein", "DE89370400440532013000")


def test_of_two_requests_at_the_same_moment_one_succeeds(postgresql):  # noqa: F811
    association = AssociationFactory(slug="luebeck", languages=("de",), plugins=["funding"])
    with scope(association=association):
        organisation = OrganisationFactory(owner=association)
        people = [of_applicant(association, organisation) for _each in range(2)]
        application = ApplicationFactory(
            call=CallFactory(association=association), organisation=organisation, signatory=people[0]
        )
        grant = grant_of(application)

    def ask(user):
        with default_database(postgresql), scope(association=association):
            try:
                return request(grant, WANTED, by=user)
            except Unmet as error:
                return error

    with ThreadPoolExecutor(2) as pool, scope(association=association):
        with transaction.atomic():
            # Both are on their way before either may count.
            Application.objects.select_for_update().get(pk=application.pk)
            asked = [pool.submit(ask, user) for user in people]
            wait_for_waiting(connections["default"], 2)
        answers = [each.result(timeout=PATIENCE) for each in asked]
        assert [type(answer) for answer in sorted(answers, key=lambda a: type(a).__name__)] == [Payment, Unmet]
        balance = balance_of(grant)
        assert (balance.open, balance.left) == (Decimal("5000.00"), Decimal("3000.00"))
