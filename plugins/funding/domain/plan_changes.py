"""Changes of the plan after the award. Within the tolerance they hold at once; beyond it an officer decides.

The awarded plan itself never changes: each change is a plan of its own, and `grant.plan` says which is in force.
"""

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from ..errors import NoSuchStep, NotAllowed, ReasonMissing, Stale, Unmet
from ..models import Application, Grant, Plan, PlanChange, PlanLine, Role
from ..money import format_amount, percent_of, to_cent_down
from ..plan_sums import financing_of, line_name, totals
from ..rules import beyond_tolerance, highest_within, problems_of
from . import log, notices
from .actors import actor_of
from .plans import COPIED, copy_plan, lock, replace_lines, writing_roles
from .steps import Step
from .steps.base import FUNDER

State = PlanChange.State
# As long as money may be spent or a proof may be asked to have its plan changed first.
OPEN_WHILE = (Grant.State.ACCEPTED, Grant.State.RUNNING, Grant.State.PROOF_DUE, Grant.State.PROOF_QUESTION)
# What is told of a change: for its mail and its preview, as of every other step.
APPLIED = Step("", "applied", frozenset({Role.EDITOR}), mails="funder")
REQUESTED = Step("", State.REQUESTED, frozenset({Role.EDITOR}), mails="funder")
DECIDED = {state: Step(State.REQUESTED, state, FUNDER, mails="applicant") for state in (State.APPROVED, State.REFUSED)}


def may_change(grant: Grant) -> bool:
    return grant.state in OPEN_WHILE and pending_change(grant) is None


def pending_change(grant: Grant) -> PlanChange | None:
    return grant.plan_changes.select_related("plan").filter(state=State.REQUESTED).first()


def beyond(grant: Grant, lines: Iterable[PlanLine]) -> list[str]:
    """Why the change needs an approval, each in a sentence; none: it is free."""
    lines, ruleset = list(lines), grant.application.call.ruleset
    before = list(grant.plan.lines.all())
    amounts = {line.key: line.amount for line in lines}
    found = [
        _("„%(line)s“: %(amount)s statt %(planned)s, frei sind bis zu %(limit)s.")
        % {
            "line": line_name(line, ruleset),
            "amount": format_amount(amounts[line.key]),
            "planned": format_amount(line.amount),
            "limit": format_amount(highest_within(line, ruleset)),
        }
        for line in beyond_tolerance(before, amounts, ruleset)
    ]
    known = {place(line) for line in before}
    for line in lines:
        if place(line) not in known:
            found.append(_("„%(line)s“ steht nicht im bisherigen Plan.") % {"line": line_name(line, ruleset)})
    if totals(lines).costs > totals(before).costs:
        found.append(_("Die Kosten zusammen sind höher als im bisherigen Plan."))
    return found + shifted_financing(before, amounts, ruleset)


def place(line: PlanLine) -> tuple[str, str, str]:
    return str(line.key), str(line.side), str(line.category)


def shifted_financing(before: Iterable[PlanLine], amounts: dict, ruleset) -> list[str]:
    """Other means are conditions of the award: much less of one is for the funder to judge."""
    found = []
    for line in financing_of(before):
        least = line.amount - to_cent_down(percent_of(line.amount, ruleset.line_tolerance))
        now = amounts.get(line.key, line.amount - line.amount)
        if line.category != PlanLine.Source.GRANT and now < least:
            words = {"line": line_name(line, ruleset), "now": format_amount(now), "planned": format_amount(line.amount)}
            found.append(_("„%(line)s“: nur noch %(now)s statt %(planned)s.") % words)
    return found


@transaction.atomic
def change_plan(grant: Grant, lines: Iterable[PlanLine], *, reason: str, by, version: int) -> PlanChange | Plan:
    """Puts a changed plan in force and returns it; or, beyond the tolerance, asks for it and returns the request.

    `lines` as in `plans.save_lines`; `version` is the number (pk) of the plan in force as it was read.
    Raises NotAllowed, NoSuchStep (the grant's state), Stale (with the plan in force), Unmet (with what stands against
    the plan), ReasonMissing where an approval is asked without one.
    """
    grant = locked(grant)
    application = grant.application
    if Role.EDITOR not in writing_roles(by, application):
        raise NotAllowed
    if grant.state not in OPEN_WHILE:
        raise NoSuchStep
    if grant.plan_id != version:
        raise Stale(grant.plan)
    lines = list(lines)
    if against := stands_against(grant, lines):
        raise Unmet(against)
    needs_approval = bool(beyond(grant, lines))
    if needs_approval and not reason.strip():
        raise ReasonMissing
    plan = lay_plan(grant, lines)
    if needs_approval:
        return request(grant, plan, reason=reason.strip(), by=by)
    put_in_force(grant, plan)
    tell(APPLIED, plan, application, by=by, role=Role.EDITOR, action="plan.changed", data=sums_of(plan))
    return plan


