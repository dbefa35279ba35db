"""Signing in, in a real browser on the demo: by code, with an app, with a passkey; every page with axe."""

import email
import re
import time

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from sites.demo.domain import DOMAIN
from sites.demo.factories import DEMO_PASSWORD
from tests.services.shared import session_folder

WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
# Each test has an account of its own, as it gives it a second factor.
ACCOUNT = {"app-de": "zwickau", "app-ar": "cottbus", "passkey": "emden", "code": "fulda"}


@pytest.fixture
def last_code(tmp_path_factory):
    """`last_code("fulda")`: the code in the newest mail to that account."""

    def read(name: str) -> str:
        folder = session_folder(tmp_path_factory) / "demo" / "mail"
        for path in sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime, reverse=True):
            message = email.message_from_bytes(path.read_bytes())
            if message["To"] == f"{name}@{DOMAIN}":
                return re.search(r"\d{4}-\d{4}", message.get_payload(decode=True).decode())[0]
        raise AssertionError(f"No mail to {name}")

    return read


def enter_password(page, name: str) -> None:
    page.fill("[name=login]", f"{name}@{DOMAIN}")
    page.fill("[name=password]", DEMO_PASSWORD)
    submit(page)


def submit(page) -> None:
    with page.expect_navigation():  # or the test's next step could cut the answer off
        page.locator("main form button.btn:not(.btn-line)").first.click()


def confirm(page) -> None:
    page.fill("[name=password]", DEMO_PASSWORD)
    submit(page)


def code_of(secret: str) -> str:
    return format_hotp_value(hotp_value(secret, int(time.time()) // 30))


def test_sign_in_page_says_which_accounts_are_open(open_page, address):
    page = open_page(address("luebeck", "/admin/"), java_script_enabled=False)
    expect(page.get_by_text("brauchen keinen zweiten Faktor")).to_be_visible()
    page.get_by_text("Die offenen Konten").click()
    expect(page.get_by_text(f"luebeck@{DOMAIN}", exact=True)).to_be_visible()
    expect(page.get_by_text(f"„{DEMO_PASSWORD}“")).to_be_visible()


def test_code_by_mail_signs_in_without_javascript(open_page, address, last_code):
    name = ACCOUNT["code"]
    page = open_page(address(name, "/admin/pages/"), java_script_enabled=False)
    page.get_by_role("link", name="Code per E-Mail").click()
    page.fill("[name=email]", f"{name}@{DOMAIN}")
    submit(page)
    page.fill("[name=code]", last_code(name))
    submit(page)
    assert "/admin/pages/" in page.url


@pytest.fixture
def passkeys():
    """Gives a page's browser a device that makes passkeys and says yes to everything."""

    def plug_in(page):
        session = page.context.new_cdp_session(page)
        session.send("WebAuthn.enable")
        options = {
            "protocol": "ctap2",
            "transport": "internal",
            "hasResidentKey": True,
            "hasUserVerification": True,
            "isUserVerified": True,
            "automaticPresenceSimulation": True,
        }
        session.send("WebAuthn.addVirtualAuthenticator", {"options": options})

    return plug_in


def test_passkey_is_a_second_factor_and_a_way_in_on_its_host_alone(open_page, address, passkeys):
    name, errors = ACCOUNT["passkey"], []
    page = open_page(address(name, "/konto/passkeys/neu/"))
    page.on("console", lambda said: errors.append(said.text) if "Content Security Policy" in said.text else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    passkeys(page)
    enter_password(page, name)
    confirm(page)
    page.check("[name=passwordless]")
    page.get_by_role("button", name="Passkey anlegen").click()
    expect(page.get_by_role("heading", name="Wiederherstellungscodes")).to_be_visible()
    recovery_code = page.locator("main code").first.inner_text()

    sign_out(page, address(name, "/konto/"))
    enter_password(page, name)
    page.get_by_role("button", name="Passkey benutzen").click()
    expect(page).to_have_url(address(name, "/admin/"))

    sign_out(page, address(name, "/konto/"))
    page.get_by_role("button", name="Mit einem Passkey anmelden").click()
    expect(page).to_have_url(address(name, "/admin/"))

    page.goto(address("luebeck", "/konto/anmelden/"))
    page.get_by_role("button", name="Mit einem Passkey anmelden").click()
    expect(page.get_by_text("Ein Passkey gilt nur auf der Website")).to_be_visible()
    enter_password(page, name)
    page.fill("[name=code]", recovery_code)
    submit(page)
    page.goto(address("luebeck", "/konto/"))
    expect(page.get_by_text(f"Passkey für {name}.localhost")).to_be_visible()
    assert errors == []


def sign_out(page, overview: str) -> None:
    page.goto(overview)
    with page.expect_navigation():
        page.get_by_role("button", name="Abmelden").click()


class Inspector:
    """Looks at a page in both widths."""

    def __init__(self, page, language: str):
        self.page, self.language = page, language

    def look(self) -> None:
        direction = "rtl" if self.language == "ar" else "ltr"
        for width in (360, 1280):
            self.page.set_viewport_size({"width": width, "height": 900})
            assert self.page.locator("html").get_attribute("dir") == direction, self.page.url
            assert self.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{self.page.url}: {width}"
            found = Axe().run(self.page, options=WCAG)
            assert found.violations_count == 0, f"{self.page.url}\n{found.generate_report()}"


@pytest.mark.parametrize("language", ["de", "ar"])
def test_no_page_has_a_violation(open_page, address, last_code, language):
    """From signing in, wrongly at first, through setting up an app to removing it again."""
    name = ACCOUNT[f"app-{language}"]
    page = open_page(address(name, f"/konto/anmelden/?language={language}"))
    inspector = Inspector(page, language)

    def visit(path):
        page.goto(address(name, path))
        inspector.look()

    inspector.look()
    submit(page)
    inspector.look()  # with errors
    for path in ("/konto/code/", "/konto/passwort/vergessen/", "/konto/passwort/neu/1-falsch/"):
        visit(path)
    page.goto(address(name, "/konto/code/"))
    page.fill("[name=email]", f"{name}@{DOMAIN}")
    submit(page)
    inspector.look()
    with page.expect_navigation():
        page.locator("main form button.btn-line").click()
    enter_password(page, name)
    visit("/konto/")
    visit("/konto/app/")  # asks for the password
    confirm(page)
    inspector.look()
    secret = page.locator("main code").inner_text()
    page.fill("[name=code]", code_of(secret))
    submit(page)
    inspector.look()  # recovery codes
    recovery_codes = page.locator("main code").all_inner_texts()
    for path in ("/konto/", "/konto/email/", "/konto/passwort/aendern/", "/konto/passkeys/", "/konto/passkeys/neu/"):
        visit(path)
    for path in ("/konto/wiederherstellung/neu/", "/konto/bestaetigen/faktor/", "/konto/bestaetigen/passwort/"):
        visit(path)
    visit("/konto/abmelden/")
    submit(page)
    page.goto(address(name, f"/konto/anmelden/?language={language}"))
    enter_password(page, name)
    inspector.look()  # second factor
    page.fill("[name=code]", recovery_codes[0])
    submit(page)
    page.goto(address(name, f"/konto/app/entfernen/?language={language}"))
    confirm(page)
    inspector.look()
    submit(page)
    expect(page).to_have_url(address(name, "/konto/"))
