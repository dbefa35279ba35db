"""Pages stay in their association: no role moves or copies one out of it, or one of another's into it."""

import pytest

from federation.associations.models import Role
from federation.associations.roles import LOCAL_ROLES
from federation.staff.domain import grant_role
from sites.demo.factories import StandardPageFactory, UserFactory, home_of
from sites.pages.models import StandardPage


@pytest.fixture(params=LOCAL_ROLES)
def admin(request, luebeck, sign_in):
    user = UserFactory()
    grant_role(user, luebeck, request.param, languages=["de"] if request.param == Role.TRANSLATOR else [])
    return sign_in(user, luebeck)


@pytest.fixture
def own(luebeck):
    return StandardPageFactory(parent=home_of(luebeck), title="Unsere", slug="unsere")


@pytest.fixture
def foreign(koeln):
    return StandardPageFactory(parent=home_of(koeln), title="Ihre", slug="ihre")


def places():
    return dict(StandardPage.objects.values_list("pk", "url_path"))


def test_own_page_is_not_moved_out(admin, own, foreign, koeln):
    before, there = places(), home_of(koeln).pk
    assert admin.get(f"/admin/pages/{own.pk}/move/{there}/confirm/").status_code == 404
    assert admin.post(f"/admin/pages/{own.pk}/move/{there}/confirm/").status_code == 404
    admin.post(f"/admin/pages/{own.pk}/move/", {"new_parent_page": there})
    admin.post(f"/admin/bulk/wagtailcore/page/move/?id={own.pk}", {"chooser": there, "next": "/admin/"})
    assert places() == before


def test_foreign_page_is_not_moved_in(admin, foreign, luebeck):
    before, here = places(), home_of(luebeck).pk
    assert admin.post(f"/admin/pages/{foreign.pk}/move/{here}/confirm/").status_code == 404
    assert admin.post(f"/admin/bulk/wagtailcore/page/move/?id={foreign.pk}", {"chooser": here}).status_code == 404
    assert places() == before


def test_own_page_is_not_copied_out(admin, own, koeln):
    before = places()
    form = {"new_title": "Kopie", "new_slug": "kopie", "new_parent_page": home_of(koeln).pk}
    admin.post(f"/admin/pages/{own.pk}/copy/", form)
    assert places() == before


def test_foreign_page_is_not_copied_in(admin, foreign, luebeck):
    before = places()
    form = {"new_title": "Kopie", "new_slug": "kopie", "new_parent_page": home_of(luebeck).pk}
    assert admin.post(f"/admin/pages/{foreign.pk}/copy/", form).status_code == 404
    assert places() == before


def test_page_is_copied_inside_the_association(luebeck, sign_in, own):
    user = UserFactory()
    grant_role(user, luebeck, Role.EDITOR)
    form = {"new_title": "Kopie", "new_slug": "kopie", "new_parent_page": home_of(luebeck).pk}
    assert sign_in(user, luebeck).post(f"/admin/pages/{own.pk}/copy/", form).status_code == 302
    assert StandardPage.objects.filter(url_path="/luebeck/de/kopie/").exists()
