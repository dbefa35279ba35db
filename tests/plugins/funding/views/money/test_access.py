"""Who may open which page; for all others there is none."""

import pytest
from django.test import Client

from plugins.funding.models import Payment
from sites.demo.factories import UserFactory
from tests.plugins.funding.factories import payment_of

OWN = [
    ("grant", {}),
    ("payments", {}),
    ("payment_request", {}),
    ("payment", {"number": 1}),
    ("proof", {"proof": ...}),
    ("proof_submit", {"proof": ...}),
    ("receipt_new", {"proof": ...}),
]
DESK = [
    ("desk_grant_step", {"target": "revoked"}),
    ("desk_payment", {"number": 1}),
    ("desk_payment_step", {"number": 1, "target": "checked"}),
    ("desk_proof", {"proof": ...}),
    ("desk_repayments", {}),
]


@pytest.fixture
def at(grant, proof, address):
    """`at((name, kwargs))`: the page's address."""
    payment_of(grant, "100.00", Payment.State.REQUESTED)
    return lambda page: address(page[0], **{k: proof.pk if v is ... else v for k, v in page[1].items()})


@pytest.mark.parametrize("page", OWN)
def test_own_page_is_for_the_organisation_alone(page, at, as_user, editor, signatory, officer, finance, strangers):
    for user in (editor, signatory):
        assert as_user(user).get(at(page)).status_code == 200
    for user in (officer, finance, *strangers):
        assert as_user(user).get(at(page)).status_code == 404


@pytest.mark.parametrize("page", DESK)
def test_desk_page_is_for_the_funder_alone(page, at, as_user, signatory, officer, finance, auditor, strangers):
    for user in (officer, finance, auditor):
        assert as_user(user).get(at(page)).status_code in (200, 403)  # 403: sees the file, may not take the step
    for user in (signatory, *strangers):
        assert as_user(user).get(at(page)).status_code == 404


@pytest.mark.parametrize("page", [*OWN, *DESK, ("desk_proof_step", {"proof": ..., "target": "accepted"})])
def test_page_is_none_for_the_sites_administrators(page, at, as_user):
    assert as_user(UserFactory(is_superuser=True)).get(at(page)).status_code == 404


@pytest.mark.parametrize("page", [*OWN, *DESK])
def test_page_leads_strangers_to_the_sign_in(page, at, funder):
    response = Client(headers={"host": funder.site.hostname}).get(at(page))
    assert response.status_code == 302
    assert "next=" in response.url


@pytest.mark.parametrize("page", [*OWN, *DESK])
def test_page_answers_nothing_to_posts_of_strangers(page, at, as_user, strangers):
    for user in strangers:
        assert as_user(user).post(at(page), {"accept": "1", "send": "1"}).status_code == 404


@pytest.mark.parametrize(
    "page",
    [("payment", {"number": 9}), ("proof", {"proof": 0}), ("receipt", {"proof": ..., "receipt": 9}),
     ("desk_payment", {"number": 9}), ("desk_proof", {"proof": 0}), ("desk_grant_step", {"target": "x"})],
)  # fmt: skip
def test_page_of_what_is_not_there(page, at, as_user, signatory, officer):
    user = officer if page[0].startswith("desk") else signatory
    assert as_user(user).get(at(page)).status_code == 404


def test_page_without_an_award_is_none(application, address, as_user, signatory):
    assert as_user(signatory).get(address("payments")).status_code == 404
