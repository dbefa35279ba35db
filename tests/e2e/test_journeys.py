"""What people come for, done in a real browser on the demo."""

import pytest
from playwright.sync_api import expect

from sites.demo.domain import DOMAIN
from sites.demo.factories import DEMO_PASSWORD


@pytest.fixture
def sign_in(open_page, address):
    def signed_in(association: str, name: str):
        page = open_page(address(association, "/admin/login/"))
        page.fill("[name=login]", f"{name}@{DOMAIN}")
        page.fill("[name=password]", DEMO_PASSWORD)
        page.get_by_role("button", name="Anmelden", exact=True).click()
        expect(page).to_have_url(address(association, "/admin/"))
        return page

    return signed_in


def test_visitor_changes_the_language_and_stays_on_the_page(open_page, address):
    page = open_page(address("luebeck", "/de/projekte/samo-fa/"), java_script_enabled=False)
    page.click("nav.languages a[lang=ar]")
    expect(page).to_have_url(address("luebeck", "/ar/projekte/samo-fa/"))
    expect(page.locator("html")).to_have_attribute("dir", "rtl")


def test_visitor_searches_everything_and_narrows_it_without_javascript(open_page, address):
    page = open_page(address("bergkamen", "/de/"), java_script_enabled=False)
    page.fill("input[name=q]", "Haus selbst verwalten")
    page.press("input[name=q]", "Enter")
    expect(page.get_by_role("link", name="Braunschweig").first).to_be_visible()
    page.goto(address("bergkamen", "/de/suche/?q=Beratung"))
    page.check("input[name=kind][value=service]")
    page.check("input[name=association][value=bergkamen]")
    page.click("form.filters button")
    assert "kind=service" in page.url
    assert "association=bergkamen" in page.url
    page.wait_for_load_state()  # a click waits for the first byte of the next page only
    results = page.locator(".res")
    assert results.count() > 0
    assert all("Bergkamen" in text for text in results.all_inner_texts())


def test_counsellor_finds_women_only_counselling_in_arabic(open_page, address):
    page = open_page(address("bergkamen", "/de/organisationen/?language=ar&women_only=1"), width=360)
    page.locator(".row h3 a").first.click()
    expect(page.get_by_text("nur für Frauen").first).to_be_visible()
    expect(page.get_by_text("Arabisch").first).to_be_visible()


def publish_introduction(admin, find: str, text: str) -> None:
    """Finds a page by its title in the admin, writes its introduction and publishes it."""
    root = admin.url.split("/admin/")[0]
    admin.goto(f"{root}/admin/pages/search/?q={find}")
    admin.locator("main td a[href$='/edit/']", has_text=find).first.click()
    admin.fill("[name=introduction]", text)
    admin.locator("footer [data-w-dropdown-target=toggle], footer button[aria-expanded]").last.click()
    admin.get_by_role("button", name="Veröffentlichen").click()
    expect(admin.locator(".messages .success")).to_be_visible()


def test_editor_publishes_and_it_is_on_the_site(sign_in, open_page, address):
    site = open_page(address("luebeck", "/de/ehrenamt/"))
    title = site.locator("h1").inner_text()
    publish_introduction(sign_in("luebeck", "luebeck"), title, "Zwischen zwei Schichten geändert.")
    site.reload()
    expect(site.get_by_text("Zwischen zwei Schichten geändert.")).to_be_visible()


def test_curator_edits_a_project_once_and_it_shows_everywhere(sign_in, open_page, address):
    site = open_page(address("", "/de/projekte/samo-fa/"))
    title = site.locator("h1").inner_text()
    publish_introduction(sign_in("", "kuratorin"), title, "Einmal geändert, überall zu lesen.")
    for association in ("", "luebeck", "braunschweig"):
        site.goto(address(association, "/de/projekte/samo-fa/"))
        expect(site.get_by_text("Einmal geändert, überall zu lesen.")).to_be_visible()


def test_editor_does_not_see_other_associations(sign_in, address):
    admin = sign_in("luebeck", "luebeck")
    for path in ("/admin/pages/", "/admin/images/", "/admin/documents/"):
        admin.goto(address("luebeck", path))
        text = admin.locator("body").inner_text()
        assert "Köln" not in text
        assert "Bergkamen" not in text


def test_administrator_switches_a_plugin_off_and_on(sign_in, open_page, address):
    admin = sign_in("", "admin")
    site = open_page(address("trier", "/de/best_practice/"))
    expect(site.locator("h1")).not_to_contain_text("Kachel fehlt")
    for is_on in (False, True):
        admin.goto(address("", "/admin/associations/"))
        admin.get_by_role("link", name="Moselkiesel").first.click()
        admin.set_checked("input[name=plugins][value=best_practice]", is_on)
        admin.locator("form button[type=submit]", has_text="Speichern").first.click()
        expect(admin.locator(".messages .success")).to_be_visible()
        assert site.goto(address("trier", "/de/best_practice/")).status == (200 if is_on else 404)
