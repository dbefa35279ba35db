"""Editors translate with wagtail-localize, into the languages of their association and no others."""

import pytest
from bs4 import BeautifulSoup

from federation.associations.models import Role
from federation.content.models import HomePage
from federation.staff.domain import grant_role
from sites.demo.factories import StandardPageFactory, UserFactory, home_of
from sites.pages.models import StandardPage


@pytest.fixture
def editor(koeln):
    user = UserFactory()
    grant_role(user, koeln, Role.PUBLISHER)
    return user


@pytest.fixture
def page(koeln):
    return StandardPageFactory(parent=home_of(koeln), title="Wir", slug="wir", body=[("heading", "Ein Haus")])


def test_editor_is_offered_the_languages_of_the_association_only(sign_in, koeln, editor, page):
    form = BeautifulSoup(sign_in(editor, koeln).get(f"/admin/localize/submit/page/{page.pk}/").text, "html.parser")
    offered = [box["value"] for box in form.select("input[name=locales]")]
    assert offered == [str(koeln.locale("tr").pk)]


def test_translation_is_a_draft_below_the_home_page_of_its_language(sign_in, visit, koeln, editor, page):
    turkish = koeln.locale("tr")
    admin = sign_in(editor, koeln)
    response = admin.post(f"/admin/localize/submit/page/{page.pk}/", {"locales": [turkish.pk]})
    assert response.status_code == 302, response.text
    translation = StandardPage.objects.get(translation_key=page.translation_key, locale=turkish)
    assert translation.get_parent().specific == home_of(koeln, "tr")
    assert not translation.live
    assert "Ein Haus" in admin.get(f"/admin/pages/{translation.pk}/edit/").text
    assert visit(koeln, "/tr/wir/").status_code == 404
    assert HomePage.objects.child_of(koeln.site.root_page).count() == 2


def test_language_of_another_association_sent_by_hand_is_refused(sign_in, koeln, luebeck, editor, page):
    arabic = luebeck.locale("ar")
    response = sign_in(editor, koeln).post(f"/admin/localize/submit/page/{page.pk}/", {"locales": [arabic.pk]})
    assert response.status_code == 200
    assert not StandardPage.objects.filter(locale=arabic, translation_key=page.translation_key).exists()
