"""Applications on the database that is meant for many: several people at the same moment."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from federation.associations.scope import scopes_disabled
from plugins.funding.domain.applications import start
from plugins.funding.domain.transitions import move
from plugins.funding.errors import NoSuchStep
from plugins.funding.models import Application, LogEntry, Paper
from sites.demo.factories import AssociationFactory, OrganisationFactory
from tests.federation.content.test_concurrency_postgresql import default_database, postgresql  # noqa: F401 - a fixture
from tests.plugins.funding.factories import ApplicationFactory, CallFactory, of_applicant
from tests.services.postgresql import postgresql_database, postgresql_server  # noqa: F401 - fixtures

AT_ONCE = 4


@pytest.fixture
def call(postgresql):  # noqa: F811
    with scopes_disabled():
        yield CallFactory(association=AssociationFactory(languages=("de",), plugins=["funding"]))


def together(postgresql, act, things) -> list:  # noqa: F811
    """What `act` gives for each thing, all at the same moment."""

    def alone(thing):
        with default_database(postgresql), scopes_disabled():
            return act(thing)

    with ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(alone, things))


def test_references_of_several_at_once_have_no_gaps(call, postgresql):  # noqa: F811
    organisations = [OrganisationFactory(owner=call.association) for _number in range(AT_ONCE)]
    people = {each.pk: of_applicant(call.association, each) for each in organisations}

    found = together(postgresql, lambda each: start(call, each, by=people[each.pk], language="de"), organisations)

    references = sorted(application.reference for application in found)
    assert references == [f"{call.code}-{number:04d}" for number in range(1, AT_ONCE + 1)]


def test_several_people_of_one_organisation_begin_one_application(call, postgresql):  # noqa: F811
    organisation = OrganisationFactory(owner=call.association)
    people = [of_applicant(call.association, organisation) for _number in range(AT_ONCE)]

    found = together(postgresql, lambda user: start(call, organisation, by=user, language="de").pk, people)

    assert len(set(found)) == 1


def test_handing_in_twice_at_once_happens_once(call, postgresql):  # noqa: F811
    organisation = OrganisationFactory(owner=call.association)
    people = [of_applicant(call.association, organisation) for _number in range(2)]
    application = ApplicationFactory(call=call, organisation=organisation, signatory=people[0])

    def hand_in(user):
        try:
            return move(application, Application.State.SUBMITTED, by=user).state
        except NoSuchStep:
            return "too late"

    assert sorted(together(postgresql, hand_in, people)) == ["submitted", "too late"]
    assert Paper.objects.filter(application=application).count() == 1
    assert LogEntry.objects.filter(action="application.submitted", application=application.uuid).count() == 1
