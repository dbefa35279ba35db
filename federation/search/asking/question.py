"""What a visitor asks, read from an address in which anything may stand. Nothing here is refused."""

from dataclasses import dataclass, field, replace
from urllib.parse import urlencode

from django.http import QueryDict

from .. import sources
from ..engines import DEEPEST, PAGE_SIZE
from ..sources import CORE_FACETS
from ..text import question_words
from .intervals import INTERVALS, WEEKDAYS

LONGEST_QUESTION = 300
LONGEST_VALUE = 100
MOST_VALUES = 50  # of one facet
BEYOND = DEEPEST // PAGE_SIZE + 1  # the first page that no search has
CIRCLES = (25, 50, 100)  # km around a place that was named; the first one unless somebody asks for more


@dataclass(frozen=True)
class Question:
    """`spelling` is "typed" where nothing is to be corrected, `place` "none" where no word is to be a place."""

    text: str = ""
    filters: dict[str, tuple[str, ...]] = field(default_factory=dict)
    page: int = 1
    language: str = ""  # the reader's
    spelling: str = ""
    place: str = ""
    within: int = CIRCLES[0]

    @property
    def words(self) -> tuple[str, ...]:
        return question_words(self.text)

    @property
    def is_unreadable(self) -> bool:
        """Something was asked, but there is no word in it."""
        return bool(self.text) and not self.words

    @property
    def options(self) -> list[tuple[str, str]]:
        """What else the address says, but not its usual values."""
        pairs = [("spelling", self.spelling), ("place", self.place)]
        pairs += [("within", str(self.within))] if self.within != CIRCLES[0] else []
        return [(name, value) for name, value in pairs if value]

    @property
    def address(self) -> str:
        """The query string that asks this, from the first page on."""
        pairs = [("q", self.text)] if self.text else []
        pairs += [(name, value) for name, values in self.filters.items() for value in values]
        return f"?{urlencode([*pairs, *self.options])}"

    @property
    def as_typed(self) -> "Question":
        return replace(self, spelling="typed", page=1)

    @property
    def without_place(self) -> "Question":
        return replace(self, place="none", within=CIRCLES[0], page=1)

    @property
    def without_filters(self) -> "Question":
        return replace(self, filters={}, page=1)

    @property
    def wider(self) -> "Question | None":
        """The same in the next larger circle around the place."""
        within = next((circle for circle in CIRCLES if circle > self.within), None)
        return replace(self, within=within, page=1) if within else None

    def with_text(self, text: str) -> "Question":
        return replace(self, text=text, spelling="", page=1)

    def with_filter(self, name: str, *values: str) -> "Question":
        """The same with these values in the facet, and no others; without values the filter goes."""
        others = {other: chosen for other, chosen in self.filters.items() if other != name}
        return replace(self, filters={**others, name: values} if values else others, page=1)

    def without(self, name: str, value: str) -> "Question":
        return self.with_filter(name, *(chosen for chosen in self.filters.get(name, ()) if chosen != value))


def facet_names() -> tuple[str, ...]:
    return *CORE_FACETS, *sources.plugin_facets()


def read(data: QueryDict, language: str) -> Question:
    filters = {name: _values(data.getlist(name)) for name in facet_names()}
    if "when" in filters:
        filters["when"] = tuple(value for value in filters["when"] if value in (*INTERVALS, *WEEKDAYS))
    return Question(
        text=_clean(data.get("q", ""), LONGEST_QUESTION),
        filters={name: values for name, values in filters.items() if values},
        page=_number(data.get("page", ""), BEYOND),
        language=language,
        spelling="typed" if data.get("spelling") == "typed" else "",
        place="none" if data.get("place") == "none" else "",
        within=_circle(data.get("within", "")),
    )


def _values(given: list[str]) -> tuple[str, ...]:
    cleaned = (_clean(value, LONGEST_VALUE) for value in given[:MOST_VALUES])
    return tuple(dict.fromkeys(value for value in cleaned if value))


def _clean(text: str, length: int) -> str:
    """Spaces between words, and no characters that cannot be shown (NUL, half a surrogate pair, direction marks)."""
    return "".join(letter for letter in " ".join(text[: 2 * length].split()) if letter.isprintable())[:length]


def _number(text: str, most: int) -> int:
    if not (text.isascii() and text.isdigit()):
        return 1
    return min(max(int(text[:9]), 1), most)


def _circle(text: str) -> int:
    return int(text) if text in map(str, CIRCLES) else CIRCLES[0]
