import pytest

from federation.search.engines import engines
from tests.services.elasticsearch import elasticsearch_url  # noqa: F401 - fixtures
from tests.services.postgresql import postgresql_database, postgresql_server  # noqa: F401

from .shelf import Shelf, SmallDatabase

HOME_DEPTH = 3  # root, container, home page


@pytest.fixture(scope="session")
def small_sqlite():
    with SmallDatabase({"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}) as database:
        yield database


@pytest.fixture(scope="session")
def small_postgresql(postgresql_database):  # noqa: F811
    with SmallDatabase(postgresql_database) as database:
        yield database


@pytest.fixture(params=["sqlite", "postgresql", "elasticsearch", "elasticsearch in parts"])
def shelf(request, settings, django_db_blocker, worker_id):
    """Things to be found, on each engine in turn. The real engine, on a database with the search's tables only."""
    small = request.getfixturevalue("small_postgresql" if request.param == "postgresql" else "small_sqlite")
    in_parts = request.param == "elasticsearch in parts"
    if in_parts or request.param == "elasticsearch":
        settings.ELASTICSEARCH_URL = request.getfixturevalue("elasticsearch_url")
        settings.ELASTICSEARCH_INDEX = f"test-{worker_id}-parts" if in_parts else f"test-{worker_id}"
    with django_db_blocker.unblock(), small.in_use():
        shelf = Shelf(engines()[0])
        if in_parts:
            shelf.engine.many = 0  # as if whatever is asked for were found in very many things
        shelf.sweep()
        yield shelf
