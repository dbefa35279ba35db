"""The list, its map and its frame: what they show and what they cost."""

import re

import pytest
from django.test import Client, override_settings

from federation.directory.maps import Point, cut_out, degrees_at, map_of, point_of

from .conftest import on, place, service, tomorrow


@pytest.fixture
def some(enter):
    def entered(association, count):
        for number in range(count):
            offer = service("Frauencafé", women_only=True, languages=["ar"], schedules=[on(tomorrow())])
            enter(
                association, f"Verein {number}", locations=[place("Kiel"), place("Hamm")], services=[offer, service()]
            )

    return entered


@pytest.mark.parametrize("site", ["umbrella", "luebeck"])
@pytest.mark.parametrize(
    "query", ["", "women_only=1&language=ar&when=tomorrow&place=Kiel&radius=100&q=verein&is_step_free=", "page=1"]
)
def test_list_costs_at_most_fifteen_queries_however_long(
    some, visit, luebeck, site, query, request, django_assert_max_num_queries
):
    some(luebeck, 12)
    association, address = request.getfixturevalue(site), f"/de/organisationen/?{query}"
    visit(association, address)  # languages are counted once in a while
    with django_assert_max_num_queries(14):  # the cache is one more where it is kept in the database
        page = visit(association, address).content.decode()
    assert page.count('class="row"') == 12


def test_row_names_the_service_that_was_asked_for_and_its_time(enter, visit, luebeck):
    other = service("Sprachkurs", languages=["de"])
    asked = service("Frauencafé", women_only=True, schedules=[on(tomorrow())])
    enter(luebeck, "Verein", services=[other, asked])
    row = visit(luebeck, "/de/organisationen/?women_only=1").content.decode().split('class="row"')[1]
    assert "Frauencafé" in row
    assert "Sprachkurs" not in row
    assert 'class="lamp"' in row


def test_description_is_in_the_readers_language_or_marked(enter, visit, luebeck):
    enter(luebeck, "A", description="Beratung", translations={"description": {"ar": "استشارة"}})
    enter(luebeck, "B", description="Nur deutsch")
    page = visit(luebeck, "/ar/organisationen/").content.decode()
    assert '<p lang="ar" dir="rtl">استشارة</p>' in page
    assert '<p lang="de" dir="ltr">Nur deutsch</p>' in page


def test_map_and_list_have_the_same_numbers(enter, visit, luebeck):
    enter(luebeck, "A", locations=[place("Kiel")])
    enter(luebeck, "B", locations=[place("Hamm")])
    enter(luebeck, "C", locations=[place("Kiel")])
    enter(luebeck, "D ohne Ort")
    page = visit(luebeck, "/de/organisationen/").content.decode()
    marks = re.findall(r'<a href="#(o-\d+)" aria-label="(\d): ([^"]*)"', page)
    assert [(number, label) for _row, number, label in marks] == [
        ("1", "Kiel, 2 Organisationen"),
        ("2", "Hamm, 1 Organisation"),
    ]
    assert all(f'id="{row}"' in page for row, _number, _label in marks)
    assert re.findall(r'class="nr">.*?</span>(\d)</span>', page) == ["1", "2", "1"]


def test_numbers_in_the_drawing_are_written_as_drawings_want_them(enter, visit, luebeck):
    enter(luebeck, "A", locations=[place("Kiel")])
    drawing = re.search(r"<svg viewBox.*?</svg>", visit(luebeck, "/de/organisationen/").content.decode(), re.DOTALL)[0]
    assert not re.search(r'="[\d ]*\d,\d', drawing)


def test_point_on_the_map_leads_back_to_its_degrees():
    point = point_of(53.869, 10.687)
    assert degrees_at(point.x, point.y) == pytest.approx((53.869, 10.687), abs=0.001)


def test_cut_out_shows_every_point_and_never_less_than_the_surroundings():
    x, y, width = cut_out([Point(100, 100), Point(130, 180)])
    assert x < 100 < 130 < x + width
    assert y < 100 < 180 < y + width * 4 / 3
    assert cut_out([Point(100, 100)])[2] > 50


def test_no_map_where_nothing_has_a_place():
    assert map_of([]) is None


def test_no_map_server_is_named_unless_a_setting_does(enter, visit, luebeck):
    enter(luebeck, "A", locations=[place("Kiel")])
    response = visit(luebeck, "/de/organisationen/")
    assert "data-tiles" not in response.content.decode()
    assert "https://" not in response["Content-Security-Policy"]


@override_settings(MAP_TILES_URL="https://tiles.example/{z}/{x}/{y}.png")
def test_map_server_is_named_before_anything_is_asked_of_it(enter, visit, luebeck):
    enter(luebeck, "A", locations=[place("Kiel")])
    response = visit(luebeck, "/de/organisationen/")
    page = response.content.decode()
    assert 'data-tiles="https://tiles.example/{z}/{x}/{y}.png"' in page
    assert "Straßen zeigt ein fremder Server: tiles.example." in page
    assert "img-src 'self' data: https://tiles.example" in response["Content-Security-Policy"]
    assert 'src="https://tiles.example' not in page
    assert "tiles.example" not in visit(luebeck, "/de/organisationen/a/")["Content-Security-Policy"]


def test_frame_may_stand_elsewhere_and_has_neither_script_nor_cookie(enter, luebeck):
    enter(luebeck, "Verein", locations=[place("Kiel")])
    client = Client(headers={"host": luebeck.site.hostname})
    response = client.get("/de/organisationen/einbetten/?q=verein")
    page = response.content.decode()
    assert "frame-ancestors *" in response["Content-Security-Policy"]
    assert "script-src 'none'" in response["Content-Security-Policy"]
    assert "X-Frame-Options" not in response
    assert not response.cookies
    assert "<script" not in page
    assert 'href="http://luebeck.localhost/de/organisationen/verein/" target="_top"' in page


def test_other_pages_stay_out_of_strangers_frames(visit, luebeck):
    response = visit(luebeck, "/de/organisationen/")
    assert "frame-ancestors 'self'" in response["Content-Security-Policy"]
    assert response["X-Frame-Options"] == "SAMEORIGIN"
