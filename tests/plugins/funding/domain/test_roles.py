import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command

from federation.accounts.models import User
from federation.associations.models import Role as StaffRole
from federation.staff.domain import grant_role as employ
from plugins.funding.domain.roles import appoint, grant_role, may_appoint, withdraw_role
from plugins.funding.errors import NotAllowed, Unmet
from plugins.funding.models import FunderMember, LogEntry, Review, Role
from plugins.funding.permissions import funder_roles, roles_towards, visible_applications
from sites.demo.factories import UserFactory
from tests.plugins.funding.factories import of_funder


@pytest.fixture
def manager(funder):
    user = UserFactory()
    employ(user, funder, StaffRole.MANAGER)
    return user


def test_manager_appoints_others(funder, manager):
    other = UserFactory()
    grant_role(other, funder, Role.OFFICER, by=manager)
    assert funder_roles(other, funder) == {Role.OFFICER}
    entry = LogEntry.objects.get()
    assert (entry.action, entry.data["role"]) == ("role.granted", "officer")
    assert entry.actor == manager.funding_actor.key
    assert other.email not in str(entry.data)


def test_manager_cannot_appoint_themselves(funder, manager):
    with pytest.raises(Unmet):
        grant_role(manager, funder, Role.OFFICER, by=manager)
    assert not FunderMember.objects.exists()


@pytest.mark.parametrize("staff_role", [StaffRole.EDITOR, StaffRole.PUBLISHER, None])
def test_nobody_else_appoints(funder, staff_role):
    user = UserFactory(is_superuser=staff_role is None)
    if staff_role:
        employ(user, funder, staff_role)
    with pytest.raises(NotAllowed):
        grant_role(UserFactory(), funder, Role.OFFICER, by=user)


def test_manager_of_another_association_appoints_nobody(funder, koeln):
    user = UserFactory()
    employ(user, koeln, StaffRole.MANAGER)
    assert not may_appoint(user, funder)


def test_at_the_umbrella_the_federations_manager_appoints(umbrella):
    of_federation, of_site = UserFactory(), UserFactory()
    employ(of_federation, umbrella, StaffRole.FEDERATION_MANAGER)
    employ(of_site, umbrella, StaffRole.MANAGER)
    assert may_appoint(of_federation, umbrella)
    assert not may_appoint(of_site, umbrella)


def test_manager_has_no_right_in_funding(funder, manager, application):
    assert not funder_roles(manager, funder)
    assert not visible_applications(manager, funder).exists()


def test_appointed_by_address_somebody_new_gets_an_account_and_a_mail(
    funder, manager, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        appoint("Neu@Verein.example", funder, Role.REVIEWER, by=manager)
    user = User.objects.get(email="neu@verein.example")
    assert funder_roles(user, funder) == {Role.REVIEWER}
    assert mail.outbox[0].to == ["neu@verein.example"]
    assert "Begutachtung" in mail.outbox[0].subject


def test_account_is_not_made_by_who_may_not_appoint(funder):
    with pytest.raises(NotAllowed):
        appoint("neu@verein.example", funder, Role.REVIEWER, by=UserFactory())
    assert not User.objects.filter(email="neu@verein.example").exists()


def test_role_of_applicants_is_none_of_the_funders(funder, manager):
    with pytest.raises(ValidationError):
        grant_role(UserFactory(), funder, Role.SIGNATORY, by=manager)


def test_withdrawn_role_is_gone_and_logged(funder, manager):
    officer = of_funder(funder, Role.OFFICER)
    withdraw_role(FunderMember.objects.get(user=officer), by=manager)
    assert not FunderMember.objects.exists()
    assert LogEntry.objects.get().action == "role.withdrawn"


def test_role_is_not_withdrawn_by_colleagues(funder, approver):
    officer = of_funder(funder, Role.OFFICER)
    with pytest.raises(NotAllowed):
        withdraw_role(FunderMember.objects.get(user=officer), by=approver)


def test_reviewer_counts_where_a_review_was_assigned(application, reviewer, funder):
    from plugins.funding.domain.actors import actor_of

    assert not roles_towards(reviewer, application)
    review = Review.objects.create(application=application, reviewer=actor_of(reviewer))
    assert roles_towards(reviewer, application) == {Role.REVIEWER}
    review.has_conflict = True
    review.save()
    assert not roles_towards(reviewer, application)


def test_command_gives_the_first_role(funder):
    call_command("grant_funding_role", "erste@verbund.example", "luebeck", "officer")
    member = FunderMember.objects.get()
    assert (member.user.email, member.role) == ("erste@verbund.example", "officer")


@pytest.mark.parametrize(("email", "association"), [("keine-adresse", "luebeck"), ("a@b.example", "nirgends")])
def test_command_refuses_what_is_not_there(funder, email, association):
    with pytest.raises(CommandError):
        call_command("grant_funding_role", email, association, "officer")
    assert not FunderMember.objects.exists()
