import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.services import demo
from tests.services.shared import session_folder, shared_server

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("No Chromium here: the tests in a real browser are left out.")
    # Playwright keeps an event loop running in this thread; Django would then refuse its database to all other tests.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def demo_port(tmp_path_factory, browser) -> Iterator[int]:
    """The port of a demo federation that runs for the whole session, shared by all of its processes."""
    folder = session_folder(tmp_path_factory)
    data = folder / "demo"
    data.mkdir(exist_ok=True)
    with shared_server(folder, "demo", lambda: demo.start(data), demo.stop) as server:
        yield server["port"]


@pytest.fixture
def address(demo_port):
    """`address("luebeck", "/de/")`: full address of a page of the demo; "" is the umbrella."""

    def of(association: str, path: str) -> str:
        host = f"{association}.localhost" if association else "localhost"
        return f"http://{host}:{demo_port}{path}"

    return of


@pytest.fixture
def open_page(browser):
    """Opens a page of a context of its own; further arguments are Playwright's, such as `java_script_enabled`.

    The visitor reads German unless `locale` says otherwise: what the machine speaks must not decide a test.
    """
    contexts = []

    def opened(url: str | None = None, width: int = 1280, locale: str = "de-DE", **options):
        context = browser.new_context(viewport={"width": width, "height": 900}, locale=locale, **options)
        contexts.append(context)
        page = context.new_page()
        if url:
            page.goto(url)
        return page

    yield opened
    for context in contexts:
        context.close()
