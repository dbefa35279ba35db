"""What is asked, of each sort: in our words, and what the others need to know of it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from .corpus import ANOTHER, CENTRE, COMMON, MIDDLE, MISTYPED, RARE

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
    yield Asked("common", COMMON)
    yield Asked("rare", RARE)
    yield Asked("two words", f"{COMMON} {MIDDLE}")
    yield Asked("two words", f"{MIDDLE} {ANOTHER}")
    yield Asked("three words", f"{COMMON} {MIDDLE} {ANOTHER}")
    yield Asked("filtered", COMMON, filters={"kind": "service"})
    yield Asked("filtered", MIDDLE, filters={"kind": "service", "association": "ort3"})
    yield Asked("geo", MIDDLE, near=CENTRE)
    yield Asked("typing", "be", is_beginning=True)
    yield Asked("typing", "ber", is_beginning=True)
    yield Asked("typing", "nach", is_beginning=True)
    yield Asked("corrected", MISTYPED, meant=ANOTHER)
