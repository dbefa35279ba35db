"""Whether somebody is told that the index was made by another version of the code."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from federation.search.index import version
from federation.search.models import IndexVersion


def said() -> str:
    stderr = StringIO()
    call_command("refresh_search", verbosity=0, stderr=stderr)
    return stderr.getvalue()


@pytest.mark.django_db
def test_index_of_another_version_is_said_each_night_until_it_is_made_anew():
    IndexVersion.objects.update_or_create(pk=version.ONLY, defaults={"code": "of another version"})
    assert "run rebuild_search" in said()
    assert "run rebuild_search" in said()
    call_command("rebuild_search", verbosity=0)
    assert said() == ""


@pytest.mark.django_db
def test_index_that_nobody_noted_is_of_this_version():
    IndexVersion.objects.all().delete()
    assert said() == ""
    assert IndexVersion.objects.get().code == version.current()


@pytest.mark.parametrize("shelf", ["postgresql"], indirect=True)
def test_index_that_was_there_before_versions_were_noted_is_outdated(shelf):
    shelf.put_one("a")
    executor = MigrationExecutor(connection)
    executor.migrate([("search", "0007_spoken_synonyms")])
    MigrationExecutor(connection).migrate(executor.loader.graph.leaf_nodes("search"))
    assert version.is_outdated()


SOURCE = '''
"""Cuts words."""
LONGEST = 60  # letters


def cut(word):
    """Where it is long."""
    return word[:LONGEST]
'''


def test_comments_and_layout_change_no_index():
    retold = SOURCE.replace("# letters", "# of a word").replace("Where", "If").replace("[:LONGEST]", "[\n:LONGEST]")
    assert retold != SOURCE
    assert version.meaning(retold) == version.meaning(SOURCE)
    assert version.meaning(SOURCE.replace("60", "50")) != version.meaning(SOURCE)
