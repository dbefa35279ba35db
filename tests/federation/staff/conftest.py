import pytest

from federation.accounts.models import User
from federation.associations.models import Role
from federation.staff.domain import grant_role
from sites.demo.factories import UserFactory


@pytest.fixture
def person(db):
    """`person(association, Role.EDITOR)`: somebody who works there in these roles."""

    def made(association, *roles: Role, languages=(), **fields) -> User:
        user = UserFactory(**fields)
        for role in roles:
            grant_role(user, association, role, languages=languages)
        return user

    return made


@pytest.fixture
def manager(person, luebeck):
    return person(luebeck, Role.MANAGER, email="leitung@luebeck.example", first_name="Lena", last_name="Leitung")


@pytest.fixture
def admin(sign_in, manager, luebeck):
    """The admin of Lübeck, as its manager sees it."""
    return sign_in(manager, luebeck)


@pytest.fixture
def federation_manager(person, umbrella):
    return person(umbrella, Role.FEDERATION_MANAGER, email="verwaltung@bund.example", first_name="Vera")
