"""The register's pages for staff in a real browser on the demo: with axe on both widths, and without JavaScript."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from sites.demo.domain import DOMAIN
from sites.demo.factories import DEMO_PASSWORD

WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
ENTRY = "Kulturladen Buntekuh"


@pytest.fixture
def register(open_page, address):
    """`register(...)`: the register of Lübeck, signed in; arguments as `open_page`."""

    def opened(**options):
        page = open_page(address("luebeck", "/admin/"), **options)
        page.fill("[name=login]", f"luebeck@{DOMAIN}")
        page.fill("[name=password]", DEMO_PASSWORD)
        with page.expect_navigation():
            page.locator("main form button.btn:not(.btn-line)").first.click()
        page.goto(address("luebeck", "/admin/register/?q=Buntekuh"))
        return page

    return opened


def test_pages_of_an_entry_have_no_violation(register):
    page = register()
    page.get_by_role("link", name=ENTRY, exact=True).click()
    page.wait_for_selector(".k-tabs")
    tabs = [link.get_attribute("href") for link in page.locator(".k-tabs a").all()]
    assert len(tabs) >= 7
    base = page.url.split("/admin/")[0]
    for path in ["/admin/register/", "/admin/register/neu/", *tabs, f"{tabs[1]}neu/", f"{tabs[2]}neu/"]:
        for width in (360, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            page.goto(base + path)
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{path}: wider than {width} px"
            found = Axe().run(page, options=WCAG)
            assert found.violations_count == 0, f"{path}: {found.generate_report()}"


def test_service_with_a_time_is_added_and_taken_back_without_javascript(register):
    page = register(java_script_enabled=False)
    page.get_by_role("link", name=ENTRY, exact=True).click()
    page.get_by_role("link", name="Angebote", exact=True).click()
    page.get_by_role("link", name="Neues Angebot").click()
    page.get_by_label("Name", exact=False).first.fill("Stricken und reden")
    page.get_by_role("button", name="Noch eine Zeit").click()
    time = page.get_by_role("group", name="Zeit 1")
    time.get_by_label("Donnerstag").check()
    time.locator("[name$=opens_at]").fill("16:00")
    time.locator("[name$=closes_at]").fill("15:00")
    page.locator(".k-form button.button", has_text="Speichern").click()
    expect(page.get_by_role("alert")).to_be_visible()
    time.locator("[name$=closes_at]").fill("18:00")
    page.locator(".k-form button.button", has_text="Speichern").click()
    expect(page.get_by_role("link", name="Stricken und reden")).to_be_visible()
    page.get_by_role("link", name="Verlauf", exact=True).click()
    page.get_by_role("button", name="Zurücknehmen").first.click()
    page.get_by_role("link", name="Angebote", exact=True).click()
    expect(page.get_by_role("link", name="Stricken und reden")).to_have_count(0)
