import uuid
from contextlib import contextmanager
from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from federation.matching.combining import CHOSEN
from federation.matching.domain import merge, tell_apart, unmerge
from federation.matching.models import Distinct, Merge
from federation.matching.queries import current_of, revisions_of
from federation.registry.domain import Conflict, change, hand_over, join, leave
from federation.registry.models import Membership, Organisation, Revision, Service
from sites.demo.factories import OrganisationFactory

from .conftest import STAFF, state

HOUSE = {"address_1": "Keupstraße 12", "postal_code": "51063", "city": "Köln"}
TUESDAYS = {"rrule": "FREQ=WEEKLY;BYDAY=TU", "valid_from": "2026-01-01", "opens_at": "14:00", "closes_at": "17:00"}


def full(owner, name="Kolibri e.V.", **fields):
    """An entry with rows of all kinds; the service is given at the place."""
    place = str(uuid.uuid4())
    document = {
        "alternate_names": [{"name": "Kolibri-Haus"}],
        "links": [{"url": "https://kolibri.example/spenden"}],
        "locations": [{"id": place, **HOUSE, "schedules": [TUESDAYS]}],
        "contacts": [{"name": "Büro", "phone": "0221 4710 101"}],
        "services": [
            {
                "name": "Sprachcafé",
                "languages": ["de"],
                "locations": [place],
                "schedules": [{**TUESDAYS, "location": place}],
            }
        ],
        "tags": ["Garten"],
    }
    return OrganisationFactory(owner=owner, name=name, **{**document, **fields})


@pytest.fixture
def keep(luebeck):
    return OrganisationFactory(
        owner=luebeck, name="Kolibri", languages=["de"], email="post@kolibri.example", tags=["garten"]
    )


@pytest.fixture
def gone(koeln):
    return full(
        koeln, languages=["de", "tr"], email="alt@kolibri.example", phone="0221 4710 101", description="Wir lesen."
    )


def now(organisation):
    return Organisation.objects.complete().get(pk=organisation.pk)


def test_merge_moves_rows_with_their_numbers(keep, gone):
    service, place = gone.services.get(), gone.locations.get()
    merge(keep, gone, actor=STAFF)
    keep = now(keep)
    assert [one.uuid for one in keep.services.all()] == [service.uuid]
    assert [one.uuid for one in keep.locations.all()] == [place.uuid]
    assert [at.location.uuid for at in keep.services.get().at_locations.all()] == [place.uuid]
    assert [contact.phone for contact in keep.contacts.all()] == ["0221 4710 101"]
    assert [link.url for link in keep.links.all()] == ["https://kolibri.example/spenden"]
    assert not now(gone).services.exists()


def test_merge_keeps_both_names_and_fills_what_is_empty(keep, gone):
    merge(keep, gone, actor=STAFF)
    keep = now(keep)
    assert keep.name == "Kolibri"
    assert {known.name for known in keep.alternate_names.all()} == {"Kolibri-Haus", "Kolibri e.V."}
    assert (keep.email, keep.phone) == ("post@kolibri.example", "0221 4710 101")
    assert keep.languages == ["de", "tr"]
    assert [tagged.tag.name for tagged in keep.tagged_items.all()] == ["garten"]


def test_merge_takes_what_was_chosen(keep, gone):
    merge(keep, gone, actor=STAFF, choose={"name": "gone", "email": "gone", "phone": "keep"})
    keep = now(keep)
    assert (keep.name, keep.email, keep.phone) == ("Kolibri e.V.", "alt@kolibri.example", "0221 4710 101")
    assert "Kolibri" in {known.name for known in keep.alternate_names.all()}


@pytest.mark.parametrize("choice", [{"slug": "gone"}, {"name": "beide"}])
def test_merge_refuses_an_unknown_choice_and_changes_nothing(keep, gone, choice):
    before = state(keep), state(gone)
    with pytest.raises(ValueError, match="Nothing to choose"):
        merge(keep, gone, actor=STAFF, choose=choice)
    assert (state(keep), state(gone)) == before


def test_text_in_another_language_becomes_a_translation(luebeck):
    keep = OrganisationFactory(owner=luebeck, name="Ev", description="Hoş geldiniz", text_language="tr")
    gone = OrganisationFactory(owner=luebeck, name="Haus", description="Willkommen")
    merge(keep, gone, actor=STAFF, choose={"description": "gone"})
    assert str(now(keep).text_in("description", "de")) == "Willkommen"
    assert now(keep).description == "Hoş geldiniz"


