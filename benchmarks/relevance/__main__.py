"""Prints the figures of the engines side by side: `python -m benchmarks.relevance --help`."""

import argparse
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from .engines import ENGINES, NotAsked, answers_of, build
from .measures import DEPTH, Answers, Figures, figures, ndcg, recovered
from .questions import Question, questions

DEMO = Path(__file__).resolve().parents[2] / "var" / "relevance"


def main() -> None:
    options = read_options()
    some = [question for question in questions() if options.split in ("all", question.split)]
    demo = options.demo or DEMO
    build(demo)
    answers: dict[str, Answers] = {}
    for engine in ENGINES if "all" in options.engine else options.engine:
        try:
            answers |= answers_of(engine, demo)
        except NotAsked as error:
            print(error, file=sys.stderr)  # the others are worth telling
    if options.query:
        for question in questions():
            if question.id in options.query:
                tell_one(question, answers)
        return
    tell(some, answers)
    for name, found in answers.items() if options.worst else ():
        print(f"\n## The worst of {name}")
        for question in sorted(some, key=lambda q: ndcg(q.grades, found[q.id]))[: options.worst]:
            tell_one(question, {name: found})


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.relevance", description=__doc__)
    parser.add_argument("--engine", nargs="+", choices=[*ENGINES, "all"], default=["sqlite"])
    parser.add_argument("--split", choices=["tuning", "final", "all"], default="tuning")
    parser.add_argument("--demo", type=Path, help="folder with the demo's verbund.sqlite3; built where there is none")
    parser.add_argument("--worst", type=int, default=0, help="how many questions to show that were answered worst")
    parser.add_argument("--query", nargs="+", help="numbers of questions to show, such as topic-de-1")
    return parser.parse_args()


def tell(some: list[Question], answers: Mapping[str, Answers]) -> None:
    print(f"{len(some)} questions. nDCG@{DEPTH} and recall@{DEPTH}:\n")
    print("| questions | | " + " | ".join(answers) + " |\n| --- | ---: |" + " --- |" * len(answers))
    tell_line("all", some, answers)
    for by in ("hand", "split", "language", "kind"):
        for value in dict.fromkeys(getattr(question, by) for question in some):
            tell_line(value, [question for question in some if getattr(question, by) == value], answers)
    shares = [recovered(some, found) for found in answers.values()]
    print("| typos recovered | | " + " | ".join(told(typos) for typos, _twins in shares) + " |")
    print("| their clean twins | | " + " | ".join(told(twins) for _typos, twins in shares) + " |")


def tell_line(name: str, some: Iterable[Question], answers: Mapping[str, Answers]) -> None:
    some = list(some)
    cells = " | ".join(told_figures(figures(some, found)) for found in answers.values())
    print(f"| {name} | {len(some)} | {cells} |")


def told_figures(measured: Figures) -> str:
    return f"{told(measured.ndcg)} {told(measured.recall)}"


def told(share: float | None) -> str:
    return "–" if share is None else f"{share:.3f}"


def tell_one(question: Question, answers: Mapping[str, Answers]) -> None:
    print(f"\n{question.id}: “{question.text}” at {question.association}, reader of {question.language}")
    for name, found in answers.items():
        print(f"  {name}, nDCG {ndcg(question.grades, found[question.id]):.3f}")
        for thing in found[question.id]:
            print(f"    {question.grades.get(thing, 0)} {thing}")
    best = sorted(question.grades.items(), key=lambda item: -item[1])[:DEPTH]
    print("  judged best")
    for thing, grade in best:
        print(f"    {grade} {thing}")


main()
