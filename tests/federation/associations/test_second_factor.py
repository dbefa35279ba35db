import pytest
from django.test import Client

from federation.associations.models import Role
from federation.associations.scope import scopes_disabled
from federation.staff.domain import grant_role, withdraw_role
from sites.demo.factories import UserFactory, with_second_factor


@pytest.fixture
def enter_admin(luebeck):
    """What somebody gets who is signed in, by whatever factor, and opens a page of the admin."""

    def get(user, path="/admin/pages/?q=a", **options):
        client = Client(headers={"host": luebeck.site.hostname})
        client.force_login(user)
        return client, client.get(path, **options)

    return get


def member(association, role):
    user = UserFactory(email=f"{role}@verein.example")
    grant_role(user, association, role, languages=["ar"] if role == Role.TRANSLATOR else [])
    return user


@pytest.mark.parametrize("role", [Role.EDITOR, Role.TRANSLATOR, Role.PUBLISHER])
def test_role_that_needs_no_second_factor_gets_in(enter_admin, luebeck, role):
    _client, answer = enter_admin(member(luebeck, role), "/admin/")
    assert answer.status_code == 200


def test_manager_without_second_factor_is_led_to_set_one_up(enter_admin, luebeck):
    client, answer = enter_admin(member(luebeck, Role.MANAGER))
    assert answer["Location"] == "/konto/"
    page = client.get("/konto/").content.decode()
    assert "Ihr Konto braucht einen zweiten Faktor" in page
    assert "/konto/app/" in page
    assert client.get("/de/").status_code == 200  # the site itself stays open


def test_manager_goes_back_to_where_they_were(enter_admin, luebeck):
    user = member(luebeck, Role.MANAGER)
    client, _answer = enter_admin(user)
    with_second_factor(user)
    assert 'href="/admin/pages/?q=a"' in client.get("/konto/").content.decode()
    assert client.get("/admin/").status_code == 200
    assert "/admin/pages/?q=a" not in client.get("/konto/").content.decode()


def test_superuser_and_umbrella_roles_need_one(enter_admin, umbrella):
    curator = member(umbrella, Role.CURATOR)
    for user in (UserFactory(is_superuser=True), curator):
        assert enter_admin(user)[1]["Location"] == "/konto/"


def test_form_is_not_sent_without_second_factor(enter_admin, luebeck):
    client, _answer = enter_admin(member(luebeck, Role.MANAGER))
    assert client.post("/admin/account/", {})["Location"] == "/konto/"
    assert client.session["second_factor_waits_for"] == "/admin/"


def test_way_out_stays_open(enter_admin, luebeck):
    client, _answer = enter_admin(member(luebeck, Role.MANAGER))
    client.post("/admin/logout/")
    assert client.get("/konto/").status_code == 302


def test_role_withdrawn_needs_none_any_more(enter_admin, luebeck):
    user = member(luebeck, Role.MANAGER)
    client, answer = enter_admin(user)
    assert answer["Location"] == "/konto/"
    grant_role(user, luebeck, Role.EDITOR)
    with scopes_disabled():
        withdraw_role(user.staff_memberships.get(role=Role.MANAGER))
    assert client.get("/admin/").status_code == 200


def test_rule_costs_at_most_two_queries(enter_admin, luebeck, django_assert_max_num_queries):
    from federation.associations.second_factor import SecondFactorMiddleware

    user = with_second_factor(member(luebeck, Role.MANAGER))
    with django_assert_max_num_queries(2):
        assert not SecondFactorMiddleware.lacks_factor(user)


def test_open_accounts_of_the_demo_need_none(enter_admin, settings):
    settings.DEMO_ACCOUNTS, settings.SETTINGS_MODULE = True, "federation.settings.embedded"
    _client, answer = enter_admin(UserFactory(email="admin@verbund.example", is_superuser=True), "/admin/")
    assert answer.status_code == 200
