"""The plan at the funder's desk."""

from decimal import Decimal

import pytest
from bs4 import BeautifulSoup

from plugins.funding.domain.actors import actor_of
from plugins.funding.domain.plan_changes import change_plan
from plugins.funding.domain.plans import awarded_plan, current_plan, lock
from plugins.funding.models import (
    FUNDER_ROLES,
    ApplicantMember,
    Application,
    Grant,
    LogEntry,
    Message,
    Plan,
    PlanChange,
    Review,
    Role,
)
from sites.demo.factories import UserFactory
from tests.plugins.funding.domain.test_plan_changes import SHIFTED, lines_of
from tests.plugins.funding.factories import grant_of, of_funder
from tests.plugins.funding.views.test_plans_applicant import PlanOnPage, address, amounts

SEE = sorted(set(FUNDER_ROLES) - {Role.REVIEWER})


@pytest.fixture
def reviewed(application):
    """Under review."""
    lock(current_plan(application))
    Application.objects.filter(pk=application.pk).update(state="review", submitted_at="2026-11-01T10:00:00Z")
    application.refresh_from_db()
    return application


@pytest.fixture
def page(reviewed, as_user, officer):
    return PlanOnPage(as_user(officer), address(reviewed, "desk_plan"))


def test_desk_plan_begins_as_asked_and_shows_what_was_asked_beside(page, reviewed):
    page.type("fees", amount="5.000,00")
    page.type("grant", amount="7.000,00")
    page.press("calc")
    assert "beantragt: 6.000,00 €" in page.text
    assert "1.000,00 €)" in page.text
    assert awarded_plan(reviewed) is None
    assert page.press().status_code == 302
    plan = awarded_plan(reviewed)
    assert amounts(plan)["fees"] == Decimal("5000.00")
    assert amounts(current_plan(reviewed))["fees"] == Decimal("6000.00")
    assert LogEntry.objects.get().action == "plan.saved"


def test_desk_plan_of_two_officers_at_once_shows_both(page, reviewed, as_user, funder):
    other = PlanOnPage(as_user(of_funder(funder, Role.OFFICER)), address(reviewed, "desk_plan"))
    other.type("fees", amount="5.100,00")
    assert other.press().status_code == 302
    page.type("fees", amount="5.200,00")
    assert page.press().status_code == 409
    assert "5.100,00 €" in page.errors
    assert page.press().status_code == 302
    assert amounts(awarded_plan(reviewed))["fees"] == Decimal("5200.00")


@pytest.mark.parametrize("state", ["formal_check", "proposed_approval", "approved", "withdrawn"])
def test_desk_plan_in_another_state_is_to_read(page, reviewed, state):
    Application.objects.filter(pk=reviewed.pk).update(state=state)
    assert page.press().status_code == 409
    assert not page.soup.select("main form")
    assert awarded_plan(reviewed) is None


@pytest.mark.parametrize("role", SEE)
def test_desk_plan_is_written_by_officers_and_read_by_the_others(reviewed, as_user, funder, role):
    client = as_user(of_funder(funder, role))
    shown = BeautifulSoup(client.get(address(reviewed, "desk_plan")).text, "html.parser")
    assert bool(shown.select("main form")) is (role == Role.OFFICER)
    if role != Role.OFFICER:
        assert client.post(address(reviewed, "desk_plan")).status_code == 409
    assert not Plan.objects.filter(kind=Plan.Kind.AWARDED).exists()


def test_desk_plan_is_to_read_for_an_officer_who_acts_for_the_applicant(reviewed, as_user, officer, funder):
    ApplicantMember.objects.create(association=funder, organisation=reviewed.organisation, user=officer, role="editor")
    assert as_user(officer).post(address(reviewed, "desk_plan")).status_code == 409


def test_desk_plan_is_there_for_the_funder_s_people_alone(reviewed, as_user, signatory, reviewer, auditor):
    for user in (signatory, reviewer, UserFactory(is_superuser=True)):
        assert as_user(user).get(address(reviewed, "desk_plan")).status_code == 404
        assert as_user(user).post(address(reviewed, "desk_plan")).status_code == 404
    Review.objects.create(application=reviewed, reviewer=actor_of(reviewer), has_conflict=False)
    assert as_user(reviewer).get(address(reviewed, "desk_plan")).status_code == 200
    Application.objects.filter(pk=reviewed.pk).update(state="draft", submitted_at=None)
    assert as_user(auditor).get(address(reviewed, "desk_plan")).status_code == 404


# ---- changes


@pytest.fixture
def change(application, signatory):
    grant = grant_of(application)
    return change_plan(grant, lines_of(grant, **SHIFTED), reason="Der Raum.", by=signatory, version=grant.plan_id)


def change_url(change):
    return address(change.grant.application, "desk_plan_change", number=change.pk)


def test_change_is_shown_beside_the_plan_in_force_with_what_is_beyond(change, as_user, officer):
    text = as_user(officer).get(change_url(change)).text.replace("\xa0", " ")
    assert "Der Raum." in text
    assert "7.000,00 € statt 4.000,00 €, frei sind bis zu 4.800,00 €" in text


def test_change_is_decided_after_its_mail_was_seen(change, as_user, officer):
    client = as_user(officer)
    preview = client.post(change_url(change), {"target": "approved", "answer": "Gern."})
    change.refresh_from_db()
    assert change.state == "requested"
    mail = BeautifulSoup(preview.text, "html.parser").select_one("textarea[name=text]").get_text()
    assert "Gern." in mail
    sent = {"target": "approved", "answer": "Gern.", "subject": "Genehmigt", "text": "Von Hand.", "send": "1"}
    assert client.post(change_url(change), sent).status_code == 302
    assert Message.objects.last().text == "Von Hand."
    assert Grant.objects.get().plan == change.plan
    assert client.post(change_url(change), sent).status_code == 409


def test_change_refused_without_an_answer_keeps_the_mail_as_written(change, as_user, officer):
    data = {"target": "refused", "answer": " ", "subject": "Nein", "text": "Leider.", "send": "1"}
    response = as_user(officer).post(change_url(change), data)
    assert response.status_code == 422
    assert "Leider." in response.text
    assert PlanChange.objects.get().state == "requested"


@pytest.mark.parametrize("role", SEE)
def test_change_is_decided_by_officers_alone(change, as_user, funder, role):
    client = as_user(of_funder(funder, role))
    assert client.get(change_url(change)).status_code == 200
    data = {"target": "approved", "subject": "Ja", "text": "Ja.", "send": "1"}
    assert client.post(change_url(change), data).status_code == (302 if role == Role.OFFICER else 403)
    assert PlanChange.objects.get().state == ("approved" if role == Role.OFFICER else "requested")


def test_change_is_there_for_the_funder_s_people_alone(change, as_user, signatory, reviewer, officer):
    for user in (signatory, reviewer, UserFactory(is_superuser=True)):
        assert as_user(user).get(change_url(change)).status_code == 404
        assert as_user(user).post(change_url(change)).status_code == 404
    wrong = address(change.grant.application, "desk_plan_change", number=change.pk + 1)
    assert as_user(officer).get(wrong).status_code == 404