def test_row_that_says_nothing_new_stays(keep, gone, luebeck):
    twin = OrganisationFactory(owner=luebeck, name="Twin", locations=[HOUSE], contacts=[{"name": "Büro"}])
    keep = full(luebeck, "Kolibri Köln")
    merge(keep, twin, actor=STAFF)
    assert now(keep).locations.count() == 1
    assert now(keep).contacts.count() == 1


def test_merge_keeps_one_membership_each_and_one_owner(keep, gone, luebeck, koeln):
    join(gone, luebeck, actor=STAFF, since=date(2020, 5, 1))
    merge(keep, gone, actor=STAFF)
    held = {m.association.slug: (m.is_owner, m.since) for m in now(keep).memberships.all()}
    assert held == {"luebeck": (True, date(2020, 5, 1)), "koeln": (False, None)}
    assert not now(gone).memberships.exists()


def test_entry_that_nobody_kept_is_kept_by_the_other_ones_owner(gone, koeln):
    keep = OrganisationFactory(owner=None, name="Kolibri")
    merge(keep, gone, actor=STAFF)
    assert now(keep).owner == koeln


def test_old_addresses_lead_to_the_kept_entry_after_two_merges(keep, gone, luebeck):
    last = OrganisationFactory(owner=luebeck, name="Papagei")
    merge(keep, gone, actor=STAFF)
    merge(last, keep, actor=STAFF)
    for slug in (gone.slug, keep.slug, last.slug):
        assert current_of(slug) == last
    assert current_of("gibt-es-nicht") is None


def test_history_tells_of_the_merge_in_both_and_stays_readable(keep, gone):
    merge(keep, gone, actor=STAFF, reason="doppelt eingetragen")
    kept, went = (organisation.revisions.first() for organisation in (keep, gone))
    assert kept.source == went.source == Revision.Source.MERGE
    assert kept.reason == "doppelt eingetragen"
    assert kept.changes["merged_entries"] == [None, f"Kolibri e.V. ({gone.slug})"]
    assert kept.changes["merged_services"] == [None, "Sprachcafé"]
    assert went.changes == {"merged_into": [None, "Kolibri (kolibri)"]}
    assert {revision.organisation_id for revision in revisions_of(keep)} == {keep.pk, gone.pk}


def test_merged_entry_is_listed_no_more(keep, gone, umbrella):
    merge(keep, gone, actor=STAFF)
    assert gone not in Organisation.objects.members_of(umbrella)


def test_what_was_merged_is_merged_no_further(keep, gone, luebeck):
    merge(keep, gone, actor=STAFF)
    other = OrganisationFactory(owner=luebeck, name="Papagei")
    for pair in ((gone, other), (other, gone), (keep, keep)):
        with pytest.raises(ValidationError, match="schon zusammengeführt"):
            merge(*pair, actor=STAFF)


def test_unmerge_restores_both(keep, gone, luebeck):
    join(gone, luebeck, actor=STAFF, since=date(2020, 5, 1))
    before = state(keep), state(gone)
    merged = merge(keep, gone, actor=STAFF, choose={"name": "gone"})
    assert (state(keep), state(gone)) != before
    unmerge(merged, actor=STAFF)
    assert (state(keep), state(gone)) == before
    assert [o.revisions.first().source for o in (keep, gone)] == [Revision.Source.UNDO] * 2
    assert Merge.objects.get().undone_by == "Redaktion"


def test_unmerge_works_once(keep, gone):
    merged = merge(keep, gone, actor=STAFF)
    unmerge(merged, actor=STAFF)
    with pytest.raises(ValidationError, match="schon zurückgenommen"):
        unmerge(merged, actor=STAFF)


def test_unmerge_waits_for_the_later_merge(keep, gone, luebeck):
    before = state(keep), state(gone)
    first = merge(keep, gone, actor=STAFF)
    second = merge(OrganisationFactory(owner=luebeck, name="Papagei"), keep, actor=STAFF)
    with pytest.raises(ValidationError, match="Nehmen Sie zuerst das zurück"):
        unmerge(first, actor=STAFF)
    unmerge(second, actor=STAFF)
    unmerge(first, actor=STAFF)
    assert (state(keep), state(gone)) == before


def test_unmerge_takes_later_corrections_along(keep, gone):
    merged = merge(keep, gone, actor=STAFF)
    number = str(Service.objects.get().uuid)
    change(
        keep, {"services": [{"id": number, "name": "Erzählcafé"}], "website": "https://kolibri.example"}, actor=STAFF
    )
    unmerge(merged, actor=STAFF)
    assert [service.name for service in now(gone).services.all()] == ["Erzählcafé"]
    assert now(keep).website == "https://kolibri.example"


