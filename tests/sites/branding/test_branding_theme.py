"""What every page of the theme has: seen on real pages of an association's site."""

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders

from sites.branding.domain import set_branding

PATHS = ["/de/", "/ar/", "/de/organisationen/", "/de/gibt-es-nicht/"]
PAGE_WITH_STYLES = 60_000  # bytes, uncompressed, without images


@pytest.fixture
def page(luebeck, visit):
    set_branding(luebeck, accent="#1f8a78")
    return lambda path, **headers: visit(luebeck, path, **headers).content.decode()


@pytest.mark.parametrize("path", PATHS)
def test_page_needs_no_script_and_has_no_inline_style(page, path):
    html = page(path)
    for script in re.findall(r"<script[^>]*>", html):  # what a page may do better with one, it does without too
        assert re.fullmatch(r'<script src="/static/\w+/\w+\.js" defer>', script)
    assert not re.search(r"<[^>]+ (style|on\w+)=", html)
    assert re.search(r'<style nonce="[^"]+">:root\{', html)


@pytest.mark.parametrize("path", PATHS)
def test_page_and_styles_keep_within_their_budget(page, path):
    sheets = re.findall(r'href="/static/(branding/\w+)[^"]*\.css"', page(path))
    assert len(sheets) == 3
    styles = sum(Path(finders.find(f"{sheet}.css")).stat().st_size for sheet in sheets)
    assert len(page(path).encode()) + styles <= PAGE_WITH_STYLES


def test_page_asks_nobody_else_for_anything(page):
    asked = re.findall(r'<(?:link|img|script|use)[^>]+(?:src|href)="(https?://[^"]+)"', page("/de/"))
    assert all("luebeck" in address for address in asked)


def test_page_says_its_language_and_direction(page):
    assert '<html lang="de" dir="ltr">' in page("/de/")
    assert '<html lang="ar" dir="rtl">' in page("/ar/")


def test_languages_are_listed_once_in_the_header_under_their_own_names(page):
    header = re.search(r"<header>.*?</header>", page("/de/"), re.DOTALL)[0]
    assert header.count('hreflang="ar"') == 1
    assert re.search(r'<a [^>]*lang="ar"[^>]*>العربية</a>', header)
    assert re.search(r'<a [^>]*lang="de"[^>]* aria-current="true">Deutsch</a>', header)


def test_alternates_are_whole_addresses(page, luebeck):
    html = page("/de/")
    assert f'<link rel="canonical" href="{luebeck.root_url}/de/">' in html
    assert f'<link rel="alternate" hreflang="ar" href="{luebeck.root_url}/ar/">' in html


def test_offer_is_said_in_the_language_offered(page):
    offer = re.search(r'<nav class="offer".*?</nav>', page("/de/", accept_language="ar"), re.DOTALL)[0]
    assert 'lang="ar"' in offer


def test_strip_leads_to_the_umbrella(page, umbrella):
    strip = re.search(r'<div class="strip">.*?</a>', page("/de/"), re.DOTALL)[0]
    assert f'href="{umbrella.root_url}/"' in strip


def test_site_of_an_example_says_so_on_every_page(page, luebeck):
    luebeck.is_example = True
    luebeck.save()
    assert all("Beispiel:" in page(path) for path in PATHS if path.startswith("/de/"))
