"""PDFs by typst: tagged, in any direction, from fonts that come with the installation. Knows nothing of funding."""

import json
import logging
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

import fontpkg
import typst

TEMPLATE = Path(__file__).with_name("paper.typ")
# PDF/UA-1 (ISO 14289-1): readable with a screen reader. PDF/A-2a (ISO 19005-2): readable in thirty years.
STANDARDS = ["ua-1", "a-2a"]
FAMILY = "Noto Sans"
LONGEST_WORD = 40  # in letters; longer ones may be broken, or they would leave the page
TEXTS = (
    "sender_lines",
    "recipient",
    "facts",
    "blocks",
    "footer",
    "preview",
)  # and the title: what people wrote
RIGHT_TO_LEFT = {"ar", "fa", "he", "ku", "ps", "ur"}
BREAK_HERE = "\u200b"

logger = logging.getLogger(__name__)


def render(paper: dict[str, Any], at: datetime) -> bytes:
    """The PDF of `paper` (see `document.py`), with `at` as its time: the same paper gives the same bytes.

    Letters that no font has keep it from being PDF/A: then it is tagged all the same, and the log says so.
    """
    parts = {name: paper[name] for name in TEXTS}
    texts = written(parts, isolate=paper["language"] in RIGHT_TO_LEFT)
    inputs = {"paper": json.dumps({**paper, **texts, "fonts": families()}, ensure_ascii=False)}
    compiler = typst.Compiler(TEMPLATE, font_paths=fonts(), ignore_system_fonts=True, sys_inputs=inputs)
    stamp = at.astimezone(UTC).replace(microsecond=0)
    try:
        return compiler.compile(format="pdf", pdf_standards=STANDARDS, timestamp=stamp)
    except typst.TypstError as error:
        logger.warning("A paper does not meet %s: %s", ", ".join(STANDARDS), error.message)
        return compiler.compile(format="pdf", timestamp=stamp)


@lru_cache
def families() -> list[str]:
    """Noto Sans first, then its relatives for other scripts. `pip install fontpkg-noto-sans-…` adds one."""
    return sorted(family.name for family in installed())


@lru_cache
def fonts() -> typst.Fonts:
    folders = sorted({str(file.path.parent) for family in installed() for file in family.files})
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)


def installed() -> list[fontpkg.Family]:
    return [family for family in fontpkg.families().values() if family.name.startswith(FAMILY)]


def written(value: Any, *, isolate: bool) -> Any:
    """Texts as typst gets them: long words may break, and isolated ones (UAX #9) keep their own direction.

    So “23552 Lübeck” stays as it is in a paper that is written from right to left.
    """
    if isinstance(value, dict):
        return {key: one if key == "kind" else written(one, isolate=isolate) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [written(one, isolate=isolate) for one in value]
    if not isinstance(value, str) or not value:
        return value
    text = " ".join(broken(word) for word in value.split(" "))
    return f"\u2068{text}\u2069" if isolate else text


def broken(word: str) -> str:
    if len(word) <= LONGEST_WORD:
        return word
    return BREAK_HERE.join(word[start : start + LONGEST_WORD] for start in range(0, len(word), LONGEST_WORD))
