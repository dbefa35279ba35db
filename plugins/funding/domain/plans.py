"""Plans: writing their lines, copying and locking them. A locked plan never changes: what is new is a copy."""

import uuid
from collections.abc import Iterable

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from ..errors import Locked, Stale
from ..models import Application, Plan, PlanLine, Ruleset
from ..plan_sums import Source, volunteer_value
from .actors import actor_of

MOST_LINES = 200
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
    """A new plan of that kind with the same lines, under the same keys, open for changes."""
    Application.objects.select_for_update().get(pk=plan.application_id)
    same_kind = Plan.objects.filter(application=plan.application_id, kind=kind)
    number = (same_kind.aggregate(last=Max("number"))["last"] or 0) + 1
    copy = Plan.objects.create(application=plan.application, kind=kind, number=number)
    PlanLine.objects.bulk_create([line_like(line, copy) for line in plan.lines.all()])
    return copy


def line_like(line: PlanLine, plan: Plan) -> PlanLine:
    return PlanLine(plan=plan, **{name: getattr(line, name) for name in COPIED})


@transaction.atomic
def save_lines(plan: Plan, lines: Iterable[PlanLine], *, by, version: int) -> Plan:
    """Puts `lines` in the place of all that the plan had; returns the plan as it is then.

    `lines` are rows that were not saved; the order of each side is theirs, and a `key` that the plan had stays the
    same line. `version` is the plan's as it was read. Drafts may be unbalanced. Hours of volunteers get their worth.
    Raises Stale (with the plan as it is now), Locked, or ValueError for more than MOST_LINES.
    """
    now = Plan.objects.select_for_update().select_related("application__call__ruleset").get(pk=plan.pk)
    if now.locked_at:
        raise Locked
    if now.version != version:
        raise Stale(now)
    rows = laid_out(now, lines, now.application.call.ruleset)
    now.lines.all().delete()
    PlanLine.objects.bulk_create(rows)
    now.version += 1
    now.save(update_fields=["version"])
    note_change(now.application, by)
    return now


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
def editable_plan(application: Application) -> Plan:
    """The plan that the applicant may write to: after it was submitted and asked back, a copy of what was submitted."""
    plan = current_plan(application)
    return copy_plan(plan, Plan.Kind.REQUESTED) if plan.locked_at else plan


@transaction.atomic
def lock(plan: Plan) -> Plan:
    """From now on it never changes. A locked one stays as it is."""
    now = Plan.objects.select_for_update().get(pk=plan.pk)
    if not now.locked_at:
        now.locked_at = timezone.now()
        now.save(update_fields=["locked_at"])
    return now
