import os

import pytest
from django.conf import settings
from django.core.cache import cache
from django.test import Client
from django.utils import translation

from federation.accounts.domain import has_second_factor
from federation.associations.models import Association
from federation.associations.roles import requires_second_factor
from federation.search.asking import synonyms
from sites.demo.factories import AssociationFactory, with_second_factor
from tests.services import template


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session):
    """Where REQUIRE_SERVICES is set, as in CI, a skipped test is a failed one."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("REQUIRE_SERVICES") and reporter is not None and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(autouse=True)
def _cold_cache():
    cache.clear()
    synonyms.expire()


@pytest.fixture(autouse=True)
def _german():
    """A request leaves its language active in the thread, as the next one names its own; a test begins in German."""
    translation.activate(settings.LANGUAGE_CODE)


@pytest.fixture(scope="session")
def was_laid():
    return template.load()


@pytest.fixture(scope="session")
def django_db_setup(was_laid, django_db_setup, django_db_blocker):
    """The federation that most tests begin with: laid once for each process, as laying it takes seconds."""
    if was_laid:
        return
    with django_db_blocker.unblock():
        lay_federation()
        template.keep()


def lay_federation():
    everywhere = {"plugins": ["best_practice"]}
    AssociationFactory(
        slug="umbrella",
        name="Bundesverband",
        place="Deutschland",
        hostname="localhost",
        languages=("de", "en", "ar"),
        is_umbrella=True,
        **everywhere,
    )
    AssociationFactory(
        slug="luebeck",
        name="Haus der Kulturen",
        place="Lübeck",
        languages=("de", "en", "ar"),
        email="kontakt@luebeck.example",
        **everywhere,
    )
    AssociationFactory(slug="koeln", name="Verbund Köln", place="Köln", languages=("de", "tr"), **everywhere)


def found(slug):
    return Association.objects.with_languages().with_federation().get(slug=slug)


@pytest.fixture
def umbrella(db):
    return found("umbrella")


@pytest.fixture
def luebeck(db):
    return found("luebeck")


@pytest.fixture
def koeln(db):
    return found("koeln")


@pytest.fixture
def visit(db):
    """`visit(association, "/de/")`: what an anonymous visitor of that site gets; further arguments as in Client.get."""

    def get(association, path, data=None, **headers):
        host = association.site.hostname if hasattr(association, "site") else association
        return Client().get(path, data, headers={"host": host, **headers})

    return get


@pytest.fixture
def sign_in(db):
    """`sign_in(user, association)`: a client of the admin on that association's host.

    Whose role asks for a second factor gets one.
    """

    def client(user, association):
        signed_in = Client(headers={"host": association.site.hostname})
        if requires_second_factor(user) and not has_second_factor(user):
            with_second_factor(user)
        signed_in.force_login(user)
        return signed_in

    return client
