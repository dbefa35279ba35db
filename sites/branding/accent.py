"""Turn one chosen colour into a palette whose contrasts hold. Pure: no Django, no database.

An association chooses a single colour. Everything that its theme needs is worked out from it in OKLCH (lightness 0–1,
chroma from 0, hue in radians), because steps of lightness look even there. Browsers get plain hex: the theme must work
in those without `oklch()`.

Contrast is the ratio of WCAG 2.2, from 1 (none) to 21 (black on white). Success criterion 1.4.3 asks for 4.5 for text,
1.4.11 for 3 for the edges of controls. `REQUIRED` asks for these or more.
"""

import math
import re
from collections.abc import Callable
from typing import NamedTuple

Palette = dict[str, str]  # name of the variant (the CSS variable without its dashes) -> "#rrggbb"

# The colours of the federation, the same on every site. tokens.css repeats them; a test compares.
WHITE = "#ffffff"
SUN = "#ffc72c"
DANGER = "#b3120d"
NIGHT_DANGER = "#ff7d6e"

DEFAULT_ACCENT = "#57514a"

# How far links and edges stay away from the red of error messages: distance in OKLab, where 0.02 is the least
# difference that most people notice side by side.
DISTANCE_FROM_DANGER = 0.08

LIGHTNESS_STEP = 0.005
HUE_STEP = math.radians(2)
IN_GAMUT = 1e-4  # rounding to eight bits hides more than this


class InvalidColour(ValueError):
    """The text is no colour of the form #rrggbb."""


class Oklch(NamedTuple):
    lightness: float  # 0 to 1
    chroma: float  # 0 to about 0.32 in sRGB
    hue: float  # radians


class Requirement(NamedTuple):
    """That `foreground` on `background` has at least the contrast `least`; each is a variant or a hex colour."""

    foreground: str
    background: str
    least: float


class Shortfall(NamedTuple):
    requirement: Requirement
    contrast: float


REQUIRED = (
    # Text, 1.4.3 and better: white on the large surfaces reaches AAA (7).
    Requirement(WHITE, "deep", 7),
    Requirement(WHITE, "deeper", 7),
    Requirement(WHITE, "night-deep", 7),
    Requirement(SUN, "deep", 4.5),
    Requirement("deep", SUN, 4.5),
    Requirement("deep", WHITE, 7),
    Requirement("soft", "deep", 4.5),
    Requirement("ink", SUN, 7),
    Requirement("ink", "soft", 7),
    Requirement("text", WHITE, 4.5),
    Requirement("text", "mist", 4.5),
    Requirement("text", "soft", 4.5),
    Requirement("muted", "soft", 4.5),
    Requirement("night-text", "night-panel", 7),
    # Edges of controls, 1.4.11.
    Requirement("line", WHITE, 3),
    Requirement("line", "mist", 3),
    Requirement("line", "soft", 3),
    Requirement("night-line", "night", 3),
    Requirement("night-line", "night-panel", 3),
    # Error messages stand on the association's own surfaces.
    Requirement(DANGER, "soft", 4.5),
    Requirement(NIGHT_DANGER, "night-panel", 4.5),
)


def normalise(colour: str) -> str:
    """`colour` as "#rrggbb" in lower case.

    Takes six or three hexadecimal digits, with or without "#". Raises `InvalidColour` for anything else.
    """
    found = re.fullmatch(r"#?([0-9a-f]{6}|[0-9a-f]{3})", colour.strip().lower(), re.ASCII)
    if found is None:
        raise InvalidColour(colour)
    digits = found[1]
    return "#" + (digits if len(digits) == 6 else "".join(digit * 2 for digit in digits))


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two hex colours by WCAG 2.2, from 1 to 21, whichever is the lighter."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def distance(one: str, other: str) -> float:
    """How different two hex colours look: the Euclidean distance in OKLab, 0 (same) to 1 (black and white)."""
    return math.dist(_oklab(one), _oklab(other))


def near_danger(accent: str) -> bool:
    """Whether the accent itself could be taken for the red of error messages.

    Such an accent is allowed: `palette` moves its links and edges aside, and an error never speaks by colour alone.
    Whoever chooses it should know.
    """
    return distance(normalise(accent), DANGER) < 2 * DISTANCE_FROM_DANGER


