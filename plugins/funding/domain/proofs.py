"""Proofs of use: which an award asks for, when they are due, and which are overdue."""

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta
from django.db.models import QuerySet

from federation.associations.models import Association
from federation.registry.models import Organisation

from ..models import Grant, PlanLine, Proof, ProofLine
from .balance import balance_of

OPEN = (Proof.State.DRAFT, Proof.State.QUESTION)
# Before the project runs nothing is owed; afterwards the final proof stands for the interim ones.
OWED_WHILE = (Grant.State.RUNNING, Grant.State.PROOF_DUE, Grant.State.PROOF_QUESTION)


def lay_proofs(grant: Grant) -> list[Proof]:
    """The proofs that an award asks for, as drafts: interim ones by the ruleset's months, and the final one."""
    ruleset = grant.application.call.ruleset
    due = interim_days(grant.starts_on, grant.ends_on, ruleset.interim_report_months)
    proofs = [Proof(grant=grant, kind=Proof.Kind.INTERIM, number=n, due_on=day) for n, day in enumerate(due, start=1)]
    proofs.append(Proof(grant=grant, kind=Proof.Kind.FINAL, due_on=final_day(grant.ends_on, ruleset.proof_due_days)))
    return Proof.objects.bulk_create(proofs)


def interim_days(starts_on: date, ends_on: date, months: int | None) -> list[date]:
    """Every so many months from the beginning, as long as the end is later."""
    if not months:
        return []
    days, count = [], 1
    while (day := starts_on + relativedelta(months=months * count)) < ends_on:
        days.append(day)
        count += 1
    return days


def final_day(ends_on: date, days: int) -> date:
    return ends_on + timedelta(days=days)


def overdue_proofs(organisation: Organisation, association: Association, today: date) -> QuerySet[Proof]:
    """What an organisation owes this funder since before `today`: proofs never submitted, or asked back."""
    return Proof.objects.filter(
        grant__state__in=OWED_WHILE,
        grant__association=association,
        grant__application__organisation=organisation,
        state__in=OPEN,
        due_on__lt=today,
    ).select_related("grant__application")


def is_open(proof: Proof) -> bool:
    """Whether the organisation may write to it: no longer once it was submitted, nor before the project runs."""
    return proof.state in OPEN and proof.grant.state in OWED_WHILE


def keep_paid(proof: Proof) -> None:
    """Writes what was paid until now into the line of the grant, as the proof is handed in."""
    line = proof.grant.plan.lines.filter(side=PlanLine.Side.FINANCING, category=PlanLine.Source.GRANT).first()
    if line is not None:
        paid = balance_of(proof.grant).kept
        ProofLine.objects.update_or_create(proof=proof, key=line.key, defaults={"amount": paid})


def reopen(proof: Proof, question: str) -> None:
    """The funder asked back: what is paid counts as it is again. The caller saves the proof."""
    proof.question = question
    proof.version += 1
    keys = proof.grant.plan.lines.filter(category=PlanLine.Source.GRANT).values("key")
    proof.lines.filter(key__in=keys).delete()
