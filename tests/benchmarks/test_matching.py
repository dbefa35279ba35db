"""That likely duplicates are found as well as `benchmarks/README.md` says."""

import csv

import pytest

from benchmarks.matching.pairs import FILE, pairs
from benchmarks.matching.rules import blocking_recall, figures, ours, rules, same_name
from federation.matching.likeness import THRESHOLD

ENOUGH = 0.9


@pytest.mark.parametrize("is_held_out", [True, False, None], ids=["held out", "tuning", "all"])
def test_precision_and_recall_are_high_enough(is_held_out):
    measured = figures([p for p in pairs() if is_held_out in (None, p.is_held_out)], ours, THRESHOLD)
    assert measured.precision >= ENOUGH
    assert measured.recall >= ENOUGH


def test_set_is_large_and_about_half_of_it_are_duplicates():
    some = pairs()
    assert len(some) >= 240
    assert 0.4 < sum(pair.is_duplicate for pair in some) / len(some) < 0.6
    assert 0.4 < sum(pair.is_held_out for pair in some) / len(some) < 0.6


def test_set_has_each_pair_once():
    with FILE.open(encoding="utf-8", newline="") as lines:
        told = [tuple(list(row.values())[3:]) for row in csv.DictReader(lines)]
    assert len(set(told)) == len(told)


def test_ours_is_better_than_each_other_rule():
    some = pairs()
    tuning = [pair for pair in some if not pair.is_held_out]
    measured = {name: figures(some, *rule).f1 for name, rule in rules(tuning).items()}
    assert max(measured, key=measured.get) == "ours"
    assert figures(some, same_name, 1).f1 < 0.1


def test_duplicates_share_a_key():
    assert blocking_recall([pair for pair in pairs() if pair.is_held_out]) >= 0.95
