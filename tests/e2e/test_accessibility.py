"""Every page type in Chromium with axe: no violation of WCAG 2.2 A or AA, in either direction, on either width."""

import pytest
from axe_playwright_python.sync_playwright import Axe

PAGE_TYPES = {
    "home": ("luebeck", ""),
    "home of the umbrella": ("", ""),
    "home of an example": ("ulm", ""),
    "standard": ("luebeck", "netzwerk/"),
    "news index": ("luebeck", "neues/"),
    "news": ("luebeck", "neues/antirassistische-kulturtage-2022/"),
    "contact": ("luebeck", "kontakt/"),
    "project index": ("luebeck", "projekte/"),
    "project": ("", "projekte/willkommenskultur/"),
    "project with a section": ("dorsten", "projekte/willkommenskultur/"),
    "directory": ("luebeck", "organisationen/"),
    "directory of all": ("", "organisationen/"),
    "organisation": ("luebeck", "organisationen/haus-der-kulturen-ikb-e-v/"),
    "search": ("luebeck", "suche/?q=Beratung"),
    "search without result": ("luebeck", "suche/?q=xyzxyz"),
    "practices of an association": ("braunschweig", "aus-der-praxis/"),
    "practices of all": ("", "best_practice/"),
    "practice": ("braunschweig", "aus-der-praxis/ein-haus-selbst-verwalten/"),
    "events": ("luebeck", "events/"),
    "event": ("luebeck", "veranstaltungen/sprachcafe/"),
    "not found": ("luebeck", "gibt-es-nicht/"),
}
LIGHT = 80_000  # bytes
WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}


@pytest.mark.parametrize("language", ["de", "ar"])
@pytest.mark.parametrize(("association", "path"), PAGE_TYPES.values(), ids=PAGE_TYPES.keys())
def test_page_type_has_no_violation_and_asks_nobody_else(open_page, address, association, path, language):
    page = open_page()
    hosts, errors = set(), []
    page.on("request", lambda request: hosts.add(request.url.split("/")[2]))
    page.on("pageerror", lambda error: errors.append(str(error)))
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        response = page.goto(address(association, f"/{language}/{path}"))
        assert response.status == (404 if "gibt-es-nicht" in path else 200)
        assert page.locator("html").get_attribute("dir") == ("rtl" if language == "ar" else "ltr")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"wider than {width} px"
        found = Axe().run(page, options=WCAG)
        assert found.violations_count == 0, found.generate_report()
    assert hosts == {address(association, "").split("/")[2]}
    assert errors == []


@pytest.mark.parametrize(("association", "path"), PAGE_TYPES.values(), ids=PAGE_TYPES.keys())
def test_page_type_is_light(open_page, address, association, path):
    """At most 80 kB of HTML and CSS raw: what an old telephone has to read."""
    page = open_page(java_script_enabled=False)
    sizes = {}
    page.on(
        "response",
        lambda response: (
            sizes.update({response.url: len(response.body())})
            if response.request.resource_type in ("document", "stylesheet")
            else None
        ),
    )
    page.goto(address(association, f"/de/{path}"))
    page.wait_for_load_state("networkidle")
    assert sum(sizes.values()) <= LIGHT, sizes