def locked(grant: Grant) -> Grant:
    """The grant as it is now, held until the transaction ends; its application first, as `transitions` does."""
    Application.objects.select_for_update().get(pk=grant.application_id)
    rows = Grant.objects.select_for_update(of=("self",)).select_related(
        "plan", "application__call__ruleset", "application__association", "application__organisation"
    )
    return rows.get(pk=grant.pk)


def stands_against(grant: Grant, lines: list[PlanLine]) -> list[str]:
    application = grant.application
    if pending_change(grant):
        return [_("Über eine Änderung wird gerade entschieden. Warten Sie die Antwort ab.")]
    found = [problem.message for problem in problems_of(lines, application.call.ruleset, application)]
    if totals(lines).grant > grant.award:
        words = {"award": format_amount(grant.award)}
        found.append(_("Die Förderung bleibt, wie sie bewilligt ist: höchstens %(award)s.") % words)
    if not found and is_same(grant.plan.lines.all(), lines):
        found.append(_("Sie haben nichts geändert."))
    return found


def is_same(before: Iterable[PlanLine], lines: Iterable[PlanLine]) -> bool:
    names = [name for name in COPIED if name != "sort_order"]

    def plain(these: Iterable[PlanLine]) -> list[tuple]:
        return sorted(tuple(str(getattr(line, name)) for name in names) for line in these)

    return plain(before) == plain(lines)


def lay_plan(grant: Grant, lines: list[PlanLine]) -> Plan:
    """The next changed plan, locked at once: what was asked for stays as it was asked."""
    plan = copy_plan(grant.plan, Plan.Kind.CHANGED)
    replace_lines(plan, lines)
    return lock(plan)


def put_in_force(grant: Grant, plan: Plan) -> None:
    grant.plan = plan
    grant.save(update_fields=["plan"])


def request(grant: Grant, plan: Plan, *, reason: str, by) -> PlanChange:
    change = PlanChange.objects.create(grant=grant, plan=plan, reason=reason, requested_by=actor_of(by))
    tell(
        REQUESTED, change, grant.application, by=by, role=Role.EDITOR, action="planchange.requested",
        reason=reason, data=sums_of(plan),
    )  # fmt: skip
    return change


@transaction.atomic
def decide(
    change: PlanChange, target: PlanChange.State, *, answer: str = "", by, notice: notices.Notice | None = None
) -> PlanChange:
    """Approves a change, which is then in force, or refuses it. `notice` is the mail as it was previewed.

    Raises NotAllowed, NoSuchStep (decided already, or the grant is past it), ReasonMissing (a refusal needs an answer).
    """
    grant = locked(change.grant)
    change = PlanChange.objects.select_for_update(of=("self",)).select_related("plan").get(pk=change.pk)
    if Role.OFFICER not in writing_roles(by, grant.application):
        raise NotAllowed
    if change.state != State.REQUESTED or target not in DECIDED or grant.state not in OPEN_WHILE:
        raise NoSuchStep
    if target == State.REFUSED and not answer.strip():
        raise ReasonMissing
    change.state, change.answer = target, answer.strip()
    change.decided_by, change.decided_at = actor_of(by), timezone.now()
    change.save()
    if target == State.APPROVED:
        put_in_force(grant, change.plan)
    tell(
        DECIDED[target], change, grant.application, by=by, role=Role.OFFICER, action=f"planchange.{target}",
        reason=change.answer, notice=notice, data=sums_of(change.plan),
    )  # fmt: skip
    return change


def sums_of(plan: Plan) -> dict[str, str | int]:
    """For the record: which plan, and what it comes to."""
    sums = totals(plan.lines.all())
    return {"plan": plan.number, "costs": str(sums.costs), "grant": str(sums.grant)}


def tell(step: Step, subject, application, *, by, role, action, data, reason="", notice=None) -> None:
    """Writes the record and the mail of a change."""
    actor = actor_of(by)
    log.write(application.association, action, by=actor, role=role, subject=subject, application=application, data=data)
    notice = notice or notices.preview(step, subject, application, reason=reason)
    notices.write(application, notice, to_applicant=step.mails == "applicant", by=actor)
