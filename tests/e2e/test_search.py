"""The search in a real browser: suggestions by keyboard and mouse, filters without scripts, long questions."""

from urllib.error import HTTPError
from urllib.parse import quote, urlencode
from urllib.request import Request, urlopen

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
LIGHT = 80_000  # bytes of HTML and CSS, as in test_accessibility.py


@pytest.fixture
def typing(open_page, address):
    """`typing("luebeck", "berat")`: the page and the field after that was typed on the search page."""

    def typed(association: str, text: str, path: str = "/de/suche/", **options):
        page = open_page(address(association, path), **options)
        field = page.locator("input[name=q]").first
        field.press_sequentially(text)
        return page, field

    return typed


@pytest.mark.parametrize("language", ["de", "ar"])
def test_suggestions_are_a_combobox_for_the_keyboard(typing, language):
    page, field = typing("luebeck", "Haus", f"/{language}/suche/")
    options = page.get_by_role("option")
    expect(options.first).to_be_visible()
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(page.locator(".search [role=status]")).to_contain_text(str(options.count()))
    assert Axe().run(page, options=WCAG).violations_count == 0
    page.keyboard.press("ArrowDown")
    expect(options.first).to_have_attribute("aria-selected", "true")
    expect(field).to_have_attribute("aria-activedescendant", options.first.get_attribute("id"))
    page.keyboard.press("ArrowUp")  # back in the field
    expect(page.locator("[role=option][aria-selected=true]")).to_have_count(0)
    page.keyboard.press("ArrowUp")
    expect(options.last).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Escape")
    expect(options.first).to_be_hidden()
    expect(field).to_have_value("Haus")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{language}/suche/?q=*")


def test_suggestion_opens_what_it_names(typing):
    page, _field = typing("luebeck", "Haus der Kulturen", "/de/")
    page.get_by_role("option").filter(has_text="Organisation").first.click()
    page.wait_for_url("**/de/organisationen/**")


def test_enter_searches_what_was_typed(typing):
    page, _field = typing("luebeck", "Haus")
    expect(page.get_by_role("option").first).to_be_visible()
    page.keyboard.press("Enter")
    page.wait_for_url("**/de/suche/?q=Haus")
    expect(page.locator(".res").first).to_be_visible()


def test_suggestions_stay_within_a_small_screen(typing):
    page, _field = typing("luebeck", "Haus", width=360)
    expect(page.get_by_role("option").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_filters_narrow_down_without_scripts(open_page, address):
    page = open_page(address("", "/de/suche/?q=Beratung"), java_script_enabled=False)
    before = page.locator("h2 [role=status]").inner_text()
    page.check("input[name=kind][value=service]")
    page.locator("input[name=association]").first.check()
    page.click("form.filters .btn")
    expect(page.locator(".chips a")).to_have_count(2)
    assert "kind=service" in page.url and "association=" in page.url and "q=Beratung" in page.url
    assert page.locator("h2 [role=status]").inner_text() != before
    page.locator(".chips a").first.click()
    expect(page.locator(".chips a")).to_have_count(1)


@pytest.mark.parametrize("query", ["", "?q=Beratung", "?q=Verein", "?q=Deutsch&kind=service", "?q=gibtesnicht"])
def test_page_of_results_is_light(open_page, address, query):
    page = open_page(java_script_enabled=False)
    sizes = {}

    def weigh(response):
        if response.request.resource_type in ("document", "stylesheet"):
            sizes[response.url] = len(response.body())

    page.on("response", weigh)
    page.goto(address("", f"/de/suche/{query}"))
    page.wait_for_load_state("networkidle")
    assert sum(sizes.values()) <= LIGHT, sizes


@pytest.mark.parametrize("path", ["/de/suche/", "/de/suche/feed/", "/de/suche/vorschlaege/", "/api/search"])
def test_question_of_eight_kilobytes_is_answered(demo_port, path):
    """gunicorn takes 4,094 bytes by default; we start it with 8,190 for the whole request line."""
    rest = f"GET {path}?{urlencode({'q': ''})} HTTP/1.1"
    question = quote("wort " * 2000)[: 8190 - len(rest) - 2]
    assert status(demo_port, f"{path}?q={question}") == 200
    assert status(demo_port, f"{path}?q={question}{'x' * 100}") == 414


def status(port: int, path: str) -> int:
    try:
        with urlopen(Request(f"http://127.0.0.1:{port}{path}", headers={"Host": f"localhost:{port}"})) as response:
            return response.status
    except HTTPError as error:
        return error.code
