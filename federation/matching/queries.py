"""Which entries look alike, and what was decided about them. Each function says how many queries it takes."""

from collections import Counter
from dataclasses import dataclass

from django.db.models import Count, Q, QuerySet

from federation.associations.models import Association
from federation.registry.models import FormerAddress, Organisation, Revision

from .keys import Key, Kind, keys_of
from .likeness import Likeness, likeness
from .models import Distinct, Fingerprint, LikelyPair, MatchKey, Merge
from .traits import Traits, traits_of

COMMON = 200  # a key that more entries have tells nothing
SHARED_DOMAIN = 5  # one that more entries have is an umbrella's, or a provider's
COMPARED = 40  # entries, at most


@dataclass(frozen=True)
class Candidate:
    organisation: Organisation
    likeness: Likeness

    @property
    def score(self) -> float:
        return self.likeness.score

    @property
    def reasons(self) -> list[str]:
        return self.likeness.reasons


def candidates(document: dict, exclude: Organisation | None = None, limit: int = 5) -> list[Candidate]:
    """The entries that this document may be one with, the most alike first. Three queries; four with `exclude`.

    `exclude` is the entry that the document is of; what somebody said is not the same as it is left out too.
    """
    return alike(traits_of(document), exclude, limit)


def alike(traits: Traits, exclude: Organisation | None = None, limit: int = 5) -> list[Candidate]:
    frequencies = how_frequent(keys_of(traits))
    shared = {value for (kind, value), number in frequencies.items() if kind == Kind.DOMAIN and number > SHARED_DOMAIN}
    numbers = most_in_common(frequencies, left_out(exclude))
    found = Fingerprint.objects.filter(pk__in=numbers, organisation__merged_into=None).select_related("organisation")
    compared = (Candidate(one.organisation, likeness(traits, one.traits, shared)) for one in found)
    likely = [candidate for candidate in compared if candidate.likeness.is_likely]
    return sorted(likely, key=lambda candidate: (-candidate.score, candidate.organisation.pk))[:limit]


def how_frequent(keys: set[Key]) -> dict[Key, int]:
    if not keys:
        return {}
    counted = MatchKey.objects.filter(any_of(keys)).values_list("kind", "value").annotate(number=Count("pk"))
    return {(Kind(kind), value): number for kind, value, number in counted.order_by()}


def most_in_common(frequencies: dict[Key, int], but: set[int]) -> list[int]:
    """The entries that share most keys, rare ones above all."""
    rare = {key: number for key, number in frequencies.items() if number <= COMMON}
    if not rare:
        return []
    weights: Counter[int] = Counter()
    for number, kind, value in MatchKey.objects.filter(any_of(rare)).values_list("organisation", "kind", "value"):
        weights[number] += 1 / rare[Kind(kind), value]
    return [number for number, _weight in weights.most_common(COMPARED + len(but)) if number not in but][:COMPARED]


def any_of(keys) -> Q:
    condition = Q(pk__in=[])
    for kind in sorted({kind for kind, _value in keys}):
        condition |= Q(kind=kind, value__in=sorted(value for other, value in keys if other == kind))
    return condition


def left_out(organisation: Organisation | None) -> set[int]:
    """The entry itself, and those that somebody said are others. One query."""
    if organisation is None or organisation.pk is None:
        return set()
    own = Q(one=organisation) | Q(other=organisation)
    return {organisation.pk}.union(*Distinct.objects.filter(own).values_list("one", "other"))


def current_of(slug: str) -> Organisation | None:
    """The entry that an address leads to now, also a former one or one of an entry that was merged. Few queries."""
    former = FormerAddress.objects.filter(slug=slug).select_related("organisation__merged_into").first()
    found = former.organisation if former else Organisation.objects.filter(slug=slug).first()
    seen = set()
    while found and found.merged_into_id and found.pk not in seen:
        seen.add(found.pk)
        found = found.merged_into
    return found


def revisions_of(organisation: Organisation) -> QuerySet[Revision]:
    """The history of the entry and of those that became part of it, the newest first. A query for each generation."""
    numbers, generation = {organisation.pk}, {organisation.pk}
    while generation:
        merged = Organisation.objects.filter(merged_into__in=generation).values_list("pk", flat=True)
        generation = set(merged) - numbers
        numbers |= generation
    return Revision.objects.filter(organisation__in=numbers).order_by("-made_at", "-pk")


def pairs_for(association: Association) -> QuerySet[LikelyPair]:
    """The pairs that somebody should look at: of an association those with an entry of its own. One query."""
    pairs = LikelyPair.objects.select_related("one", "other").prefetch_related(
        "one__memberships__association", "other__memberships__association"
    )
    return pairs if association.is_umbrella else pairs.filter(with_own(association, "one", "other"))


def merges_for(association: Association) -> QuerySet[Merge]:
    """What was merged, of an association into an entry of its own. One query."""
    merges = Merge.objects.select_related("kept", "gone").prefetch_related("kept__memberships__association")
    return merges if association.is_umbrella else merges.filter(with_own(association, "kept"))


def with_own(association: Association, *sides: str) -> Q:
    own = Organisation.objects.owned_by(association).values("pk")
    condition = Q(pk__in=[])
    for side in sides:
        condition |= Q(**{f"{side}__in": own})
    return condition


def pair_of(one: Organisation, other: Organisation) -> dict[str, Organisation]:
    """How a pair is stored: the older one first."""
    first, second = sorted((one, other), key=lambda organisation: organisation.pk)
    return {"one": first, "other": second}
