"""What a decision brings with it: the award with its dates and terms, the letter."""

from datetime import date, datetime
from decimal import Decimal

from django.utils import timezone

from ..models import Actor, Application, Call, Grant, Paper, Plan, Role, Ruleset
from ..money import total
from ..rules import totals
from . import log, papers
from .plans import awarded_plan, copy_plan, current_plan, lock
from .proofs import final_day, lay_proofs


def award(
    application: Application, *, plan: Plan, at: datetime, by: Actor | None, terms: str = "", note: str = ""
) -> Grant:
    """Lays the grant down, inside the transaction of the decision; its plan never changes afterwards.

    `terms` are those of this award alone: what the money's giver demands stands before them. `note` goes into the
    letter.
    """
    lock(plan)
    ruleset = application.call.ruleset
    proof_due_on = final_day(application.ends_on, ruleset.proof_due_days)
    grant = Grant.objects.create(
        association=application.association,
        application=application,
        awarded_plan=plan,
        plan=plan,
        award=totals(plan.lines.all()).grant,
        starts_on=application.starts_on,
        ends_on=application.ends_on,
        proof_due_on=proof_due_on,
        terms="\n\n".join(filter(None, [ruleset.weiterleitung_terms.strip(), terms.strip()])),
        awarded_on=timezone.localdate(at),
        keep_until=end_of_keeping(proof_due_on, ruleset),
    )
    lay_proofs(grant)
    log.write(
        application.association,
        "grant.awarded",
        by=by,
        role=Role.APPROVER,
        subject=grant,
        application=application,
        data={"award": str(grant.award), "plan": plan.number},
    )
    papers.make(Paper.Kind.AWARD_LETTER, grant, application, by=by, language=application.language, note=note)
    return grant


def end_of_keeping(proof_due_on: date, ruleset: Ruleset) -> date:
    """As the award sees it: so many whole years after that of the last proof. Closing the grant sets it anew."""
    return date(proof_due_on.year + ruleset.retention_years, 12, 31)


def awarded_of(call: Call) -> Decimal:
    """What a call has given so far: all awards that were not revoked."""
    grants = Grant.objects.filter(application__call=call, revoked_at=None).exclude(state=Grant.State.REVOKED)
    return total(grants.values_list("award", flat=True))


def money_left(call: Call) -> Decimal:
    return call.budget - awarded_of(call)


# Effects of the application's steps.


def prepare_award(context) -> None:
    """What is proposed has a plan of its own: the one asked for, where the officer wrote no other."""
    if awarded_plan(context.application) is None:
        copy_plan(current_plan(context.application), Plan.Kind.AWARDED)


def approve(context) -> None:
    context.subject.decided_at = context.at
    award(
        context.application,
        plan=awarded_plan(context.application),
        at=context.at,
        by=context.by,
        terms=context.given.get("terms", ""),
        note=context.given.get("letter_note", ""),
    )


def reject(context) -> None:
    application = context.subject
    application.decided_at = context.at
    note = context.given.get("letter_note", "")
    papers.make(
        Paper.Kind.REJECTION_LETTER, application, application, by=context.by, language=application.language, note=note
    )
