"""The only writers of what was decided about entries that look alike."""

from dataclasses import replace

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from federation.registry.documents import Differences, document_of, flat
from federation.registry.domain import Actor, Conflict, announce, apply_differences, change, whole
from federation.registry.history import write_down
from federation.registry.models import Organisation, Revision

from . import moving
from .combining import LISTS, combined
from .models import Distinct, LikelyPair, Merge
from .queries import pair_of
from .signals import entries_merged, merge_undone


@transaction.atomic
def merge(
    keep: Organisation,
    gone: Organisation,
    *,
    actor: Actor,
    choose: dict[str, str] | None = None,
    reason: str = "",
) -> Merge:
    """Makes `gone` part of `keep`: services, places, contacts and memberships move, its address leads to `keep`.

    `choose` says of single fields (`combining.CHOSEN`) whether the value of "keep" or "gone" is taken. Where nothing is
    chosen the kept entry's stays, and what it lacks is filled. Raises ValidationError where one of them was merged
    before, EntryInvalid where what would come out is not valid.
    """
    keep, gone = both(keep, gone)
    if keep.pk == gone.pk or keep.merged_into_id or gone.merged_into_id:
        raise ValidationError(_("Einer der beiden Einträge wurde schon zusammengeführt."))
    actor = replace(actor, source=Revision.Source.MERGE)
    documents = document_of(keep), document_of(gone)
    data = {
        "rows": moving.move_rows(keep, gone, documents),
        "memberships": moving.move_memberships(keep, gone),
        "addresses": moving.move_addresses(keep, gone),
    }
    wanted = combined(*documents, choose or {})
    wanted["alternate_names"] += [
        row for row in documents[1]["alternate_names"] if row["id"] in data["rows"]["alternate_names"]
    ]
    revision = change(keep, wanted, actor=actor, reason=reason)
    data["own"] = revision.changes if revision else {}
    gone.merged_into = keep
    note(keep, {"merged_entries": [None, told(gone)], **services_moved(documents[1])}, actor, reason, revision)
    note(gone, {"merged_into": [None, told(keep)]}, actor, reason)
    LikelyPair.objects.filter(Q(one=gone) | Q(other=gone)).delete()
    merged = Merge.objects.create(
        kept=keep,
        gone=gone,
        made_at=timezone.now(),
        user=actor.user,
        actor=str(actor)[:200],
        reason=reason[:300],
        data=data,
    )
    entries_merged.send(Merge, merge=merged)
    return merged


@transaction.atomic
def unmerge(merged: Merge, *, actor: Actor, keep_changed: bool = False) -> None:
    """Makes two entries of one again, each as it was.

    Raises Conflict with the paths that cannot be restored, as they were changed since; with `keep_changed` these stay
    as they are now. Raises ValidationError where it was undone, or the kept entry itself was merged since.
    """
    merged = Merge.objects.select_for_update().get(pk=merged.pk)
    keep, gone = both(merged.kept, merged.gone)
    if merged.undone_at:
        raise ValidationError(_("Diese Zusammenführung wurde schon zurückgenommen."))
    if keep.merged_into_id:
        raise ValidationError(_("„%s“ wurde seitdem selbst zusammengeführt. Nehmen Sie zuerst das zurück.") % keep.name)
    own, conflicts = inverse_of(merged, keep)
    if conflicts and not keep_changed:
        raise Conflict(conflicts)
    actor = replace(actor, source=Revision.Source.UNDO)
    give_back(merged, keep, gone)
    revision = apply_differences(keep, own, actor=actor)
    gone.merged_into = None
    note(keep, {"merged_entries": [told(gone), None]}, actor, "", revision)
    note(gone, {"merged_into": [told(keep), None]}, actor)
    merged.undone_at, merged.undone_by = timezone.now(), str(actor)[:200]
    merged.save(update_fields=["undone_at", "undone_by"])
    merge_undone.send(Merge, merge=merged)


@transaction.atomic
def tell_apart(one: Organisation, other: Organisation, *, actor: Actor) -> Distinct:
    """Somebody says that these two are not the same: they are never shown as a likely pair again."""
    pair = pair_of(one, other)
    LikelyPair.objects.filter(**pair).delete()
    told_by = {"said_at": timezone.now(), "user": actor.user, "actor": str(actor)[:200]}
    return Distinct.objects.get_or_create(**pair, defaults=told_by)[0]


def both(one: Organisation, other: Organisation) -> tuple[Organisation, Organisation]:
    """Both entries as they are now, locked in the same order by everybody."""
    numbers = sorted({one.pk, other.pk})
    list(Organisation.objects.select_for_update().filter(pk__in=numbers).order_by("pk").values_list("pk", flat=True))
    return whole(one.pk), whole(other.pk)


def told(organisation: Organisation) -> str:
    return f"{organisation.name} ({organisation.slug})"


def services_moved(document: dict) -> Differences:
    names = ", ".join(service["name"] for service in document["services"])
    return {"merged_services": [None, names]} if names else {}


def note(
    organisation: Organisation, changes: Differences, actor: Actor, reason: str = "", revision: Revision | None = None
) -> None:
    """Writes down what happened, with the revision that was made of it where there is one, and tells who follows."""
    present = whole(organisation.pk)
    present.merged_into_id = organisation.merged_into_id
    if revision is None:
        write_down(present, changes, actor=actor, reason=reason)
    else:
        revision.changes = {**revision.changes, **changes}
        revision.save(update_fields=["changes"])
    present.save()
    announce(present)


def inverse_of(merged: Merge, keep: Organisation) -> tuple[Differences, list[str]]:
    """What takes the kept entry's own fields back, and all paths that somebody changed since."""
    present, inverse, conflicts = flat(document_of(keep)), {}, []
    for path, (old, new) in merged.data["own"].items():
        now = present.get(path)
        if path in LISTS:  # what the merge added goes, what was added since stays
            added = set(new or []) - set(old or [])
            rest = [value for value in now or [] if value not in added]
            inverse[path] = [now, old if set(rest) == set(old or []) else rest]
        elif now in (old, new):
            inverse[path] = [new, old]
        else:
            conflicts.append(path)
    rows = merged.data["rows"]
    conflicts += moving.missing_rows(rows, keep) + moving.paths_across(rows, keep)
    return inverse, conflicts + moving.ended_memberships(merged.data["memberships"], keep)


def give_back(merged: Merge, keep: Organisation, gone: Organisation) -> None:
    rows = merged.data["rows"]
    moving.part_from_places(rows, keep)
    for part, numbers in rows.items():
        moving.give(part, numbers, gone)
    moving.give_memberships_back(merged.data["memberships"], gone)
    moving.give_addresses_back(merged.data["addresses"], gone)