def palette(accent: str) -> Palette:
    """All variants of the chosen colour. Raises `InvalidColour` if it is none.

    soft, mist, hair: grounds and hairlines; deep, deeper: large surfaces under white text; text: links; line: edges of
    controls; ink, muted: body text; night…: the same for dark mode.
    """
    lightness, chroma, hue = to_oklch(normalise(accent))

    def fixed(at: float, most: float) -> str:
        return to_hex(Oklch(at, min(chroma, most), hue))

    def darken(start: float, most: float, holds: Callable[[str], bool], toward: float = hue) -> str:
        return _walk(Oklch(start, min(chroma, most), toward), -LIGHTNESS_STEP, holds)

    def lighten(start: float, most: float, holds: Callable[[str], bool], toward: float = hue) -> str:
        return _walk(Oklch(start, min(chroma, most), toward), LIGHTNESS_STEP, holds)

    soft = fixed(0.957, 0.032)
    panel = fixed(0.245, 0.024)
    deep = darken(min(lightness, 0.40), 0.13, lambda c: contrast(c, WHITE) >= 8 and contrast(c, SUN) >= 4.5)
    return {
        "soft": soft,
        "mist": fixed(0.983, 0.012),
        "hair": fixed(0.88, 0.03),
        "deep": deep,
        "deeper": darken(to_oklch(deep).lightness - 0.07, 0.10, lambda c: contrast(c, WHITE) >= 11),
        "text": _aside(DANGER, hue, lambda h: darken(min(lightness, 0.52), 0.16, lambda c: contrast(c, soft) >= 5, h)),
        "line": _aside(
            DANGER,
            hue,
            lambda h: darken(min(max(lightness, 0.50), 0.66), 0.16, lambda c: contrast(c, soft) >= 3, h),
        ),
        "muted": darken(0.46, 0.022, lambda c: contrast(c, soft) >= 5.5),
        "ink": fixed(0.22, 0.028),
        "night": fixed(0.185, 0.016),
        "night-panel": panel,
        "night-deep": darken(0.34, 0.09, lambda c: contrast(c, WHITE) >= 9),
        "night-text": _aside(NIGHT_DANGER, hue, lambda h: lighten(0.80, 0.11, lambda c: contrast(c, panel) >= 7.5, h)),
        "night-line": _aside(NIGHT_DANGER, hue, lambda h: lighten(0.60, 0.09, lambda c: contrast(c, panel) >= 3.2, h)),
    }


def shortfalls(variants: Palette) -> list[Shortfall]:
    """The requirements that a palette misses; none for what `palette` returns.

    Raises `KeyError` if a variant is missing.
    """
    missed = []
    for required in REQUIRED:
        foreground, background = (
            name if name.startswith("#") else variants[name] for name in (required.foreground, required.background)
        )
        reached = contrast(foreground, background)
        if reached < required.least:
            missed.append(Shortfall(required, reached))
    return missed


def to_oklch(colour: str) -> Oklch:
    lightness, a, b = _oklab(colour)
    return Oklch(lightness, math.hypot(a, b), math.atan2(b, a))


def to_hex(colour: Oklch) -> str:
    """The nearest colour that sRGB has: the same lightness and hue, with as much of the chroma as fits."""
    channels = _linear_rgb(colour)
    if not _fits(channels):
        fits, excess = 0.0, colour.chroma
        while excess - fits > 0.0005:
            middle = (fits + excess) / 2
            if _fits(_linear_rgb(colour._replace(chroma=middle))):
                fits = middle
            else:
                excess = middle
        channels = _linear_rgb(colour._replace(chroma=fits))
    return "#" + "".join(f"{round(255 * _gamma(channel)):02x}" for channel in channels)


def _walk(start: Oklch, step: float, holds: Callable[[str], bool]) -> str:
    """The first colour for which the condition holds, going lighter or darker; at worst white or black."""
    colour = start
    while True:
        found = to_hex(colour)
        if holds(found) or not 0 < colour.lightness < 1:
            return found
        colour = colour._replace(lightness=colour.lightness + step)


def _aside(danger: str, hue: float, variant: Callable[[float], str]) -> str:
    """The variant at `hue`, or at the nearest hue further from the danger's where it cannot be taken for it."""
    away = math.remainder(hue - to_oklch(danger).hue, math.tau)
    turn = math.copysign(HUE_STEP, away)
    found = variant(hue)
    while distance(found, danger) < DISTANCE_FROM_DANGER:
        hue += turn
        found = variant(hue)
    return found


def _channels(colour: str) -> tuple[float, float, float]:
    """Linear red, green and blue, 0 to 1, of "#rrggbb"."""
    return _LINEAR[int(colour[1:3], 16)], _LINEAR[int(colour[3:5], 16)], _LINEAR[int(colour[5:7], 16)]


def _luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it, 0 (black) to 1 (white)."""
    red, green, blue = _channels(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _oklab(colour: str) -> tuple[float, float, float]:
    red, green, blue = _channels(colour)
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    medium = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def _linear_rgb(colour: Oklch) -> tuple[float, float, float]:
    lightness, chroma, hue = colour
    a, b = chroma * math.cos(hue), chroma * math.sin(hue)
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _fits(channels: tuple[float, float, float]) -> bool:
    return all(-IN_GAMUT <= channel <= 1 + IN_GAMUT for channel in channels)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _gamma(channel: float) -> float:
    channel = min(1.0, max(0.0, channel))
    return 12.92 * channel if channel <= 0.0031308 else 1.055 * channel ** (1 / 2.4) - 0.055


_LINEAR = tuple(_linear(value / 255) for value in range(256))
