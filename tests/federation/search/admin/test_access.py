"""The search of the whole federation is kept by the umbrella's office alone, on its host."""

import pytest
from django.urls import reverse

from federation.associations.models import Role
from federation.associations.roles import LOCAL_ROLES, UMBRELLA_ROLES
from federation.search.models import SynonymGroup
from federation.staff.domain import grant_role
from sites.demo.factories import UserFactory

PAGES = ["misses", "groups", "new_group", "pins", "new_pin"]


def somebody(association, role):
    return grant_role(UserFactory(), association, role, languages=["de"] if role == Role.TRANSLATOR else []).user


@pytest.mark.parametrize("role", UMBRELLA_ROLES)
def test_office_of_the_umbrella_keeps_the_search(sign_in, umbrella, role):
    admin = sign_in(somebody(umbrella, role), umbrella)
    for name in PAGES:
        assert admin.get(reverse(f"search_admin:{name}")).status_code == 200, name


@pytest.mark.parametrize("role", LOCAL_ROLES)
def test_others_do_not(sign_in, umbrella, luebeck, role):
    group = SynonymGroup.objects.first()
    for association in (luebeck, umbrella):
        admin = sign_in(somebody(association, role), association)
        for name in PAGES:
            assert admin.get(reverse(f"search_admin:{name}")).status_code == 302, name
        admin.post(reverse("search_admin:delete_group", args=[group.pk]))
    assert SynonymGroup.objects.filter(pk=group.pk).exists()


def test_operator_keeps_the_search_on_the_umbrellas_host_alone(sign_in, umbrella, luebeck):
    operator = UserFactory(is_superuser=True)
    assert sign_in(operator, umbrella).get(reverse("search_admin:groups")).status_code == 200
    assert sign_in(operator, luebeck).get(reverse("search_admin:groups")).status_code == 302
