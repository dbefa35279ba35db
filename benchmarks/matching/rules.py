"""The rules that are compared: ours, and what one would take instead. Each gives a score from 0 to 1 for a pair."""

from collections.abc import Callable
from dataclasses import dataclass
from difflib import SequenceMatcher

from rapidfuzz import fuzz

from federation.matching.keys import keys_of
from federation.matching.likeness import THRESHOLD, likeness
from federation.matching.traits import traits_of

from .pairs import Pair

Score = Callable[[Pair], float]


@dataclass(frozen=True)
class Figures:
    found: int  # duplicates that were called so
    wrong: int  # others that were called so
    missed: int

    @property
    def precision(self) -> float:
        return self.found / (self.found + self.wrong) if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.found / (self.found + self.missed) if self.found else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.found / (2 * self.found + self.wrong + self.missed) if self.found else 0.0


def ours(pair: Pair) -> float:
    return likeness(traits_of(pair.one), traits_of(pair.other)).score


def same_name(pair: Pair) -> float:
    return float(pair.one["name"].casefold() == pair.other["name"].casefold())


def difflib_ratio(pair: Pair) -> float:
    return SequenceMatcher(None, pair.one["name"].casefold(), pair.other["name"].casefold()).ratio()


def token_set_ratio(pair: Pair) -> float:
    return fuzz.token_set_ratio(pair.one["name"].casefold(), pair.other["name"].casefold()) / 100


def figures(pairs: list[Pair], score: Score, threshold: float) -> Figures:
    called = [(pair.is_duplicate, score(pair) >= threshold) for pair in pairs]
    return Figures(called.count((True, True)), called.count((False, True)), called.count((True, False)))


def blocking_recall(pairs: list[Pair]) -> float:
    """The share of duplicates that have a key in common: no others are ever compared."""
    duplicates = [pair for pair in pairs if pair.is_duplicate]
    met = [pair for pair in duplicates if keys_of(traits_of(pair.one)) & keys_of(traits_of(pair.other))]
    return len(met) / len(duplicates)


def best_threshold(pairs: list[Pair], score: Score) -> float:
    """The one that gets most of these pairs right, in steps of a hundredth."""
    scores = [(score(pair), pair.is_duplicate) for pair in pairs]
    steps = [step / 100 for step in range(1, 101)]
    return max(steps, key=lambda step: sum((alike >= step) == is_duplicate for alike, is_duplicate in scores))


def rules(tuning: list[Pair]) -> dict[str, tuple[Score, float]]:
    """Name: (score, threshold). The others get the threshold that suits them best on the tuning pairs."""
    others = {"difflib ratio of the names": difflib_ratio, "rapidfuzz token_set_ratio": token_set_ratio}
    return {
        "ours": (ours, THRESHOLD),
        "the same name": (same_name, 1.0),
        **{name: (score, best_threshold(tuning, score)) for name, score in others.items()},
    }
