"""What holds for every page type: queries, languages, editing, no writing by a GET."""

from datetime import time

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from federation.associations.models import Role
from federation.associations.scope import scope
from federation.staff.domain import grant_role
from sites.demo.factories import (
    AssociationFactory,
    NewsPageFactory,
    OrganisationFactory,
    ServiceFactory,
    StandardPageFactory,
    UserFactory,
    home_of,
)

PATHS = {
    "home": "/de/",
    "standard": "/de/ueber-uns/",
    "news index": "/de/neues/",
    "news": "/de/neues/fest/",
    "contact": "/de/kontakt/",
    "project index": "/de/projekte/",
    "directory": "/de/organisationen/",
    "filtered directory": "/de/organisationen/?q=Verein&language=ar&women_only=1",
    "organisation": "/de/organisationen/verein-bruecke-trave/",
    "search": "/de/suche/?q=Verein",
    "not found": "/de/gibt-es-nicht/",
}


@pytest.fixture
def filled(luebeck):
    home = home_of(luebeck)
    StandardPageFactory(parent=home, title="Über uns", slug="ueber-uns", body=[("heading", "Ein Haus")])
    NewsPageFactory(home=home, title="Fest", slug="fest")
    organisation = OrganisationFactory(owner=luebeck, name="Verein Brücke Trave", languages=("de", "ar"))
    ServiceFactory(organisation=organisation, schedules=[("FREQ=DAILY", time(0), time(23, 59))])
    return luebeck


def grow(luebeck):
    """More of everything that a page lists."""
    for number in range(3):
        AssociationFactory(slug=f"weiterer{number}", plugins=["best_practice"])
    for number in range(6):
        StandardPageFactory(parent=home_of(luebeck), show_in_menus=True)
        NewsPageFactory(home=home_of(luebeck))
        organisation = OrganisationFactory(owner=luebeck, languages=("de", "tr"))
        ServiceFactory(organisation=organisation, name=f"Angebot {number}")


def queries_of(visit, association) -> dict[str, list[str]]:
    """The SQL that each page type takes, with cold caches."""
    taken = {}
    for name, path in PATHS.items():
        cache.clear()
        with CaptureQueriesContext(connection) as queries:
            assert visit(association, path).status_code in (200, 404)
        taken[name] = [query["sql"][:160] for query in queries]
    return taken


# Of others 12: an entry lies in a dozen tables, and a question is understood before it is asked.
MOST_QUERIES = {"directory": 15, "organisation": 15, "search": 16}


def test_anonymous_page_of_any_type_takes_few_queries_that_do_not_grow(visit, filled):
    few = queries_of(visit, filled)
    grow(filled)
    many = queries_of(visit, filled)
    assert {name: sql for name, sql in many.items() if len(sql) > MOST_QUERIES.get(name, 12)} == {}
    assert {name: sql for name, sql in many.items() if len(sql) > len(few[name])} == {}


@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS.keys())
def test_anonymous_get_does_not_write(visit, filled, path):
    with CaptureQueriesContext(connection) as queries:
        visit(filled, path)
    writing = [q["sql"] for q in queries if q["sql"].split()[0] in ("INSERT", "UPDATE", "DELETE")]
    assert writing == []


@pytest.mark.parametrize("path", ["/de/neues/", "/de/organisationen/", "/de/suche/"])
@pytest.mark.parametrize("page", ["0", "-1", "abc", "10000000000", "1.5", "", "\x00", "٣"])
def test_page_number_that_makes_no_sense_is_answered_with_a_sentence(visit, filled, path, page):
    assert visit(filled, path, {"page": page}).status_code == 200


@pytest.mark.parametrize("q", ["\x00", '"', "%", "'; DROP TABLE", "x" * 3000, "ﷺ", "\ud83c".encode("utf-8", "ignore")])
@pytest.mark.parametrize("path", ["/de/organisationen/", "/de/suche/"])
def test_filter_that_makes_no_sense_finds_nothing_and_breaks_nothing(visit, filled, path, q):
    assert visit(filled, path, {"q": q, "language": "xx'", "women_only": "maybe", "kind": "?"}).status_code == 200


def test_language_menu_stays_on_the_page_where_it_is_translated(visit, filled):
    german = NewsPageFactory(home=home_of(filled), title="Nachricht", slug="nachricht")
    page = NewsPageFactory(home=home_of(filled, "ar"), title="خبر", slug="nachricht")
    page.translation_key = german.translation_key
    page.save()
    text = visit(filled, "/de/neues/nachricht/").text
    assert 'href="/ar/neues/nachricht/" lang="ar"' in text
    assert 'href="/en/" lang="en"' in text
    assert '<link rel="alternate" hreflang="ar" href="http://luebeck.localhost/ar/neues/nachricht/">' in text
    assert 'hreflang="en" href="http://luebeck.localhost/en/"' not in text


