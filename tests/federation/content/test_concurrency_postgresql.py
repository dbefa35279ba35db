"""Two saves at the same instant, on the database that is meant for many: one is stored, the other is told."""

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
from django.contrib.contenttypes.models import ContentType
from django.db import connections, transaction
from django.db.utils import ConnectionHandler
from django.test import Client
from wagtail.models import Page

from federation.associations.models import Role
from federation.staff.domain import grant_role
from sites.demo.factories import AssociationFactory, StandardPageFactory, UserFactory, home_of
from tests.plugins.editor import FormReader, edit_address
from tests.services.demo import ROOT
from tests.services.postgresql import postgresql_database, postgresql_server  # noqa: F401 - fixtures

PATIENCE = 30  # seconds until both wait for the lock


@contextmanager
def default_database(settings: dict):
    """Makes a database the default one of this thread."""
    usual = connections["default"]
    connections["default"] = ConnectionHandler({"default": settings})["default"]
    ContentType.objects.clear_cache()  # it remembers numbers
    try:
        yield connections["default"]
    finally:
        connections["default"].close()
        connections["default"] = usual
        ContentType.objects.clear_cache()


@pytest.fixture
def postgresql(postgresql_database, django_db_blocker):  # noqa: F811
    # In a process of its own: the search's migrations look at the database once, when they are imported.
    env = os.environ | {
        "DATABASE_URL": "postgres://{USER}:{PASSWORD}@{HOST}:{PORT}/{NAME}".format(**postgresql_database)
    }
    subprocess.run(
        [sys.executable, "manage.py", "migrate", "--verbosity", "0"],
        cwd=ROOT, env=env | {"DJANGO_SETTINGS_MODULE": "federation.settings.test"}, check=True, capture_output=True,
    )  # fmt: skip
    with django_db_blocker.unblock(), default_database(postgresql_database):
        yield postgresql_database


def opened_form(association, page, name: str):
    """A client of its own, and what it would send if its form were saved."""
    user = UserFactory(first_name=name)
    grant_role(user, association, Role.PUBLISHER)
    admin = Client(headers={"host": association.site.hostname})
    admin.force_login(user)
    form = FormReader(admin.get(edit_address(page)).text).to_send()
    return admin, form | {"introduction": f"Von {name}.", "action-publish": "1"}


def wait_for_waiting(connection, count: int) -> None:
    deadline = time.monotonic() + PATIENCE
    waiting = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    while time.monotonic() < deadline:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_stat_clear_snapshot()")  # or it shows what it did at first
            cursor.execute(waiting)
            if cursor.fetchone()[0] == count:
                return
        os.sched_yield()
    raise AssertionError("The saves do not wait for each other.")


def test_of_two_saves_at_the_same_instant_one_is_stored_and_the_other_told(postgresql):
    association = AssociationFactory(slug="luebeck", languages=("de",))
    page = StandardPageFactory(parent=home_of(association), title="Wir", slug="wir")
    forms = {name: opened_form(association, page, name) for name in ("Ayşe", "Oksana")}

    def save(name):
        admin, form = forms[name]
        with default_database(postgresql):
            return admin.post(edit_address(page), form)

    with ThreadPoolExecutor(2) as pool:
        with transaction.atomic():
            # Both requests are on their way before either may write.
            Page.objects.select_for_update().get(pk=page.pk)
            saves = {name: pool.submit(save, name) for name in forms}
            wait_for_waiting(connections["default"], 2)
        answers = {name: save.result(timeout=PATIENCE) for name, save in saves.items()}

    winner, loser = sorted(answers, key=lambda name: answers[name].status_code)
    assert [answers[winner].status_code, answers[loser].status_code] == [302, 409]
    assert winner in answers[loser].text
    page.refresh_from_db()
    assert page.introduction == f"Von {winner}."
    assert page.revisions.count() == 2
