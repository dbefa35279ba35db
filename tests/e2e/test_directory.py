"""The directory in a real browser: without scripts, as you type, on a map, in somebody else's frame."""

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import quote

import pytest
from playwright.sync_api import expect

from tests.services.shared import free_port

QUESTION = "/de/organisationen/?language=ar&women_only=1"


def test_visitor_filters_and_takes_a_filter_away_without_javascript(open_page, address):
    page = open_page(address("", "/de/organisationen/"), java_script_enabled=False)
    page.check("input[name=language][value=ar]")
    page.fill("input[name=place]", "Luebeck")
    page.select_option("select[name=radius]", "50")
    page.click("form.filters .btn")
    expect(page.locator(".chips a")).to_have_text(["50 km um Lübeck entfernen", "Arabisch entfernen"])
    assert "language=ar" in page.url
    expect(page.locator(".map")).to_be_visible()
    page.locator(".chips a", has_text="Arabisch").click()
    expect(page.locator(".chips a")).to_have_text(["50 km um Lübeck entfernen"])
    assert "language=ar" not in page.url
    assert "place=Luebeck" in page.url


def test_visitor_searches_as_they_type_and_the_address_follows(open_page, address):
    page = open_page(address("bergkamen", "/de/organisationen/"))
    name = page.locator(".row h3 a").last.inner_text()
    field = page.locator("input[name=q]")
    field.press_sequentially(name.split()[0])
    page.wait_for_url(f"**/?q={quote(name.split()[0])}*")
    expect(page.locator("#stand")).not_to_be_empty()
    expect(page.locator("#stand")).to_have_text(page.locator("#liste").inner_text())
    expect(page.locator(".row h3 a", has_text=name)).to_be_visible()
    expect(field).to_be_focused()
    url = page.url
    page.goto(url)
    expect(page.locator("input[name=q]")).to_have_value(name.split()[0])


def test_mark_on_the_map_leads_to_its_row(open_page, address):
    page = open_page(address("", "/de/organisationen/"))
    mark = page.locator(".marks a").first
    number, row = mark.locator("text").text_content(), mark.get_attribute("href")
    mark.click()
    expect(page.locator(f"{row} .nr")).to_contain_text(number)
    expect(page.locator(row)).to_be_in_viewport()


@pytest.mark.parametrize("width", [360, 1280])
def test_filters_are_one_form_that_telephones_fold(open_page, address, width):
    page = open_page(address("luebeck", "/de/organisationen/"), width=width, java_script_enabled=False)
    field = page.locator("input[name=q]")
    assert field.count() == 1
    if width == 360:
        expect(field).to_be_hidden()
        page.click(".fold-small summary")
    expect(field).to_be_visible()


@pytest.fixture
def strangers_page(tmp_path):
    """`strangers_page(url)`: address of a page on a host of its own that has `url` in a frame."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *args):
            pass

    port = free_port()
    server = ThreadingHTTPServer(("127.0.0.1", port), partial(Quiet, directory=tmp_path))
    Thread(target=server.serve_forever, daemon=True).start()

    def write(url):
        (tmp_path / "index.html").write_text(f'<iframe src="{url}" width="600" height="800"></iframe>')
        return f"http://127.0.0.1:{port}/"

    yield write
    server.shutdown()


def test_frame_on_a_strangers_page_works_without_script_and_cookie(open_page, address, strangers_page):
    page = open_page(java_script_enabled=False)
    page.goto(strangers_page(address("luebeck", "/de/organisationen/einbetten/")))
    frame = page.frame_locator("iframe")
    expect(frame.locator(".row").first).to_be_visible()
    frame.locator("input[name=q]").fill("haus")
    frame.locator("button").click()
    expect(frame.locator(".chips a").first).to_be_visible()
    frame.locator(".row h3 a").first.click()
    expect(page.locator("h1")).to_be_visible()
    assert "/de/organisationen/" in page.url
    assert page.context.cookies() == []