def test_arabic_page_runs_from_right_to_left(visit, filled):
    assert '<html lang="ar" dir="rtl">' in visit(filled, "/ar/").text


def test_language_offer_speaks_to_the_reader_in_their_language(visit, filled):
    text = visit(filled, "/de/", accept_language="ar").text
    assert 'href="/ar/" lang="ar" hreflang="ar"' in text
    assert 'class="offer"' in text
    assert 'class="offer"' not in visit(filled, "/de/", accept_language="de").text
    assert 'class="offer"' not in visit(filled, "/de/", accept_language="tr").text


def test_not_found_page_wears_the_associations_design(visit, filled):
    response = visit(filled, "/de/gibt-es-nicht/")
    assert response.status_code == 404
    assert "Haus der Kulturen" in response.text
    assert "branding/components.css" in response.text


def test_server_error_wears_the_associations_design_and_tells_no_detail(filled, settings, monkeypatch):
    from django.test import Client

    from sites.pages.models import NewsIndexPage

    def broken(*args, **kwargs):
        raise RuntimeError("a secret detail")

    monkeypatch.setattr(NewsIndexPage, "get_context", broken)
    response = Client(raise_request_exception=False).get("/de/neues/", headers={"host": "luebeck.localhost"})
    assert response.status_code == 500
    assert "Haus der Kulturen" in response.text
    assert "secret" not in response.text


def test_page_and_its_styles_are_at_most_20_kb_on_the_wire(visit, filled):
    files = ["/de/", *(f"/static/branding/{name}.css" for name in ("tokens", "components", "print"))]
    sent = 0
    for file in files:
        response = visit(filled, file, accept_encoding="gzip")
        assert response.headers["Content-Encoding"] == "gzip", file
        sent += len(b"".join(response)) if response.streaming else len(response.content)
    assert sent <= 20_000


def test_draft_is_not_shown(visit, filled):
    page = StandardPageFactory(parent=home_of(filled), title="Geheim", slug="geheim")
    page.unpublish()
    assert visit(filled, "/de/geheim/").status_code == 404


def test_editor_edits_previews_publishes_and_it_is_on_the_site(sign_in, visit, filled):
    from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

    editor = UserFactory()
    grant_role(editor, filled, Role.PUBLISHER)
    admin = sign_in(editor, filled)
    page = home_of(filled).get_children().get(slug="ueber-uns").specific
    form = nested_form_data(
        {
            "title": "Über uns",
            "slug": "ueber-uns",
            "introduction": "Neu geschrieben.",
            "body": streamfield([("heading", "Ein neues Haus"), ("paragraph", rich_text("<p>Mit Garten.</p>"))]),
            "comments": {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 0},
        }
    )
    form = {name: value for name, value in form.items() if value is not None}
    preview = f"/admin/pages/{page.pk}/edit/preview/"
    assert admin.post(preview, form).json()["is_valid"]
    assert "Neu geschrieben." in admin.get(preview).text
    assert "Neu geschrieben." not in visit(filled, "/de/ueber-uns/").text

    response = admin.post(f"/admin/pages/{page.pk}/edit/", {**form, "action-publish": "1"})
    assert response.status_code == 302, response.text
    shown = visit(filled, "/de/ueber-uns/").text
    assert "Neu geschrieben." in shown
    assert "Ein neues Haus" in shown
    assert "Mit Garten." in shown


def test_editor_does_not_reach_pages_of_another_association(sign_in, filled, koeln):
    editor = UserFactory()
    grant_role(editor, filled, Role.PUBLISHER)
    admin = sign_in(editor, filled)
    foreign = home_of(koeln)
    assert admin.get(f"/admin/pages/{foreign.pk}/edit/").status_code in (302, 403, 404)
    assert "Verbund Köln" not in admin.get("/admin/pages/", follow=True).text
    assert "Verbund Köln" not in admin.get("/admin/choose-page/").text
    assert "Verbund Köln" not in admin.get("/admin/").text


def test_container_and_homes_are_not_for_editors_to_move_or_delete(filled):
    editor = UserFactory()
    grant_role(editor, filled, Role.PUBLISHER)
    home = home_of(filled)
    container = home.get_parent().specific
    with scope(association=filled):
        assert home.permissions_for_user(editor).can_edit()
        for page in (home, container):
            permissions = page.permissions_for_user(editor)
            assert not permissions.can_delete()
            assert not permissions.can_move()
            assert not permissions.can_unpublish()
        assert not container.permissions_for_user(editor).can_edit()
