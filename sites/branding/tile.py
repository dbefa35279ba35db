"""Tiles: a picture for everyone who has none. Pure: no Django, no database.

Every seed yields a tile whose ribbons leave at the same places on every side, so that any tile joins any other; the
dot in its middle is the person. Store the seed, not the name it came from: renaming must not change the tile.

What is returned is SVG mark-up, hidden from assistive technology: a tile only accompanies a name. Its classes get the
colours of the site that shows it, from components.css. Given a palette, the drawing carries that palette's colours
itself: so a tile shows whose it is on any site.

A tile is 24 units wide and made of two by two cells of 12. A cell holds two quarter arcs (turned one of two ways) or
a crossing (one of two ribbons on top).
"""

import unicodedata
from collections.abc import Iterable, Sequence

from .accent import SUN, WHITE, Palette

# Colour pairs by CSS class: ground, ribbon and dot, each a variant of the palette or a colour of the federation.
# components.css says the same; a test compares.
COLOURS = {
    "pa": ("deep", SUN, WHITE),
    "pb": ("soft", "line", "deep"),
    "pc": ("line", WHITE, "ink"),
    "pd": (SUN, "deep", WHITE),
    "pe": ("hair", "deep", SUN),
    "pf": ("deeper", "soft", SUN),
}
PAIRS = tuple(COLOURS)

LARGEST_SEED = 2**31 - 1  # what a PositiveIntegerField holds in every database

TILE = 24
CELL = TILE // 2
HALF = CELL // 2
GAP = 3.7  # half the gap that the lower ribbon leaves for the upper one
OVERLAP = 0.1  # so that no hairline shows between two tiles

_HIDDEN = 'aria-hidden="true"'


def seed_for(name: str) -> int:
    """The seed of a name, from 0 to `LARGEST_SEED`: the same on every machine, however the name is written."""
    hashed = 0x811C9DC5  # FNV-1a
    for byte in unicodedata.normalize("NFC", name).casefold().encode():
        hashed = ((hashed ^ byte) * 0x01000193) & 0xFFFFFFFF
    return _mixed(hashed) & LARGEST_SEED


def seeds_from(seed: int, length: int) -> list[int]:
    """A row of seeds that follows from one. Raises `ValueError` for a seed outside 0 to `LARGEST_SEED`."""
    _check(seed)
    return [_mixed(seed + place) & LARGEST_SEED for place in range(1, length + 1)]


def tile(seed: int, size: str = "", palette: Palette | None = None, name: str = "", is_drawn: bool = False) -> str:
    """One tile as an `<svg>`, in the size of its surroundings or of `size`, a CSS length such as "2rem".

    With a `name`, an id of the page, the next ones of it need not be drawn: `is_drawn` says that it was.
    Raises `ValueError` for a seed outside 0 to `LARGEST_SEED`.
    """
    pair = _pair(seed)
    width = f' width="{size}" height="{size}"' if size else ""
    drawing = f'<use href="#{name}"/>' if is_drawn else _drawing(seed, 0, 0, pair, palette)
    if name and not is_drawn:
        drawing = f'<g id="{name}">{drawing}</g>'
    return f'<svg class="tile {pair}" viewBox="0 0 {TILE} {TILE}"{width} {_HIDDEN}>{drawing}</svg>'


def frieze(seeds: Sequence[int], missing: int | None = None, palette: Palette | None = None) -> str:
    """Tiles in one row, joined, no two neighbours in the same colours; `missing` leaves a hole at that index.

    Raises `ValueError` for a seed outside 0 to `LARGEST_SEED`.
    """
    drawn, last = [], None
    for index, seed in enumerate(seeds):
        start = index * TILE
        if index == missing:
            drawn.append(f'<path class="hole" d="M{start + 1} 1h22v22h-22z"/>')
            last = None
            continue
        last = _pair(seed, [last])
        drawn.append(f'<g class="{last}">{_drawing(seed, start, 0, last, palette)}</g>')
    return (
        f'<svg class="frieze" viewBox="0 0 {TILE * len(seeds)} {TILE}" {_HIDDEN}'
        f' preserveAspectRatio="xMinYMid slice">{"".join(drawn)}</svg>'
    )


