"""What begins as somebody types, on both databases."""

import pytest

from federation.search.asking import beginnings
from federation.search.models import IndexedThing

pytestmark = pytest.mark.parametrize("shelf", ["sqlite", "postgresql"], indirect=True)


@pytest.fixture
def keys():
    def of(numbers) -> list[str]:
        found = IndexedThing.objects.in_bulk(numbers)
        return [found[number].key for number in numbers]

    return of


def test_things_are_called_so_in_titles_and_topics(shelf, keys):
    shelf.put_one("a", title="Übersetzer gesucht")
    shelf.put_one("b", title="Verein", keywords=("Dolmetschen und Übersetzen",))
    shelf.put_one("c", title="Verein", body="Wir übersetzen Briefe.")
    assert set(keys(beginnings.called([], "ubers", [], most=5))) == {"a", "b"}
    assert keys(beginnings.called(["dolmetschen"], "ubers", ["ubersetzen"], most=5)) == ["b"]
    assert beginnings.called(["gibtesnicht"], "ubers", [], most=5) == []


def test_titles_that_begin_so_come_by_title(shelf, keys):
    for title in ("Brücke", "Bruno", "Alte Brücke", "Brücke über die Trave"):
        shelf.put_one(title, title=title)
    assert keys(beginnings.titled("bruck", most=5)) == ["Brücke", "Brücke über die Trave"]
    assert keys(beginnings.titled("bru", most=2)) == ["Brücke", "Brücke über die Trave"]


def test_likely_words_are_not_crowded_out(shelf, keys):
    shelf.put_one("first", title="Beratung")
    for number in range(6):
        shelf.put_one(f"other-{number}", title="Bergsteigen")
    assert "first" in keys(beginnings.called([], "be", ["beratung"], most=3))


def test_what_changed_is_called_as_it_is_called_now(shelf, keys):
    shelf.put_one("a", title="Tulpe")
    shelf.put_one("a", title="Rose")
    assert beginnings.called([], "tul", [], most=5) == []
    assert keys(beginnings.called([], "ros", [], most=5)) == ["a"]
