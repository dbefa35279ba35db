"""The measures, as the package's docstring defines them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log2
from statistics import fmean

from .questions import TYPO, Question

DEPTH = 10
RELEVANT = 2  # the smallest grade that recall counts
WANTED = 3

Answers = Mapping[str, Sequence[str]]  # the things found for each question, best first


@dataclass(frozen=True)
class Figures:
    """Means over some questions; None where there is none."""

    questions: int
    ndcg: float | None
    recall: float | None


def figures(some: Iterable[Question], answers: Answers) -> Figures:
    some = list(some)
    return Figures(
        len(some),
        mean(ndcg(question.grades, answers[question.id]) for question in some),
        mean(recall(question.grades, answers[question.id]) for question in some),
    )


def ndcg(grades: Mapping[str, int], found: Sequence[str]) -> float:
    best = gain(sorted(grades.values(), reverse=True))
    return gain([grades.get(thing, 0) for thing in found]) / best


def gain(in_order: Sequence[int]) -> float:
    return sum((2**grade - 1) / log2(rank + 1) for rank, grade in enumerate(in_order[:DEPTH], start=1))


def recall(grades: Mapping[str, int], found: Sequence[str]) -> float:
    relevant = {thing for thing, grade in grades.items() if grade >= RELEVANT}
    return len(relevant.intersection(found[:DEPTH])) / min(DEPTH, len(relevant))


def has_wanted(grades: Mapping[str, int], found: Sequence[str]) -> bool:
    return any(grades.get(thing) == WANTED for thing in found[:DEPTH])


def recovered(some: Iterable[Question], answers: Answers) -> tuple[float | None, float | None]:
    """The share of questions with a typing error that find what was wanted, and of their clean twins."""
    typos = [question for question in some if question.kind == TYPO]
    return (
        mean(has_wanted(question.grades, answers[question.id]) for question in typos),
        mean(has_wanted(question.grades, answers[question.twin]) for question in typos),
    )


def mean(values: Iterable[float]) -> float | None:
    values = list(values)
    return fmean(values) if values else None
