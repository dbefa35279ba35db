from datetime import date

import pytest

from federation.registry import domain
from federation.registry.documents import document_of
from federation.registry.models import (
    Location,
    Membership,
    Organisation,
    RegistryTag,
    Revision,
    Schedule,
    Service,
    Topic,
)
from federation.registry.signals import entry_changed
from sites.demo.factories import OrganisationFactory, UserFactory
from tests.federation.registry.test_documents import FULL

pytestmark = pytest.mark.django_db


@pytest.fixture
def actor():
    return domain.Actor(Revision.Source.STAFF, user=UserFactory(first_name="Ada", last_name="Amt"))


@pytest.fixture
def entry(luebeck):
    return OrganisationFactory(owner=luebeck, **FULL)


def fresh(entry) -> Organisation:
    return Organisation.objects.complete().get(pk=entry.pk)


def test_enter_writes_one_revision_with_all_fields(entry):
    revision = entry.revisions.get()
    assert revision.number == 1
    assert revision.changes["name"] == [None, FULL["name"]]
    assert any(path.endswith(".opens_at") for path in revision.changes)


def test_enter_what_is_wrong_writes_nothing_and_says_where(luebeck, actor):
    document = {
        "name": "",
        "email": "kein@",
        "languages": ["de", "klingonisch"],
        "topics": ["gibt-es-nicht"],
        "services": [
            {"name": "Gut"},
            {
                "name": "",
                "schedules": [{"rrule": "JEDEN TAG", "valid_from": "gestern", "opens_at": "9", "closes_at": "10:00"}],
            },
        ],
    }
    with pytest.raises(domain.EntryInvalid) as raised:
        domain.enter(document, actor=actor, owner=luebeck)
    assert {"name", "email", "languages", "topics", "services.1.name"} <= set(raised.value.errors)
    assert "services.1.schedules.0.valid_from" in raised.value.errors
    assert "services.0.name" not in raised.value.errors
    assert not Organisation.objects.exists()


def test_enter_keeps_numbers_of_others_unless_they_are_taken(luebeck, actor):
    number = "7f0c9f3e-6f2e-4b53-9f6f-2d3d6f8f0a11"
    service = {"id": number, "name": "Beratung", "locations": ["ort-1"]}
    document = {"name": "Eins", "locations": [{"id": "ort-1", "city": "Lübeck"}], "services": [service]}
    one = domain.enter(document, actor=actor, owner=luebeck)
    two = domain.enter(document | {"name": "Zwei"}, actor=actor, owner=luebeck)
    assert str(one.services.get().uuid) == number
    assert str(two.services.get().uuid) != number
    assert two.services.get().locations.get().organisation == two


def test_enter_knows_where_the_town_is(luebeck, actor):
    place = domain.enter({"name": "Eins", "locations": [{"city": "Lübeck"}]}, actor=actor, owner=luebeck).location
    assert (round(place.latitude, 1), round(place.longitude, 1)) == (53.9, 10.7)
    assert place.state_province == "DE-SH"


def test_change_of_town_takes_no_old_coordinates_along(luebeck, actor):
    entry = domain.enter({"name": "Eins", "locations": [{"city": "Lübeck"}]}, actor=actor, owner=luebeck)
    place = document_of(entry)["locations"][0]
    domain.change(entry, {"locations": [place | {"city": "Köln"}]}, actor=actor)
    moved = fresh(entry).location
    assert round(moved.latitude) == 51
    assert moved.state_province == "DE-NW"


def test_change_keeps_coordinates_that_somebody_gave(luebeck, actor):
    place = {"city": "Lübeck", "latitude": 53.5, "longitude": 10.5}
    entry = domain.enter({"name": "Eins", "locations": [place]}, actor=actor, owner=luebeck)
    assert (entry.location.latitude, entry.location.longitude) == (53.5, 10.5)


def test_change_writes_what_differs_with_who_and_why(entry, actor):
    revision = domain.change(entry, {"phone": "0451 2"}, actor=actor, reason="Anruf")
    assert revision.changes == {"phone": ["", "0451 2"]}
    assert (revision.user, revision.actor, revision.reason) == (actor.user, "Ada Amt", "Anruf")
    assert fresh(entry).version == 2


