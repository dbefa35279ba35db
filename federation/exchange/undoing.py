"""Takes a file back as one: what it entered goes, what it changed is as it was. What people did since then stays."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from federation.activity.domain import record
from federation.associations.models import Association
from federation.associations.scope import scopes_disabled
from federation.registry.domain import Actor, Conflict, EntryInvalid, StaleEntry, leave, revert
from federation.registry.models import Organisation, Revision
from federation.registry.removal import StillUsed, remove_untouched

from .importing import TAKEN_OVER, Outcome, Progress, State, nothing, settle, touch
from .models import Import, ImportRow
from .planning import BATCH
from .reading import Message

DERIVED = frozenset({"matching.MatchKey", "matching.Fingerprint"})


@scopes_disabled()
def undo(file: Import, *, user=None, progress: Progress = nothing) -> None:
    """Row by row, the last one first. Those that cannot be taken back say why and stay. May be called again.

    Raises ValidationError for a file that was not taken over.
    """
    if file.state not in (State.DONE, State.UNDOING):
        raise ValidationError(_("Nur was übernommen ist, lässt sich zurücknehmen."))
    settle(file, State.UNDOING)
    actor = Actor(Revision.Source.UNDO, user, file.file_name)
    before = None
    while batch := taken_over(file, before):
        before = batch[-1].number
        with transaction.atomic():
            for row in batch:
                take_back(row, file.association, actor)
            touch(file)
        progress(len(batch))
    with transaction.atomic():
        settle(file, State.UNDONE, undone_at=timezone.now())
        record(
            file.association, "registry.import_undo", file.file_name, user=user, data={"kept": kept_of(file).count()}
        )


def taken_over(file: Import, before: int | None) -> list[ImportRow]:
    rows = kept_of(file).select_related("organisation", "revision").order_by("-number")
    return list((rows.filter(number__lt=before) if before else rows)[:BATCH])


def kept_of(file: Import):
    """The rows that are taken over and not taken back."""
    done = ImportRow.objects.filter(file=file, done_at__isnull=False, undone_at=None, outcome__in=TAKEN_OVER)
    return done.filter(organisation__isnull=False)


def take_back(row: ImportRow, association: Association, actor: Actor) -> None:
    try:
        with transaction.atomic():
            UNDO[row.outcome](row, association, actor)
            row.undone_at = timezone.now()
            row.messages = []
    except StaleEntry:
        stays(row, gettext_noop("Der Eintrag wurde seit dem Import geändert und bleibt."))
    except StillUsed as error:
        text = gettext_noop("Der Eintrag bleibt, denn es gehört inzwischen anderes zu ihm: %(what)s.")
        stays(row, text, what=", ".join(error.models))
    except Conflict as error:
        stays(row, gettext_noop("Seit dem Import geändert und deshalb geblieben: %(what)s."), what=names(error.paths))
    except EntryInvalid as error:
        stays(row, gettext_noop("Der alte Stand ist nicht mehr gültig: %(what)s."), what=" ".join(error.messages))
    except NotOurs:
        stays(row, gettext_noop("Den Eintrag pflegt jetzt ein anderer Verbund. Er bleibt."))
    row.save(update_fields=["messages", "undone_at", "organisation"])


def stays(row: ImportRow, text: str, **values) -> None:
    row.messages = [Message(text, values=values).as_json()]


def names(paths: list[str]) -> str:
    return ", ".join(dict.fromkeys(path.rpartition(".")[2] for path in paths))


class NotOurs(Exception):
    """The entry was handed over since."""


def remove(row: ImportRow, association: Association, _actor: Actor) -> None:
    refuse_others(row.organisation, association)
    remove_untouched(row.organisation, derived=DERIVED)
    row.organisation = None


def restore(row: ImportRow, association: Association, actor: Actor) -> None:
    refuse_others(row.organisation, association)
    if row.revision is not None:
        revert(row.revision, actor=actor)


def end_membership(row: ImportRow, association: Association, actor: Actor) -> None:
    leave(row.organisation, association, actor=actor)


UNDO = {Outcome.CREATED: remove, Outcome.CHANGED: restore, Outcome.JOINED: end_membership}


def refuse_others(organisation: Organisation, association: Association) -> None:
    owner = organisation.owner
    if owner != association and not (owner is None and association.is_umbrella):
        raise NotOurs
