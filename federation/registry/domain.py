"""The only writers of the registry."""

from collections.abc import Iterable
from datetime import date, time

from django.db import transaction
from django.db.models import F
from django.utils.text import slugify

from federation.associations.models import Association

from .models import Membership, Organisation, Schedule, Service, ServiceLanguage, SpokenLanguage

UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


@transaction.atomic
def enter_organisation(
    owner: Association, name: str, *, languages: Iterable[str] = (), also_in: Iterable[Association] = (), **fields
) -> Organisation:
    """Enters an organisation, kept by `owner` and shown by `also_in` too. `languages` are BCP 47 codes."""
    organisation = Organisation(name=name, slug=free_slug(name), tile_seed=name, **fields)
    organisation.full_clean()
    organisation.save()
    memberships = [Membership(organisation=organisation, association=owner, is_owner=True)]
    memberships += [Membership(organisation=organisation, association=other) for other in also_in]
    Membership.objects.bulk_create(memberships)
    SpokenLanguage.objects.bulk_create(
        SpokenLanguage(organisation=organisation, code=code) for code in dict.fromkeys(languages)
    )
    organisation.save()  # again, now complete: who follows saves (the search) sees all of it
    return organisation


@transaction.atomic
def add_service(
    organisation: Organisation,
    name: str,
    *,
    languages: Iterable[str] = (),
    schedules: Iterable[tuple[str, time, time]] = (),
    valid_from: date,
    **fields,
) -> Service:
    """Adds a service. `schedules` are (RFC 5545 rule, opens, closes); none of them: by appointment."""
    service = Service(organisation=organisation, name=name, **fields)
    service.full_clean()
    service.save()
    ServiceLanguage.objects.bulk_create(
        ServiceLanguage(service=service, code=code) for code in dict.fromkeys(languages)
    )
    for rrule, opens_at, closes_at in schedules:
        schedule = Schedule(service=service, rrule=rrule, valid_from=valid_from, opens_at=opens_at, closes_at=closes_at)
        schedule.full_clean()
        schedule.save()
    return service


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


def free_slug(name: str) -> str:
    """An address that no entry has yet, readable: umlauts spelled out, a number where names are alike."""
    stem = slugify(name.translate(UMLAUTS))[:100] or "organisation"
    taken = set(Organisation.objects.filter(slug__startswith=stem).values_list("slug", flat=True))
    number, slug = 1, stem
    while slug in taken:
        number += 1
        slug = f"{stem}-{number}"
    return slug
