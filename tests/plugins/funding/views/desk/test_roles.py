import pytest
from django.urls import reverse

from federation.associations.models import Role as StaffRole
from federation.staff.domain import grant_role as employ
from plugins.funding.models import FunderMember, Role
from sites.demo.factories import UserFactory, with_second_factor

ROLES = reverse("funding:roles", kwargs={"language": "de"})


@pytest.fixture
def manager(funder):
    user = with_second_factor(UserFactory())
    employ(user, funder, StaffRole.MANAGER)
    return user


def test_manager_gives_and_takes_a_role(manager, as_user):
    other = UserFactory()
    client = as_user(manager)
    assert client.post(ROLES, {"email": other.email, "role": "finance"}).status_code == 302
    member = FunderMember.objects.get()
    assert (member.user, member.role) == (other, Role.FINANCE)
    assert other.email in client.get(ROLES).text
    assert client.post(ROLES, {"withdraw": member.pk}).status_code == 302
    assert not FunderMember.objects.exists()


@pytest.mark.parametrize(
    "nonsense", [{"email": "keine", "role": "finance"}, {"email": "a@b.example", "role": "signatory"}]
)
def test_nonsense_is_refused_beside_its_field(manager, as_user, nonsense):
    response = as_user(manager).post(ROLES, nonsense)
    assert response.status_code == 422
    assert "_error" in response.text
    assert not FunderMember.objects.exists()


def test_manager_cannot_take_a_role(manager, as_user):
    response = as_user(manager).post(ROLES, {"email": manager.email.upper(), "role": "officer"})
    assert response.status_code == 422
    assert "Sich selbst" in response.text
    assert not FunderMember.objects.exists()


def test_manager_sees_nothing_else_of_funding(manager, as_user, application):
    client = as_user(manager)
    for name in ("desk", "desk_applications", "calls"):
        assert client.get(reverse(f"funding:{name}", kwargs={"language": "de"})).status_code == 404


def test_page_is_for_the_manager_alone(as_user, officer, approver, auditor, signatory, koeln):
    stranger = with_second_factor(UserFactory())
    employ(stranger, koeln, StaffRole.MANAGER)
    superuser = UserFactory(is_superuser=True)
    for user in (officer, approver, auditor, signatory, stranger, superuser):
        assert as_user(user).get(ROLES).status_code == 404
        assert as_user(user).post(ROLES, {"email": "a@b.example", "role": "officer"}).status_code == 404


@pytest.mark.parametrize("number", ["x", "999999"])
def test_role_that_is_not_there(manager, as_user, number):
    assert as_user(manager).post(ROLES, {"withdraw": number}).status_code == 404
