"""The map beside the list: a cut-out of Germany with a numbered mark for each place where something was found.

Everything is in the units of `static/directory/germany.svg`: Mercator, 100 units for a degree of longitude. So pictures
of a tile server, where one is allowed, fit underneath.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from math import atan, degrees, exp, log, pi, radians, tan

from django.utils.translation import ngettext

from federation.registry.places import towns

LEFT, TOP = 5.5, 66.48233060009922  # degrees of longitude, and of Mercator's latitude, at 0
UNITS = 100  # for a degree
GERMANY = (20.0, 10.0, 945.0, 1275.0)
SHAPE = 4 / 3  # height for width
SMALLEST = 55.0  # wide: about 40 km, so that one mark has surroundings
MOST_NAMES = 7


@dataclass(frozen=True)
class Point:
    x: float
    y: float

    def is_near(self, other: "Point", units: float) -> bool:
        return (self.x - other.x) ** 2 + (self.y - other.y) ** 2 < units**2


@dataclass
class Mark:
    """What was found close together; `rows` are of the list, `number` stands beside each of them."""

    number: int
    point: Point
    rows: list = field(default_factory=list)

    @property
    def label(self) -> str:
        cities = dict.fromkeys(row.city for row in self.rows if row.city)
        count = ngettext("%(count)s Organisation", "%(count)s Organisationen", len(self.rows)) % {
            "count": len(self.rows)
        }
        return ", ".join([*list(cities)[:2], count])


@dataclass(frozen=True)
class TownName:
    point: Point
    name: str


@dataclass(frozen=True)
class Map:
    x: float
    y: float
    width: float
    marks: list[Mark]

    @property
    def height(self) -> float:
        return self.width * SHAPE

    @property
    def view_box(self) -> str:
        return f"{self.x:.1f} {self.y:.1f} {self.width:.1f} {self.height:.1f}"

    @property
    def unit(self) -> float:
        """As wide as a hundredth of the map, to size what is drawn on it."""
        return self.width / 100

    # On a map as wide as a telephone a unit is about three pixels.

    @property
    def line(self) -> float:
        return round(0.4 * self.unit, 2)

    @property
    def text(self) -> float:
        return round(4.3 * self.unit, 2)

    @property
    def radius(self) -> float:
        return round(4.8 * self.unit, 2)

    @property
    def dot(self) -> float:
        return round(0.8 * self.unit, 2)

    @property
    def names(self) -> list[TownName]:
        """The largest towns in view whose names have room beside the marks and each other."""
        names: list[TownName] = []
        for point, name in large_towns():
            town = TownName(point, name)
            if self.has_room(town, names):
                names.append(town)
                if len(names) == MOST_NAMES:
                    break
        return names

    def has_room(self, town: TownName, others: list[TownName]) -> bool:
        unit, point = self.unit, town.point
        end = point.x + (3 + 2.5 * len(town.name)) * unit  # about as wide as its letters
        inside = self.x + 2 * unit < point.x and end < self.x + self.width
        if not inside or not self.y + 5 * unit < point.y < self.y + self.height - 5 * unit:
            return False
        beside = all(
            not (point.x - 6 * unit < mark.point.x < end + 5 * unit and abs(mark.point.y - point.y) < 8 * unit)
            for mark in self.marks
        )
        return beside and not any(point.is_near(other.point, 22 * unit) for other in others)


def point_of(latitude: float, longitude: float) -> Point:
    mercator = degrees(log(tan(pi / 4 + radians(latitude) / 2)))
    return Point(round((longitude - LEFT) * UNITS, 2), round((TOP - mercator) * UNITS, 2))


def degrees_at(x: float, y: float) -> tuple[float, float]:
    """Latitude and longitude: the way back."""
    return degrees(2 * atan(exp(radians(TOP - y / UNITS))) - pi / 2), LEFT + x / UNITS


@lru_cache(maxsize=1)
def large_towns() -> list[tuple[Point, str]]:
    """The largest first. Where two are close, as a town and its parts, the larger one takes the room."""
    return [(point_of(town.latitude, town.longitude), town.name) for town, _names in islice(towns(), 900)]


def map_of(rows: Iterable) -> Map | None:
    """The map of these rows, which get their mark's number; those without `coordinates` are in the list alone."""
    placed = [(row, point_of(*row.coordinates)) for row in rows if row.coordinates]
    if not placed:
        return None
    x, y, width = cut_out([point for _row, point in placed])
    marks: list[Mark] = []
    for row, point in placed:
        mark = next((mark for mark in marks if mark.point.is_near(point, width / 12)), None)
        if mark is None:
            mark = Mark(len(marks) + 1, point)
            marks.append(mark)
        mark.rows.append(row)
        row.number = mark.number
    return Map(x, y, width, marks)


def cut_out(points: list[Point]) -> tuple[float, float, float]:
    """Left, top and width of what shows all points with some room around, never more than Germany."""
    left, right = min(point.x for point in points), max(point.x for point in points)
    top, bottom = min(point.y for point in points), max(point.y for point in points)
    width = max(SMALLEST, 1.25 * (right - left), 1.25 * (bottom - top) / SHAPE)
    if width >= GERMANY[2]:
        return GERMANY[:3]
    return round((left + right - width) / 2, 1), round((top + bottom - width * SHAPE) / 2, 1), round(width, 1)
