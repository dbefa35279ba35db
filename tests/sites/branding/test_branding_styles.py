"""The style sheets keep within their budget and to what old browsers and right-to-left pages can take."""

import re
from pathlib import Path

import pytest

import sites.branding
from sites.branding import accent, icons, tile

STATIC = Path(sites.branding.__file__).parent / "static" / "branding"
SHEETS = {path.name: path.read_text() for path in sorted(STATIC.glob("*.css"))}
BUDGET = 36_000  # bytes, all sheets together, uncompressed

# A sheet says where something is in a direction of reading, never left or right. What has no logical form is followed
# by its mirror for [dir=rtl].
PHYSICAL = re.compile(
    r"(?<![\w-])((margin|padding|border)-(left|right|top|bottom)|(min-|max-)?(width|height)|left|right|top|bottom)\s*:"
    r"|text-align:\s*(left|right)|float:"
)
TOO_NEW = ["oklch(", "color-mix(", ":has(", "@layer", "@container", "&", "@import", "light-dark(", "subgrid"]


def without_media_queries(sheet: str) -> str:
    return re.sub(r"@media[^{]*\{", "", re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL))


def test_styles_keep_within_their_budget():
    assert sum(len(sheet.encode()) for sheet in SHEETS.values()) <= BUDGET


@pytest.mark.parametrize("name", SHEETS)
def test_styles_use_logical_properties_only(name):
    assert [found[0] for found in PHYSICAL.finditer(without_media_queries(SHEETS[name]))] == []


@pytest.mark.parametrize("name", SHEETS)
def test_styles_use_nothing_too_new_or_from_elsewhere(name):
    rules = re.sub(r"/\*.*?\*/", "", SHEETS[name], flags=re.DOTALL)
    assert [feature for feature in TOO_NEW if feature in rules] == []
    assert re.findall(r"url\(['\"]?(?:https?:)?//", rules) == []


def test_styles_give_tiles_the_colours_that_tile_py_names():
    rules = SHEETS["components.css"]
    for pair, colours in tile.COLOURS.items():
        found = re.search(rf"\.{pair} \{{ --b: (\S+); --rb: (\S+); --o: (\S+) \}}", rules)
        named = {accent.SUN: "var(--sun)", accent.WHITE: "#fff"}
        assert list(found.groups()) == [named.get(colour, f"var(--{colour})") for colour in colours]


def test_tokens_are_the_colours_of_accent_py():
    light, dark = SHEETS["tokens.css"].split("@media", 1)
    assert f"--sun: {accent.SUN};" in light
    assert f"--danger: {accent.DANGER};" in light
    assert f"--danger: {accent.NIGHT_DANGER};" in dark


def test_every_variable_is_declared():
    text = "".join(SHEETS.values())
    declared = set(re.findall(r"--([\w-]+)\s*:", text)) | set(accent.palette(accent.DEFAULT_ACCENT))
    # var(--tile, 3rem): a fallback makes a declaration optional.
    assert set(re.findall(r"var\(--([\w-]+)\)", text)) - declared == set()


def test_sprite_has_exactly_the_icons_that_are_named():
    assert set(re.findall(r'<symbol id="i-(\w+)"', (STATIC / "icons.svg").read_text())) == icons.ICONS
