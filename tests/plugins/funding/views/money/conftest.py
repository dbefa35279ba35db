import pytest
from django.urls import reverse

from plugins.funding.models import Role
from sites.demo.factories import OrganisationFactory
from tests.plugins.funding.factories import of_applicant, of_funder


@pytest.fixture
def address(application):
    """`address("payment", number=1)`: of a page about the application."""

    def path(name, **kwargs):
        return reverse(f"funding:{name}", kwargs={"language": "de", "uuid": application.uuid, **kwargs})

    return path


@pytest.fixture
def strangers(funder, call, koeln):
    """People who may see nothing of the application: of another organisation, a reviewer without it, of elsewhere."""
    return [
        of_applicant(funder, OrganisationFactory(owner=funder)),
        of_funder(funder, Role.REVIEWER),
        of_funder(koeln, Role.OFFICER, Role.FINANCE, Role.APPROVER),
    ]
