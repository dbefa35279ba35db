"""Pieces of SQL that carry their parameters along."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)  # frozen ones are slow to make, and a statement has hundreds
class Sql:
    text: str
    parameters: list[Any] = field(default_factory=list)

    def __add__(self, other: "Sql | str") -> "Sql":
        other = other if isinstance(other, Sql) else Sql(other)
        return Sql(self.text + other.text, [*self.parameters, *other.parameters])

    def __radd__(self, other: str) -> "Sql":
        return Sql(other) + self


def join(separator: str, pieces: Iterable[Sql]) -> Sql:
    texts, parameters = [], []
    for piece in pieces:
        texts.append(piece.text)
        parameters += piece.parameters
    return Sql(separator.join(texts), parameters)


def all_true(conditions: Iterable[Sql]) -> Sql:
    conditions = ["(" + condition + ")" for condition in conditions]
    return join(" AND ", conditions) if conditions else Sql("1 = 1")


def any_true(conditions: Iterable[Sql]) -> Sql:
    conditions = ["(" + condition + ")" for condition in conditions]
    return join(" OR ", conditions) if conditions else Sql("1 = 0")


def marks(values: Iterable[Any]) -> Sql:
    values = list(values)
    return Sql(", ".join(["%s"] * len(values)), values)
