"""The only writers of the registry. Each change of an entry is one transaction and one revision of its history."""

from collections.abc import Iterable
from datetime import date

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.text import slugify

from federation.associations.models import Association

from .documents import (
    Differences,
    Document,
    apply,
    completed,
    differences,
    document_of,
    is_path_of_document,
)
from .errors import Conflict, EntryInvalid, StaleEntry
from .history import SYSTEM, Actor, write_down
from .models import FormerAddress, Membership, Organisation, Revision
from .signals import entry_changed, entry_written
from .writing import drafted, free_uuid, write

__all__ = [
    "SYSTEM",
    "Actor",
    "Conflict",
    "EntryInvalid",
    "StaleEntry",
    "apply_differences",
    "change",
    "check",
    "close",
    "confirm",
    "enter",
    "hand_over",
    "hide",
    "join",
    "leave",
    "leave_registry",
    "reopen",
    "revert",
]

UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


@transaction.atomic
def enter(
    document: Document,
    *,
    actor: Actor,
    owner: Association | None,
    also_in: Iterable[Association] = (),
    reason: str = "",
    checked_on: date | None = None,
) -> Organisation:
    """Enters an organisation, kept by `owner` (None: by the umbrella, until somebody does), a member of `also_in` too.

    Raises EntryInvalid; then nothing is written.
    """
    name = str(document.get("name") or "").strip()
    organisation = Organisation(
        uuid=free_uuid(Organisation, document.get("id")),
        slug=free_slug(name),
        tile_seed=name[:200],
        changed_at=timezone.now(),
        checked_on=checked_on,
    )
    write(organisation, completed(document, None))
    members = [Membership(organisation=organisation, association=owner, is_owner=True)] if owner else []
    members += [Membership(organisation=organisation, association=other) for other in also_in if other != owner]
    Membership.objects.bulk_create(members)
    organisation = whole(organisation.pk)
    revision = write_down(organisation, differences({}, document_of(organisation)), actor=actor, reason=reason)
    organisation.save()  # complete now: who follows saves (the search) sees all of it
    announce(organisation, revision)
    return organisation


@transaction.atomic
def change(
    organisation: Organisation, document: Document, *, actor: Actor, reason: str = "", version: int | None = None
) -> Revision | None:
    """Writes what differs; what a partial document leaves out stays. None: nothing differed.

    Raises EntryInvalid, and StaleEntry where the entry is no longer at `version`.
    """
    present = locked(organisation, version)
    before = document_of(present)
    write(present, completed(document, before))
    present = whole(present.pk)
    changes = differences(before, document_of(present))
    if not changes:
        return None
    revision = write_down(present, changes, actor=actor, reason=reason)
    present.save()
    announce(present, revision)
    return revision


def check(document: Document, organisation: Organisation | None = None) -> None:
    """Raises EntryInvalid where `enter`, or `change` of the organisation, would. Writes nothing.

    `organisation` has its rows in memory changed, so it is of no use afterwards.
    """
    if organisation is None:
        drafted(Organisation(tile_seed="-", slug="-", changed_at=timezone.now()), completed(document, None))
    else:
        drafted(organisation, completed(document, document_of(organisation)))


@transaction.atomic
def apply_differences(
    organisation: Organisation,
    changes: Differences,
    *,
    actor: Actor,
    reason: str = "",
    only: Iterable[str] | None = None,
) -> Revision | None:
    """Sets the new values of `changes` (those at the paths of `only`). Raises Conflict and EntryInvalid."""
    wanted = changes if only is None else {path: changes[path] for path in only}
    document, conflicts = apply(document_of(locked(organisation)), wanted)
    if conflicts:
        raise Conflict(conflicts)
    return change(organisation, document, actor=actor, reason=reason)


def revert(revision: Revision, *, actor: Actor, reason: str = "") -> Revision | None:
    """Takes one revision back, as a new one. Raises Conflict where one of its fields was changed since.

    What is not part of the document stays: memberships, and the day on which somebody checked.
    """
    inverse = {path: [new, old] for path, (old, new) in revision.changes.items() if is_path_of_document(path)}
    return apply_differences(revision.organisation, inverse, actor=actor, reason=reason)


@transaction.atomic
def confirm(organisation: Organisation, *, actor: Actor, on: date | None = None) -> None:
    """Somebody who knows says that all of it is right."""
    present = locked(organisation)
    present.checked_on = on or timezone.localdate()
    present.freshness = Organisation.Freshness.FRESH
    write_down(present, {"checked_on": [iso(organisation.checked_on), iso(present.checked_on)]}, actor=actor)
    present.save()
    announce(present)


def close(organisation: Organisation, *, actor: Actor, reason: str) -> Revision | None:
    """The organisation does not exist any more: its address says so, no list names it."""
    return change(organisation, {"status": Organisation.Status.CLOSED}, actor=actor, reason=reason)


def reopen(organisation: Organisation, *, actor: Actor, reason: str = "") -> Revision | None:
    return change(organisation, {"status": Organisation.Status.ACTIVE}, actor=actor, reason=reason)


