"""That the admin's views cost the same however many associations there are; `benchmarks/` tries it with 200."""

import pytest

from benchmarks.admin import EDIT_PAGE, admin_views, signed_in
from benchmarks.costs import cost
from benchmarks.stock import cost_of_edit_page
from federation.associations.models import Role
from federation.content.domain import lay_page
from federation.provisioning.domain import homes
from federation.staff.domain import grant_role
from sites.demo.factories import AssociationFactory, UserFactory
from sites.pages.models import StandardPage

LIMIT = 40
MORE_THAN_STOCK = 10
ROLES = [Role.EDITOR, Role.TRANSLATOR, Role.PUBLISHER, Role.MANAGER]


@pytest.fixture
def pages(luebeck):
    """One in each language, translations of each other."""
    key = None
    for home in homes(luebeck):
        page = lay_page(home, StandardPage(title="Über uns", slug="ueber-uns"), translation_key=key)
        key = page.translation_key


@pytest.fixture
def client_of(luebeck, pages):
    def client(role):
        user = UserFactory()
        grant_role(user, luebeck, role, languages=["de", "ar"] if role == Role.TRANSLATOR else [])
        return signed_in(user, luebeck)

    return client


def costs(client, association) -> dict:
    return {name: cost(client, address) for name, address in admin_views(association).items()}


def grow():
    """From three associations to six, with staff and pages."""
    for _number in range(3):
        association = AssociationFactory(languages=("de", "en", "ar"), plugins=["best_practice"])
        grant_role(UserFactory(), association, Role.EDITOR)


@pytest.mark.parametrize("role", ROLES)
def test_views_cost_the_same_with_twice_as_many_associations(client_of, luebeck, role):
    client = client_of(role)
    before = costs(client, luebeck)
    grow()
    after = costs(client, luebeck)
    assert {name: found.number for name, found in before.items()} == {n: found.number for n, found in after.items()}


@pytest.mark.parametrize("role", ROLES)
def test_views_cost_at_most_forty_queries(client_of, luebeck, role):
    found = {name: view.number for name, view in costs(client_of(role), luebeck).items() if name != EDIT_PAGE}
    assert {name: number for name, number in found.items() if number > LIMIT} == {}


def test_views_cost_the_same_for_many_rows(client_of, luebeck):
    client = client_of(Role.EDITOR)
    before = costs(client, luebeck)
    for home in homes(luebeck):
        for number in range(10):
            lay_page(home, StandardPage(title=f"Über uns {number}", slug=f"ueber-uns-{number}"))
    after = costs(client, luebeck)
    assert {name: found.number for name, found in before.items()} == {n: found.number for n, found in after.items()}


def test_edit_page_costs_little_more_than_wagtails_own(client_of, luebeck):
    stock = cost_of_edit_page(["de"])  # each further language costs Wagtail's two queries more
    ours = cost(client_of(Role.EDITOR), admin_views(luebeck)[EDIT_PAGE])
    assert ours.number <= stock.number + MORE_THAN_STOCK
