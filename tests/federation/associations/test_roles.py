"""What each role may, at which association, in which languages, and from when to when."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from wagtail.models import Page
from wagtail.permissions import policy_registry

from federation.accounts.models import User
from federation.associations.models import Role
from federation.associations.roles import grantable, requires_second_factor, rights_of
from federation.associations.scope import scope
from federation.staff.domain import grant_role, withdraw_role
from sites.demo.factories import StandardPageFactory, UserFactory, home_of


def fresh(user):
    """The same person at the next request."""
    return User.objects.get(pk=user.pk)


def person(association, role, **options):
    user = UserFactory()
    grant_role(user, association, role, **options)
    return user


def may(user, action, page, association):
    with scope(association=association):
        return policy_registry.get_by_type(Page).user_has_permission_for_instance(fresh(user), action, page)


@pytest.mark.parametrize(
    ("role", "writes", "publishes"),
    [
        (Role.EDITOR, True, False),
        (Role.PUBLISHER, True, True),
        (Role.MANAGER, True, True),
    ],
)
def test_role_writes_and_publishes(luebeck, role, writes, publishes):
    user, home = person(luebeck, role), home_of(luebeck)
    assert may(user, "change", home, luebeck) is writes
    assert may(user, "publish", home, luebeck) is publishes


def test_role_counts_at_its_association_alone(luebeck, koeln):
    user = person(luebeck, Role.MANAGER)
    assert not may(user, "change", home_of(koeln), koeln)
    assert not may(user, "change", home_of(koeln), luebeck)
    assert not may(user, "change", home_of(luebeck), koeln)  # on the other's host the own pages are away too
    assert rights_of(fresh(user), koeln).permissions == frozenset()


def test_person_of_two_associations_has_each_role_at_its_place(luebeck, koeln):
    user = person(luebeck, Role.MANAGER)
    grant_role(user, koeln, Role.EDITOR)
    assert may(user, "publish", home_of(luebeck), luebeck)
    assert may(user, "change", home_of(koeln), koeln)
    assert not may(user, "publish", home_of(koeln), koeln)
    with scope(association=koeln):
        assert policy_registry.get_by_type(Page).explorable_root_instance(fresh(user)) == koeln.site.root_page


def test_translator_works_in_the_languages_given(luebeck):
    user = person(luebeck, Role.TRANSLATOR, languages=["ar"])
    arabic = StandardPageFactory(parent=home_of(luebeck, "ar"), title="عن")
    assert may(user, "change", arabic, luebeck)
    assert not may(user, "publish", arabic, luebeck)
    assert not may(user, "change", home_of(luebeck), luebeck)


def test_translator_without_languages_is_refused(luebeck):
    with pytest.raises(ValidationError):
        grant_role(UserFactory(), luebeck, Role.TRANSLATOR)


def test_language_that_the_association_lacks_is_refused(koeln):
    with pytest.raises(ValidationError):
        grant_role(UserFactory(), koeln, Role.EDITOR, languages=["ar"])


def test_withdrawn_role_is_gone_at_the_next_request(luebeck, sign_in):
    user = UserFactory()
    membership = grant_role(user, luebeck, Role.EDITOR)
    admin = sign_in(user, luebeck)
    assert admin.get("/admin/pages/").status_code in (200, 302)
    withdraw_role(membership)
    assert admin.get(f"/admin/pages/{home_of(luebeck).pk}/edit/").status_code == 403


def test_inactive_account_is_out_at_the_next_request(luebeck, sign_in):
    user = person(luebeck, Role.EDITOR)
    admin = sign_in(user, luebeck)
    User.objects.filter(pk=user.pk).update(is_active=False)
    assert admin.get("/admin/").status_code == 302


GRANTED = {
    Role.EDITOR: [],
    Role.TRANSLATOR: [],
    Role.PUBLISHER: [],
    Role.MANAGER: [Role.EDITOR, Role.TRANSLATOR, Role.PUBLISHER, Role.MANAGER],
}


@pytest.mark.parametrize("role", GRANTED)
def test_nobody_grants_above_the_own_role(luebeck, koeln, umbrella, role):
    user = person(luebeck, role, languages=["ar"] if role == Role.TRANSLATOR else [])
    assert grantable(fresh(user), luebeck) == GRANTED[role]
    assert grantable(fresh(user), koeln) == grantable(fresh(user), umbrella) == []
    for refused in set(Role) - set(GRANTED[role]):
        with pytest.raises((PermissionDenied, ValidationError)):
            grant_role(UserFactory(), luebeck, refused, by=fresh(user), languages=["ar"])


def test_federation_manager_appoints_managers_and_the_umbrella(umbrella, luebeck):
    user = fresh(person(umbrella, Role.FEDERATION_MANAGER))
    assert grantable(user, luebeck) == [Role.MANAGER]
    assert set(grantable(user, umbrella)) == set(Role)


def test_curator_grants_nothing(umbrella, luebeck):
    user = fresh(person(umbrella, Role.CURATOR))
    assert grantable(user, umbrella) == grantable(user, luebeck) == []


def test_role_of_the_umbrella_is_refused_at_a_local_association(luebeck):
    with pytest.raises(ValidationError):
        grant_role(UserFactory(), luebeck, Role.CURATOR)


@pytest.mark.parametrize("role", [*Role])
def test_second_factor_is_required_where_much_is_allowed(umbrella, role):
    user = person(umbrella, role, languages=["ar"] if role == Role.TRANSLATOR else [])
    assert requires_second_factor(user) is (role in (Role.MANAGER, Role.CURATOR, Role.FEDERATION_MANAGER))


@pytest.mark.parametrize("role", [*Role])
def test_no_role_may_touch_accounts_or_groups(umbrella, role):
    user = fresh(person(umbrella, role, languages=["ar"] if role == Role.TRANSLATOR else []))
    with scope(association=umbrella):
        permissions = user.get_all_permissions()
    assert not {name for name in permissions if name.startswith(("accounts.", "auth.", "wagtailusers."))}
    assert not user.is_superuser
