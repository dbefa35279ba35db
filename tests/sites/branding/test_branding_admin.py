"""Managers set the colour of their own association and see no other."""

import pytest

from federation.associations.models import Role
from federation.staff.domain import grant_role
from sites.branding.domain import set_branding
from sites.demo.factories import UserFactory


@pytest.fixture
def admin(luebeck, sign_in):
    user = UserFactory()
    grant_role(user, luebeck, Role.MANAGER)
    return sign_in(user, luebeck)


def test_manager_sees_the_own_branding_alone(admin, luebeck, koeln):
    set_branding(koeln, accent="#1f8a78")
    listing = admin.get("/admin/branding/").text
    assert luebeck.name in listing
    assert koeln.name not in listing


def test_manager_changes_the_own_colour(admin, luebeck):
    address = f"/admin/branding/edit/{luebeck.branding.pk}/"
    assert admin.post(address, {"accent": "#7a1f8a", "logo": ""}).status_code == 302
    luebeck.branding.refresh_from_db()
    assert luebeck.branding.accent == "#7a1f8a"


def test_branding_of_another_association_does_not_exist(admin, koeln):
    number = set_branding(koeln, accent="#1f8a78").pk
    assert admin.get(f"/admin/branding/edit/{number}/").status_code == 404
    assert admin.post(f"/admin/branding/edit/{number}/", {"accent": "#000000"}).status_code == 404
    koeln.branding.refresh_from_db()
    assert koeln.branding.accent == "#1f8a78"
