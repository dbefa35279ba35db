"""Whether the index was made by what this version of the code would make of the same texts, or is to be made anew."""

import ast
import hashlib
import inspect
from functools import cache
from importlib.metadata import version as version_of
from pathlib import Path

from .. import sources
from ..models import IndexVersion

SEARCH = Path(__file__).parents[1]
# What decides which rows and tokens there are.
DECIDING = (
    "analysis/*.py",
    "index/rows.py",
    "engines/composing.py",
    "engines/found_by.py",
    "engines/elasticsearch_entries.py",
)
STEMMER = "PyStemmer"
ONLY = 1  # the number of the row


def is_outdated() -> bool:
    """Whether `rebuild_search` is due. Where nobody noted yet what made the index, this version did."""
    made, _is_new = IndexVersion.objects.get_or_create(pk=ONLY, defaults={"code": current()})
    return made.code != current()


def note() -> None:
    """Everything has been indexed anew."""
    IndexVersion.objects.update_or_create(pk=ONLY, defaults={"code": current()})


@cache
def current() -> str:
    """The version of the code that decides. What changes no line of it, such as comments, changes no index."""
    files = {path for pattern in DECIDING for path in SEARCH.glob(pattern)}
    said = [meaning(path.read_text(encoding="utf-8")) for path in sorted(files | of_sources())]
    return hashlib.sha256("\n".join([*said, version_of(STEMMER)]).encode()).hexdigest()[:40]


def of_sources() -> set[Path]:
    """The modules that say what the documents of things are."""
    return {Path(inspect.getfile(source.documents)) for source in sources.by_model().values()}


def meaning(source: str) -> str:
    """A module without comments, docstrings and the way that it is laid out."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node, clean=False):
            node.body = node.body[1:]
    return ast.dump(tree)
