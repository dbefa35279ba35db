import pytest

from plugins.funding.domain.settlement import final_proof
from plugins.funding.domain.transitions import move
from plugins.funding.models import Grant, Message
from plugins.funding.views.money.panels import panels
from tests.plugins.funding.factories import payment_of, write_proof

S = Grant.State


def in_state(grant, state):
    Grant.objects.update(state=state)
    grant.refresh_from_db()
    return grant


@pytest.fixture
def offered(grant):
    grant.terms = "Nennen Sie den Mittelgeber."
    grant.save()
    return in_state(grant, S.OFFERED)


def test_offer_shows_plan_and_terms(offered, address, as_user, signatory):
    page = as_user(signatory).get(address("grant")).text.replace("\xa0", " ")
    for words in ("8.000,00 €", "Nennen Sie den Mittelgeber.", "Förderung annehmen", "6.000,00 €"):
        assert words in page


def test_offer_accepted_by_who_signs(offered, address, as_user, signatory, editor):
    refused = as_user(editor).post(address("grant"), {"accept": "1"})
    assert refused.status_code == 403
    assert as_user(signatory).post(address("grant"), {"accept": "1"}).status_code == 302
    offered.refresh_from_db()
    assert offered.state == S.ACCEPTED
    assert as_user(signatory).post(address("grant"), {"accept": "1"}).status_code == 409


def test_offer_declined_with_a_reason(offered, address, as_user, signatory):
    assert as_user(signatory).post(address("grant"), {"reason": " "}).status_code == 422
    assert as_user(signatory).post(address("grant"), {"reason": "Keine Zeit"}).status_code == 302
    offered.refresh_from_db()
    assert offered.state == S.REVOKED


def test_step_shows_the_mail_and_sends_what_was_written(grant, address, as_user, officer):
    in_state(grant, S.ACCEPTED)
    path = address("desk_grant_step", target=S.RUNNING)
    preview = as_user(officer).get(path).text
    assert "kann beginnen" in preview
    assert not Message.objects.exists()
    as_user(officer).post(path, {"subject": "Los", "text": "Sie können beginnen.", "send": "1"})
    grant.refresh_from_db()
    assert (grant.state, Message.objects.get().text) == (S.RUNNING, "Sie können beginnen.")


def test_step_that_cannot_be_says_why(grant, address, as_user, officer):
    Grant.objects.update(ends_on="2099-01-01")
    response = as_user(officer).get(address("desk_grant_step", target=S.PROOF_DUE))
    assert response.status_code == 422
    assert "läuft noch" in response.text


def test_step_of_another_state_is_gone(grant, address, as_user, officer):
    response = as_user(officer).get(address("desk_grant_step", target=S.CLOSED))
    assert response.status_code == 409


def test_step_to_the_settlement_is_on_the_proofs_page(grant, address, as_user, finance):
    assert as_user(finance).get(address("desk_grant_step", target=S.SETTLED)).status_code == 404


def test_panel_of_an_applicant_leads_on(grant, application, address, as_user, signatory):
    payment_of(grant, "3000.00")
    page = as_user(signatory).get(address("application")).text
    assert address("payment_request") in page
    assert address("proof", proof=final_proof(grant).pk) in page
    assert "5.000,00" in page


def test_panel_at_the_desk_has_the_steps_of_the_role(grant, address, as_user, officer, auditor):
    path = address("desk_grant_step", target=S.PROOF_DUE)
    assert path in as_user(officer).get(address("desk_application")).text
    assert path not in as_user(auditor).get(address("desk_application")).text


def test_panel_of_a_reviewer_is_none(grant, application):
    assert panels(application, frozenset({"reviewer"}), for_applicant=False) == []


def test_panel_takes_few_queries(grant, application, django_assert_num_queries):
    for _number in range(5):
        payment_of(grant, "100.00")
    with django_assert_num_queries(5):
        panels(application, frozenset({"officer"}), for_applicant=False)


def test_settled_award_shows_the_arithmetic_to_the_organisation(grant, address, as_user, signatory, finance):
    write_proof(final_proof(grant), signatory)
    payment_of(grant, "8000.00")
    grant = move(grant, S.PROOF_SUBMITTED, by=signatory)
    move(grant, S.RECLAIM, by=finance)
    page = as_user(signatory).get(address("grant")).text.replace("\xa0", " ")
    for words in ("Anerkannte Kosten", "9.000,00 €", "7.200,00 €", "Zurückzuzahlen", "800,00 €"):
        assert words in page
