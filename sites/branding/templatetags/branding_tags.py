"""What the theme's templates draw: tiles, icons and the palette. All drawings are hidden from assistive technology.

Tiles are marked safe: they are made of numbers, of checked lengths and of colours that were checked when stored.
"""

import re
from collections.abc import Iterable

from django import template
from django.core.paginator import Page
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString

from federation.associations.models import Association

from .. import tile as tiles
from ..domain import branding_of
from ..icons import DIRECTIONAL, ICONS
from ..models import Branding

register = template.Library()

FRIEZE_LENGTH = 20  # fills 2,400 pixels; the browser cuts off what is too much
LENGTH = re.compile(r"\d+(\.\d+)?(rem|em|px)")


@register.simple_tag
def tile(seed: int | str | None, size: str = "") -> SafeString:
    """The tile of a stored seed; nothing for nobody. Text is hashed: for what is never renamed, such as a slug.

    `size` is a CSS length such as "2rem"; without it the surroundings decide.
    """
    if seed in (None, ""):
        return SafeString()
    return SafeString(tiles.tile(_seed(seed), _length(size)))


@register.simple_tag(takes_context=True)
def association_tile(context, association, size: str = "") -> SafeString:
    """An association's tile in its own colours, on whichever site. One query a page, however many there are.

    A page draws it once: twenty hits of one association would weigh twelve kilobytes more.
    """
    own = _branding(context, association)
    name, drawn = f"tile-{association.pk}", _drawn(context)
    tile = tiles.tile(own.tile_seed, _length(size), own.palette, name, is_drawn=name in drawn)
    drawn.add(name)
    return SafeString(tile)


@register.simple_tag
def frieze(seeds: Iterable, length: int = FRIEZE_LENGTH, missing: int | None = None) -> SafeString:
    """Tiles in a row, one for each seed or for each object with a `tile_seed`, repeated until the row is full."""
    own = [_seed(seed) for seed in seeds] or [0]
    row = [own[place % len(own)] for place in range(max(length, len(own)))]
    return SafeString(tiles.frieze(row, missing))


@register.simple_tag(takes_context=True)
def frieze_of(context, seed: int | str, length: int = FRIEZE_LENGTH, association=None) -> SafeString:
    """A row of tiles that all come from one seed or text, in the colours of an association if one is given."""
    colours = _branding(context, association).palette if association else None
    return SafeString(tiles.frieze(tiles.seeds_from(_seed(seed), length), palette=colours))


@register.simple_tag
def field(seed: int | str, columns: int = 4, rows: int = 3) -> SafeString:
    """A picture where there is no photograph."""
    return SafeString(tiles.field(_seed(seed), columns, rows))


@register.simple_tag
def icon(name: str, css_class: str = "") -> SafeString:
    """An icon from the sprite; nothing if there is none of that name, as editors' content may outlive an icon."""
    if name not in ICONS:
        return SafeString()
    classes = " ".join(filter(None, ["icon", "icon-directional" if name in DIRECTIONAL else "", css_class]))
    return format_html(
        '<svg class="{}" aria-hidden="true"><use href="{}#i-{}"/></svg>',
        classes,
        static("branding/icons.svg"),
        name,
    )


@register.simple_tag(takes_context=True)
def palette(context, association) -> SafeString:
    """The association's colours as CSS variables, in an element with the nonce of the page's security policy."""
    rules = ";".join(f"--{name}:{colour}" for name, colour in branding_of(association).palette.items())
    nonce = getattr(context.get("request"), "csp_nonce", "")
    return format_html('<style nonce="{}">:root{{{}}}</style>', nonce, rules)


@register.simple_tag
def branding(association) -> Branding:
    """The association's branding, the default one included: `{% branding association as brand %}`."""
    return branding_of(association)


@register.simple_tag
def elided_pages(page: Page) -> list:
    """Page numbers around the current one, with an ellipsis where some are left out."""
    return list(page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1))


def _branding(context, association) -> Branding:
    """The association's branding; the first time that a page shows another site's, all of them in one query."""
    request = getattr(context, "request", None)  # there even in an include with `only`
    came_along = Association.branding.is_cached(association)  # in the query for the association
    if request is None or came_along or association == getattr(request, "association", None):
        return branding_of(association)
    if not hasattr(request, "brandings"):
        request.brandings = {each.association_id: each for each in Branding.objects.all()}
    return request.brandings.get(association.pk) or Branding.default_for(association)


def _drawn(context) -> set[str]:
    """The ids of the tiles that the page has by now; without a request, none."""
    request = getattr(context, "request", None)
    if request is None:
        return set()
    if not hasattr(request, "drawn_tiles"):
        request.drawn_tiles = set()
    return request.drawn_tiles


def _seed(of) -> int:
    seed = getattr(of, "tile_seed", of)
    return seed if isinstance(seed, int) else tiles.seed_for(str(seed))


def _length(text: str) -> str:
    if text and not LENGTH.fullmatch(text):
        raise ValueError(f"{text!r} is no length such as 2rem.")
    return text
