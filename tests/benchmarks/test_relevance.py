"""That the set is well formed, and that the measures are right on examples worked out by hand."""

import re
from collections import Counter
from math import log2

import pytest

from benchmarks.relevance.measures import figures, has_wanted, ndcg, recall, recovered
from benchmarks.relevance.questions import TYPO, Question, questions, rows

SET = questions()
THING = re.compile(r"organisation:[\w-]+|service:[\w-]+/[\w-]+|page:[\w-]+/([\w-]+/)*")


def question(name="q", *, kind="topic", twin="", **grades):
    return Question(name, kind, "tuning", "de", "luebeck", name, twin, grades)


def test_set_is_large_and_half_of_it_is_kept_for_the_final_figure():
    assert len(SET) >= 240
    assert len({one.id for one in SET}) == len(SET)
    assert {one.split for one in SET} == {"tuning", "final"}
    assert 0.4 < sum(one.split == "final" for one in SET) / len(SET) < 0.6


@pytest.mark.parametrize("aspect", ["kind", "language"])
def test_both_halves_hold_alike_many_of_each(aspect):
    counts = Counter((getattr(one, aspect), one.split) for one in SET)
    for value in {getattr(one, aspect) for one in SET}:
        tuning, final = counts[value, "tuning"], counts[value, "final"]
        assert abs(tuning - final) <= max(2, 0.2 * (tuning + final)), value


def test_set_has_five_languages_with_german_the_most():
    languages = Counter(one.language for one in SET)
    assert set(languages) == {"de", "en", "tr", "ar", "uk"}
    assert languages.most_common(1)[0][0] == "de"
    assert min(languages.values()) >= 25


def test_each_question_has_something_that_was_wanted():
    assert [one.id for one in SET if 3 not in one.grades.values()] == []


def test_judgements_are_told_once_and_in_words_that_a_rebuild_keeps():
    judged = [(row["query"], row["thing"]) for row in rows("judgements.csv")]
    assert len(set(judged)) == len(judged)
    assert [thing for _query, thing in judged if not THING.fullmatch(thing)] == []
    assert {row["grade"] for row in rows("judgements.csv")} == {"1", "2", "3"}


def test_each_typing_error_stands_beside_the_same_question_without_it():
    by_id = {one.id: one for one in SET}
    typos = [one for one in SET if one.kind == TYPO]
    assert len(typos) >= 50
    for typo in typos:
        clean = by_id[typo.twin]
        assert (typo.language, typo.association, typo.split) == (clean.language, clean.association, clean.split)
        assert sum(a != b for a, b in zip(typo.text.split(), clean.text.split(), strict=True)) == 1


def test_ndcg_worked_example():
    grades = {"best": 3, "good": 2, "related": 1}
    ideal = 7 + 3 / log2(3) + 1 / 2
    assert ndcg(grades, ["best", "good", "related"]) == 1
    assert ndcg(grades, ["other", "best"]) == pytest.approx(7 / log2(3) / ideal)
    assert ndcg(grades, ["other"] * 10 + ["best"]) == 0


def test_recall_counts_ten_of_many_and_nothing_that_is_merely_related():
    assert recall({"best": 3, "good": 2, "related": 1}, ["good", "related"]) == 0.5
    many = {f"good{number}": 2 for number in range(30)}
    assert recall(many, list(many)[5:15]) == 1


def test_typing_error_is_recovered_where_what_was_wanted_is_among_the_first_ten():
    clean, typo = question("clean", a=3, b=2), question("typo", kind=TYPO, twin="clean", a=3, b=2)
    assert recovered([clean, typo], {"clean": ["a"], "typo": ["b"]}) == (0, 1)
    assert recovered([clean, typo], {"clean": [], "typo": ["b", "a"]}) == (1, 0)
    assert not has_wanted({"a": 3}, ["other"] * 10 + ["a"])


def test_figures_of_several_questions_are_means():
    some = [question("one", a=3), question("two", b=3)]
    measured = figures(some, {"one": ["a"], "two": []})
    assert (measured.questions, measured.ndcg, measured.recall) == (2, 0.5, 0.5)
