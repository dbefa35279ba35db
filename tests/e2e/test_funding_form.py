"""The application's form saves by itself, and two windows do not overwrite each other."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe

TEXT = "Was haben Sie vor"


@pytest.fixture
def form(open_page, address):
    """A draft of the demo, opened at its first questions by one of its people."""
    page = open_page(address("", "/konto/anmelden/?next=/de/funding/applications/"), width=360)
    page.get_by_label("E-Mail").fill("antrag@verbund.example")
    page.get_by_label("Passwort", exact=True).fill("verbund")
    page.get_by_role("button", name="Anmelden", exact=True).click()
    page.wait_for_url("**/de/funding/applications/")
    page.locator("li", has=page.locator(".funding-state-draft")).first.get_by_role("link").click()
    page.get_by_role("link", name="Weiter ausfüllen").click()
    page.locator(".funding-steps a").nth(2).click()
    page.get_by_label(TEXT).wait_for()
    return page


def type_and_wait(page, text: str) -> int:
    """The answer to what the form sends by itself."""
    with page.expect_response(lambda response: response.request.method == "POST") as saved:
        page.get_by_label(TEXT).fill(text)
    return saved.value.status


def test_form_saves_by_itself_and_tells_of_another_window(form):
    other = form.context.new_page()
    other.goto(form.url)

    assert type_and_wait(form, "Wir lesen zusammen.") == 200
    form.get_by_text(re.compile(r"Entwurf gespeichert um \d\d:\d\d Uhr")).wait_for()
    assert type_and_wait(form, "Wir lesen zusammen, jeden Montag.") == 200

    assert type_and_wait(other, "Wir kochen.") == 409
    other.get_by_text("Ihr Text steht noch da").wait_for()
    other.get_by_role("button", name="Speichern und weiter").click()

    other.get_by_text("Jetzt gespeichert ist:").wait_for()
    assert other.get_by_label(TEXT).input_value() == "Wir kochen."
    assert "Wir lesen zusammen, jeden Montag." in other.locator("main").inner_text()
    assert Axe().run(other).response["violations"] == []
