import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from federation.associations.models import Role
from federation.search.models import IndexedDocument
from federation.staff.domain import grant_role
from sites.demo.factories import StandardPageFactory, UserFactory, home_of


@pytest.fixture
def curator_admin(sign_in, umbrella):
    return sign_in(grant_role(UserFactory(), umbrella, Role.CURATOR).user, umbrella)


@pytest.fixture
def queries_of(curator_admin):
    """`queries_of("/admin/…/")`: how many queries the page takes."""

    def counted(address: str) -> int:
        curator_admin.get(address)
        with CaptureQueriesContext(connection) as captured:
            assert curator_admin.get(address).status_code == 200
        return len(captured)

    return counted


@pytest.fixture
def indexed(luebeck):
    """`indexed("Titel")`: the key of a page of Lübeck's, as the index has it."""

    def made(title: str) -> str:
        page = StandardPageFactory(parent=home_of(luebeck), title=title, slug=f"seite-{abs(hash(title))}")
        return IndexedDocument.objects.get(title=title, object_id=str(page.pk)).thing.key

    return made
