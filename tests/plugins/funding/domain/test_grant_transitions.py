"""The whole matrix of awards: what is not listed raises and leaves no trace."""

from decimal import Decimal
from itertools import product

import pytest
from django.utils import timezone

from plugins.funding.domain.grants import decline, mark_due
from plugins.funding.domain.payments import note_repayment
from plugins.funding.domain.settlement import Cut, final_proof
from plugins.funding.domain.statement import statement_of
from plugins.funding.domain.steps import TABLES
from plugins.funding.domain.transitions import move
from plugins.funding.errors import NoSuchStep, NotAllowed, ReasonMissing, Unmet
from plugins.funding.models import FUNDER_ROLES, FunderMember, Grant, LogEntry, Message, Paper, Proof, Role
from tests.plugins.funding.factories import of_applicant, of_funder, payment_of, write_proof

S = Grant.State
STEPS = TABLES[Grant]


@pytest.fixture
def people(funder, organisation):
    people = {role: of_funder(funder, role) for role in FUNDER_ROLES}
    people |= {role: of_applicant(funder, organisation, role) for role in (Role.EDITOR, Role.SIGNATORY)}
    return people | {Role.SYSTEM: None}


def in_state(grant, state):
    Grant.objects.filter(pk=grant.pk).update(state=state)
    grant.refresh_from_db()
    return grant


def is_prepared(grant, source, target, signatory):
    """All that the step asks for: a proof, money that was paid or came back."""
    if target in (S.PROOF_SUBMITTED, S.SETTLED, S.RECLAIM, S.PROOF_QUESTION):
        write_proof(final_proof(grant), signatory)
    if target == S.RECLAIM:
        payment_of(grant, "8000.00")
    if (source, target) in ((S.SETTLED, S.CLOSED), (S.RECLAIM, S.CLOSED), (S.REVOKED, S.CLOSED)):
        Grant.objects.filter(pk=grant.pk).update(amount_due=Decimal(0))
    in_state(grant, source)


@pytest.mark.parametrize("source", S.values)
def test_grant_moves_only_as_listed(source, grant, people):
    in_state(grant, source)
    for target, (role, user) in product(S.values, people.items()):
        step = STEPS.get((source, target))
        if step is not None and role in step.roles:
            continue
        with pytest.raises(NotAllowed if step else NoSuchStep):
            move(grant, target, by=user, reason="weil")
    grant.refresh_from_db()
    assert grant.state == source
    assert not LogEntry.objects.exists()
    assert not Message.objects.exists()


@pytest.mark.parametrize(("source", "target"), STEPS)
def test_grant_moves_as_listed(source, target, grant, people, signatory):
    is_prepared(grant, source, target, signatory)
    step = STEPS[source, target]
    for role in sorted(step.roles):
        in_state(grant, source)
        before = LogEntry.objects.filter(action=f"grant.{target}").count(), Message.objects.count()
        move(grant, target, by=people[role], reason="weil")
        grant.refresh_from_db()
        assert grant.state == target
        entry = LogEntry.objects.filter(action=f"grant.{target}").last()
        assert (entry.source, entry.target, entry.role) == (source, target, role)
        after = LogEntry.objects.filter(action=f"grant.{target}").count(), Message.objects.count()
        assert after == (before[0] + 1, before[1] + bool(step.mails))


@pytest.mark.parametrize(("source", "target"), [key for key, step in STEPS.items() if step.needs_reason])
def test_grant_does_not_move_without_the_reason_that_is_needed(source, target, grant, people):
    in_state(grant, source)
    with pytest.raises(ReasonMissing):
        move(grant, target, by=people[min(STEPS[source, target].roles)])


def test_decline_tells_both_sides_and_frees_the_money(grant, signatory, officer):
    in_state(grant, S.OFFERED)
    grant = decline(grant, reason="Wir haben keine Zeit.", by=signatory)
    assert (grant.state, grant.revoked_at is not None, grant.reclaim) == (S.REVOKED, True, 0)
    assert set(Message.objects.values_list("to_applicant", flat=True)) == {True, False}
    assert all("Wir haben keine Zeit." in message.text for message in Message.objects.all())


def test_decline_once_accepted_is_too_late(grant, signatory):
    in_state(grant, S.ACCEPTED)
    with pytest.raises(NotAllowed):
        decline(grant, reason="Doch nicht.", by=signatory)
    assert not Message.objects.exists()


def test_accept_by_the_signatory(grant, signatory):
    in_state(grant, S.OFFERED)
    assert move(grant, S.ACCEPTED, by=signatory).accepted_at


def test_mark_due_once_the_project_has_ended(grant, application):
    assert mark_due(timezone.localdate()) == 1
    assert mark_due(timezone.localdate()) == 0
    grant.refresh_from_db()
    assert grant.state == S.PROOF_DUE
    assert Message.objects.get().to_applicant
    assert LogEntry.objects.get().role == Role.SYSTEM


def test_mark_due_on_the_last_day_is_too_early(grant):
    assert mark_due(grant.ends_on) == 0


def test_submitted_proof_is_locked_with_its_paper(grant, signatory):
    proof = write_proof(final_proof(grant), signatory)
    grant = move(grant, S.PROOF_SUBMITTED, by=signatory)
    proof = final_proof(grant)
    assert (proof.state, proof.submitted_by.user) == (Proof.State.SUBMITTED, signatory)
    assert Paper.objects.get().kind == Paper.Kind.PROOF


