"""Where things are prepared for a full index: here, or in other processes."""

import signal
import subprocess
import sys

import pytest
from django.contrib.contenttypes.models import ContentType

from federation.search.engines import database_engine
from federation.search.engines.composing import Composed, Document
from federation.search.index import indexing, preparing
from federation.search.index.preparing import MANY, Preparing
from federation.search.models import IndexedThing

from ..shelf import Shelf

KILLED = """
import os, signal
from federation.search.index.preparing import MANY, Preparing

os.cpu_count = lambda: 2
preparing = Preparing(MANY)
next(preparing.prepared([[]]))
assert preparing.executor._processes
os.kill(os.getpid(), signal.SIGKILL)
"""


def thing(title: str) -> Composed:
    about = {"kind": "page", "plugin": "", "associations": ["koeln"], "facets": {"topic": ["work"]}}
    about |= {"locations": [], "times": [], "checked_on": None, "updated_at": None}
    return Composed(title, [Document(1, "1", "de", True, title, title, "", "", "", "/", False, about)])


@pytest.fixture(params=[0, MANY], ids=["a thread", "processes"])
def place(request, monkeypatch):
    monkeypatch.setattr(preparing.os, "cpu_count", lambda: 2)
    with Preparing(request.param, entries=True) as place:
        yield place


@pytest.fixture(params=["sqlite", "postgresql"])
def small(request, django_db_blocker):
    database = request.getfixturevalue(f"small_{request.param}")
    with django_db_blocker.unblock(), database.in_use():
        yield database


def test_all_are_prepared_in_their_order_as_each_would_be(place):
    parts = [[thing(f"Beratung {number}{name}") for name in "abc"] for number in range(5)]
    prepared = [one for part in place.prepared(parts) for one in part]
    assert [one.key for one in prepared] == [one.key for part in parts for one in part]
    for one in prepared:
        alone = thing(one.key)
        assert {name: vars(one)[name] for name in place.names} == {name: getattr(alone, name) for name in place.names}


def test_error_is_raised(place):
    no_text = Composed("no text", [thing("").documents[0]._replace(body=None)])
    with pytest.raises(TypeError):
        list(place.prepared([[thing("Beratung")], [no_text]]))


def test_a_single_core_has_no_process_beside(monkeypatch):
    monkeypatch.setattr(preparing.os, "cpu_count", lambda: 1)
    with Preparing(MANY) as place:
        assert isinstance(place.executor, preparing.ThreadPoolExecutor)


def test_processes_end_with_one_that_is_killed():
    # They hold its output too, so it ends when all of them have ended.
    command = [sys.executable, "-c", KILLED]
    assert subprocess.run(command, capture_output=True, timeout=60, check=False).returncode == -signal.SIGKILL


def test_many_are_written_as_few_are(small, place, monkeypatch):
    shelf = Shelf(database_engine())
    for name in "abcde":
        shelf.put_one(name, title=f"Haus {name}", facets={"topic": ("work",)}, locations=((52.5, 13.4),))
    few = list(IndexedThing.objects.order_by("key").values("key", "title_key", "terms", "state"))
    IndexedThing.objects.update(state="")
    monkeypatch.setattr(indexing, "PART", 2)
    keys = ContentType.objects.filter(app_label="shelf").values_list("pk", flat=True)
    written = indexing.index_many(shelf.source, keys, place)
    assert sorted(thing.key for thing in written) == [*"abcde"]
    assert list(IndexedThing.objects.order_by("key").values("key", "title_key", "terms", "state")) == few
    assert shelf.find("haus") == [*"abcde"]
    assert indexing.index_many(shelf.source, keys, place) == []
