"""Amounts are `Decimal` throughout: no number of the plugin is ever a float."""

import ast
from pathlib import Path

import pytest

import plugins.funding

ROOT = Path(plugins.funding.__file__).parent
SOURCES = sorted(path for path in ROOT.rglob("*.py"))
FLOATS = {"float", "FloatField", "FloatBlock", "FloatInput"}


def floats_in(source: str) -> list[int]:
    """The lines where a float is written, made or declared."""
    return [node.lineno for node in ast.walk(ast.parse(source)) if is_float(node)]


def is_float(node: ast.AST) -> bool:
    if isinstance(node, ast.Constant):
        return isinstance(node.value, (float, complex))
    return getattr(node, "id", None) in FLOATS or getattr(node, "attr", None) in FLOATS


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_source_without_floats(path):
    assert floats_in(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("source", ["x = 0.5", "float('1')", "models.FloatField()", "y = 1e3", "map(float, z)"])
def test_floats_are_found(source):
    assert floats_in(source) == [1]