def join(
    organisation: Organisation,
    association: Association,
    *,
    actor: Actor,
    role: str = Membership.Role.MEMBER,
    since: date | None = None,
    is_owner: bool = False,
) -> Membership:
    """Makes the organisation a member of the association, or changes what is known of its membership."""
    with transaction.atomic():
        present = locked(organisation)
        own = present.memberships.filter(association=association).first()
        old = said_of(own)
        own = own or Membership(organisation=present, association=association)
        own.role, own.since = role, since
        own.is_owner = own.is_owner or (is_owner and present.owner is None)
        own.full_clean()
        own.save()
        note_membership(present, association, old, said_of(own), actor)
        return own


def leave(organisation: Organisation, association: Association, *, actor: Actor) -> None:
    """Ends a membership. What the association kept is kept by its oldest member, else by the umbrella."""
    with transaction.atomic():
        present = locked(organisation)
        own = present.memberships.filter(association=association).first()
        if own is None:
            return
        own.delete()
        if own.is_owner and (heir := longest_member(present)):
            heir.is_owner = True
            heir.save()
        note_membership(present, association, said_of(own), None, actor)


def hide(organisation: Organisation, association: Association, hidden: bool, *, actor: Actor) -> None:
    """Keeps the entry off the association's own site. It stays a member, and other sites show it."""
    with transaction.atomic():
        present = locked(organisation)
        own = present.memberships.get(association=association)
        old = said_of(own)
        own.is_hidden = hidden
        own.save()
        note_membership(present, association, old, said_of(own), actor)


def hand_over(organisation: Organisation, to: Association | None, *, actor: Actor) -> None:
    """Gives the entry to another association (which becomes a member), None to nobody: the umbrella looks after it."""
    with transaction.atomic():
        present = locked(organisation)
        old = present.owner
        present.memberships.filter(is_owner=True).update(is_owner=False)
        if to is not None:
            Membership.objects.update_or_create(organisation=present, association=to, defaults={"is_owner": True})
        write_down(present, {"owner": [old and old.slug, to and to.slug]}, actor=actor)
        present.save()
        announce(present)


@transaction.atomic
def leave_registry(association: Association, *, heir: Association) -> int:
    """Ends all memberships of an association. Returns how many entries are kept by somebody else now.

    What it kept is kept by the member that is there longest, rather one on the air; by `heir` where there is none.
    """
    own = Membership.objects.filter(association=association)
    kept = list(own.filter(is_owner=True).values_list("organisation", flat=True))
    own.delete()
    by_rank = F("association__archived_at").desc(nulls_last=True), "-pk"
    successors = {
        membership.organisation_id: membership
        for membership in Membership.objects.filter(organisation__in=kept).order_by(*by_rank)  # the last one wins
    }
    for organisation in kept:
        successor = successors.get(organisation) or Membership(organisation_id=organisation, association=heir)
        successor.is_owner = True
        successor.save()  # one by one: the search follows saves
    return len(kept)


def locked(organisation: Organisation, version: int | None = None) -> Organisation:
    """The entry as it is now, whole, and nobody else changes it until this transaction ends."""
    Organisation.objects.select_for_update().only("pk").get(pk=organisation.pk)
    present = whole(organisation.pk)
    if version is not None and present.version != version:
        raise StaleEntry(present)
    return present


def whole(pk: int) -> Organisation:
    return Organisation.objects.complete().get(pk=pk)


def announce(organisation: Organisation, revision: Revision | None = None) -> None:
    entry_written.send(Organisation, organisation=organisation)
    transaction.on_commit(lambda: entry_changed.send(Organisation, organisation=organisation, revision=revision))


def longest_member(organisation: Organisation) -> Membership | None:
    by_rank = F("association__archived_at").desc(nulls_first=True), "pk"
    return organisation.memberships.order_by(*by_rank).first()


def said_of(membership: Membership | None) -> dict | None:
    if membership is None:
        return None
    return {
        "role": str(membership.role),
        "since": iso(membership.since),
        "is_owner": membership.is_owner,
        "is_hidden": membership.is_hidden,
    }


def note_membership(
    organisation: Organisation, association: Association, old: dict | None, new: dict | None, actor: Actor
) -> None:
    """Writes down what changed of a membership, under paths that name the association, and tells who follows."""
    if old == new:
        return
    old, new = old or {}, new or {}
    changes = {
        f"memberships.{association.slug}.{key}": [old.get(key), new.get(key)]
        for key in [*new, *(key for key in old if key not in new)]
        if old.get(key) != new.get(key)
    }
    write_down(organisation, changes, actor=actor)
    organisation.save()
    announce(organisation)


def iso(day: date | None) -> str | None:
    return day and day.isoformat()


def free_slug(name: str) -> str:
    """An address that no entry has or had, readable: umlauts spelled out, a number where names are alike."""
    stem = slugify(name.translate(UMLAUTS))[:100] or "organisation"
    taken = set(Organisation.objects.filter(slug__startswith=stem).values_list("slug", flat=True))
    taken |= set(FormerAddress.objects.filter(slug__startswith=stem).values_list("slug", flat=True))
    number, slug = 1, stem
    while slug in taken:
        number += 1
        slug = f"{stem}-{number}"
    return slug
