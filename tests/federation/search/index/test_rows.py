"""What indexing writes, on both databases: the rows of a thing, made from what its documents say."""

from datetime import UTC, date, datetime
from threading import Barrier, Thread

import pytest
from django.contrib.contenttypes.models import ContentType
from django.db import connections, transaction
from django.test.utils import CaptureQueriesContext

from federation.search.engines import database_engine
from federation.search.index import indexing
from federation.search.models import (
    FacetTerm,
    IndexedDocument,
    IndexedPlace,
    IndexedThing,
    IndexedTime,
    UnsentThing,
    Word,
)

from ..shelf import Shelf, a_document

DAY = datetime(2030, 5, 1, 12, tzinfo=UTC)


@pytest.fixture(params=["sqlite", "postgresql"])
def small(request):
    return request.getfixturevalue(f"small_{request.param}")


@pytest.fixture
def shelf(small, django_db_blocker):
    with django_db_blocker.unblock(), small.in_use():
        yield Shelf(database_engine())


def values(thing: IndexedThing) -> set[tuple[str, str]]:
    terms = FacetTerm.objects.by_letter()
    return {terms[letter] for letter in thing.terms}


def test_thing_has_what_its_document_says(shelf):
    shelf.put_one(
        "a",
        title="Haus",
        kind="organisation",
        associations=("luebeck", "koeln"),
        facets={"topic": ("work", ""), "place": ("mine",), "kind": ("mine",), "association": ("mine",)},
        locations=((52.5, 13.4), (48.1, 11.6)),
        times=((DAY, DAY.replace(hour=14)),),
        checked_on=date(2030, 4, 1),
        updated_at=DAY,
    )
    thing = IndexedThing.objects.get(key="a")
    assert (thing.kind, thing.title_key, thing.associations) == ("organisation", "haus", ["luebeck", "koeln"])
    assert (thing.checked_on, thing.updated_at) == (date(2030, 4, 1), DAY)
    assert values(thing) == {
        ("kind", "organisation"),
        ("topic", "work"),
        ("place", " luebeck"),
        ("place", " koeln"),
        ("available_in", "de"),
    }
    assert set(IndexedPlace.objects.values_list("latitude", "longitude")) == {(52.5, 13.4), (48.1, 11.6)}
    assert list(IndexedTime.objects.values_list("starts_at", "ends_at")) == [(DAY, DAY.replace(hour=14))]


def test_source_says_what_is_said_of_the_thing_whichever_comes_last(shelf):
    german = a_document("a", kind="event", title="Fest", facets={"topic": ("work",)})
    turkish = a_document("a", kind="page", title="Bayram", language="tr", is_source=False, associations=("luebeck",))
    for first, last in ((german, turkish), (turkish, german)):
        shelf.put(f"object-{first.language}", first)
        shelf.put(f"object-{last.language}", last)
        thing = IndexedThing.objects.get()
        assert (thing.kind, thing.title_key, thing.associations) == ("event", "fest", ["koeln", "luebeck"])
        assert {("topic", "work"), ("available_in", "de"), ("available_in", "tr")} <= values(thing)
        shelf.hide("object-de")
        assert IndexedThing.objects.get().kind == "page"
        shelf.hide("object-tr")
        assert not IndexedThing.objects.exists()


def test_thing_with_the_same_words_keeps_its_number(shelf):
    shelf.put("a", a_document("a", title="Haus", facets={"topic": ("work",)}))
    before = IndexedThing.objects.get().pk
    shelf.put("a", a_document("a", title="Haus", facets={"topic": ("school",)}, path="/de/neu/"))
    assert IndexedThing.objects.get().pk == before
    assert IndexedDocument.objects.get().path == "/de/neu/"
    assert shelf.find("haus", filters={"topic": ("school",)}) == ["a"]
    shelf.put("a", a_document("a", title="Hof"))
    assert IndexedThing.objects.get().pk > before


def test_unchanged_thing_is_not_written(shelf, settings):
    shelf.put_one("a", title="Haus", locations=((52.5, 13.4),))
    settings.ELASTICSEARCH_URL = "http://127.0.0.1:9"
    thing = ContentType.objects.get(app_label="shelf", model="a-de")
    assert indexing.index_object(shelf.source, thing) == set()
    assert not UnsentThing.objects.exists()
    shelf.documents["a-de"] = [a_document("a", title="Hof")]
    assert indexing.index_object(shelf.source, thing) == {"a"}
    assert list(UnsentThing.objects.values_list("key", flat=True)) == ["a"]


