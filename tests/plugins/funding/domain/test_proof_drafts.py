from decimal import Decimal

import pytest
from django.utils import timezone

from plugins.funding.domain import interim
from plugins.funding.domain.actors import actor_of
from plugins.funding.domain.plans import copy_plan
from plugins.funding.domain.proof_drafts import Draft, Entry, save_draft
from plugins.funding.domain.proof_problems import problems
from plugins.funding.domain.statement import statement_of
from plugins.funding.domain.transitions import move
from plugins.funding.errors import Locked, NoSuchStep, NotAllowed, ReasonMissing, Stale, Unmet
from plugins.funding.models import Grant, LogEntry, Message, Paper, PlanChange, PlanLine, Proof, Receipt
from plugins.funding.papers.tables import statement_blocks
from sites.demo.factories import OrganisationFactory
from tests.plugins.funding.factories import of_applicant, payment_of, write_proof

S = Proof.State


def messages(proof):
    proof = Proof.objects.get(pk=proof.pk)
    return [problem.message for problem in problems(statement_of(proof))]


def keys(proof):
    return {line.category: line.key for line in proof.grant.plan.lines.all()}


def test_save_draft_may_be_unfinished(proof, editor):
    fees = keys(proof)["fees"]
    saved = save_draft(proof, Draft(report="Wir", entries=[Entry(fees, Decimal("12.00"))]), by=editor, version=1)
    assert (saved.version, saved.report) == (2, "Wir")
    statement = statement_of(saved)
    assert [line.actual for line in statement.costs] == [Decimal("12.00"), None]


def test_save_draft_by_two_at_once_tells_the_second(proof, editor, signatory):
    save_draft(proof, Draft(report="zuerst"), by=editor, version=1)
    with pytest.raises(Stale) as error:
        save_draft(proof, Draft(report="danach"), by=signatory, version=1)
    assert error.value.current.report == "zuerst"


def test_save_draft_by_others_is_refused(proof, officer, finance, funder):
    stranger = of_applicant(funder, OrganisationFactory(owner=funder))
    for user in (officer, finance, stranger):
        with pytest.raises(NotAllowed):
            save_draft(proof, Draft(), by=user, version=1)


def test_save_draft_of_a_submitted_proof_is_locked(proof, grant, signatory):
    written = write_proof(proof, signatory)
    move(grant, Grant.State.PROOF_SUBMITTED, by=signatory)
    with pytest.raises(Locked):
        save_draft(proof, Draft(report="anders"), by=signatory, version=written.version)
    assert Proof.objects.get(pk=proof.pk).report == written.report


@pytest.mark.parametrize("state", sorted(set(Grant.State.values) - {"running", "proof_due", "proof_question"}))
def test_save_draft_of_an_award_that_owes_no_proof_is_locked(state, proof, signatory):
    Grant.objects.update(state=state)
    with pytest.raises(Locked):
        save_draft(proof, Draft(), by=signatory, version=1)


def test_save_draft_counts_hours_at_the_rulesets_rate(proof, grant, signatory):
    ruleset = grant.application.call.ruleset
    line = PlanLine(plan=grant.plan, side="financing", category="volunteer", amount=Decimal("300.00"), hours=20)
    PlanLine.objects.bulk_create([line])  # the plan is locked
    save_draft(proof, Draft(entries=[Entry(line.key, hours=Decimal("12.50"))]), by=signatory, version=1)
    found = proof.lines.get()
    assert (found.hours, found.amount) == (Decimal("12.50"), Decimal("12.50") * ruleset.volunteer_rate)


def test_problems_of_an_empty_proof_name_each_line(proof):
    found = " ".join(messages(proof))
    for words in ("Sachbericht", "„fees“", "„material“", "„own“", "„third_party“"):
        assert words in found
    assert "„grant“" not in found


def test_problems_of_a_complete_proof_are_none(proof, signatory):
    write_proof(proof, signatory)
    assert messages(proof) == []


@pytest.mark.parametrize(
    ("amount", "words"), [("2999.99", "Es fehlen Belege über 0,01"), ("3000.01", "0,01 € zu viel")]
)
def test_problems_where_receipts_do_not_reconcile_to_the_cent(amount, words, proof, signatory):
    write_proof(proof, signatory)
    proof.receipts.filter(number=2).update(amount=Decimal(amount))
    assert len(messages(proof)) == 1
    assert words in messages(proof)[0].replace("\xa0", " ")


def test_problems_with_a_receipt_name_what_is_missing(proof, signatory):
    write_proof(proof, signatory)
    proof.receipts.filter(number=2).update(payee="", paid_on=None)
    assert messages(proof) == [
        "Beleg 2: Tragen Sie ein, wann Sie bezahlt haben.",
        "Beleg 2: Tragen Sie ein, an wen Sie bezahlt haben.",
    ]


