import pytest
from django.test import Client

from federation.associations.scope import scope
from federation.provisioning.domain import switch_plugin
from plugins.funding.domain.settlement import final_proof
from plugins.funding.models import Role
from sites.demo.factories import OrganisationFactory
from tests.conftest import found

from .factories import ApplicationFactory, CallFactory, grant_of, of_applicant, of_funder


@pytest.fixture
def funder(luebeck):
    """Lübeck with the plugin on, in scope."""
    switch_plugin(luebeck, "funding", on=True)
    association = found("luebeck")
    with scope(association=association):
        yield association


@pytest.fixture
def call(funder):
    return CallFactory(association=funder)


@pytest.fixture
def organisation(funder):
    return OrganisationFactory(owner=funder)


@pytest.fixture
def signatory(funder, organisation):
    return of_applicant(funder, organisation)


@pytest.fixture
def editor(funder, organisation):
    return of_applicant(funder, organisation, Role.EDITOR)


@pytest.fixture
def officer(funder):
    return of_funder(funder, Role.OFFICER)


@pytest.fixture
def reviewer(funder):
    return of_funder(funder, Role.REVIEWER)


@pytest.fixture
def finance(funder):
    return of_funder(funder, Role.FINANCE)


@pytest.fixture
def approver(funder):
    return of_funder(funder, Role.APPROVER)


@pytest.fixture
def auditor(funder):
    return of_funder(funder, Role.AUDITOR)


@pytest.fixture
def application(call, organisation, signatory):
    """A draft of `organisation`."""
    return ApplicationFactory(call=call, organisation=organisation, signatory=signatory)


@pytest.fixture
def as_user(funder):
    """`as_user(somebody)`: a client on the funder's host."""

    def client(user):
        signed_in = Client(headers={"host": funder.site.hostname})
        signed_in.force_login(user)
        return signed_in

    return client


@pytest.fixture
def grant(application):
    """Running, its project over: money may be asked for and the proof be written."""
    return grant_of(application, has_ended=True)


@pytest.fixture
def proof(grant):
    return final_proof(grant)
