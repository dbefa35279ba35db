"""Keys, fingerprints and likely pairs follow the entries."""

from collections.abc import Callable, Iterable

from django.db import transaction
from django.db.models import Q
from more_itertools import chunked

from federation.associations.scope import scopes_disabled
from federation.registry.documents import document_of
from federation.registry.models import Organisation

from .keys import keys_of
from .models import Fingerprint, LikelyPair, MatchKey
from .queries import alike, pair_of
from .traits import Traits, traits_of

BATCH = 500
PAIRS = 10  # kept for one entry


@transaction.atomic
def follow(organisations: Iterable[Organisation]) -> None:
    """Writes down what entries are recognised by now; what was merged is recognised no more. Three queries for all."""
    traits = {organisation.pk: recognised_by(organisation) for organisation in organisations}
    MatchKey.objects.filter(organisation__in=traits).delete()
    MatchKey.objects.bulk_create(
        MatchKey(organisation_id=number, kind=kind, value=value)
        for number, known in traits.items()
        for kind, value in keys_of(known)
    )
    Fingerprint.objects.bulk_create(
        (Fingerprint(organisation_id=number, data=known.as_data) for number, known in traits.items()),
        update_conflicts=True,
        unique_fields=["organisation"],
        update_fields=["data"],
    )


def recognised_by(organisation: Organisation) -> Traits:
    return traits_of(document_of(organisation)) if organisation.merged_into_id is None else Traits()


@transaction.atomic
def find_pairs(organisation: Organisation) -> int:
    """Looks anew for entries that this one may be one with. Returns how many there are."""
    LikelyPair.objects.filter(Q(one=organisation) | Q(other=organisation)).delete()
    fingerprint = Fingerprint.objects.filter(pk=organisation.pk, organisation__merged_into=None).first()
    found = alike(fingerprint.traits, organisation, PAIRS) if fingerprint else []
    LikelyPair.objects.bulk_create(
        (
            LikelyPair(
                **pair_of(organisation, candidate.organisation),
                score=candidate.score,
                signs=[sign.value for sign in candidate.likeness.signs],
            )
            for candidate in found
        ),
        ignore_conflicts=True,  # another entry may have found the same pair meanwhile
    )
    return len(found)


def rebuild_keys(done: Callable[[int], object] = lambda number: None) -> None:
    """Writes all keys anew, a batch in one transaction, in constant memory. Entries may change meanwhile."""
    for batch in chunked(Organisation.objects.order_by("pk").values_list("pk", flat=True), BATCH):
        follow(Organisation.objects.filter(pk__in=batch).complete())
        done(len(batch))


def find_all_pairs(done: Callable[[int], object] = lambda number: None) -> None:
    """Looks for likely pairs among all entries; what changed one by one is known already."""
    with scopes_disabled():
        for batch in chunked(Organisation.objects.order_by("pk").values_list("pk", flat=True), BATCH):
            for organisation in Organisation.objects.filter(pk__in=batch):
                find_pairs(organisation)
            done(len(batch))
