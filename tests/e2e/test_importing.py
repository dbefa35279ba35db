"""Importing a table in a real browser on the demo: with axe on both widths, and without JavaScript."""

import os

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from sites.demo.domain import DOMAIN
from sites.demo.factories import DEMO_PASSWORD

WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
TABLE = (
    "Name;E-Mail;Ort;Sprachen\n"
    "Nähstube am Kanal;naehen@kanal.example;Lübeck;Arabisch|Elbisch\n"
    "Nähstube am Kanal;;Lübeck;\n"
    "Ohne Adresse;keine;Lübeck;\n"
)
FILE = {"name": "liste.csv", "mimeType": "text/csv", "buffer": TABLE.encode()}


@pytest.fixture
def imports(open_page, address):
    """`imports(...)`: Lübeck's imports, signed in; arguments as `open_page`."""

    def opened(**options):
        page = open_page(address("luebeck", "/admin/"), **options)
        page.fill("[name=login]", f"luebeck@{DOMAIN}")
        page.fill("[name=password]", DEMO_PASSWORD)
        with page.expect_navigation():
            page.locator("main form button.btn:not(.btn-line)").first.click()
        page.goto(address("luebeck", "/admin/importe/"))
        return page

    return opened


def bring(page) -> None:
    page.get_by_role("link", name="Datei einlesen").first.click()
    page.get_by_label("Datei", exact=False).set_input_files(FILE)
    page.get_by_role("button", name="Prüfen").click()


def test_pages_of_an_import_have_no_violation(imports):
    page = imports()
    base = page.url.split("/admin/")[0]
    bring(page)
    file = page.url.removeprefix(base)
    for path in ["/admin/importe/", "/admin/importe/neu/", file]:
        for width in (360, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            page.goto(base + path)
            if folder := os.environ.get("SCREENSHOTS"):
                page.screenshot(path=f"{folder}/{path.strip('/').replace('/', '-')}-{width}.png", full_page=True)
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{path}: wider than {width} px"
            found = Axe().run(page, options=WCAG)
            assert found.violations_count == 0, f"{path}: {found.generate_report()}"


def test_table_is_imported_and_taken_back_without_javascript(imports):
    page = imports(java_script_enabled=False)
    page.goto(page.url + "neu/")
    page.get_by_role("button", name="Prüfen").click()
    expect(page.get_by_role("alert")).to_contain_text("Bitte wählen Sie eine Datei.")
    page.get_by_label("Datei", exact=False).set_input_files(FILE)
    page.get_by_role("button", name="Prüfen").click()
    expect(page.get_by_text("Unbekannte Sprache, nicht übernommen: Elbisch.")).to_be_visible()
    expect(page.get_by_text("Dieselbe Organisation steht schon in Zeile 2.")).to_be_visible()
    page.get_by_role("button", name="Übernehmen", exact=True).click()
    page.get_by_role("link", name="fehlerhaft: 1").click()
    expect(page.get_by_text("„keine“ ist keine E-Mail-Adresse.")).to_be_visible()
    page.get_by_role("link", name="Import zurücknehmen").click()
    page.get_by_role("button", name="Zurücknehmen").click()
    expect(page.get_by_text("Der Import ist zurückgenommen.")).to_be_visible()
