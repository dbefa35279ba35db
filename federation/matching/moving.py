"""Rows, memberships and addresses that go from one entry to another, and back. Only `domain` uses it.

What moved is written down as data for JSON: `rows` {part: [UUIDs]}, `memberships` as they were, `addresses` (pks).
"""

from django.db.models import Q

from federation.registry.documents import ENTRY, Document
from federation.registry.models import FormerAddress, Membership, Organisation, Schedule, ServiceAtLocation

from .combining import moves


def move_rows(keep: Organisation, gone: Organisation, documents: tuple[Document, Document]) -> dict[str, list[str]]:
    """Gives the kept entry each row that tells more than its own. Rows keep their UUIDs."""
    moved = {}
    for name in ENTRY.parts:
        moved[name] = [row["id"] for row in documents[1][name] if moves(name, row, *documents)]
        give(name, moved[name], keep)
    return moved


def give(part: str, numbers: list[str], to: Organisation) -> None:
    for row in ENTRY.parts[part].model.objects.filter(uuid__in=numbers):
        row.organisation = to
        row.save(update_fields=["organisation"])  # one by one: the search follows saves


def move_memberships(keep: Organisation, gone: Organisation) -> list[dict]:
    """One membership for each association, one owner for the entry: the kept entry's stays."""
    own = {membership.association_id: membership for membership in keep.memberships.all()}
    has_owner = any(membership.is_owner for membership in own.values())
    noted = []
    for membership in gone.memberships.all():
        twin = own.get(membership.association_id)
        noted.append(as_it_was(membership, twin))
        if twin is None:
            membership.organisation = keep
            membership.is_owner = membership.is_owner and not has_owner
            noted[-1]["is_owner_after"] = membership.is_owner
            membership.save()
            continue
        if twin.since is None or (membership.since and membership.since < twin.since):
            twin.since = membership.since
        twin.is_owner = twin.is_owner or (membership.is_owner and not has_owner)
        noted[-1]["twin_after"] = state_of(twin)
        membership.delete()
        twin.save()
    return noted


def state_of(membership: Membership) -> dict:
    since = membership.since.isoformat() if membership.since else None
    return {"is_owner": membership.is_owner, "since": since}


def as_it_was(membership: Membership, twin: Membership | None) -> dict:
    return {
        "pk": membership.pk,
        "association": membership.association_id,
        "slug": membership.association.slug,
        "role": membership.role,
        "is_hidden": membership.is_hidden,
        **state_of(membership),
        "twin": twin and {"pk": twin.pk, **state_of(twin)},
    }


def give_memberships_back(noted: list[dict], gone: Organisation) -> None:
    for was in noted:
        if was["twin"]:
            twin = Membership.objects.filter(pk=was["twin"]["pk"]).first()
            if twin and state_of(twin) == was["twin_after"]:
                Membership.objects.filter(pk=twin.pk).update(
                    is_owner=was["twin"]["is_owner"], since=was["twin"]["since"]
                )
        Membership(
            pk=was["pk"],
            organisation=gone,
            association_id=was["association"],
            **{name: was[name] for name in ("role", "is_hidden", "is_owner", "since")},
        ).save()


def move_addresses(keep: Organisation, gone: Organisation) -> list[int]:
    """The entry's address and its former ones lead to the kept one."""
    former = list(gone.former_addresses.values_list("pk", flat=True))
    FormerAddress.objects.filter(pk__in=former).update(organisation=keep)
    FormerAddress.objects.create(slug=gone.slug, organisation=keep)
    return former


def give_addresses_back(former: list[int], gone: Organisation) -> None:
    FormerAddress.objects.filter(slug=gone.slug).delete()
    FormerAddress.objects.filter(pk__in=former).update(organisation=gone)


def missing_rows(rows: dict[str, list[str]], keep: Organisation) -> list[str]:
    """Paths of moved rows that the kept entry has no more."""
    lost = []
    for part, numbers in rows.items():
        there = ENTRY.parts[part].model.objects.filter(organisation=keep, uuid__in=numbers)
        there = {str(number) for number in there.values_list("uuid", flat=True)}
        lost += [f"{part}.{number}" for number in numbers if number not in there]
    return lost


def ended_memberships(noted: list[dict], keep: Organisation) -> list[str]:
    """Paths of moved memberships that ended since, or that own the entry since."""
    present = {membership.pk: membership for membership in keep.memberships.all()}
    lost = []
    for was in noted:
        number = was["twin"]["pk"] if was["twin"] else was["pk"]
        after = was["twin_after"]["is_owner"] if was["twin"] else was["is_owner_after"]
        membership = present.get(number)
        if membership is None or membership.is_owner != after:
            lost.append(f"memberships.{was['slug']}")
    return lost


def across(rows: dict[str, list[str]], keep: Organisation) -> tuple:
    """What would refer from one entry to the other if the rows went back: services at places, hours at places."""
    goes = Q(service__uuid__in=rows["services"])
    place_goes = Q(location__uuid__in=rows["locations"])
    apart = (goes & ~place_goes) | (~goes & place_goes)
    own = Q(service__organisation=keep)
    return ServiceAtLocation.objects.filter(apart, own), Schedule.objects.filter(apart, own, location__isnull=False)


def paths_across(rows: dict[str, list[str]], keep: Organisation) -> list[str]:
    at_places, hours = across(rows, keep)
    paths = [f"services.{number}.locations" for number in at_places.values_list("service__uuid", flat=True)]
    return paths + [f"services.{number}.schedules" for number in hours.values_list("service__uuid", flat=True)]


def part_from_places(rows: dict[str, list[str]], keep: Organisation) -> None:
    at_places, hours = across(rows, keep)
    at_places.delete()
    hours.update(location=None)