def test_change_of_nothing_leaves_no_trace(entry, actor):
    changed_at = entry.changed_at
    assert domain.change(entry, document_of(entry), actor=actor) is None
    assert domain.change(entry, FULL | {"services": document_of(entry)["services"]}, actor=actor).changes.keys()
    assert fresh(entry).changed_at > changed_at


def test_change_of_rows_updates_adds_and_removes(entry, actor):
    document = document_of(entry)
    service = document["services"][0]
    hours = service["schedules"][0]
    new = {"name": "Sprachkurs", "languages": ["de"]}
    domain.change(
        entry, {"services": [service | {"name": "Neu", "schedules": [hours | {"opens_at": "15:00"}]}, new]}, actor=actor
    )
    assert list(fresh(entry).services.values_list("name", flat=True)) == ["Neu", "Sprachkurs"]
    assert f"{Schedule.objects.get(uuid=hours['id']).opens_at:%H:%M}" == "15:00"
    domain.change(entry, {"services": []}, actor=actor)
    assert not Service.objects.exists()


def test_change_of_place_keeps_hours_of_services_there(entry, actor):
    place = document_of(entry)["locations"][0]
    service = document_of(entry)["services"][0]
    hours = [service["schedules"][0] | {"location": place["id"]}]
    domain.change(entry, {"services": [service | {"locations": [place["id"]], "schedules": hours}]}, actor=actor)
    domain.change(entry, {"locations": [place | {"name": "Umbenannt"}]}, actor=actor)
    document = document_of(fresh(entry))
    assert [place["name"] for place in document["locations"]] == ["Umbenannt"]
    assert len(document["locations"][0]["schedules"]) == 1
    assert document["services"][0]["schedules"][0]["location"] == place["id"]


def test_change_of_entry_that_moved_on_is_refused(entry, actor):
    domain.change(entry, {"phone": "1"}, actor=actor, version=1)
    with pytest.raises(domain.StaleEntry) as raised:
        domain.change(entry, {"phone": "2"}, actor=actor, version=1)
    assert raised.value.organisation.phone == "1"


def test_change_that_is_wrong_changes_nothing(entry, actor):
    with pytest.raises(domain.EntryInvalid):
        domain.change(entry, {"phone": "1", "services": [], "links": [{"url": "nirgends"}]}, actor=actor)
    assert document_of(fresh(entry)) == document_of(entry)


def test_tags_that_differ_in_capitals_are_one(luebeck, actor):
    domain.enter({"name": "Eins", "tags": ["Briefe", "briefe "]}, actor=actor, owner=luebeck)
    domain.enter({"name": "Zwei", "tags": ["BRIEFE"]}, actor=actor, owner=luebeck)
    assert RegistryTag.objects.count() == 1


def test_topics_are_the_taxonomy_alone(luebeck, actor):
    Topic.objects.create(slug="sprache-neu", name="Sprache")
    entry = domain.enter({"name": "Eins", "topics": ["sprache-neu"]}, actor=actor, owner=luebeck)
    assert document_of(entry)["topics"] == ["sprache-neu"]


def test_revert_brings_back_what_was(entry, actor):
    before = document_of(entry)
    revision = domain.change(entry, {"phone": "1", "services": [], "translations": {}}, actor=actor)
    domain.revert(revision, actor=actor)
    assert document_of(fresh(entry)) == before


def test_revert_of_what_was_changed_since_names_it(entry, actor):
    revision = domain.change(entry, {"phone": "1", "email": "a@verein.example"}, actor=actor)
    domain.change(entry, {"phone": "2"}, actor=actor)
    with pytest.raises(domain.Conflict) as raised:
        domain.revert(revision, actor=actor)
    assert raised.value.paths == ["phone"]
    assert fresh(entry).email == "a@verein.example"


def test_apply_differences_of_some_paths_leaves_the_others(entry, actor):
    changes = {"phone": ["", "1"], "email": [FULL["email"], "b@verein.example"]}
    domain.apply_differences(entry, changes, actor=actor, only=["phone"])
    assert (fresh(entry).phone, fresh(entry).email) == ("1", FULL["email"])


