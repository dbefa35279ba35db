"""What a visitor asks, read from an address in which anything may stand. Nothing here is refused."""

from dataclasses import dataclass, field, replace
from urllib.parse import urlencode

from django.http import QueryDict

from . import sources
from .domain import CORE_FACETS
from .engines import DEEPEST, PAGE_SIZE
from .text import question_words

LONGEST_QUESTION = 300
LONGEST_VALUE = 100
MOST_VALUES = 50  # of one facet
BEYOND = DEEPEST // PAGE_SIZE + 1  # the first page that no search has
RESERVED = frozenset({"q", "page", "language", *CORE_FACETS})


@dataclass(frozen=True)
class Question:
    text: str = ""
    filters: dict[str, tuple[str, ...]] = field(default_factory=dict)
    page: int = 1
    language: str = ""  # the reader's

    @property
    def words(self) -> tuple[str, ...]:
        return question_words(self.text)

    @property
    def is_unreadable(self) -> bool:
        """Something was asked, but there is no word in it."""
        return bool(self.text) and not self.words

    @property
    def address(self) -> str:
        """The query string that asks this, from the first page on."""
        pairs = [("q", self.text)] if self.text else []
        pairs += [(name, value) for name, values in self.filters.items() for value in values]
        return f"?{urlencode(pairs)}"

    def with_filter(self, name: str, *values: str) -> "Question":
        """The same with these values in the facet, and no others; without values the filter goes."""
        others = {other: chosen for other, chosen in self.filters.items() if other != name}
        return replace(self, filters={**others, name: values} if values else others, page=1)

    def without(self, name: str, value: str) -> "Question":
        return self.with_filter(name, *(chosen for chosen in self.filters.get(name, ()) if chosen != value))


def facet_names() -> tuple[str, ...]:
    return *CORE_FACETS, *(name for name in sources.plugin_facets() if name not in RESERVED)


def read(data: QueryDict, language: str) -> Question:
    filters = {name: _values(data.getlist(name)) for name in facet_names()}
    return Question(
        text=_clean(data.get("q", ""), LONGEST_QUESTION),
        filters={name: values for name, values in filters.items() if values},
        page=_page(data.get("page", "")),
        language=language,
    )


def _values(given: list[str]) -> tuple[str, ...]:
    cleaned = (_clean(value, LONGEST_VALUE) for value in given[:MOST_VALUES])
    return tuple(dict.fromkeys(value for value in cleaned if value))


def _clean(text: str, length: int) -> str:
    """Spaces between words, and no characters that cannot be shown (NUL, half a surrogate pair, direction marks)."""
    return "".join(letter for letter in " ".join(text[: 2 * length].split()) if letter.isprintable())[:length]


def _page(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        return 1
    return min(max(int(text[:9]), 1), BEYOND)
