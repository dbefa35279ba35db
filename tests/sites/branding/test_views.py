import pytest

from sites.branding.models import Branding
from sites.demo.factories import AssociationFactory, UserFactory


@pytest.fixture
def admin(sign_in, umbrella):
    return sign_in(UserFactory(is_superuser=True), umbrella)


def address(association) -> str:
    return f"/admin/branding/edit/{association.branding.pk}/"


def test_new_association_has_a_branding_to_change(db):
    assert AssociationFactory(slug="neu", starter_pages=False).branding.palette


def test_chosen_colour_shows_on_the_site(admin, luebeck, visit):
    response = admin.post(address(luebeck), {"accent": "#1F8A78", "logo": ""})
    assert response.status_code == 302
    branding = Branding.objects.get(association=luebeck)
    assert branding.accent == "#1f8a78"
    assert f"--deep:{branding.palette['deep']}" in visit(luebeck, "/de/").text


def test_what_is_no_colour_is_refused_beside_the_field_and_changes_nothing(admin, luebeck):
    before = Branding.objects.get(association=luebeck).accent
    response = admin.post(address(luebeck), {"accent": "grün", "logo": ""})
    assert response.status_code == 200
    assert "ist keine Farbe" in response.text
    assert Branding.objects.get(association=luebeck).accent == before


def test_colour_near_the_red_of_errors_is_taken_with_a_notice(admin, luebeck):
    response = admin.post(address(luebeck), {"accent": "#b3120d", "logo": ""}, follow=True)
    assert "dem Rot sehr nah" in response.text


@pytest.mark.parametrize("path", ["/admin/branding/new/", "/admin/branding/delete/{}/"])
def test_brandings_are_neither_added_nor_deleted_by_hand(admin, luebeck, path):
    assert admin.get(path.format(luebeck.branding.pk)).status_code in (302, 403, 404)
    assert Branding.objects.filter(association=luebeck).exists()
