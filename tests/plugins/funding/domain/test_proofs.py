from datetime import date, timedelta

import pytest
from django.utils import timezone

from plugins.funding.domain.proofs import interim_days, lay_proofs, overdue_proofs
from plugins.funding.models import Grant, Proof
from sites.demo.factories import OrganisationFactory
from tests.plugins.funding.factories import ApplicationFactory, grant_of

K = Proof.Kind


def test_interim_days_come_before_the_end():
    days = interim_days(date(2027, 1, 31), date(2028, 1, 31), 6)
    assert days == [date(2027, 7, 31)]
    assert interim_days(date(2027, 1, 31), date(2027, 4, 1), 1) == [date(2027, 2, 28), date(2027, 3, 31)]


@pytest.mark.parametrize("months", [None, 0])
def test_interim_days_where_the_rules_ask_for_none(months):
    assert interim_days(date(2027, 1, 1), date(2028, 1, 1), months) == []


def test_lay_proofs_by_the_rules(application):
    ruleset = application.call.ruleset
    ruleset.interim_report_months, ruleset.proof_due_days = 4, 100
    ruleset.save()
    grant = grant_of(application)
    grant.proofs.all().delete()
    grant.starts_on, grant.ends_on = date(2027, 1, 1), date(2027, 12, 31)
    found = [(proof.kind, proof.number, proof.due_on) for proof in lay_proofs(grant)]
    assert found == [
        (K.INTERIM, 1, date(2027, 5, 1)),
        (K.INTERIM, 2, date(2027, 9, 1)),
        (K.FINAL, 1, date(2027, 12, 31) + timedelta(days=100)),
    ]


def test_overdue_from_the_day_after(application, funder, organisation):
    proof = grant_of(application).proofs.get()
    assert not overdue_proofs(organisation, funder, proof.due_on)
    assert overdue_proofs(organisation, funder, proof.due_on + timedelta(days=1)).get() == proof


@pytest.mark.parametrize("state", ["submitted", "accepted"])
def test_overdue_is_nothing_that_was_submitted(state, application, funder, organisation):
    grant_of(application)
    Proof.objects.update(state=state)
    assert not overdue_proofs(organisation, funder, timezone.localdate() + timedelta(days=9999))


@pytest.mark.parametrize("state", sorted(set(Grant.State.values) - {"running", "proof_due", "proof_question"}))
def test_overdue_is_nothing_of_an_award_that_owes_no_proof(state, application, funder, organisation):
    grant_of(application, state)
    assert not overdue_proofs(organisation, funder, timezone.localdate() + timedelta(days=9999))


def test_overdue_is_nothing_of_others(call, funder, organisation):
    other = ApplicationFactory(call=call, organisation=OrganisationFactory(owner=funder))
    grant_of(other)
    assert not overdue_proofs(organisation, funder, timezone.localdate() + timedelta(days=9999))
    assert overdue_proofs(other.organisation, funder, timezone.localdate() + timedelta(days=9999)).count() == 1