def test_confirm_checks_and_changes_no_field(entry, actor):
    before = document_of(entry)
    domain.confirm(entry, actor=actor, on=date(2026, 11, 1))
    assert fresh(entry).checked_on == date(2026, 11, 1)
    assert document_of(fresh(entry)) == before
    assert entry.revisions.first().changes == {"checked_on": [None, "2026-11-01"]}


def test_close_takes_it_out_of_lists_and_reopen_brings_it_back(entry, luebeck, actor):
    domain.close(entry, actor=actor, reason="Aufgelöst")
    assert not Organisation.objects.members_of(luebeck).exists()
    domain.reopen(entry, actor=actor)
    assert Organisation.objects.members_of(luebeck).get() == entry


def test_hide_keeps_it_off_the_own_site_alone(luebeck, koeln, umbrella, actor):
    entry = OrganisationFactory(owner=luebeck, also_in=[koeln])
    domain.hide(entry, koeln, True, actor=actor)
    shown = {site.slug: Organisation.objects.members_of(site).exists() for site in (luebeck, koeln, umbrella)}
    assert shown == {"luebeck": True, "koeln": False, "umbrella": True}


def test_entry_without_owner_is_the_umbrellas(luebeck, umbrella, actor):
    entry = domain.enter({"name": "Noch niemandes"}, actor=actor, owner=None)
    assert Organisation.objects.members_of(umbrella).get() == entry
    assert Organisation.objects.owned_by(umbrella).get() == entry
    assert not Organisation.objects.owned_by(luebeck).exists()


def test_leave_hands_over_to_the_oldest_member(luebeck, koeln, actor):
    entry = OrganisationFactory(owner=luebeck, also_in=[koeln])
    domain.leave(entry, luebeck, actor=actor)
    assert fresh(entry).owner == koeln
    domain.leave(entry, koeln, actor=actor)
    assert fresh(entry).owner is None


def test_join_twice_changes_the_membership(entry, koeln, actor):
    domain.join(entry, koeln, actor=actor)
    domain.join(entry, koeln, actor=actor, role=Membership.Role.PARTNER, since=date(2024, 5, 1))
    own = entry.memberships.get(association=koeln)
    assert (own.role, own.since, own.is_owner) == ("partner", date(2024, 5, 1), False)
    assert entry.revisions.first().changes == {
        "memberships.koeln.role": ["member", "partner"],
        "memberships.koeln.since": [None, "2024-05-01"],
    }


def test_hand_over_makes_the_other_a_member(entry, koeln, actor):
    domain.hand_over(entry, koeln, actor=actor)
    assert fresh(entry).owner == koeln
    domain.hand_over(entry, None, actor=actor)
    assert fresh(entry).owner is None
    assert Membership.objects.filter(organisation=entry).count() == 2


def test_change_tells_who_follows_when_it_is_committed(entry, actor, django_capture_on_commit_callbacks):
    heard = []

    def listen(sender, organisation, revision, **kwargs):
        heard.append((organisation.phone, revision.number))

    entry_changed.connect(listen)
    with django_capture_on_commit_callbacks(execute=True):
        domain.change(entry, {"phone": "1"}, actor=actor)
        assert heard == []
    assert heard == [("1", 2)]


def test_change_of_one_field_writes_few_rows(entry, actor, settings, django_assert_max_num_queries):
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}  # as where a worker indexes
    with django_assert_max_num_queries(70) as queries:
        domain.change(entry, {"phone": "1"}, actor=actor)
    writes = [query["sql"] for query in queries if query["sql"].startswith(("INSERT", "UPDATE", "DELETE"))]
    assert len([sql for sql in writes if '"registry_' in sql]) == 3  # the field, the revision, the version
    # To index the entry and what is below it; and once in half a minute one that looks whether a worker died with it.
    assert len([sql for sql in writes if "django_tasks" in sql]) <= 2


def test_moved_place_is_one_row(entry, actor):
    place = document_of(entry)["locations"][0]
    domain.change(entry, {"locations": [place | {"address_1": "Kai 1"}]}, actor=actor)
    assert Location.objects.count() == 1
