"""The one function that changes states."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from ..errors import NoSuchStep, NotAllowed, ReasonMissing, Unmet
from ..models import Application, Grant, Payment, Role
from ..permissions import roles_towards
from . import log, notices
from .actors import actor_of
from .steps import TABLES, Context, Step

SYSTEM = frozenset({Role.SYSTEM})


@transaction.atomic
def move(subject, target: str, *, by, reason: str = "", notice: notices.Notice | None = None, **given: Any):
    """Brings an Application, Grant or Payment into the state `target`; returns it as it is then.

    `by` is a user, or None for the program itself. `notice` is the mail as it was previewed; without one, where the
    step tells somebody, its standard text goes out. `given` is for the step's conditions and effect.

    Locks the row, looks whether the step exists (NoSuchStep), whether one of the person's roles may take it
    (NotAllowed), whether a reason is needed (ReasonMissing) and what stands against it (Unmet). Then it changes the
    state, writes the record and lays the mail down, all in one transaction; the mail leaves after it.
    """
    subject = locked(subject)
    application = application_of(subject)
    step = TABLES[type(subject)].get((subject.state, target))
    if step is None:
        raise NoSuchStep
    roles = SYSTEM if by is None else roles_towards(by, application)
    if not step.roles & roles:
        raise NotAllowed
    if step.needs_reason and not reason.strip():
        raise ReasonMissing
    context = Context(
        subject=subject,
        application=application,
        by=None if by is None else actor_of(by),
        roles=roles,
        at=timezone.now(),
        reason=reason.strip(),
        given=given,
    )
    take(step, context, notice)
    return subject


def take(step: Step, context: Context, notice: notices.Notice | None) -> None:
    subject, application = context.subject, context.application
    if problems := [problem for condition in step.conditions for problem in condition(context)]:
        raise Unmet(problems)
    if step.effect:
        step.effect(context)
    subject.state = step.target
    subject.save()
    log.write(
        application.association,
        f"{subject._meta.model_name}.{step.target}",
        by=context.by,
        role=min(step.roles & context.roles),
        subject=subject,
        application=application,
        source=step.source,
        target=step.target,
        data={"reason": context.reason} if context.reason else {},
    )
    if step.mails:
        notices.lay_down(step, context, notice)


def locked(subject):
    """The row as it is now, held until the transaction ends. The file's application is locked first, always."""
    Application.objects.select_for_update().get(pk=application_of(subject).pk)
    return type(subject).objects.select_for_update().get(pk=subject.pk)


def application_of(subject) -> Application:
    if isinstance(subject, Application):
        return subject
    grant = subject if isinstance(subject, Grant) else subject.grant
    return grant.application


def possible(subject: Application | Grant | Payment, roles: frozenset[Role]) -> list[Step]:
    """The steps that these roles may take from here, in the order of the table."""
    return [step for step in TABLES[type(subject)].values() if step.source == subject.state and step.roles & roles]
