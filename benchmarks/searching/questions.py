"""What is asked, of each sort: in our words, and what the others need to know of it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from .corpus import ANOTHER, CENTRE, COMMON, MIDDLE, MISTYPED, RARE

OTHERS = ("sturg", "wieft", "klomm")  # made up, so that no synonym knows them: one text in seven to twelve has them
FACETS = ("kind", "association", "topic")
WITHIN = 25.0  # km


@dataclass(frozen=True)
class Asked:
    """`text` as it is typed; `meant` where that is another. `is_beginning`: the last word is not typed to its end."""

    sort: str
    text: str
    meant: str = ""
    is_beginning: bool = False
    filters: dict[str, str] = field(default_factory=dict)
    near: tuple[float, float] | None = None

    @property
    def words(self) -> list[str]:
        return (self.meant or self.text).split()


def questions() -> Iterator[Asked]:
    """Of two words of which the synonyms know one, the other need not be there: by hand, it is not asked for."""
    yield Asked("common", COMMON)
    yield Asked("rare", RARE)
    yield Asked("two words", f"{COMMON} {ANOTHER}")
    yield Asked("two words, less common", " ".join(OTHERS[:2]))
    yield Asked("two words, one of them beside", f"{COMMON} {OTHERS[0]}", meant=COMMON)
    yield Asked("three words", " ".join(OTHERS))
    yield Asked("filtered", COMMON, filters={"kind": "service"})
    yield Asked("filtered twice", MIDDLE, filters={"kind": "service", "association": "ort3"})
    yield Asked("within 25 km", MIDDLE, near=CENTRE)
    yield Asked("typing: be", "be", is_beginning=True)
    yield Asked("typing: ber", "ber", is_beginning=True)
    yield Asked("typing: nach", "nach", is_beginning=True)
    yield Asked("one typing error", MISTYPED, meant=ANOTHER)
