"""Plans: writing their lines, copying and locking them. A locked plan never changes: what is new is a copy."""

import uuid
from collections.abc import Iterable

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from ..errors import Locked, NotAllowed, Stale
from ..models import Application, Plan, PlanLine, Role, Ruleset
from ..permissions import applicant_roles, funder_roles
from ..plan_sums import Source, volunteer_value
from . import log
from .actors import actor_of
from .applications import OPEN_FOR_CHANGES

MOST_LINES = 200
# Who writes which plan, and while the application is in which state. A changed plan is written once: `plan_changes`.
WRITERS = {Plan.Kind.REQUESTED: Role.EDITOR, Plan.Kind.AWARDED: Role.OFFICER}
OPEN_WHILE = {Plan.Kind.REQUESTED: OPEN_FOR_CHANGES, Plan.Kind.AWARDED: (Application.State.REVIEW,)}
COPIED = ("key", "side", "category", "title", "note", "status", "hours", "amount", "sort_order")


def current_plan(application: Application) -> Plan:
    """The plan that is asked for, in its latest version; an empty one the first time."""
    return (
        latest(application, Plan.Kind.REQUESTED)
        or Plan.objects.get_or_create(application=application, kind=Plan.Kind.REQUESTED, number=1)[0]
    )


def awarded_plan(application: Application) -> Plan | None:
    """The plan that the officer proposes or that was awarded."""
    return latest(application, Plan.Kind.AWARDED)


def latest(application: Application, kind: str) -> Plan | None:
    return Plan.objects.filter(application=application, kind=kind).order_by("number").last()


@transaction.atomic
def copy_plan(plan: Plan, kind: str) -> Plan:
    """A new plan of that kind with the same lines, under the same keys, open for changes.

    Its version goes on from the plan's, so that who has read the one may write the other.
    """
    Application.objects.select_for_update().get(pk=plan.application_id)
    same_kind = Plan.objects.filter(application=plan.application_id, kind=kind)
    number = (same_kind.aggregate(last=Max("number"))["last"] or 0) + 1
    copy = Plan.objects.create(application=plan.application, kind=kind, number=number, version=plan.version)
    PlanLine.objects.bulk_create([line_like(line, copy) for line in plan.lines.all()])
    return copy


def line_like(line: PlanLine, plan: Plan) -> PlanLine:
    return PlanLine(plan=plan, **{name: getattr(line, name) for name in COPIED})


@transaction.atomic
def save_lines(plan: Plan, lines: Iterable[PlanLine], *, by, version: int) -> Plan:
    """Puts `lines` in the place of all that the plan had; returns the plan as it is then.

    `lines` are rows that were not saved; the order of each side is theirs, and a `key` that the plan had stays the
    same line. `version` is the plan's as it was read. Drafts may be unbalanced. Hours of volunteers get their worth.
    Raises NotAllowed, Locked, Stale (with the plan as it is now), or ValueError for more than MOST_LINES.
    """
    application = Application.objects.select_for_update().get(pk=plan.application_id)  # first, as `transitions` does
    now = Plan.objects.select_for_update().select_related("application__call__ruleset").get(pk=plan.pk)
    role = WRITERS.get(now.kind)
    if role is None or role not in writing_roles(by, application):
        raise NotAllowed
    if now.locked_at or application.state not in OPEN_WHILE[now.kind]:
        raise Locked
    if now.version != version:
        raise Stale(now)
    replace_lines(now, lines)
    if now.kind == Plan.Kind.REQUESTED:
        note_change(application, by)
    else:
        log.write(
            application.association, "plan.saved", by=actor_of(by), role=role, subject=now, application=application
        )
    return now


def writing_roles(user, application: Application) -> frozenset[Role]:
    """Whoever acts for the applicant does nothing for the funder here."""
    own = applicant_roles(user, application.association, application.organisation_id)
    return own or funder_roles(user, application.association)


def replace_lines(plan: Plan, lines: Iterable[PlanLine]) -> None:
    rows = laid_out(plan, lines, plan.application.call.ruleset)
    plan.lines.all().delete()
    PlanLine.objects.bulk_create(rows)
    plan.version += 1
    plan.save(update_fields=["version"])


def laid_out(plan: Plan, lines: Iterable[PlanLine], ruleset: Ruleset) -> list[PlanLine]:
    """The lines as they are stored: numbered, each key once, with the worth of hours."""
    rows, keys = [], set()
    for number, line in enumerate(lines):
        row = line_like(line, plan)
        if row.key in keys:
            row.key = uuid.uuid4()
        keys.add(row.key)
        row.sort_order = number
        if row.side == PlanLine.Side.FINANCING and row.category == Source.VOLUNTEER:
            row.amount = volunteer_value(row.hours, ruleset)
        rows.append(row)
    if len(rows) > MOST_LINES:
        raise ValueError(f"A plan has {MOST_LINES} lines at most.")
    return rows


def note_change(application: Application, by) -> None:
    """Who changed a draft last. The answers' version stays: they are another part of the application."""
    Application.objects.filter(pk=application.pk).update(changed_by=actor_of(by), changed_at=timezone.now())


@transaction.atomic
def save_requested(application: Application, lines: Iterable[PlanLine], *, by, version: int) -> Plan:
    """Writes the plan that is asked for. What was handed in stays: after a question, a copy of it is written to.

    `version` is that of `current_plan` as it was read. Raises as `save_lines` does.
    """
    application = Application.objects.select_for_update().get(pk=application.pk)
    plan = current_plan(application)
    if application.state in OPEN_FOR_CHANGES:
        plan = copied(plan, Plan.Kind.REQUESTED, version) if plan.locked_at else plan
    return save_lines(plan, lines, by=by, version=version)


@transaction.atomic
def save_awarded(application: Application, lines: Iterable[PlanLine], *, by, version: int) -> Plan:
    """Writes the plan to be awarded, which begins as the one asked for. `version` is that of the one that was read."""
    application = Application.objects.select_for_update().get(pk=application.pk)
    plan = awarded_plan(application) or copied(current_plan(application), Plan.Kind.AWARDED, version)
    return save_lines(plan, lines, by=by, version=version)


def copied(plan: Plan, kind: str, version: int) -> Plan:
    """A copy to write to; Stale where the plan is not as it was read."""
    if plan.version != version:
        raise Stale(plan)
    return copy_plan(plan, kind)


@transaction.atomic
def lock(plan: Plan) -> Plan:
    """From now on it never changes. A locked one stays as it is."""
    now = Plan.objects.select_for_update().get(pk=plan.pk)
    if not now.locked_at:
        now.locked_at = timezone.now()
        now.save(update_fields=["locked_at"])
    return now
