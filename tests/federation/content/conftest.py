import pytest

from federation.accounts.models import User
from federation.staff.domain import grant_role
from sites.demo.factories import UserFactory


@pytest.fixture
def person(db):
    """`person(association, Role.EDITOR, languages=["ar"])`: somebody who works there in this role."""

    def made(association, role, languages=(), **fields) -> User:
        user = UserFactory(**fields)
        grant_role(user, association, role, languages=languages)
        return user

    return made