def test_submitted_proof_keeps_what_was_paid_by_then(grant, signatory, finance):
    write_proof(final_proof(grant), signatory)
    payment_of(grant, "7000.00")
    grant = move(grant, S.PROOF_SUBMITTED, by=signatory)
    payment_of(grant, "500.00")

    def shown():
        return next(line.actual for line in statement_of(final_proof(grant)).financing if line.is_grant)

    assert shown() == Decimal("7000.00")
    grant = move(grant, S.PROOF_QUESTION, by=finance, reason="Und?")
    assert shown() == Decimal("7500.00")


def test_unfinished_proof_is_not_submitted(grant, signatory):
    with pytest.raises(Unmet, match="Sachbericht"):
        move(grant, S.PROOF_SUBMITTED, by=signatory)


def test_question_opens_the_proof_again(grant, signatory, finance):
    write_proof(final_proof(grant), signatory)
    grant = move(grant, S.PROOF_SUBMITTED, by=signatory)
    grant = move(grant, S.PROOF_QUESTION, by=finance, reason="Beleg 2 fehlt.")
    proof = final_proof(grant)
    assert (proof.state, proof.question) == (Proof.State.QUESTION, "Beleg 2 fehlt.")
    assert write_proof(proof, signatory)
    assert move(grant, S.PROOF_SUBMITTED, by=signatory).state == S.PROOF_SUBMITTED


@pytest.fixture
def submitted(grant, signatory):
    """9,000.00 were spent of 10,000.00, with a share of 80 %: 7,200.00 are due."""
    write_proof(final_proof(grant), signatory)
    return move(grant, S.PROOF_SUBMITTED, by=signatory)


def test_settled_where_nothing_comes_back(submitted, finance):
    payment_of(submitted, "7000.00")
    with pytest.raises(Unmet, match="kommt nichts zurück"):
        move(submitted, S.RECLAIM, by=finance)
    grant = move(submitted, S.SETTLED, by=finance)
    assert (grant.amount_due, grant.reclaim) == (Decimal("7200.00"), Decimal("0.00"))
    assert grant.settlement["figures"]["eligible"] == "9000.00"
    assert final_proof(grant).state == Proof.State.ACCEPTED


def test_reclaim_where_too_much_was_paid(submitted, finance):
    payment_of(submitted, "8000.00")
    with pytest.raises(Unmet, match="800,00"):
        move(submitted, S.SETTLED, by=finance)
    grant = move(submitted, S.RECLAIM, by=finance)
    assert (grant.amount_due, grant.reclaim) == (Decimal("7200.00"), Decimal("800.00"))
    assert "800,00" in Message.objects.filter(to_applicant=True).last().text


def test_settled_with_a_cut_says_why(submitted, finance):
    payment_of(submitted, "7000.00")
    material = submitted.plan.lines.get(category="material").key
    with pytest.raises(Unmet, match="warum nicht alles zählt"):
        move(submitted, S.SETTLED, by=finance, cuts={material: Cut(Decimal("2900.00"), " ")})
    with pytest.raises(Unmet, match=r"3\.000,00"):
        move(submitted, S.SETTLED, by=finance, cuts={material: Cut(Decimal("3000.01"), "weil")})
    cuts = {material: Cut(Decimal("2900.00"), "Kein Beleg über 100 €")}
    grant = move(submitted, S.SETTLED, by=finance, cuts=cuts)
    assert grant.amount_due == Decimal("7120.00")
    assert grant.settlement["cuts"][0]["eligible"] == "2900.00"


def test_settled_not_while_a_payment_is_under_way(submitted, finance):
    payment_of(submitted, "100.00", "checked")
    with pytest.raises(Unmet, match="unterwegs"):
        move(submitted, S.SETTLED, by=finance)


def test_settled_not_by_who_submitted(submitted, funder, signatory):
    FunderMember.objects.create(association=funder, user=signatory, role=Role.FINANCE)
    signatory._funder_roles = None
    with pytest.raises(Unmet, match="prüft ihn nicht selbst"):
        move(submitted, S.SETTLED, by=signatory)


def test_closed_not_before_all_is_paid(submitted, finance, officer):
    payment_of(submitted, "7000.00")
    grant = move(submitted, S.SETTLED, by=finance)
    with pytest.raises(Unmet, match="200,00"):
        move(grant, S.CLOSED, by=officer)
    payment_of(grant, "200.00")
    grant = move(grant, S.CLOSED, by=officer)
    assert grant.closed_at
    assert (grant.keep_until.month, grant.keep_until.day) == (12, 31)
    assert grant.keep_until.year == timezone.localdate().year + 10


def test_closed_not_before_all_came_back(submitted, finance):
    payment_of(submitted, "8000.00")
    grant = move(submitted, S.RECLAIM, by=finance)
    note_repayment(grant, amount=Decimal("799.99"), received_on=timezone.localdate(), by=finance)
    with pytest.raises(Unmet, match="0,01"):
        move(grant, S.CLOSED, by=finance)
    note_repayment(grant, amount=Decimal("0.01"), received_on=timezone.localdate(), by=finance)
    assert move(grant, S.CLOSED, by=finance).state == S.CLOSED


def test_revoked_asks_for_all_that_was_paid(grant, approver, finance):
    payment_of(grant, "3000.00")
    grant = move(grant, S.REVOKED, by=approver, reason="Nicht begonnen")
    assert (grant.amount_due, grant.reclaim) == (0, Decimal("3000.00"))
    with pytest.raises(Unmet, match=r"3\.000,00"):
        move(grant, S.CLOSED, by=finance)