def test_problems_with_income_of_unknown_source(proof, signatory):
    write_proof(proof, signatory, other_income=Decimal("300.00"))
    assert messages(proof) == ["Schreiben Sie, woher die weiteren Einnahmen kamen."]


def test_problems_beyond_the_tolerance_ask_for_a_change(proof, grant, signatory):
    write_proof(proof, signatory, fees="7200.00", material="2800.00")
    assert messages(proof) == []
    proof = write_proof(Proof.objects.get(pk=proof.pk), signatory, fees="7200.01", material="2799.99")
    assert "Beantragen Sie zuerst eine Änderung" in messages(proof)[0]


@pytest.mark.parametrize(("state", "count"), [("requested", 1), ("refused", 0)])
def test_problems_beyond_the_tolerance_wait_for_the_answer(state, count, proof, grant, signatory):
    proof = write_proof(proof, signatory, fees="7200.01", material="2799.99")
    plan = copy_plan(grant.plan, "changed")
    PlanChange.objects.create(grant=grant, plan=plan, state=state, reason="mehr", requested_by=actor_of(signatory))
    assert len(messages(proof)) == count


def test_statement_shows_what_was_paid_as_the_grant(proof, grant, signatory):
    payment_of(grant, "7000.00")
    statement = statement_of(write_proof(proof, signatory))
    by_name = {line.name: line.actual for line in statement.financing}
    assert by_name["grant"] == Decimal("7000.00")
    assert statement.actual_costs == statement.actual_financing == Decimal("9000.00")


def test_statement_of_many_receipts_takes_the_same_queries(proof, signatory, django_assert_num_queries):
    Receipt.objects.bulk_create(Receipt(proof=proof, number=number) for number in range(1, 31))
    for count in (30, 2):
        Receipt.objects.filter(number__gt=count).delete()
        proof = Proof.objects.select_related("grant__application__call__ruleset", "grant__plan").get(pk=proof.pk)
        with django_assert_num_queries(6):
            statement_of(proof)


def test_paper_of_a_proof_shows_what_came_in_unplanned(proof, signatory):
    proof = write_proof(proof, signatory, other_income=Decimal("300.00"), other_income_note="Basar")
    blocks = str(statement_blocks(proof, proof.grant.plan, proof.grant.application.call.ruleset))
    assert "Basar" in blocks
    assert "300,00" in blocks


@pytest.fixture
def interim_proof(grant):
    return Proof.objects.create(grant=grant, kind=Proof.Kind.INTERIM, due_on=timezone.localdate())


def test_interim_proof_on_its_way(interim_proof, signatory, finance, officer):
    write_proof(interim_proof, signatory)
    proof = interim.move(interim_proof, S.SUBMITTED, by=signatory)
    with pytest.raises(Locked):
        save_draft(proof, Draft(), by=signatory, version=proof.version)
    proof = interim.move(proof, S.QUESTION, by=finance, reason="Und die Kinder?")
    proof = interim.move(write_proof(proof, signatory), S.SUBMITTED, by=signatory)
    assert interim.move(proof, S.ACCEPTED, by=finance).state == S.ACCEPTED
    actions = [entry.action for entry in LogEntry.objects.filter(action__startswith="proof.")]
    assert actions == ["proof.submitted", "proof.question", "proof.submitted", "proof.accepted"]
    assert Paper.objects.filter(kind=Paper.Kind.PROOF).count() == 2
    assert Message.objects.count() == 4


def test_interim_proof_needs_no_receipts(interim_proof, signatory):
    write_proof(interim_proof, signatory)
    interim_proof.receipts.all().delete()
    assert interim.move(interim_proof, S.SUBMITTED, by=signatory)


def test_interim_proof_moves_only_as_listed(interim_proof, signatory, editor, finance, officer):
    with pytest.raises(Unmet):
        interim.move(interim_proof, S.SUBMITTED, by=signatory)
    for user in (editor, finance, officer):
        with pytest.raises(NotAllowed):
            interim.move(interim_proof, S.SUBMITTED, by=user)
    with pytest.raises(NoSuchStep):
        interim.move(interim_proof, S.ACCEPTED, by=finance)
    Proof.objects.filter(pk=interim_proof.pk).update(state=S.SUBMITTED)
    with pytest.raises(ReasonMissing):
        interim.move(interim_proof, S.QUESTION, by=finance)


def test_final_proof_goes_with_its_award(proof, signatory):
    write_proof(proof, signatory)
    with pytest.raises(NoSuchStep):
        interim.move(proof, S.SUBMITTED, by=signatory)
