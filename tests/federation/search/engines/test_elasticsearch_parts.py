"""When Elasticsearch is asked in parts, and what of them is believed. That the parts say the same as one search is
among what every engine promises (the shelf “elasticsearch in parts”)."""

from dataclasses import replace

import pytest

from federation.search.engines import Form, Group, Near, Query
from federation.search.engines.elasticsearch_parts import are_the_best, finds_many, narrowings
from federation.search.models import Word

MANY = 1000
THINGS = {"beratung": 5000, "kurs": 4000, "imker": 3, "chor": 1500}


@pytest.fixture
def vocabulary(small_sqlite, django_db_blocker):
    with django_db_blocker.unblock(), small_sqlite.in_use():
        Word.objects.bulk_create(Word(word=word, backwards="", documents=number) for word, number in THINGS.items())
        yield


def a_group(word: str, **fields) -> Group:
    return Group((Form((word,)),), **fields)


COMMON, KURS, RARE = a_group("beratung", rarity=1.1), a_group("kurs", rarity=1.1), a_group("imker", rarity=3.0)
CHOR = a_group("chor", rarity=1.4)
OPEN = Group((Form(("b",), 0.5, is_beginning=True),), rarity=3.0)


@pytest.mark.parametrize(
    ("groups", "is_many"),
    [
        ((COMMON,), True),
        ((RARE,), False),
        ((COMMON, KURS), True),
        ((COMMON, RARE), False),
        ((CHOR,), True),
        ((COMMON, CHOR), False),  # of 1,500 with the one, six in ten have the other
        ((COMMON, replace(RARE, is_wish=True)), True),
        ((OPEN,), True),
        ((OPEN, RARE), False),
        ((Group((), values=(("step_free", "yes"),)),), True),
        ((a_group("unbekannt", rarity=3.0),), False),
        ((replace(COMMON, is_wish=True),), False),
        ((), False),
    ],
)
def test_many_are_found_of_what_is_common(vocabulary, groups, is_many):
    assert finds_many(Query(groups=groups), MANY) is is_many


def test_many_are_found_of_what_is_enough(vocabulary):
    assert finds_many(Query(groups=(COMMON, RARE), enough=1), MANY)
    assert not finds_many(Query(groups=(COMMON, RARE), enough=2), MANY)


def test_filters_want_more(vocabulary):
    filters = {"kind": ("page",), "topic": ("work",), "state": ("HH",), "association": ("koeln",)}
    assert not finds_many(Query(groups=(CHOR,), filters=filters), MANY)
    assert finds_many(Query(groups=(COMMON,), filters=filters), MANY)


def test_circle_leaves_few(vocabulary):
    assert not finds_many(Query(groups=(COMMON,), around=Near(52.5, 13.4, 25)), MANY)


def test_newest_are_not_weighed_however_many(vocabulary):
    assert not finds_many(Query(groups=(COMMON,), newest_first=True), MANY)


def test_finding_out_takes_one_query(vocabulary, django_assert_num_queries):
    with django_assert_num_queries(1):
        finds_many(Query(groups=(COMMON, RARE, OPEN)), MANY)


def found(total: int, *scores: float) -> tuple[dict, dict]:
    """The answers for the hits and for the counts."""
    hits = {"hits": {"hits": [{"_id": "a", "sort": [score, "a", "a"]} for score in scores]}}
    return hits, {"without ": {"hits": {"total": {"value": total}}}}


@pytest.mark.parametrize(
    ("page", "total", "scores", "are_believed"),
    [
        (1, 2, [9, 0.1], True),  # that is all there is
        (1, 3, [9, 8], False),
        (1, 500, [9] * 20, True),
        (1, 500, [9] * 19 + [0.1], False),
        (2, 22, [9, 0.1], True),
        (2, 500, [9], False),
        (501, 50_000, [], True),  # nobody is shown these
    ],
)
def test_hits_that_stand_out_are_believed_where_no_other_can_be_among_them(page, total, scores, are_believed):
    query = Query(groups=(COMMON,), page=page)
    hits, counted = found(total, *scores)
    assert are_the_best(hits, narrowings(query)[0], counted, query) is are_believed


def test_hit_that_others_may_outweigh_is_not_believed():
    query = Query(groups=(COMMON,))
    narrowest = narrowings(query)[0]
    for score, are_believed in ((narrowest.rest * 0.999, False), (narrowest.rest * 1.001, True)):
        hits, counted = found(500, *[score] * 20)
        assert are_the_best(hits, narrowest, counted, query) is are_believed


def test_own_site_leaves_less_to_the_rest():
    here = Query(groups=(COMMON,), places=(("", "koeln"), ("", "luebeck")), own="koeln")
    above, own, everything = narrowings(here)
    assert above.rest > own.rest > everything.rest
    assert not everything.conditions
    assert len(narrowings(replace(here, own=""))) == 2
