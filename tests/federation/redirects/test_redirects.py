"""Managers keep the redirects of their own site, and know of no others."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page

from federation.associations.models import Role
from federation.staff.domain import grant_role
from sites.demo.factories import StandardPageFactory, UserFactory, home_of


@pytest.fixture
def manager(luebeck):
    user = UserFactory(email="leitung@luebeck.example")
    grant_role(user, luebeck, Role.MANAGER)
    return user


@pytest.fixture
def admin(sign_in, manager, luebeck):
    return sign_in(manager, luebeck)


@pytest.fixture
def own(luebeck):
    return Redirect.objects.create(site=luebeck.site, old_path="/eigene", redirect_link="https://example.org/")


@pytest.fixture
def other(koeln):
    return Redirect.objects.create(site=koeln.site, old_path="/koelner", redirect_link="https://example.org/geheim")


def filled(**changed):
    return {"old_path": "/alt/", "redirect_page": "", "redirect_link": "https://example.org/neu", **changed}


def test_list_shows_own_redirects_alone(admin, own, other):
    Redirect.objects.create(site=None, old_path="/fuer-alle", redirect_link="https://example.org/")
    answer = admin.get(reverse("weiterleitungen:index"))
    assert "/eigene" in answer.text
    assert "/koelner" not in answer.text
    assert "/fuer-alle" not in answer.text


def test_list_takes_as_many_queries_for_many(admin, own, luebeck, django_assert_num_queries):
    address = reverse("weiterleitungen:index")
    with CaptureQueriesContext(connection) as for_one:
        admin.get(address)
    for number in range(10):
        Redirect.objects.create(site=luebeck.site, old_path=f"/alt{number}", redirect_page=home_of(luebeck))
    with django_assert_num_queries(len(for_one)):
        admin.get(address)


def test_new_redirect_belongs_to_the_host_and_works(admin, luebeck, koeln, visit):
    page = StandardPageFactory(parent=home_of(luebeck), title="Angebot", slug="angebot")
    answer = admin.post(
        reverse("weiterleitungen:add"),
        filled(
            old_path="altes-angebot", redirect_page=page.pk, redirect_link="", site=koeln.site.pk, is_permanent="on"
        ),
    )
    assert answer.status_code == 302
    made = Redirect.objects.get(old_path="/altes-angebot")
    assert made.site == luebeck.site
    moved = visit(luebeck, "/altes-angebot/")
    assert (moved.status_code, moved.headers["Location"]) == (301, f"{luebeck.root_url}/de/angebot/")
    assert visit(koeln, "/altes-angebot/").status_code == 404


@pytest.mark.parametrize("view", ["edit", "delete"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_redirect_of_another_association_does_not_exist(admin, other, view, method):
    answer = getattr(admin, method)(reverse(f"weiterleitungen:{view}", args=[other.pk]), filled())
    assert answer.status_code == 404
    other.refresh_from_db()
    assert other.old_path == "/koelner"


def test_own_redirect_is_changed_and_deleted(admin, own):
    assert admin.post(reverse("weiterleitungen:edit", args=[own.pk]), filled()).status_code == 302
    own.refresh_from_db()
    assert own.old_path == "/alt"
    assert admin.post(reverse("weiterleitungen:delete", args=[own.pk])).status_code == 302
    assert not Redirect.objects.filter(pk=own.pk).exists()


def test_page_of_another_association_is_refused_by_number(admin, koeln):
    page = StandardPageFactory(parent=home_of(koeln), title="Kölner Entwurf")
    answer = admin.post(reverse("weiterleitungen:add"), filled(redirect_page=page.pk, redirect_link=""))
    assert answer.status_code == 200
    assert answer.context["form"].errors.keys() == {"redirect_page"}
    assert "Kölner Entwurf" not in answer.text
    assert not Redirect.objects.exists()


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"redirect_page": "x", "redirect_link": ""}, "redirect_page"),
        ({"old_path": "/admin/pages/"}, "old_path"),
        ({"old_path": "/"}, "old_path"),
        ({"old_path": "/eigene/"}, "old_path"),
        ({"redirect_link": ""}, "redirect_page"),
        ({"redirect_link": "ftp://example.org/"}, "redirect_link"),
        ({"redirect_link": "javascript:alert(1)"}, "redirect_link"),
    ],
)
def test_mistake_is_told_beside_its_field(admin, own, wrong, field):
    answer = admin.post(reverse("weiterleitungen:add"), filled(**wrong))
    assert answer.status_code == 200
    assert field in answer.context["form"].errors
    assert Redirect.objects.get() == own


def test_same_old_path_at_another_association_is_free(admin, other):
    assert admin.post(reverse("weiterleitungen:add"), filled(old_path=other.old_path)).status_code == 302


@pytest.mark.parametrize("name", ["index", "add", "start_import"])
def test_wagtails_own_redirects_are_closed(admin, own, name):
    assert admin.get(reverse(f"wagtailredirects:{name}")).status_code == 404
    assert admin.get(reverse("wagtailredirects:edit", args=[own.pk])).status_code == 404


def test_list_is_not_exported(admin, own):
    assert own.old_path not in b"".join(admin.get(reverse("weiterleitungen:index"), {"export": "csv"})).decode()


@pytest.mark.parametrize("role", [Role.EDITOR, Role.PUBLISHER])
def test_who_only_writes_keeps_no_redirects(sign_in, luebeck, own, role):
    user = UserFactory()
    grant_role(user, luebeck, role)
    client = sign_in(user, luebeck)
    assert client.get(reverse("weiterleitungen:index")).status_code == 302
    client.post(reverse("weiterleitungen:delete", args=[own.pk]))
    assert Redirect.objects.filter(pk=own.pk).exists()


def test_nobody_from_outside_is_named(admin, sign_in, luebeck, own):
    operator = UserFactory(email="betrieb@verbund.example", is_superuser=True, first_name="Olga", last_name="Betrieb")
    sign_in(operator, luebeck).post(reverse("weiterleitungen:edit", args=[own.pk]), filled())
    for answer in (
        admin.get(reverse("weiterleitungen:edit", args=[own.pk])),
        admin.get(reverse("weiterleitungen:index")),
    ):
        assert "betrieb@" not in answer.text
        assert "Olga" not in answer.text


def test_page_that_moves_leaves_a_redirect_in_the_list(admin, luebeck, django_capture_on_commit_callbacks):
    page = StandardPageFactory(parent=home_of(luebeck), title="Umzug", slug="umzug")
    page = Page.objects.get(pk=page.pk).specific
    page.slug = "umgezogen"
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()
    answer = admin.get(reverse("weiterleitungen:index"))
    assert "/de/umzug" in answer.text
