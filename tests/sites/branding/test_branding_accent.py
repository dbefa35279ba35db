"""The palette of any colour keeps its contrasts."""

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sites.branding import accent

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
# Every fifteenth step of each channel: 18³ colours across all of sRGB.
GRID = [f"#{r:02x}{g:02x}{b:02x}" for r, g, b in itertools.product(range(0, 256, 15), repeat=3)]


def test_palette_of_5832_colours_keeps_every_contrast():
    assert len(GRID) == 5832
    missed = {colour: found for colour in GRID if (found := accent.shortfalls(accent.palette(colour)))}
    assert missed == {}


@given(colours)
def test_palette_of_any_colour_keeps_every_contrast(colour):
    variants = accent.palette(colour)
    assert accent.shortfalls(variants) == []
    assert all(re.fullmatch("#[0-9a-f]{6}", variant) for variant in variants.values())


@given(colours)
def test_links_and_edges_are_never_taken_for_errors(colour):
    variants = accent.palette(colour)
    for name, danger in [
        ("text", accent.DANGER),
        ("line", accent.DANGER),
        ("night-text", accent.NIGHT_DANGER),
        ("night-line", accent.NIGHT_DANGER),
    ]:
        assert accent.distance(variants[name], danger) >= accent.DISTANCE_FROM_DANGER


@given(colours)
def test_oklch_leads_back_to_the_same_colour(colour):
    assert accent.to_hex(accent.to_oklch(colour)) == colour


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    # Examples published with WCAG's understanding documents and the definition's two ends.
    [("#000000", "#ffffff", 21), ("#ffffff", "#ffffff", 1), ("#767676", "#ffffff", 4.54), ("#949494", "#ffffff", 3.03)],
)
def test_contrast_is_that_of_wcag(one, other, ratio):
    assert accent.contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert accent.contrast(other, one) == accent.contrast(one, other)


@pytest.mark.parametrize(
    ("text", "colour"), [("#1F8A78", "#1f8a78"), ("1f8a78", "#1f8a78"), (" #abc ", "#aabbcc"), ("fff", "#ffffff")]
)
def test_normalise_takes_the_usual_spellings(text, colour):
    assert accent.normalise(text) == colour


@pytest.mark.parametrize("text", ["", "#", "red", "#12345", "#1234567", "#12345g", "#12 456", "rgb(0,0,0)", "#١٢٣٤٥٦"])
def test_normalise_refuses_what_is_no_colour(text):
    with pytest.raises(accent.InvalidColour):
        accent.normalise(text)


def test_shortfalls_names_what_is_missed():
    variants = accent.palette("#1f8a78") | {"text": "#999999"}
    missed = accent.shortfalls(variants)
    assert {found.requirement.foreground for found in missed} == {"text"}
    assert all(found.contrast < found.requirement.least for found in missed)


@pytest.mark.parametrize(
    ("colour", "near"), [("#b3120d", True), ("#d3263b", True), ("#1f8a78", False), ("#c96a12", False)]
)
def test_near_danger_knows_the_red_of_errors(colour, near):
    assert accent.near_danger(colour) is near
