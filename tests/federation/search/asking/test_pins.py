import pytest

from federation.search.asking.pins import key_of, pinned_for
from federation.search.models import PinnedResult


@pytest.fixture
def pinned(db):
    for order, thing in ((2, "page:second"), (1, "page:first")):
        question = "Deutsch für Frauen"
        PinnedResult.objects.create(question=question, question_key=key_of(question), thing=thing, sort_order=order)


@pytest.mark.parametrize(
    "typed", ["Deutsch für Frauen", "  frauen DEUTSCH fuer ", "Frauen: Deutsch, fur", "für für Deutsch Frauen"]
)
def test_pinned_results_come_in_their_order_however_it_is_typed(pinned, typed):
    assert pinned_for(typed) == ["page:first", "page:second"]


@pytest.mark.parametrize(
    "typed", ["Deutsch", "Deutsch für Frauen in Köln", "", "\x00", "„“", "wort " * 600, "x" * 8000]
)
def test_other_question_has_none(pinned, typed):
    assert pinned_for(typed) == []


def test_pins_take_one_query(pinned, django_assert_num_queries):
    with django_assert_num_queries(1):
        pinned_for("Deutsch für Frauen")
    with django_assert_num_queries(0):
        pinned_for("")
