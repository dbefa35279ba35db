"""The domain: who may give and take which role, and that somebody stays in charge or was told."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.management import call_command
from django.utils import timezone

from federation.accounts.models import User
from federation.activity.models import ActivityEntry
from federation.associations.models import Role, StaffMembership
from federation.associations.roles import rights_of
from federation.associations.scope import scope, scopes_disabled
from federation.staff.domain import change_role, grant_role, invite, revoke_invitation, withdraw_role
from federation.staff.models import Invitation


def again(user):
    """The same person at the next request."""
    return User.objects.get(pk=user.pk)


def roles_at(user, association):
    return rights_of(again(user), association).roles


def membership_of(user, association, role):
    with scopes_disabled():
        return StaffMembership.objects.select_related("user", "association").get(
            user=user, association=association, role=role
        )


@pytest.mark.parametrize("role", [Role.EDITOR, Role.TRANSLATOR, Role.PUBLISHER])
def test_who_is_no_manager_gives_no_role(person, luebeck, role):
    user = person(luebeck, role, languages=["ar"])
    for wanted in (Role.EDITOR, role, Role.MANAGER):
        with pytest.raises(PermissionDenied):
            grant_role(again(user), luebeck, wanted, by=again(user))
        with pytest.raises(PermissionDenied):
            invite(luebeck, "freundin@example.org", wanted, by=again(user))


def test_manager_gives_nothing_at_another_association(person, manager, koeln):
    with pytest.raises(PermissionDenied):
        invite(koeln, "freundin@example.org", Role.EDITOR, by=again(manager))


@pytest.mark.parametrize("role", [Role.CURATOR, Role.FEDERATION_MANAGER])
def test_role_of_the_umbrella_is_given_nowhere_else(federation_manager, luebeck, role):
    with pytest.raises(ValidationError):
        grant_role(federation_manager, luebeck, role)


@pytest.mark.parametrize("role", [Role.CURATOR, Role.FEDERATION_MANAGER])
def test_manager_at_the_umbrella_gives_no_role_above_the_own(person, umbrella, role):
    user = person(umbrella, Role.MANAGER)
    with pytest.raises(PermissionDenied):
        grant_role(again(user), umbrella, role, by=again(user))


def test_federation_manager_appoints_managers_and_nobody_else(federation_manager, person, luebeck):
    user = person(luebeck)
    grant_role(user, luebeck, Role.MANAGER, by=again(federation_manager))
    assert roles_at(user, luebeck) == {Role.MANAGER}
    with pytest.raises(PermissionDenied):
        grant_role(user, luebeck, Role.EDITOR, by=again(federation_manager))


def test_role_that_gives_roles_has_no_languages(luebeck, person):
    """Else somebody for Arabic alone could give themselves all languages."""
    with pytest.raises(ValidationError) as error:
        grant_role(person(luebeck), luebeck, Role.MANAGER, languages=["ar"])
    assert error.value.message_dict.keys() == {"languages"}


def test_changed_role_replaces_the_old_one(manager, person, luebeck):
    editor = person(luebeck, Role.EDITOR)
    change_role(membership_of(editor, luebeck, Role.EDITOR), Role.TRANSLATOR, languages=["ar"], by=again(manager))
    assert roles_at(editor, luebeck) == {Role.TRANSLATOR}


def test_role_that_somebody_has_already_is_not_given_twice(manager, person, luebeck):
    both = person(luebeck, Role.EDITOR, Role.PUBLISHER)
    with pytest.raises(ValidationError) as error:
        change_role(membership_of(both, luebeck, Role.EDITOR), Role.PUBLISHER, by=again(manager))
    assert error.value.message_dict.keys() == {"role"}
    assert roles_at(both, luebeck) == {Role.EDITOR, Role.PUBLISHER}


def test_own_role_may_be_given_up(person, luebeck):
    editor = person(luebeck, Role.EDITOR)
    withdraw_role(membership_of(editor, luebeck, Role.EDITOR), by=again(editor))
    assert roles_at(editor, luebeck) == set()


def test_last_manager_leaves_only_knowingly(manager, luebeck):
    own = membership_of(manager, luebeck, Role.MANAGER)
    with pytest.raises(ValidationError):
        withdraw_role(own, by=again(manager))
    with pytest.raises(ValidationError):
        change_role(own, Role.EDITOR, by=again(manager))
    assert roles_at(manager, luebeck) == {Role.MANAGER}
    withdraw_role(own, by=again(manager), although_last=True)
    assert roles_at(manager, luebeck) == set()


def test_manager_beside_another_leaves_freely(manager, person, luebeck):
    person(luebeck, Role.MANAGER, is_active=False)
    with pytest.raises(ValidationError):  # somebody who cannot sign in is not in charge
        withdraw_role(membership_of(manager, luebeck, Role.MANAGER), by=again(manager))
    person(luebeck, Role.MANAGER)
    withdraw_role(membership_of(manager, luebeck, Role.MANAGER), by=again(manager))


def test_invitations_end_with_the_right_to_give_them(manager, person, luebeck):
    person(luebeck, Role.MANAGER)
    invitation = invite(luebeck, "zweitadresse@example.org", Role.MANAGER, by=again(manager))
    withdraw_role(membership_of(manager, luebeck, Role.MANAGER))
    invitation.refresh_from_db()
    assert not invitation.is_open


def test_new_invitation_replaces_the_one_before(manager, luebeck, mailoutbox):
    first = invite(luebeck, "neu@example.org", Role.EDITOR, by=again(manager))
    second = invite(luebeck, " NEU@example.org", Role.EDITOR, by=again(manager))
    first.refresh_from_db()
    assert (first.is_open, second.is_open, second.email) == (False, True, "neu@example.org")


def test_revoking_twice_is_recorded_once(manager, luebeck):
    invitation = invite(luebeck, "neu@example.org", Role.EDITOR, by=again(manager))
    revoke_invitation(invitation, by=again(manager))
    revoke_invitation(invitation, by=again(manager))
    with scope(association=luebeck):
        assert ActivityEntry.objects.filter(action="staff.revoke").count() == 1


def test_old_entries_and_invitations_are_forgotten(manager, luebeck, settings, capsys):
    old, new = timezone.now() - timedelta(days=settings.ACTIVITY_KEPT_FOR + 1), timezone.now()
    for email, when in (("alt@example.org", old), ("neu@example.org", new)):
        invitation = invite(luebeck, email, Role.EDITOR, by=again(manager))
        with scopes_disabled():
            Invitation.objects.filter(pk=invitation.pk).update(expires_at=when)
            ActivityEntry.objects.filter(label=email).update(happened_at=when)
    call_command("forget_old_activity")
    with scopes_disabled():
        assert list(Invitation.objects.values_list("email", flat=True)) == ["neu@example.org"]
        assert not ActivityEntry.objects.filter(label="alt@example.org").exists()
        assert ActivityEntry.objects.filter(label="neu@example.org").exists()
