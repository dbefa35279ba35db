"""Tiles join, stay the same, and are hidden from assistive technology."""

import hashlib
import itertools
import re
from collections import Counter
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sites.branding import accent, tile

seeds = st.integers(0, tile.LARGEST_SEED)
# Where ribbons cross a tile's edge: at the middle of each of its two cells, on all four sides.
GATES = {(x, y) for x in (6, 18) for y in (0, 24)} | {(x, y) for x in (0, 24) for y in (6, 18)}
STEP = re.compile(r"([Mavh])([^Mavh]+)")


def ends_of_ribbons(svg: str) -> Counter:
    """Both ends of every ribbon, with the overlap of crossings rounded away."""
    path = "".join(re.findall(r'class="r" d="([^"]+)"', svg))
    ends = Counter()
    x = y = 0.0
    for command, text in STEP.findall(path):
        numbers = [float(number) for number in re.findall(r"-?[\d.]+", text)]
        if command == "M":
            x, y = numbers
        elif command == "a":
            x, y = x + numbers[5], y + numbers[6]
        elif command == "v":
            y += numbers[0]
        else:
            x += numbers[0]
        ends[round(x), round(y)] += 1
    return ends


@given(seeds)
def test_ribbons_of_every_tile_leave_at_the_same_places(seed):
    ends = ends_of_ribbons(tile.tile(seed))
    assert all(ends[gate] == 1 for gate in GATES)
    # Inside, every end meets another.
    assert all(count == 2 for end, count in ends.items() if end not in GATES)


@given(seeds, st.integers(1, 5), st.integers(1, 5))
def test_field_has_arcs_only(seed, columns, rows):
    drawn = tile.field(seed, columns, rows)
    assert 'class="g"' not in drawn
    assert not re.search(r'class="r" d="[^"]*[vh]', drawn)


@given(st.lists(seeds, max_size=12))
def test_neighbours_in_a_frieze_differ_in_colour(row):
    pairs = re.findall(r'<g class="(p\w)">', tile.frieze(row))
    assert len(pairs) == len(row)
    assert all(one != other for one, other in itertools.pairwise(pairs))


@given(seeds)
def test_drawings_are_well_formed_and_hidden(seed):
    for drawn in (tile.tile(seed), tile.frieze([seed, seed]), tile.field(seed, 3, 2)):
        svg = ElementTree.fromstring(drawn)  # noqa: S314 - our own drawing
        assert svg.get("aria-hidden") == "true"


def test_tile_is_always_the_same():
    # Stored seeds outlive this code: a change here would change everybody's tile.
    assert tile.seed_for("Haus der Kulturen") == 1627366493
    assert hashlib.sha256(tile.tile(1).encode()).hexdigest()[:16] == "a8a6febc6e096f61"


def test_seed_does_not_depend_on_how_the_name_is_written():
    assert tile.seed_for("Brücke") == tile.seed_for("BRU\u0308CKE")


def test_neighbouring_seeds_give_different_tiles():
    assert len({tile.tile(seed) for seed in range(1, 31)}) > 25


def test_palette_is_written_into_the_drawing():
    palette = accent.palette("#1f8a78")
    for drawn in (tile.tile(1, palette=palette), tile.frieze([1, 2], palette=palette), tile.field(1, 2, 2, palette)):
        assert re.search('(fill|stroke)="#[0-9a-f]{6}"', drawn)
        assert not re.search(r"<(path|circle) class=", drawn)


def test_size_is_that_of_the_drawing():
    assert ' width="2rem" height="2rem"' in tile.tile(1, "2rem")
    assert "width" not in tile.tile(1)


def test_frieze_leaves_the_missing_tile_out():
    drawn = tile.frieze([1, 2, 3], missing=1)
    assert drawn.count('class="hole"') == 1
    assert drawn.count("<g ") == 2


@pytest.mark.parametrize("seed", [-1, tile.LARGEST_SEED + 1])
def test_seed_out_of_range_is_refused(seed):
    for draw in (tile.tile, lambda s: tile.frieze([s]), lambda s: tile.field(s, 1, 1)):
        with pytest.raises(ValueError, match="seed"):
            draw(seed)
