"""Every hook of Verbund: a signature and a line each. Write `@hookimpl` methods of the same name on your `Plugin`.

`association` is a `federation.associations.models.Association`; `language` one of its language codes.
Hooks that get an association are only asked for plugins that are on there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .hooks import hookspec

if TYPE_CHECKING:  # apps are not loaded yet when the hooks are declared
    from collections.abc import Iterable

    from wagtail.blocks import Block
    from wagtail.models import Page

    from .contributions import HomeSection, MenuItem, SearchFacet, SearchKind, SearchPlace, SearchSource


@hookspec
def blocks() -> Iterable[tuple[str, Block]]:
    """StreamField blocks, each with its name, that pages offer where the plugin is on."""


@hookspec
def menu_items(association, language) -> Iterable[MenuItem]:
    """Entries of the association's main menu."""


@hookspec
def home_sections(association, language, request) -> Iterable[HomeSection]:
    """Parts that the home page shows below its own text."""


@hookspec
def search_kinds() -> Iterable[SearchKind]:
    """The kinds of hits that the plugin's documents have."""


@hookspec
def search_facets() -> Iterable[SearchFacet]:
    """Further filters of the search page, filled by `SearchDocument.facets`."""


@hookspec
def search_sources() -> Iterable[SearchSource]:
    """What of the plugin's is found by the search."""


@hookspec
def search_places(text) -> Iterable[SearchPlace]:
    """The places that these words of a search name (a town, a postcode), the likeliest first; nothing if none."""


@hookspec
def starter_pages(association, home) -> None:
    """Lay the pages that a new association begins with, below one home page."""


@hookspec
def demo_page(kind, parent, text, content) -> Iterable[Page]:
    """Build the demo's page of this kind below the home page `parent`; return it in a list, or nothing."""


@hookspec
def demo_data(association) -> None:
    """Lay what the demo shows of the plugin at an association beside pages, unless it is there already."""


@hookspec
def role_permissions(association, role) -> Iterable[str]:
    """Django permissions, such as "plugin_noticeboard.change_slip", that a role gets where the plugin is on."""
