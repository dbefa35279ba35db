"""The pages about duplicates in a real browser: accessible, and of use without JavaScript."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from sites.demo.domain import DOMAIN
from sites.demo.factories import DEMO_PASSWORD

WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
LIST = "/admin/register/dubletten/"


@pytest.fixture
def editor(open_page, address):
    """Somebody of Ulm, which no other test looks into closely, in a browser without JavaScript."""
    page = open_page(address("ulm", "/admin/login/"), java_script_enabled=False)
    page.fill("[name=login]", f"ulm@{DOMAIN}")
    page.fill("[name=password]", DEMO_PASSWORD)
    page.get_by_role("button", name="Anmelden", exact=True).click()
    expect(page).to_have_url(address("ulm", "/admin/"))
    return page


def two_entries(page, address) -> tuple[str, str]:
    page.goto(address("ulm", "/admin/register/"))
    links = page.locator("main a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    numbers = [found[1] for link in links if (found := re.fullmatch(r"/admin/register/(\d+)/", link or ""))]
    one, other, *_rest = dict.fromkeys(numbers)
    return one, other


def check(page) -> None:
    page.wait_for_load_state()
    found = Axe().run(page, options=WCAG)
    assert found.violations_count == 0, found.generate_report()


def test_editor_merges_two_entries_and_takes_it_back_without_javascript(editor, address):
    one, other = two_entries(editor, address)
    editor.goto(address("ulm", f"{LIST}{one}/{other}/"))
    editor.check("input[name=kept][value=other]")
    editor.fill("[name=reason]", "doppelt eingetragen")
    editor.get_by_role("button", name="Zusammenführen").click()
    expect(editor.locator("body")).to_contain_text("gehört jetzt zu")
    editor.goto(address("ulm", f"{LIST}zusammengefuehrt/"))
    editor.get_by_role("link", name=re.compile("zurücknehmen$")).first.click()
    editor.get_by_role("button", name="Rückgängig machen").click()
    expect(editor.locator("body")).to_contain_text("ist wieder ein eigener Eintrag")


def test_pages_have_no_violation(editor, open_page, address):
    one, other = two_entries(editor, address)
    seen = open_page()
    seen.context.add_cookies(editor.context.cookies())
    for path in (LIST, f"{LIST}{one}/{other}/", f"{LIST}zusammengefuehrt/"):
        response = seen.goto(address("ulm", path))
        assert response.status == 200
        check(seen)
