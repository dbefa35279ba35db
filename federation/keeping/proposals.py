"""What organisations say about their own entries: let through at once, or looked at first. The only writer."""

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone

from federation.accounts.models import User
from federation.registry.documents import Document, apply, completed, document_of, flat
from federation.registry.domain import Actor, StaleEntry, apply_differences, change, close, confirm
from federation.registry.models import Organisation, Revision

from .keepers import keeper_of, rules_of
from .models import EntryLink, Proposal

Source, Kind, State = Revision.Source, Proposal.Kind, Proposal.State


class AlreadyDecided(Exception):
    """Somebody else was faster, or the organisation wrote more since; `proposal` is as it is now."""

    def __init__(self, proposal: Proposal):
        super().__init__(str(proposal))
        self.proposal = proposal


class OnlyTried(Exception):
    """Ends a change that was made to see whether it could be."""


def self_service(organisation: Organisation, decided_by: User | None = None) -> Actor:
    """Under the organisation's name: the address that a link went to may be one that is not public."""
    return Actor(Source.SELF_SERVICE, user=decided_by, name=organisation.name)


def waiting(organisation: Organisation, kind: Proposal.Kind = Kind.CHANGE) -> Proposal | None:
    return Proposal.objects.filter(organisation=organisation, kind=kind, state=State.PENDING).first()


def document_with_waiting(organisation: Organisation) -> tuple[Document, Proposal | None]:
    """The entry as the organisation wants it, with what still waits, and the proposal that waits."""
    document, proposal = document_of(organisation), waiting(organisation)
    return (apply(document, proposal.changes)[0] if proposal else document), proposal


def confirm_entry(link: EntryLink) -> bool:
    """The organisation says that all of it is right. With changes that still wait it counts once they are accepted.

    Returns whether it counts now.
    """
    if waiting(link.organisation):
        return False
    confirm(link.organisation, actor=self_service(link.organisation))
    return True


@transaction.atomic
def propose_changes(link: EntryLink, given: Document, *, version: int, note: str = "") -> Proposal | None:
    """Takes a part of the entry as the organisation wrote it. Returns the proposal that waits now.

    None: the association lets changes through, or nothing differs. Raises EntryInvalid (paths as in `given`), and
    StaleEntry where the entry is no longer at `version`.
    """
    organisation = Organisation.objects.complete().get(pk=link.organisation_id)
    wanted, proposal = document_with_waiting(organisation)
    if proposal is None and not rules_of(keeper_of(organisation)).review_changes:
        change(organisation, given, actor=self_service(organisation), reason=note, version=version)
        return None
    wanted = completed(given, wanted)
    changes = tried(organisation, wanted, version)
    if not changes:
        withdraw(proposal)
        return None
    return lay_before(link, Kind.CHANGE, changes, note)


def tried(organisation: Organisation, wanted: Document, version: int) -> dict:
    """What the document would change. Raises as `change`, and writes nothing: an editor accepts what can be written."""
    revision = None
    try:
        with transaction.atomic():
            revision = change(organisation, wanted, actor=self_service(organisation), version=version)
            raise OnlyTried
    except OnlyTried:
        return revision.changes if revision else {}


@transaction.atomic
def propose_closing(link: EntryLink, note: str) -> Proposal | None:
    """The organisation says that it does not exist any more. Returns the proposal, None where it is closed at once."""
    organisation = link.organisation
    if not rules_of(keeper_of(organisation)).review_closing:
        close(organisation, actor=self_service(organisation), reason=note)
        return None
    changes = {"status": [Organisation.Status.ACTIVE.value, Organisation.Status.CLOSED.value]}
    return lay_before(link, Kind.CLOSING, changes, note)


def lay_before(link: EntryLink, kind: Proposal.Kind, changes: dict, note: str) -> Proposal:
    """Puts it before the association, which is written to the first time."""
    from .tasks import tell_keeper_of_proposal

    organisation = link.organisation
    values = {
        "changes": changes,
        "base_version": organisation.version,
        "link": link,
        "email": link.email,
        "made_at": timezone.now(),
    }
    proposal, is_new = Proposal.objects.select_for_update().update_or_create(
        organisation=organisation, kind=kind, state=State.PENDING, defaults=values
    )
    if note:
        proposal.note = note
        proposal.save(update_fields=["note"])
    if is_new:
        tell_keeper_of_proposal.enqueue(proposal.pk)
    return proposal


def withdraw(proposal: Proposal | None) -> None:
    """The organisation has put everything back."""
    if proposal is not None:
        Proposal.objects.filter(pk=proposal.pk, state=State.PENDING).delete()


@transaction.atomic
def accept(
    proposal: Proposal, *, by: User | None, only: Iterable[str] | None = None, version: int | None = None, why: str = ""
) -> Proposal:
    """Writes what was proposed, or the paths of `only`, into the entry, and tells the organisation.

    With `version`, whoever decides has seen the entry at that version and means what is there now to be replaced.
    Raises Conflict (without `version`), StaleEntry, EntryInvalid and AlreadyDecided; then nothing is written.
    """
    proposal = locked(proposal)
    organisation = Organisation.objects.complete().get(pk=proposal.organisation_id)
    if version is not None and organisation.version != version:
        raise StaleEntry(organisation)
    paths = [path for path in proposal.changes if only is None or path in set(only)]
    actor = self_service(organisation, by)
    if proposal.kind == Kind.CLOSING:
        close(organisation, actor=actor, reason=proposal.note)
    elif paths:
        changes = proposal.changes if version is None else rebased(proposal.changes, organisation)
        apply_differences(organisation, changes, actor=actor, reason=proposal.note, only=paths)
        confirm(organisation, actor=actor, on=timezone.localdate(proposal.made_at))
    state = State.ACCEPTED if len(paths) == len(proposal.changes) else State.PARTLY if paths else State.REJECTED
    return decide(proposal, state, by=by, why=why, paths=paths)


@transaction.atomic
def reject(proposal: Proposal, *, by: User | None, why: str) -> Proposal:
    """Leaves the entry as it is and tells the organisation why. Raises AlreadyDecided."""
    return decide(locked(proposal), State.REJECTED, by=by, why=why, paths=[])


def rebased(changes: dict, organisation: Organisation) -> dict:
    present = flat(document_of(organisation))
    return {path: [present.get(path), new] for path, (_old, new) in changes.items()}


def locked(proposal: Proposal) -> Proposal:
    """The proposal, still waiting and as whoever decides has seen it. Raises AlreadyDecided."""
    present = Proposal.objects.select_for_update().get(pk=proposal.pk)
    if present.state != State.PENDING or present.changes != proposal.changes:
        raise AlreadyDecided(present)
    return present


def decide(proposal: Proposal, state: Proposal.State, *, by: User | None, why: str, paths: list[str]) -> Proposal:
    from .tasks import tell_organisation_of_decision

    proposal.state, proposal.why, proposal.accepted_paths = state, why, paths
    proposal.decided_by, proposal.decided_at = by, timezone.now()
    proposal.save()
    tell_organisation_of_decision.enqueue(proposal.pk)
    return proposal
