"""Two editors with the same page open, in real browsers."""

import os
import subprocess
import sys

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from sites.demo.domain import DOMAIN
from tests.services.demo import ROOT
from tests.services.shared import session_folder

WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
# Signing in is tested elsewhere; here two people of one association are needed, and the demo has one.
PEOPLE = f"""
from importlib import import_module
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from federation.accounts.models import User
from federation.associations.models import Association, Role
from federation.staff.domain import grant_role
from sites.demo.factories import UserFactory, StandardPageFactory, home_of

association = Association.objects.with_languages().get(slug="luebeck")
StandardPageFactory(parent=home_of(association), title="Gemeinsam", slug="gemeinsam", body=[("heading", "Ein Haus")])
for name in ("Ayşe", "Oksana"):
    user = UserFactory(first_name=name, email=f"{{name}}@{DOMAIN}")
    grant_role(user, association, Role.PUBLISHER)
    session = import_module(settings.SESSION_ENGINE).SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.create()
    print(session.session_key)
"""


@pytest.fixture(scope="module")
def sessions(demo_port, tmp_path_factory):
    """Session keys of two people who work for Lübeck."""
    env = os.environ | {
        "DJANGO_SETTINGS_MODULE": "federation.settings.embedded",
        "VERBUND_VAR": str(session_folder(tmp_path_factory) / "demo"),
        "PORT": str(demo_port),
    }
    env.pop("PYTHONPATH", None)
    shell = [sys.executable, "manage.py", "shell", "--no-imports", "-c", PEOPLE]
    return subprocess.run(shell, cwd=ROOT, env=env, check=True, capture_output=True, text=True).stdout.split()


@pytest.fixture
def window(open_page, address, sessions):
    """`window(0)`: the shared page, open in the editor of the first of the two people."""

    def opened(person: int):
        page = open_page()
        cookie = {"name": "session", "value": sessions[person], "url": address("luebeck", "/")}
        page.context.add_cookies([cookie])
        page.goto(address("luebeck", "/admin/pages/search/?q=Gemeinsam"))
        page.locator("main td a[href$='/edit/']").first.click()
        expect(page.locator("[name=body-0-value]")).to_be_visible()
        return page

    return opened


def is_save(response) -> bool:
    return response.request.method == "POST" and response.url.endswith("/edit/")


def save(page) -> None:
    with page.expect_navigation():
        page.get_by_role("button", name="Entwurf speichern").click()


def heading(page):
    return page.locator("[name=body-0-value]")


def test_second_editor_is_told_compares_and_takes_over(window):
    first, second = window(0), window(1)
    heading(first).fill("Ein großes Haus")
    save(first)
    heading(second).fill("Ein kleines Haus")
    save(second)
    notice = second.locator(".newer-state")
    expect(notice).to_contain_text("Ayşe hat diese Seite")
    expect(second.get_by_role("heading", name="Nicht gespeichert")).to_be_focused()
    expect(notice.locator(".newer-state__stored")).to_have_text("Ein großes Haus", use_inner_text=True)
    expect(notice.locator(".newer-state__sent")).to_have_text("Ein kleines Haus", use_inner_text=True)
    expect(heading(second)).to_have_value("Ein kleines Haus")
    found = Axe().run(second, context=".newer-state", options=WCAG)
    assert found.violations_count == 0, found.generate_report()

    heading(first).fill("Ein sehr großes Haus")
    save(first)
    second.check("[name=take_over]")
    save(second)
    expect(notice.locator(".newer-state__stored")).to_have_text("Ein sehr großes Haus", use_inner_text=True)
    second.check("[name=take_over]")
    save(second)
    expect(notice).to_have_count(0)
    expect(heading(second)).to_have_value("Ein kleines Haus")


def test_one_editor_alone_is_not_told_of_the_own_autosave(window):
    page = window(0)
    text = "Ein Haus mit Garten"
    with page.expect_response(is_save) as autosave:
        # As slowly as people type: Wagtail's script looks for changes after two seconds only.
        page.locator("[name=introduction]").press_sequentially(text, delay=200)
    assert autosave.value.json()["success"]
    save(page)
    expect(page.locator(".newer-state")).to_have_count(0)
    expect(page.locator("[name=introduction]")).to_have_value(text)
