"""The questions and their judged answers. Needs no Django."""

import csv
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
TYPO = "typo"


@dataclass(frozen=True)
class Question:
    id: str
    kind: str
    split: str  # tuning or final
    language: str  # the reader's
    association: str  # on whose site it is asked
    text: str
    twin: str  # of one with a typing error: the question without it, whose judgements it shares
    grades: Mapping[str, int]  # by thing

    @property
    def hand(self) -> str:
        return "others" if self.id.startswith("blind-") else "ours"


def questions() -> list[Question]:
    grades: dict[str, dict[str, int]] = defaultdict(dict)
    for row in rows("judgements.csv"):
        grades[row["query"]][row["thing"]] = int(row["grade"])
    return [
        Question(
            id=row["id"],
            kind=row["kind"],
            split=row["split"],
            language=row["language"],
            association=row["association"],
            text=row["question"],
            twin=row["twin"],
            grades=grades[row["twin"] or row["id"]],
        )
        for row in rows("queries.csv")
    ]


def rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