def added_service(keep, place):
    services = [{"id": str(s.uuid)} for s in keep.services.all()]
    change(keep, {"services": [*services, {"name": "Neu", "locations": [str(place.uuid)]}]}, actor=STAFF)


def test_unmerge_says_what_was_changed_since(keep, gone, koeln, luebeck):
    merged = merge(keep, gone, actor=STAFF)
    change(keep, {"phone": "0221 4710 102", "contacts": []}, actor=STAFF)
    added_service(now(keep), now(keep).locations.get())
    leave(keep, koeln, actor=STAFF)
    before = state(keep), state(gone)
    with pytest.raises(Conflict) as refused:
        unmerge(merged, actor=STAFF)
    new = now(keep).services.get(name="Neu")
    contact = merged.data["rows"]["contacts"][0]
    assert refused.value.paths == [
        "phone",
        f"contacts.{contact}",
        f"services.{new.uuid}.locations",
        "memberships.koeln",
    ]
    assert (state(keep), state(gone)) == before


def test_unmerge_leaves_changed_fields_where_asked_to(keep, gone):
    merged = merge(keep, gone, actor=STAFF)
    change(keep, {"phone": "0221 4710 102"}, actor=STAFF)
    added_service(now(keep), now(keep).locations.get())
    unmerge(merged, actor=STAFF, keep_changed=True)
    assert now(keep).phone == "0221 4710 102"
    assert [service.name for service in now(keep).services.all()] == ["Neu"]
    assert [place.city for place in now(gone).locations.all()] == ["Köln"]


def test_owner_given_since_is_a_conflict(keep, gone, koeln):
    merged = merge(keep, gone, actor=STAFF)
    hand_over(keep, koeln, actor=STAFF)
    with pytest.raises(Conflict) as refused:
        unmerge(merged, actor=STAFF)
    assert refused.value.paths == ["memberships.koeln"]


def test_told_apart_once(keep, gone):
    assert tell_apart(gone, keep, actor=STAFF) == tell_apart(keep, gone, actor=STAFF)
    assert Distinct.objects.get().actor == "Redaktion"


@contextmanager
def rolled_back():
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


words = st.sampled_from(["", "Kolibri", "KOLIBRI", "Haus"])
documents = st.fixed_dictionaries(
    {"name": st.sampled_from(["Kolibri", "kolibri", "Haus"])},
    optional={
        "description": words,
        "text_language": st.sampled_from(["de", "tr"]),
        "translations": st.sampled_from([{}, {"description": {"en": "Hello"}}, {"name": {"ar": "بيت"}}]),
        "year_incorporated": st.sampled_from([None, 1999]),
        "alternate_names": st.lists(st.fixed_dictionaries({"name": words.filter(bool)}), max_size=2),
        "links": st.lists(st.just({"url": "https://a.example"}), max_size=2),
        "contacts": st.lists(st.fixed_dictionaries({"name": words.filter(bool)}), max_size=2),
        "locations": st.lists(st.fixed_dictionaries({"city": words.filter(bool)}), max_size=2),
        "services": st.lists(st.fixed_dictionaries({"name": words.filter(bool)}), max_size=2),
        "languages": st.lists(st.sampled_from(["de", "tr", "ar"]), unique=True),
        "tags": st.lists(st.sampled_from(["Garten", "Chor"]), unique=True),
    },
)
choices = st.dictionaries(st.sampled_from(CHOSEN), st.sampled_from(["keep", "gone"]))
owners = st.sampled_from(["luebeck", "koeln", None])


@given(documents, documents, choices, owners, owners, st.booleans())
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_merge_and_unmerge_change_nothing(luebeck, koeln, one, other, choose, keeps, kept, is_shared):
    by_slug = {"luebeck": luebeck, "koeln": koeln, None: None}
    with rolled_back():
        keep, gone = (
            OrganisationFactory(owner=by_slug[slug], also_in=[koeln] if is_shared else [], **document)
            for slug, document in ((keeps, one), (kept, other))
        )
        before = state(keep), state(gone)
        merged = merge(keep, gone, actor=STAFF, choose=choose)
        assert Membership.objects.filter(organisation=keep, is_owner=True).count() <= 1
        unmerge(merged, actor=STAFF)
        assert (state(keep), state(gone)) == before
