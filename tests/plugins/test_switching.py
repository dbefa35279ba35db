"""What happens where a plugin is switched off, and on again. The plugin is the outsider's."""

import pytest
from wagtail.models import Page

from federation.plugin_api import hooks
from federation.provisioning.domain import switch_plugin
from sites.demo.factories import StandardPageFactory, home_of

from .editor import FormReader, edit_address, save_in_admin


@pytest.fixture
def switched_off(board):
    switch_plugin(board, "noticeboard", on=False)
    return board


def raw_blocks(page) -> list[dict]:
    """The stream as the database holds it."""
    return list(type(page).objects.get(pk=page.pk).body.raw_data)


def raw_slip(page) -> dict:
    return next(block for block in raw_blocks(page) if block["type"] == "notice_slip")


def types_offered(client, home) -> str:
    return client.get(f"/admin/pages/{home.pk}/add_subpage/").text


def create_address(home) -> str:
    return f"/admin/pages/add/plugin_noticeboard/noticepage/{home.pk}/"


def found(visit, association, query: str) -> int:
    return visit(association, "/de/suche/", {"q": query}).context["total"]


def test_on(visit, board, notice, page_with_slip, editor):
    home = home_of(board)
    assert "/plugin_noticeboard/noticepage/" in types_offered(editor, home)
    assert editor.get(create_address(home)).status_code == 200
    assert 'href="/de/noticeboard/"' in visit(board, "/de/").text
    assert visit(board, "/de/noticeboard/").status_code == 200
    assert "Lastenrad zu verleihen" in visit(board, "/de/lastenrad/").text
    assert "Suche Klavier" in visit(board, "/de/treff/").text
    assert found(visit, board, "Lastenrad") == 1
    assert "notice_slip" in editor.get(edit_address(page_with_slip)).text


def test_off_page_type_cannot_be_created(switched_off, editor):
    home = home_of(switched_off)
    assert "/plugin_noticeboard/noticepage/" not in types_offered(editor, home)
    assert editor.get(create_address(home)).status_code in (302, 403)
    count = Page.objects.count()
    assert editor.post(create_address(home), {"title": "Neu", "slug": "neu"}).status_code in (302, 403)
    assert Page.objects.count() == count


def test_off_pages_and_addresses_do_not_exist(visit, notice, switched_off):
    for path in ("/de/lastenrad/", "/de/noticeboard/"):
        assert visit(switched_off, path).status_code == 404, path


def test_off_menu_does_not_name_it(visit, switched_off):
    assert "/de/noticeboard/" not in visit(switched_off, "/de/").text


def test_off_search_does_not_find_it(visit, notice, switched_off):
    assert found(visit, switched_off, "Lastenrad") == 0


def test_off_block_is_not_shown(visit, page_with_slip, switched_off):
    text = visit(switched_off, "/de/treff/").text
    assert "Kommen Sie." in text
    assert "Suche Klavier" not in text


def test_off_block_is_not_offered(editor, switched_off):
    page = StandardPageFactory(parent=home_of(switched_off), body=[("paragraph", "<p>Nur Text.</p>")])
    text = editor.get(edit_address(page)).text
    assert "notice_slip" not in text
    assert "dormant" not in text


def test_off_block_survives_an_editors_save(visit, page_with_slip, switched_off, editor):
    before = raw_slip(page_with_slip)
    form = save_in_admin(editor, page_with_slip, title="Neuer Titel")
    assert [block["type"] for block in form.streams["body"]] == ["paragraph", "dormant"]
    assert raw_slip(page_with_slip) == before
    assert "Neuer Titel" in visit(switched_off, "/de/treff/").text


def test_off_block_can_be_taken_away_by_an_editor(page_with_slip, switched_off, editor):
    save_in_admin(editor, page_with_slip, **{"body-1-deleted": "1"})
    assert [block["type"] for block in raw_blocks(page_with_slip)] == ["paragraph"]


def test_off_nobody_adds_the_block_by_hand(page_with_slip, switched_off, editor):
    sent = {
        **FormReader(editor.get(edit_address(page_with_slip)).text).to_send(),
        "body-count": "3",
        "body-2-deleted": "",
        "body-2-order": "2",
        "body-2-id": "",
        "body-2-value": "Geschmuggelt",
        "action-publish": "1",
    }
    for kind in ("notice_slip", "dormant"):
        editor.post(edit_address(page_with_slip), {**sent, "body-2-type": kind})
        assert "Geschmuggelt" not in str(raw_blocks(page_with_slip)), kind


def test_off_form_brings_back_nothing_but_what_was_stored(page_with_slip, switched_off, editor):
    address, before = edit_address(page_with_slip), raw_blocks(page_with_slip)
    sent = {**FormReader(editor.get(address).text).to_send(), "action-publish": "1"}
    for forged in ("", "{", "null", "[]", '["notice_slip"]', '["paragraph", "<script>alert(1)</script>"]'):
        response = editor.post(address, {**sent, "body-1-value": forged})
        assert response.status_code == 200, forged
        assert "nicht mehr gespeichert" in response.text, forged
        assert raw_blocks(page_with_slip) == before, forged


def test_off_and_on_again_brings_everything_back(visit, notice, page_with_slip, board, editor):
    before = raw_slip(page_with_slip)
    switch_plugin(board, "noticeboard", on=False)
    save_in_admin(editor, page_with_slip, title="Treff am Abend")
    switch_plugin(board, "noticeboard", on=True)
    assert raw_slip(page_with_slip) == before
    assert "Suche Klavier" in visit(board, "/de/treff/").text
    assert "Lastenrad zu verleihen" in visit(board, "/de/lastenrad/").text
    assert visit(board, "/de/noticeboard/").status_code == 200
    assert found(visit, board, "Lastenrad") == 1
    assert 'href="/de/noticeboard/"' in visit(board, "/de/").text
    assert "/plugin_noticeboard/noticepage/" in types_offered(editor, home_of(board))


def test_switch_is_one_associations_own(visit, notice, koeln, board):
    switch_plugin(board, "noticeboard", on=False)
    switch_plugin(koeln, "noticeboard", on=True)
    assert visit(koeln, "/de/noticeboard/").status_code == 200
    assert visit(board, "/de/noticeboard/").status_code == 404
    assert found(visit, koeln, "Lastenrad") == 0  # it lies where the plugin is off


def test_off_hooks_are_not_asked(switched_off):
    assert "Schwarzes Brett" not in [
        item.title for item in hooks.collect_for(switched_off, "menu_items", language="de")
    ]
