"""The only writer of imports: reads a file into rows, checks them, takes them over, takes them back.

Every step goes by batches, each one transaction with its rows' results, so that a process may be killed at any moment
and whoever calls the same function again goes on behind the last batch. Each row is a savepoint of its own.
"""

import logging
from collections.abc import Callable, Iterator
from typing import BinaryIO

from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction
from django.db.models import Count
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _
from more_itertools import chunked

from federation.activity.domain import record
from federation.associations.models import Association
from federation.associations.scope import scopes_disabled
from federation.registry.domain import Actor, EntryInvalid, StaleEntry, change, enter, join
from federation.registry.models import Organisation, Revision
from federation.search.index.tasks import together

from .models import Import, ImportRow
from .planning import BATCH, Plan, Planner, messages_of, prepared
from .reading import FileError, Message, Reading, Topics, read

Outcome, State = ImportRow.Outcome, Import.State
Progress = Callable[[int], object]  # told how many rows were done
DECIDABLE = (Outcome.UNDECIDED, Outcome.SKIPPED)
TAKEN_OVER = (Outcome.CREATED, Outcome.CHANGED, Outcome.JOINED)  # what writes to the registry
logger = logging.getLogger(__name__)


def nothing(_count: int) -> None:
    pass


def begin(association: Association, name: str, *, digest: str, user=None, content: bytes | None = None) -> Import:
    """Notes that a file is there. `content` is kept until a task has read it."""
    actor = (user.get_full_name() or user.email) if user else ""
    return Import.objects.create(
        association=association,
        file_name=name[:255],
        digest=digest,
        content=content,
        user=user,
        actor=actor,
        touched_at=timezone.now(),
    )


def unfinished(association: Association, digest: str) -> Import | None:
    """The import of the same file that was interrupted."""
    with scopes_disabled():
        states = (State.READING, State.RUNNING)
        return Import.objects.filter(association=association, digest=digest, state__in=states, content=None).first()


def read_file(file: Import, source: BinaryIO, progress: Progress = nothing) -> None:
    """Makes the file's rows. Raises FileError for one that cannot be read to its end; it then has no rows at all."""
    with scopes_disabled():
        file.rows.all().delete()  # of a reading that was interrupted
        try:
            reading = read(source, Topics.load())
            file.messages = [message.as_json() for message in reading.notices]
            for batch in chunked(prepared(reading.rows), BATCH):
                for row in batch:
                    row.file = file
                ImportRow.objects.bulk_create(batch)
                progress(len(batch))
        except FileError as error:
            file.rows.all().delete()
            file.messages = [error.said.as_json()]
            settle(file, State.REFUSED)
            raise
        file.touched_at = timezone.now()
        file.save(update_fields=["messages", "touched_at"])


def discard(file: Import) -> None:
    """Forgets a file that nothing was taken of. Raises ValidationError for any other."""
    if file.state not in (State.CHECKED, State.REFUSED):
        raise ValidationError(gettext("Diese Datei ist schon übernommen. Sie können sie zurücknehmen."))
    file.delete()


def settle(file: Import, state: State, **fields) -> None:
    file.state, file.content, file.touched_at = state, None, timezone.now()
    for name, value in fields.items():
        setattr(file, name, value)
    file.save()


def plans_of(association: Association, reading: Reading) -> Iterator[tuple[ImportRow, Plan]]:
    """The dry run without a trace: plans the rows of a file as they are read. Writes nothing. Raises FileError."""
    planner = Planner(association)
    for batch in chunked(prepared(reading.rows), BATCH):
        yield from zip(batch, planner.plans(batch), strict=True)


@scopes_disabled()
def check_file(file: Import, progress: Progress = nothing) -> None:
    """Writes down beside each row what would become of it, and nothing else."""
    planner = Planner(file.association)  # not of the file: none of its rows has been taken over
    for batch in waiting(file):
        for row, plan in zip(batch, planner.plans(batch), strict=True):
            note(row, plan)
        write(batch, PLANNED)
        touch(file)
        progress(len(batch))
    settle(file, State.CHECKED)


def waiting(file: Import) -> Iterator[list[ImportRow]]:
    """The rows that are not taken over yet, by batches; each is looked up when the one before it is done."""
    last = 0
    while True:
        rows = ImportRow.objects.filter(file=file, done_at=None, number__gt=last).order_by("number")
        batch = list(rows[:BATCH])
        if not batch:
            return
        last = batch[-1].number
        yield batch


def note(row: ImportRow, plan: Plan) -> None:
    row.outcome = plan.outcome
    row.messages = [message.as_json() for message in plan.messages]
    row.changes = plan.changes
    if not row.decision:  # a decision may be thought over
        row.candidates = [one.pk for one in plan.candidates]
    if plan.organisation is not None:
        row.organisation = plan.organisation
    elif row.decision != ImportRow.Decision.THIS:
        row.organisation = None


