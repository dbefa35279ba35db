import pytest

from federation.associations.models import Role
from federation.provisioning.domain import switch_plugin
from federation.staff.domain import grant_role
from sites.demo.factories import StandardPageFactory, UserFactory, home_of

INSTALL = "pip install --no-deps --no-build-isolation tests/dummy_plugin"


@pytest.fixture
def noticeboard():
    """The plugin that an outsider would write, installed as a package of its own."""
    return pytest.importorskip("verbund_noticeboard", reason=f"{INSTALL} (as `make test` does)")


@pytest.fixture
def board(noticeboard, luebeck):
    """Lübeck with the noticeboard on."""
    switch_plugin(luebeck, "noticeboard", on=True)
    return luebeck


@pytest.fixture
def notice(board):
    from verbund_noticeboard.models import NoticePage

    from federation.content.domain import lay_page

    return lay_page(home_of(board), NoticePage(title="Lastenrad zu verleihen", slug="lastenrad"))


@pytest.fixture
def page_with_slip(board):
    return StandardPageFactory(
        parent=home_of(board),
        slug="treff",
        title="Treff",
        body=[("paragraph", "<p>Kommen Sie.</p>"), ("notice_slip", "Suche Klavier")],
    )


@pytest.fixture
def editor(board, sign_in):
    user = UserFactory()
    grant_role(user, board, Role.PUBLISHER)
    return sign_in(user, board)
