"""The whole matrix of payments: what is not listed raises and leaves no trace."""

from itertools import product

import pytest

from plugins.funding.domain.steps import TABLES
from plugins.funding.domain.transitions import move
from plugins.funding.errors import NoSuchStep, NotAllowed, ReasonMissing
from plugins.funding.models import FUNDER_ROLES, Grant, LogEntry, Message, Payment, Role
from tests.plugins.funding.factories import grant_of, of_applicant, of_funder, payment_of

STEPS = TABLES[Payment]
ROLES = (*FUNDER_ROLES, Role.EDITOR, Role.SIGNATORY)


@pytest.fixture
def payment(application):
    return payment_of(grant_of(application), "2000.00", Payment.State.REQUESTED)


@pytest.fixture
def people(funder, organisation):
    people = {role: of_funder(funder, role) for role in FUNDER_ROLES}
    return people | {role: of_applicant(funder, organisation, role) for role in (Role.EDITOR, Role.SIGNATORY)}


def in_state(payment, state):
    Payment.objects.filter(pk=payment.pk).update(state=state)
    payment.refresh_from_db()
    return payment


@pytest.mark.parametrize("source", Payment.State.values)
def test_payment_moves_only_as_listed(source, payment, people):
    in_state(payment, source)
    for target, (role, user) in product(Payment.State.values, [*people.items(), (Role.SYSTEM, None)]):
        step = STEPS.get((source, target))
        if step is not None and role in step.roles:
            continue
        with pytest.raises(NotAllowed if step else NoSuchStep):
            move(payment, target, by=user, reason="weil")
    payment.refresh_from_db()
    assert payment.state == source
    assert not LogEntry.objects.exists()
    assert not Message.objects.exists()


@pytest.mark.parametrize(("source", "target"), STEPS)
def test_payment_moves_as_listed(source, target, payment, people, signatory):
    step = STEPS[source, target]
    in_state(payment, source)
    move(payment, target, by=people[min(step.roles)], reason="weil")
    payment.refresh_from_db()
    assert payment.state == target
    entry = LogEntry.objects.get()
    assert (entry.action, entry.source, entry.target) == (f"payment.{target}", source, target)
    assert Message.objects.filter(to_applicant=True).count() == (step.mails == "applicant")


@pytest.mark.parametrize(("source", "target"), [key for key, step in STEPS.items() if step.needs_reason])
def test_payment_does_not_move_without_the_reason_that_is_needed(source, target, payment, people):
    in_state(payment, source)
    with pytest.raises(ReasonMissing):
        move(payment, target, by=people[min(STEPS[source, target].roles)], reason=" ")


@pytest.mark.parametrize("state", sorted(set(Grant.State.values) - {"running", "proof_due", "proof_submitted",
                                                             "proof_question", "settled"}))  # fmt: skip
def test_payment_of_an_award_that_pays_nothing_is_not_approved(state, payment, people):
    Grant.objects.update(state=state)
    in_state(payment, Payment.State.CHECKED)
    with pytest.raises(Exception, match="gerade nichts ausgezahlt"):
        move(payment, Payment.State.APPROVED, by=people[Role.APPROVER])
