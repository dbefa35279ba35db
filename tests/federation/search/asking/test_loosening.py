"""What is asked of an engine where few things have all that was asked for."""

import pytest

from federation.search.asking.loosening import FEW, ask
from federation.search.asking.understanding import Understanding
from federation.search.engines import Group, Query
from tests.federation.search.shelf import PLACES, groups_of


@pytest.fixture
def found(shelf):
    """The things found for some words, and whether some have less than all."""

    def found(text: str, wish: str = "", *, kind: str = "", is_sentence: bool = False) -> tuple[set[str], bool]:
        groups = groups_of(text) + groups_of(wish, is_wish=True)
        if kind:
            groups += (Group((), values=(("kind", kind),), is_wish=True),)
        query = Query(groups=groups, facets=("kind",), places=PLACES, language="de")
        results, is_relaxed = ask(query, Understanding(groups=groups, is_sentence=is_sentence))
        return set(results.things), is_relaxed

    for number in range(FEW):
        shelf.put_one(f"all-{number}", body="Beratung Frauen Montag")
    shelf.put_one("half", body="Beratung Frauen")
    shelf.put_one("little", body="Beratung Kochen")
    shelf.put_one("rare", body="Nähen Kochen Garten")
    return found


EACH = {f"all-{number}" for number in range(FEW)}


def test_enough_things_with_all_words_are_what_is_found(found):
    assert found("beratung frauen montag") == (EACH, False)


def test_several_things_in_a_sentence_need_not_all_be_there(found):
    assert found("beratung frauen montag", is_sentence=True) == (EACH | {"half"}, True)


def test_organisations_alone_do_not_answer_two_things(found, shelf):
    for number in range(FEW):
        shelf.put_one(f"club-{number}", body="Handy, Computer, Café der Generationen", kind="organisation")
    shelf.put_one("offer", title="Handy und Computer", kind="service")
    clubs = {f"club-{number}" for number in range(FEW)}
    assert found("computer generationen") == (clubs | {"offer"}, True)
    assert found("computer generationen", kind="organisation") == (clubs, False)


def test_half_of_the_words_suffices_where_few_have_all(found):
    assert found("beratung frauen kochen") == (EACH | {"half", "little"}, True)


def test_any_word_suffices_where_few_have_half(found):
    assert found("kochen garten sommer") == ({"rare", "little"}, True)


def test_what_is_wished_for_is_found_where_nothing_else_is(found):
    assert found("sommer", wish="garten") == ({"rare"}, True)
    assert found("kochen", wish="montag") == ({"rare", "little"}, False)