def field(seed: int, columns: int, rows: int, palette: Palette | None = None) -> str:
    """A picture of `columns` by `rows` tiles where there is no photograph.

    It has arcs only: in a field, crossings could come together in the shape of a bent cross.
    Raises `ValueError` for a seed outside 0 to `LARGEST_SEED`.
    """
    drawn: list[str] = []
    seeds = seeds_from(seed, columns * rows)
    pairs: dict[tuple[int, int], str] = {}
    for row in range(rows):
        for column in range(columns):
            own = seeds[row * columns + column]
            pair = _pair(own, [pairs.get((row - 1, column)), pairs.get((row, column - 1))])
            pairs[row, column] = pair
            drawing = _drawing(own, column * TILE, row * TILE, pair, palette, arcs_only=True)
            drawn.append(f'<g class="{pair}">{drawing}</g>')
    return (
        f'<svg class="frieze" viewBox="0 0 {TILE * columns} {TILE * rows}" {_HIDDEN}'
        f' preserveAspectRatio="xMidYMid slice">{"".join(drawn)}</svg>'
    )


def _drawing(seed: int, x: int, y: int, pair: str, palette: Palette | None, arcs_only: bool = False) -> str:
    """Ground, ribbons and dot of a tile whose corner is at x, y."""
    _check(seed)
    ribbons, gaps, uppers = "", "", ""
    choices = _mixed(seed + 0x9E3779B9)
    for cell in range(4):
        choice, choices = choices & 7, choices >> 3
        left, top = x + CELL * (cell % 2), y + CELL * (cell // 2)
        if arcs_only or choice < 5:  # arcs are more frequent: they look calmer
            ribbons += _arcs(left, top, turned=bool(choice & 1))
        else:
            lower, gap, upper = _crossing(left, top, upright=bool(choice & 1))
            ribbons, gaps, uppers = ribbons + lower, gaps + gap, uppers + upper
    ground, ribbon, gap_beside, dot = _paint(pair, palette)
    over = f'<path {gap_beside} d="{gaps}"/><path {ribbon} d="{uppers}"/>' if gaps else ""
    return (
        f'<path {ground} d="M{x} {y}h{TILE}v{TILE}h-{TILE}z"/><path {ribbon} d="{ribbons}"/>{over}'
        f'<circle {dot} cx="{x + CELL}" cy="{y + CELL}" r="2.6"/>'
    )


def _paint(pair: str, palette: Palette | None) -> tuple[str, str, str, str]:
    """What colours ground, ribbon, gap and dot: the classes of components.css, or attributes."""
    if palette is None:
        return 'class="b"', 'class="r"', 'class="g"', 'class="o"'
    ground, ribbon, dot = (palette.get(colour, colour) for colour in COLOURS[pair])
    line = 'fill="none" stroke="{}" stroke-width="{}"'
    return f'fill="{ground}"', line.format(ribbon, 4.4), line.format(ground, 7.4), f'fill="{dot}"'


def _arcs(x: int, y: int, turned: bool) -> str:
    middle, bottom = x + HALF, y + CELL
    if turned:
        return f"M{middle} {y}a6 6 0 0 0 6 6M{middle} {bottom}a6 6 0 0 0-6-6"
    return f"M{middle} {y}a6 6 0 0 1-6 6M{middle} {bottom}a6 6 0 0 1 6-6"


def _crossing(x: int, y: int, upright: bool) -> tuple[str, str, str]:
    """The lower of two straight ribbons, the gap in it, and the upper ribbon, which runs `upright` or across."""
    middle_x, middle_y, length = x + HALF, y + HALF, CELL + 2 * OVERLAP
    standing = f"M{middle_x} {y - OVERLAP:g}v{length:g}"
    lying = f"M{x - OVERLAP:g} {middle_y}h{length:g}"
    if upright:
        return lying, f"M{middle_x} {middle_y - GAP:g}v{2 * GAP:g}", standing
    return standing, f"M{middle_x - GAP:g} {middle_y}h{2 * GAP:g}", lying


def _pair(seed: int, taken: Iterable[str | None] = ()) -> str:
    """The seed's colour pair, or the next one that no neighbour has."""
    taken = set(taken)
    first = _mixed(seed + 0x7F4A7C15) % len(PAIRS)
    return next(pair for pair in PAIRS[first:] + PAIRS[:first] if pair not in taken)


def _mixed(number: int) -> int:
    """All 32 bits of the result depend on all of the number's, so that 1, 2, 3 give tiles as different as any."""
    number &= 0xFFFFFFFF
    number = ((number ^ (number >> 15)) * 0x2C1B3C6D) & 0xFFFFFFFF
    number = ((number ^ (number >> 12)) * 0x297A2D39) & 0xFFFFFFFF
    return number ^ (number >> 15)


def _check(seed: int) -> None:
    if not 0 <= seed <= LARGEST_SEED:
        raise ValueError(f"A seed is between 0 and {LARGEST_SEED}, not {seed}.")
