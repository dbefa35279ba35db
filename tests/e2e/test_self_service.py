"""The staff sends a link, the organisation changes its entry on a telephone, the staff lets it through: on the demo."""

import email
import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from sites.demo.domain import DOMAIN
from sites.demo.factories import DEMO_PASSWORD
from tests.services.shared import session_folder

WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
PHONE = 360
ENTRY = "Haus der Kulturen"
ENTRY_OF = {"de": "Kulturladen Buntekuh", "ar": "Bielefeldt"}  # others: the tests may run at the same time
DIRECTION = {"de": "ltr", "ar": "rtl"}


def check(page, language: str = "de") -> None:
    page.wait_for_load_state()
    expect(page.locator("html")).to_have_attribute("dir", DIRECTION[language])
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{page.url} is too wide"
    found = Axe().run(page, options=WCAG)
    assert found.violations_count == 0, f"{page.url}\n{found.generate_report()}"


@pytest.fixture
def staff(open_page, address):
    """The admin of Lübeck, at the register."""
    page = open_page(address("luebeck", "/admin/login/?next=/admin/register/"), java_script_enabled=False)
    page.fill("[name=login]", f"admin@{DOMAIN}")
    page.fill("[name=password]", DEMO_PASSWORD)
    with page.expect_navigation():
        page.locator("main form button.btn").first.click()
    return page


@pytest.fixture
def send_link(staff, tmp_path_factory):
    """`send_link(entry, "office@example.org")`: enters the address, sends a link there and returns it from the mail."""

    def sent(entry: str, recipient: str) -> str:
        staff.fill("[name=q]", entry)
        staff.get_by_role("button", name="Filtern").click()
        staff.get_by_role("link", name=re.compile(entry)).first.click()
        staff.fill("[name=email]", recipient)
        staff.get_by_role("button", name="Speichern").first.click()
        staff.get_by_role("link", name="Selbst pflegen").click()
        # The answer to the click itself, no earlier page that still loads: only then the mail is written.
        with staff.expect_response(lambda response: response.request.method == "POST"):
            staff.get_by_role("button", name=f"Link an {recipient} schicken").click()
        return link_in_mail(session_folder(tmp_path_factory) / "demo" / "mail", recipient)

    return sent


def link_in_mail(folder, recipient: str) -> str:
    for path in folder.iterdir():
        message = email.message_from_bytes(path.read_bytes())
        if message["To"] == recipient:
            return re.search(r"http\S+/eintrag/oeffnen/\S+", message.get_payload(decode=True).decode())[0]
    raise AssertionError(f"No mail to {recipient}")


def test_change_goes_from_a_telephone_to_the_website(send_link, staff, open_page, address):
    page = open_page(send_link(ENTRY, "buero@example.org"), width=PHONE, java_script_enabled=False)
    page.get_by_role("button", name="Eintrag öffnen").click()
    page.get_by_role("link", name="Etwas ändern").click()
    page.get_by_role("link", name="Name, Beschreibung").click()
    page.fill("[name=phone]", "0451 987654")
    page.get_by_role("button", name="Speichern").click()
    expect(page.get_by_role("status")).to_contain_text("sieht sich die Änderungen an")
    page.get_by_role("button", name="Ja, alles andere stimmt").click()
    expect(page.get_by_role("heading", name="Danke, Ihre Änderungen sind da.")).to_be_visible()

    staff.goto(address("luebeck", "/admin/register/vorschlaege/"))
    staff.get_by_role("link", name=re.compile(ENTRY)).first.click()
    expect(staff.get_by_text("0451 987654")).to_be_visible()
    staff.get_by_role("button", name="Angekreuztes übernehmen").click()
    page.goto(address("luebeck", "/de/organisationen/haus-der-kulturen-ikb-e-v/"))
    expect(page.get_by_text("0451 987654").first).to_be_visible()


@pytest.mark.parametrize("language", ["de", "ar"])
def test_pages_have_no_violation_on_a_telephone(send_link, open_page, address, language):
    link = send_link(ENTRY_OF[language], f"entry-{language}@example.org").replace("/de/", f"/{language}/")
    page = open_page(link, width=PHONE, locale=language)
    check(page, language)
    page.locator("main form button.btn").click()
    check(page, language)
    for path in (
        "aendern/",
        "aendern/grunddaten/",
        "aendern/ansprechpersonen/",
        "aendern/orte/neu/",
        "aendern/angebote/neu/",
    ):
        page.goto(address("luebeck", f"/{language}/eintrag/{path}"))
        check(page, language)
    page.locator("[name=name]").fill("")
    page.locator("main form .btns button.btn").first.click()
    expect(page.get_by_role("alert").first).to_be_visible()
    check(page, language)
    page.goto(address("luebeck", f"/{language}/eintrag/gibt-es-nicht-mehr/"))
    page.locator("main form button.btn").click()
    check(page, language)


@pytest.mark.parametrize("language", ["de", "ar"])
def test_what_strangers_see_has_no_violation_on_a_telephone(open_page, address, language):
    page = open_page(width=PHONE, locale=language)
    entry = f"/{language}/organisationen/haus-der-kulturen-ikb-e-v"
    for path in (f"{entry}/das-sind-wir/", f"{entry}/das-sind-wir/anfrage/", f"/{language}/eintrag/oeffnen/unbekannt/"):
        page.goto(address("luebeck", path))
        check(page, language)
    page = open_page(address("luebeck", f"{entry}/fehler-melden/"), width=PHONE, locale=language)
    page.locator("main form button.btn").click()
    expect(page.get_by_role("alert")).to_be_visible()
    check(page, language)
    assert page.context.cookies() == []
