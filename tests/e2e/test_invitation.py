"""A manager invites, somebody accepts: in a real browser on the demo, on a telephone, in Arabic, without JavaScript."""

import email
import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from sites.demo.domain import DOMAIN
from sites.demo.factories import DEMO_PASSWORD
from tests.services.shared import session_folder

WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}


@pytest.fixture
def invite(open_page, address, tmp_path_factory):
    """`invite("neu@example.org")`: invites an editor to Lübeck, without JavaScript; returns the link in the mail."""

    def link_for(recipient: str) -> str:
        page = open_page(address("luebeck", "/admin/login/?next=/admin/team/"), java_script_enabled=False)
        page.fill("[name=login]", f"admin@{DOMAIN}")
        page.fill("[name=password]", DEMO_PASSWORD)
        page.locator("main form button.btn").first.click()
        page.get_by_role("link", name="Jemanden einladen").click()
        page.fill("[name=email]", recipient)
        page.check("[name=role][value=editor]")
        page.get_by_role("button", name="Einladen", exact=True).click()
        expect(page.get_by_text(f"Die Einladung an {recipient} ist unterwegs")).to_be_visible()
        expect(page.get_by_role("rowheader", name=recipient)).to_be_visible()
        return link_in_mail(session_folder(tmp_path_factory) / "demo" / "mail", recipient)

    return link_for


def link_in_mail(folder, recipient: str) -> str:
    for path in folder.iterdir():
        message = email.message_from_bytes(path.read_bytes())
        if message["To"] == recipient:
            return re.search(r"http\S+/einladung/\S+", message.get_payload(decode=True).decode())[0]
    raise AssertionError(f"No mail to {recipient}")


@pytest.mark.parametrize("language", ["de", "ar"])
def test_new_person_accepts_and_is_in(invite, open_page, language):
    recipient = f"neu-{language}@example.org"
    page = open_page(java_script_enabled=False, locale=language)
    page.goto(invite(recipient))
    expect(page.locator("html")).to_have_attribute("dir", "rtl" if language == "ar" else "ltr")
    expect(page.get_by_text(recipient)).to_be_visible()
    page.fill("[name=first_name]", "Nour")
    page.locator("main form button.btn").click()
    expect(page).to_have_url(re.compile(r"luebeck\.localhost:\d+/admin/$"))


@pytest.mark.parametrize("language", ["de", "ar"])
def test_pages_have_no_violation(invite, open_page, address, language):
    link = invite(f"axe-{language}@example.org")
    page = open_page(locale=language)
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(link)
        check(page)
        page.fill("[name=password]", "kurz")
        page.locator("main form button.btn").click()
        expect(page.get_by_role("alert")).to_be_visible()
        check(page)
        page.goto(address("luebeck", "/konto/einladung/unbekannt/"))
        check(page)


def check(page) -> None:
    page.wait_for_load_state()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    found = Axe().run(page, options=WCAG)
    assert found.violations_count == 0, found.generate_report()
