"""Entries are followed in the transaction of their change, pairs are looked for after it."""

from django.db.models.signals import post_migrate
from django.dispatch import Signal

from federation.registry.models import Revision
from federation.registry.signals import entry_changed, entry_written

# Sent in the transaction. Argument: merge. What hangs on the entry that went (links, proposals) may go along.
entries_merged = Signal()
merge_undone = Signal()


def connect(app) -> None:
    post_migrate.connect(fill, sender=app, dispatch_uid="matching")
    entry_written.connect(written, dispatch_uid="matching")
    entry_changed.connect(changed, dispatch_uid="matching")


def fill(sender, **kwargs) -> None:
    """Where the registry is older than these rows."""
    from .following import rebuild_keys
    from .models import Fingerprint

    if not Fingerprint.objects.exists():
        rebuild_keys()


def written(sender, organisation, **kwargs) -> None:
    from .following import follow

    follow([organisation])


def changed(sender, organisation, revision=None, **kwargs) -> None:
    from .following import find_pairs

    if not is_compared_already(revision):
        find_pairs(organisation)


def is_compared_already(revision: Revision | None) -> bool:
    """Who imports a new entry has compared it, and a person has decided where something was alike."""
    return revision is not None and revision.number == 1 and revision.source == Revision.Source.IMPORT
