"""How long files are kept, and how they are deleted when that is over: with a record of it, and nothing left behind.

What was awarded is kept for the ruleset's years after that of closing (`Grant.keep_until`). What came to nothing is
kept for two years after that of its end, or for as long as the ruleset says where that is less: then nobody can contest
the decision any more, and there is no reason to keep what people wrote. Drafts go a year after that of the deadline.
"""

from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.db.models import Case, Exists, F, IntegerField, OuterRef, Q, QuerySet, Subquery, Value, When
from django.db.models.functions import Coalesce, ExtractYear, Least
from django.utils.translation import gettext as _

from ..errors import NotAllowed, Unmet
from ..models import Application, Grant, LogEntry, Paper, Payment, PlanChange, Proof, Repayment, Role, Upload
from ..permissions import roles_towards
from ..tasks import delete_files
from . import log
from .actors import actor_of

S = Application.State
YEARS_WITHOUT_AWARD = 2
YEARS_OF_DRAFTS = 1


@dataclass(frozen=True)
class Forgotten:
    reference: str
    files: int


def due_files(today: date) -> QuerySet[Application]:
    """Files whose time is over, the oldest first; `kept_until` is their last year. In scope."""
    grant = Grant.objects.filter(application=OuterRef("pk"))
    ended = grant.filter(state=Grant.State.CLOSED, keep_until__lt=today)
    years = Least(Value(YEARS_WITHOUT_AWARD), F("call__ruleset__retention_years"))
    without_award = Q(state__in=[S.REJECTED, S.WITHDRAWN], submitted_at__isnull=False)
    never_submitted = Q(state__in=[S.DRAFT, S.WITHDRAWN], submitted_at=None)
    withdrawn = LogEntry.objects.filter(application=OuterRef("uuid"), target=S.WITHDRAWN).order_by("-number")
    ended_at = Coalesce("decided_at", Subquery(withdrawn.values("at")[:1]), "submitted_at")
    found = Application.objects.annotate(
        last_year=Case(
            When(without_award, then=ExtractYear(ended_at) + years),
            When(never_submitted, then=ExtractYear("call__closes_at") + YEARS_OF_DRAFTS),
            output_field=IntegerField(),
        )
    )
    over = Q(last_year__lt=today.year) & ~Exists(grant)
    found = found.filter(over | Exists(ended)).select_related("call__ruleset", "organisation", "grant", "association")
    return found.order_by("pk")


def kept_until(application: Application) -> date:
    """Of a file found by `due_files`."""
    grant = getattr(application, "grant", None)
    return grant.keep_until if grant else date(application.last_year, 12, 31)


@transaction.atomic
def forget(application: Application, *, today: date, by=None) -> Forgotten:
    """Deletes a file with everything that hangs on it. `by` is an approver, or None for the operator's command.

    Raises NotAllowed, Unmet for a file that is not due. Uploads and papers leave the storage once this holds.
    """
    application = Application.objects.select_for_update().get(pk=application.pk)
    if by is not None and Role.APPROVER not in roles_towards(by, application):
        raise NotAllowed
    due = due_files(today).filter(pk=application.pk).first()
    if due is None:
        raise Unmet([_("Diese Akte muss noch aufbewahrt werden.")])
    names = stored_files(application)
    record(due, by, len(names))
    delete_rows(application)
    if names:
        transaction.on_commit(lambda: delete_files.enqueue(names))
    return Forgotten(application.reference, len(names))


def stored_files(application: Application) -> list[str]:
    rows = (model.objects.filter(application=application) for model in (Upload, Paper))
    return sorted({name for found in rows for name in found.values_list("file", flat=True) if name})


def record(due: Application, by, files: int) -> None:
    """The number stays, so that nobody wonders where the file went; nothing else of it."""
    facts = {"reference": due.reference, "state": due.state, "files": files, "kept_until": str(kept_until(due))}
    actor, role = (None, Role.SYSTEM) if by is None else (actor_of(by), Role.APPROVER)
    log.write(due.association, "application.forgotten", by=actor, role=role, subject=due, application=due, data=facts)


def delete_rows(application: Application) -> None:
    """From the leaves to the root: what RESTRICT protects goes by name, so that nothing goes by mistake."""
    of_grant = {"grant__application": application}
    for model in (PlanChange, Proof, Payment, Repayment):
        model.objects.filter(**of_grant).delete()
    Grant.objects.filter(application=application).delete()
    application.delete()