@scopes_disabled()
def run(file: Import, *, user=None, progress: Progress = nothing) -> None:
    """Takes the rows over, those that wait. Going on with a file whose run was interrupted is the same call."""
    settle(file, State.RUNNING)
    planner = Planner(file.association, file)
    actor = Actor(Revision.Source.IMPORT, user, file.file_name)
    for batch in waiting(file):
        with together(), transaction.atomic():
            Import.objects.select_for_update().get(pk=file.pk)
            batch = still_waiting(batch)  # another process may have been here
            for row, plan in zip(batch, planner.plans(batch), strict=True):
                carry_out(row, plan, planner, actor)
            write(batch, DONE)
            touch(file)
        progress(len(batch))
    finish(file, user)


PLANNED = ["outcome", "messages", "changes", "candidates", "organisation"]
DONE = [*PLANNED, "revision", "decision", "done_at"]


def write(batch: list[ImportRow], fields: list[str]) -> None:
    """One statement for all; a bulk update would build an expression for each field of each row."""
    ImportRow.objects.bulk_create(batch, update_conflicts=True, unique_fields=["id"], update_fields=fields)


def still_waiting(batch: list[ImportRow]) -> list[ImportRow]:
    return list(ImportRow.objects.filter(pk__in=[row.pk for row in batch], done_at=None).order_by("number"))


def touch(file: Import) -> None:
    file.touched_at = timezone.now()
    file.save(update_fields=["touched_at"])


def finish(file: Import, user) -> None:
    with transaction.atomic():
        settle(file, State.DONE, finished_at=timezone.now())
        record(file.association, "registry.import", file.file_name, user=user, data=counts(file))


def counts(file: Import) -> dict[str, int]:
    """How many rows have which outcome, without those that none has. One query."""
    with scopes_disabled():
        rows = ImportRow.objects.filter(file=file).order_by().values_list("outcome").annotate(Count("pk"))
        return {outcome: number for outcome, number in rows if outcome}


def carry_out(row: ImportRow, plan: Plan, planner: Planner, actor: Actor) -> None:
    """Does what is planned, or writes down why it could not be done. Never half."""
    note(row, plan)
    row.done_at = timezone.now()
    if plan.outcome not in TAKEN_OVER:
        return
    try:
        with transaction.atomic():
            try:
                enact(row, plan, planner.association, actor)
            except StaleEntry:  # somebody saved it just now
                plan = planner.plan(row)
                note(row, plan)
                enact(row, plan, planner.association, actor)
    except EntryInvalid as error:
        fail(row, messages_of(error))
    except ValidationError as error:
        fail(row, [Message(text) for text in error.messages])
    except (DatabaseError, StaleEntry):
        logger.exception("Row %s of import %s", row.number, row.file_id)
        fail(row, [Message(_("Diese Zeile ließ sich nicht speichern. Bitte versuchen Sie es noch einmal."))])


def fail(row: ImportRow, messages: list[Message]) -> None:
    row.outcome, row.changes, row.revision = Outcome.FAILED, {}, None
    row.messages = [message.as_json() for message in messages]


def enact(row: ImportRow, plan: Plan, association: Association, actor: Actor) -> None:
    if plan.outcome is Outcome.CREATED:
        # What the umbrella enters nobody keeps yet: an association may claim it.
        owner = None if association.is_umbrella else association
        row.organisation = enter(plan.document, actor=actor, owner=owner)
        row.revision = row.organisation.revisions.order_by("number").first()
    elif plan.outcome is Outcome.CHANGED:
        row.revision = change(plan.organisation, plan.document, actor=actor, version=plan.version)
        if row.revision is None:
            row.outcome = Outcome.UNCHANGED
    elif plan.outcome is Outcome.JOINED:
        join(plan.organisation, association, actor=actor)


@scopes_disabled()
def decide(row: ImportRow, organisation: Organisation | None, *, user=None) -> ImportRow:
    """A person says that the row is a new entry (None), or which entry it is; it is taken over at once.

    Before the file is taken over, the decision is only noted and planned. Raises ValidationError where there is
    nothing to decide, or where the entry was never among the candidates.
    """
    with transaction.atomic():
        file = Import.objects.select_for_update().select_related("association").get(pk=row.file_id)
        row = ImportRow.objects.select_for_update().get(pk=row.pk)
        refuse_undecidable(file, row, organisation)
        row.decision = ImportRow.Decision.THIS if organisation else ImportRow.Decision.NEW
        row.organisation = organisation
        planner = Planner(file.association, file)
        plan = planner.plan(row)
        if file.state == State.DONE:
            carry_out(row, plan, planner, Actor(Revision.Source.IMPORT, user, file.file_name))
        else:
            note(row, plan)
        row.save()
    return row


def refuse_undecidable(file: Import, row: ImportRow, organisation: Organisation | None) -> None:
    is_open = row.outcome in DECIDABLE or (row.decision and row.done_at is None)
    if not is_open or file.state not in (State.CHECKED, State.DONE):
        raise ValidationError(gettext("Über diese Zeile ist schon entschieden."))
    if organisation is not None and organisation.pk not in row.candidates:
        raise ValidationError(gettext("Bitte wählen Sie einen der gezeigten Einträge."))