def test_lost_rows_are_written_again(shelf):
    shelf.put_one("a", title="Haus")
    IndexedDocument.objects.all().delete()
    shelf.put_one("a", title="Haus")
    assert IndexedDocument.objects.count() == 1
    assert shelf.find("haus") == ["a"]


def test_removed_object_takes_all_rows_along(shelf):
    shelf.put_one("a", title="Haus", locations=((52.5, 13.4),), times=((DAY, DAY),))
    thing = ContentType.objects.get(app_label="shelf", model="a-de")
    assert indexing.remove_object(ContentType, thing.pk) == {"a"}
    assert indexing.remove_object(ContentType, thing.pk) == set()
    for model in (IndexedThing, IndexedDocument, IndexedPlace, IndexedTime):
        assert not model.objects.exists()


def test_rows_can_be_removed_without_their_source(shelf):
    shelf.put_one("a")
    shelf.put_one("b")
    assert indexing.remove_documents(IndexedDocument.objects.filter(thing__key="a")) == {"a"}
    assert shelf.find() == ["b"]


def test_index_is_filled_anew_when_most_of_it_is_outdated(shelf):
    for title in ("Haus", "Hof", "Garten", "Wiese"):
        shelf.put("a", a_document("a", title=title))
    database_engine().prune()
    assert shelf.find("wiese") == ["a"]
    assert shelf.find("haus") == []
    table = "search_fulltext_docsize" if connections["default"].vendor == "sqlite" else "search_fulltext"
    with connections["default"].cursor() as cursor:
        cursor.execute(f"SELECT COUNT(*) FROM {table}")  # noqa: S608 - one of two names
        assert cursor.fetchone() == (1,)


def test_what_comes_while_many_are_expected_is_found_at_once(shelf):
    database_engine().expect_many()
    shelf.put_one("a", title="Haus")
    assert shelf.find("haus") == ["a"]
    database_engine().settle()
    assert shelf.find("haus") == ["a"]
    database_engine().prune()
    shelf.put_one("b", title="Haus")
    assert sorted(shelf.find("haus")) == ["a", "b"]


def test_words_are_learnt(shelf):
    shelf.put_one("a", title="Haus", body="Garten")
    assert {"haus", "garten"} <= set(Word.objects.values_list("word", flat=True))


def test_queries_do_not_grow_with_the_objects(shelf):
    shelf.put_one("a")  # what is asked once is known

    def cost(number: int) -> int:
        names = [f"n{number}-{position}" for position in range(number)]
        objects = [ContentType.objects.create(app_label="shelf", model=name) for name in names]
        shelf.documents |= {name: [a_document(name, locations=((52.5, 13.4),))] for name in names}
        with CaptureQueriesContext(connections["default"]) as captured:
            indexing.index_objects(shelf.source, [thing.pk for thing in objects])
        return len(captured)

    assert cost(40) <= cost(2) <= 40


def test_writers_of_the_same_things_do_not_lock_each_other_out(small_postgresql, django_db_blocker):
    """Two at once, in opposite order, with terms and words that are new to both: all is there once."""
    with django_db_blocker.unblock(), small_postgresql.in_use():
        settings = dict(small_postgresql.connection.settings_dict)
    failures: list[BaseException] = []
    barrier = Barrier(2)

    def write(names: list[str]) -> None:
        from ..shelf import SmallDatabase  # a connection of its own

        with SmallDatabase(settings) as database:
            database.is_migrated = True
            connections["default"] = database.connection
            try:
                shelf = Shelf(database_engine())
                shelf.documents = {name: [a_document("one", title=name)] for name in names}
                barrier.wait()
                for name in names:
                    with transaction.atomic():
                        thing = ContentType.objects.get(app_label="shelf", model=name)
                        indexing.index_object(shelf.source, thing)
            except BaseException as error:  # told in the test's thread
                failures.append(error)

    with django_db_blocker.unblock():
        usual = connections["default"]
        connections["default"] = small_postgresql.connection
        names = [f"w{number}" for number in range(12)]
        try:
            for name in names:
                ContentType.objects.get_or_create(app_label="shelf", model=name)
            threads = [Thread(target=write, args=(order,)) for order in (names, names[::-1])]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(30)
            assert failures == []
            assert IndexedThing.objects.filter(key="one").count() == 1
            assert IndexedDocument.objects.filter(thing__key="one").count() == 1
        finally:
            for model in (IndexedThing, FacetTerm, Word):  # it was committed, and other tests begin with nothing
                model.objects.all().delete()
            ContentType.objects.filter(app_label="shelf")._raw_delete("default")  # other apps' tables are not there
            connections["default"] = usual
            ContentType.objects.clear_cache()
