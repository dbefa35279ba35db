import pytest

from federation.accounts.models import User
from federation.associations.models import Role
from federation.registry.documents import document_of
from federation.registry.domain import Actor
from federation.registry.models import Organisation, Revision
from federation.staff.domain import grant_role
from sites.demo.factories import OrganisationFactory, UserFactory

STAFF = Actor(Revision.Source.STAFF, name="Redaktion")


@pytest.fixture
def person(db):
    """`person(association, Role.EDITOR)`: somebody who works there in these roles."""

    def made(association, *roles: Role, **fields) -> User:
        user = UserFactory(**fields)
        for role in roles:
            grant_role(user, association, role)
        return user

    return made


@pytest.fixture
def entered(django_capture_on_commit_callbacks):
    """`entered(luebeck, name=…)`: an entry that everything that follows entries knows of."""

    def made(owner, **fields) -> Organisation:
        with django_capture_on_commit_callbacks(execute=True):
            return OrganisationFactory(owner=owner, **fields)

    return made


def state(organisation: Organisation) -> dict:
    """All that a merge may touch of an entry."""
    present = Organisation.objects.complete().get(pk=organisation.pk)
    memberships = present.memberships.order_by("pk").values_list(
        "pk", "association__slug", "role", "is_owner", "is_hidden", "since"
    )
    return {
        "document": document_of(present),
        "memberships": list(memberships),
        "slug": present.slug,
        "former": sorted(present.former_addresses.values_list("slug", flat=True)),
        "merged_into": present.merged_into_id,
    }
