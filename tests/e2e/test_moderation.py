"""An editor submits, a publisher approves; a translator submits a translation: in a real browser, on the demo."""

import pytest
from playwright.sync_api import expect

from sites.demo.domain import DOMAIN
from sites.demo.factories import DEMO_PASSWORD


@pytest.fixture
def sign_in(open_page, address):
    def signed_in(name: str):
        page = open_page(address("luebeck", "/admin/login/"))
        page.fill("[name=login]", f"{name}.luebeck@{DOMAIN}")
        page.fill("[name=password]", DEMO_PASSWORD)
        page.get_by_role("button", name="Anmelden", exact=True).click()
        expect(page).to_have_url(address("luebeck", "/admin/"))
        return page

    return signed_in


def open_editor(admin, address, title: str) -> None:
    admin.goto(address("luebeck", f"/admin/pages/search/?q={title}"))
    admin.locator("main td a[href$='/edit/']", has_text=title).first.click()
    expect(admin.locator("[name=introduction]")).to_be_visible()


def choose(admin, entry: str) -> None:
    """An entry of the menu at the foot of the editor."""
    admin.locator("footer [data-w-dropdown-target=toggle]").last.click()
    admin.get_by_role("button", name=entry, exact=True).click()


def test_editor_submits_and_publisher_approves(sign_in, open_page, address):
    site = open_page(address("luebeck", "/de/vision/"))
    title = site.locator("h1").inner_text()
    editor, publisher = sign_in("redaktion"), sign_in("veroeffentlichung")
    open_editor(editor, address, title)
    editor.fill("[name=introduction]", "Von vier Augen gesehen.")
    choose(editor, "Zur Freigabe einreichen")
    expect(editor.locator(".messages .success")).to_be_visible()
    site.reload()
    expect(site.get_by_text("Von vier Augen gesehen.")).to_have_count(0)

    publisher.reload()
    waiting = publisher.locator("main tr", has_text=f"redaktion.luebeck@{DOMAIN}").filter(has_text=title)
    waiting.get_by_role("link", name=title).click()
    choose(publisher, "Um Änderungen bitten")
    publisher.get_by_label("Was soll sich ändern?").fill("Bitte mit Datum.")
    publisher.locator(".modal form [type=submit]").click()
    expect(publisher.locator(".messages .success")).to_be_visible()

    open_editor(editor, address, title)
    expect(editor.get_by_text("Bitte mit Datum.").first).to_be_attached()
    editor.fill("[name=introduction]", "Von vier Augen gesehen, im November.")
    choose(editor, "Erneut zur Freigabe einreichen")
    expect(editor.locator(".messages .success")).to_be_visible()

    publisher.goto(address("luebeck", "/admin/"))
    waiting.get_by_role("button", name="Aktionen").click()
    publisher.get_by_role("button", name="Freigeben", exact=True).click()
    expect(waiting).to_have_count(0)
    site.reload()
    expect(site.get_by_text("Von vier Augen gesehen, im November.")).to_be_visible()


def new_draft(editor, address, title: str) -> None:
    """A page below the German home page, saved as a draft; its editor is open."""
    editor.goto(address("luebeck", "/admin/pages/"))
    home = editor.locator("main tr:has(a[href='/de/']) a[href$='/edit/']").get_attribute("href").split("/")[3]
    editor.goto(address("luebeck", f"/admin/pages/add/site_pages/standardpage/{home}/"))
    editor.fill("[name=title]", title)
    editor.fill("[name=introduction]", "Wir kochen zusammen.")
    expect(editor.locator("[name=slug]")).to_have_value(title.lower())  # Wagtail's script follows the title
    editor.get_by_role("button", name="Entwurf speichern").first.click()
    editor.wait_for_url("**/edit/")


def test_translator_submits_and_publisher_approves(sign_in, open_page, address):
    editor, translator, publisher = sign_in("redaktion"), sign_in("uebersetzung"), sign_in("veroeffentlichung")
    new_draft(editor, address, "Kochabend")
    number = editor.url.split("/")[-3]
    editor.goto(address("luebeck", f"/admin/localize/submit/page/{number}/"))
    editor.get_by_label("العربية").check()
    editor.get_by_role("button", name="Absenden").click()
    editor.wait_for_url("**/edit/")

    translator.goto(editor.url)
    translator.get_by_role("button", name="Zur Freigabe einreichen").click()
    expect(translator.get_by_text("Diese Übersetzung wartet auf die Freigabe.")).to_be_visible()
    site = open_page(address("luebeck", "/ar/kochabend/"))
    expect(site.get_by_role("heading", name="Kochabend")).to_have_count(0)

    publisher.goto(editor.url)
    publisher.get_by_role("button", name="Freigeben", exact=True).click()
    expect(publisher.get_by_text("Diese Übersetzung wartet auf die Freigabe.")).to_have_count(0)
    site.reload()
    expect(site.get_by_role("heading", name="Kochabend")).to_be_visible()
