"""Works of a full index in a thread of their own, on both databases."""

import sys

import pytest
from django.contrib.contenttypes.models import ContentType
from django.db import IntegrityError, transaction

from federation.search.engines import database_engine
from federation.search.index import indexing
from federation.search.index.beside import Beside
from federation.search.models import FacetTerm, IndexedThing

from ..shelf import Shelf


@pytest.fixture(params=["sqlite", "postgresql"], autouse=True)
def small(request, django_db_blocker):
    database = request.getfixturevalue(f"small_{request.param}")
    with django_db_blocker.unblock(), database.in_use():
        yield database


def term(value: str) -> None:
    FacetTerm.objects.create(facet="beside", value=value)


def terms() -> list[str]:
    return sorted(FacetTerm.objects.filter(facet="beside").values_list("value", flat=True))


def test_works_are_done_in_order_in_the_transaction_of_the_caller():
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        with Beside() as beside:
            for value in "abc":
                beside.begin(lambda value=value: term(value))
        assert terms() == ["a", "b", "c"]
        raise ZeroDivisionError
    assert terms() == []


@pytest.mark.parametrize("works", [1, 2])
def test_error_of_a_work_is_raised_and_undoes_all(works):
    interval = sys.getswitchinterval()
    with pytest.raises(IntegrityError), transaction.atomic():
        term("a")
        with Beside() as beside:
            for _number in range(works):
                beside.begin(lambda: term("a"))
    assert terms() == []
    assert sys.getswitchinterval() == interval


def test_error_of_the_caller_waits_for_the_work():
    with pytest.raises(ZeroDivisionError), transaction.atomic(), Beside() as beside:
        beside.begin(lambda: term("a"))
        raise ZeroDivisionError
    assert terms() == []


def test_many_are_written_as_few_are(monkeypatch):
    shelf = Shelf(database_engine())
    for name in "abcde":
        shelf.put_one(name, title=f"Haus {name}", facets={"topic": ("work",)}, locations=((52.5, 13.4),))
    few = list(IndexedThing.objects.order_by("key").values("key", "title_key", "terms", "state"))
    IndexedThing.objects.update(state="")
    monkeypatch.setattr(indexing, "PART", 2)
    keys = ContentType.objects.filter(app_label="shelf").values_list("pk", flat=True)
    assert indexing.index_objects(shelf.source, keys, is_everything=True) == set("abcde")
    assert list(IndexedThing.objects.order_by("key").values("key", "title_key", "terms", "state")) == few
    assert shelf.find("haus") == [*"abcde"]
    assert indexing.index_objects(shelf.source, keys, is_everything=True) == set()
