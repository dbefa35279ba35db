from decimal import Decimal

import pytest

from plugins.funding.domain.plan_changes import OPEN_WHILE, beyond, change_plan, decide, may_change
from plugins.funding.domain.plans import line_like
from plugins.funding.errors import NoSuchStep, NotAllowed, ReasonMissing, Stale, Unmet
from plugins.funding.models import FUNDER_ROLES, Grant, LogEntry, Message, Plan, PlanChange, PlanLine, Role
from plugins.funding.rules import totals
from tests.plugins.funding.factories import grant_of, of_applicant, of_funder

State = PlanChange.State
SHIFTED = {"fees": "3000.00", "material": "7000.00"}  # beyond the tolerance


@pytest.fixture
def grant(application):
    return grant_of(application)


def lines_of(of, **amounts):
    """The lines of the plan in force with other amounts, named by their categories."""
    lines = [line_like(line, of.plan) for line in of.plan.lines.all()]
    for line in lines:
        line.amount = Decimal(amounts.get(line.category, line.amount))
    return lines


def change(of, by, reason="", **amounts):
    return change_plan(of, lines_of(of, **amounts), reason=reason, by=by, version=of.plan_id)


def test_change_within_the_tolerance_is_in_force_logged_and_told(grant, signatory):
    plan = change(grant, signatory, fees="5200.00", material="4800.00")
    grant.refresh_from_db()
    assert grant.plan == plan
    assert plan.locked_at
    assert totals(grant.awarded_plan.lines.all()).costs == Decimal("10000.00")
    assert LogEntry.objects.get().data == {"plan": 1, "costs": "10000.00", "grant": "8000.00"}
    assert "Sie müssen nichts tun" in Message.objects.get().text


def test_change_beyond_the_tolerance_waits_for_the_officer(grant, signatory, officer):
    with pytest.raises(ReasonMissing):
        change(grant, signatory, **SHIFTED)
    asked = change(grant, signatory, "Der Raum kostet mehr.", **SHIFTED)
    grant.refresh_from_db()
    assert grant.plan == grant.awarded_plan
    assert not may_change(grant)
    assert "Der Raum kostet mehr." in Message.objects.get().text
    decide(asked, State.APPROVED, answer="Gern.", by=officer)
    grant.refresh_from_db()
    assert grant.plan == asked.plan
    assert [entry.action for entry in LogEntry.objects.all()] == ["planchange.requested", "planchange.approved"]
    assert "Gern." in Message.objects.last().text


def test_refused_change_leaves_the_plan_in_force_and_gives_an_answer(grant, signatory, officer):
    asked = change(grant, signatory, "Anders.", **SHIFTED)
    with pytest.raises(ReasonMissing):
        decide(asked, State.REFUSED, by=officer)
    decide(asked, State.REFUSED, answer="Das Honorar ist Zweck der Förderung.", by=officer)
    grant.refresh_from_db()
    assert grant.plan == grant.awarded_plan
    assert may_change(grant)
    with pytest.raises(NoSuchStep):
        decide(asked, State.APPROVED, by=officer)


@pytest.mark.parametrize("role", [*FUNDER_ROLES, Role.EDITOR, Role.SIGNATORY])
def test_change_is_decided_by_officers_alone(grant, signatory, organisation, funder, role):
    asked = change(grant, signatory, "Anders.", **SHIFTED)
    user = of_funder(funder, role) if role in FUNDER_ROLES else of_applicant(funder, organisation, role)
    if role == Role.OFFICER:
        assert decide(asked, State.APPROVED, by=user).state == State.APPROVED
    else:
        with pytest.raises(NotAllowed):
            decide(asked, State.APPROVED, by=user)
        assert LogEntry.objects.count() == 1


@pytest.mark.parametrize("role", [*FUNDER_ROLES, Role.EDITOR, Role.SIGNATORY])
def test_change_is_asked_by_the_organisation_alone(grant, organisation, funder, role):
    user = of_funder(funder, role) if role in FUNDER_ROLES else of_applicant(funder, organisation, role)
    if role in FUNDER_ROLES:
        with pytest.raises(NotAllowed):
            change(grant, user, "Anders.", **SHIFTED)
        assert not LogEntry.objects.exists()
    else:
        assert change(grant, user, "Anders.", **SHIFTED).state == State.REQUESTED


@pytest.mark.parametrize("state", Grant.State.values)
def test_change_while_the_grant_is_open_alone(grant, signatory, state):
    Grant.objects.update(state=state)
    if state in OPEN_WHILE:
        assert change(grant, signatory, fees="5999.00", material="4001.00")
    else:
        with pytest.raises(NoSuchStep):
            change(grant, signatory, fees="5999.00", material="4001.00")
        assert not Plan.objects.filter(kind=Plan.Kind.CHANGED).exists()


def test_change_of_a_plan_that_somebody_changed_is_stale(grant, signatory, editor):
    change(grant, editor, fees="5999.00", material="4001.00")
    with pytest.raises(Stale) as caught:
        change(grant, signatory, fees="5900.00", material="4100.00")
    assert caught.value.current.kind == Plan.Kind.CHANGED


@pytest.mark.parametrize(
    ("amounts", "words"),
    [
        ({"fees": "6000.01"}, "Es fehlen 0,01"),
        ({"fees": "6000.01", "grant": "8000.01"}, "höchstens 8.000,00"),
        ({"fees": "12000.00", "grant": "8000.01", "own": "7499.99"}, "wie sie bewilligt ist"),
        ({}, "nichts geändert"),
    ],
)
def test_change_against_the_rules_is_refused(grant, signatory, amounts, words):
    with pytest.raises(Unmet) as caught:
        change(grant, signatory, "Anders.", **amounts)
    assert words in " ".join(caught.value.messages).replace("\xa0", " ")
    assert not LogEntry.objects.exists()


def test_second_change_while_one_waits_is_refused(grant, signatory):
    change(grant, signatory, "Anders.", **SHIFTED)
    with pytest.raises(Unmet):
        change(grant, signatory, fees="5999.00", material="4001.00")


def test_change_after_a_change_counts_from_the_plan_in_force(grant, signatory):
    change(grant, signatory, fees="5200.00", material="4800.00")
    grant.refresh_from_db()
    plan = change(grant, signatory, fees="4300.00", material="5700.00")
    assert (plan.kind, plan.number) == (Plan.Kind.CHANGED, 2)


def test_beyond_names_new_lines_higher_costs_and_lost_means(grant):
    lines = lines_of(grant, own="1000.00", third_party="1000.00")
    new = PlanLine(side="cost", category="staff", title="Stelle", amount=Decimal("1.00"))
    found = " ".join(beyond(grant, [*lines, new])).replace("\xa0", " ")
    assert "„Stelle“ steht nicht im bisherigen Plan." in found
    assert "höher als im bisherigen Plan" in found
    assert "nur noch 1.000,00 € statt 1.500,00 €" in found
    assert beyond(grant, lines_of(grant)) == []
