"""Joining, hiding, leaving and handing over; closing, confirming and taking back."""

import pytest
from django.urls import reverse
from django.utils import timezone

from federation.associations.models import Association, Role
from federation.registry.domain import change
from federation.registry.models import Membership, Organisation
from sites.demo.factories import OrganisationFactory

from .conftest import BY_HAND, address


def entry(organisation) -> Organisation:
    return Organisation.objects.complete().get(pk=organisation.pk)


def membership(organisation, association) -> Membership | None:
    return Membership.objects.filter(organisation=organisation, association=association).first()


def test_who_shows_an_entry_maintains_its_own_membership_alone(admin, shared, luebeck, koeln):
    asked = {"role": "partner", "since": "2020-05-01", "is_hidden": "on"}
    assert admin.post(address("membership", shared), asked).status_code == 302
    own = membership(shared, luebeck)
    assert (own.role, str(own.since), own.is_hidden, own.is_owner) == ("partner", "2020-05-01", True, False)
    assert not membership(shared, koeln).is_hidden
    assert shared not in Organisation.objects.members_of(luebeck)
    assert shared in Organisation.objects.members_of(koeln)


def test_entry_of_others_is_found_and_taken_up(admin, koeln, luebeck):
    other = OrganisationFactory(owner=koeln, name="Chor der Welt e. V.", city="Köln")
    page = admin.get(reverse("registry:join_list"), {"q": "chor"}).text
    assert "Chor der Welt" in page
    assert "Verbund Köln" in page
    answer = admin.post(address("join", other), {"role": "member", "since": "", "is_owner": "on"})
    assert answer.headers["Location"] == address("membership", other)
    assert not membership(other, luebeck).is_owner
    assert entry(other).owner == koeln
    assert "Chor der Welt" not in admin.get(reverse("registry:join_list"), {"q": "chor"}).text.split("</form>")[-1]


def test_unclaimed_entry_is_taken_over_by_who_is_in_charge(admin, manager_admin, unclaimed, luebeck):
    assert "is_owner" not in admin.get(address("join", unclaimed)).context["form"].fields
    manager_admin.post(address("join", unclaimed), {"role": "member", "is_owner": "on"})
    assert entry(unclaimed).owner == luebeck


def test_closed_entry_cannot_be_taken_up(admin, koeln):
    other = OrganisationFactory(owner=koeln, name="Chor", status="closed")
    assert admin.get(address("join", other)).status_code == 404


def test_leaving_asks_first_and_passes_the_entry_on(manager_admin, own, luebeck, koeln):
    Membership.objects.create(organisation=own, association=koeln)
    assert "pflegt ihn der Verbund" in manager_admin.get(address("leave", own)).text
    assert membership(own, luebeck) is not None
    assert manager_admin.post(address("leave", own)).headers["Location"] == reverse("registry:index")
    assert membership(own, luebeck) is None
    assert entry(own).owner == koeln


def test_editor_neither_leaves_nor_hands_over(admin, own, luebeck):
    page = admin.get(address("membership", own)).text
    assert "Mitgliedschaft beenden" not in page
    assert "Eintrag übergeben" not in page
    admin.post(address("leave", own))
    admin.post(address("hand_over", own), {"to": ""})
    assert entry(own).owner == luebeck


def test_manager_hands_over_to_members_alone(manager_admin, own, koeln, luebeck):
    manager_admin.post(address("hand_over", own), {"to": koeln.pk})
    assert entry(own).owner == luebeck
    Membership.objects.create(organisation=own, association=koeln)
    manager_admin.post(address("hand_over", own), {"to": koeln.pk})
    assert entry(own).owner == koeln
    assert "Verbund Köln pflegt diesen Eintrag" in manager_admin.get(address("basics", own)).text


def test_umbrella_hands_over_what_nobody_keeps_any_more(curator_admin, own, unclaimed, koeln, luebeck):
    curator_admin.post(address("hand_over", unclaimed), {"to": koeln.pk})
    assert entry(unclaimed).owner == koeln
    curator_admin.post(address("hand_over", own), {"to": ""})
    assert entry(own).owner == luebeck
    Association.objects.filter(pk=luebeck.pk).update(archived_at=timezone.now())
    curator_admin.post(address("hand_over", own), {"to": koeln.pk})
    assert entry(own).owner == koeln


def test_confirming_is_another_thing_than_changing(admin, own):
    admin.post(address("confirm", own))
    found = entry(own)
    assert found.checked_on == timezone.localdate()
    assert "Geprüft am" in admin.get(address("history", own)).text


def test_closing_needs_a_reason_and_can_be_undone(admin, own):
    assert "reason" in admin.post(address("close", own), {"reason": " "}).context["form"].errors
    assert admin.post(address("close", own), {"reason": "Aufgelöst"}).status_code == 302
    assert entry(own).status == "closed"
    assert "Aufgelöst" in admin.get(address("history", own)).text
    admin.post(address("reopen", own))
    assert entry(own).status == "active"


def test_history_names_colleagues_and_not_the_people_of_others(admin, sign_in, person, own, shared, koeln):
    stranger = person(koeln, Role.EDITOR, first_name="Kolja", last_name="Kölner")
    sign_in(stranger, koeln).post(address("confirm", shared))
    assert "Kolja" not in admin.get(address("history", shared)).text
    admin.post(address("confirm", own))
    assert "Edda Editorin" in admin.get(address("history", own)).text


def test_history_hides_contacts_and_places_from_others(admin, shared):
    change(shared, {"contacts": [{"name": "Noch geheimer", "phone": "0221 1"}]}, actor=BY_HAND)
    page = admin.get(address("history", shared)).text
    assert "geheimer" not in page
    assert "Geheime" not in page
    assert "Schutzweg" not in page


def test_change_is_taken_back_unless_somebody_went_on(admin, own):
    change(own, {"description": "Zwei"}, actor=BY_HAND)
    number = own.revisions.first().number
    change(own, {"description": "Drei"}, actor=BY_HAND)
    page = admin.post(address("undo", own, number), follow=True).text
    assert "Inzwischen hat jemand geändert: Beschreibung" in page
    assert entry(own).description == "Drei"
    admin.post(address("undo", own, number + 1))
    assert entry(own).description == "Zwei"


@pytest.mark.parametrize("number", [1, 99])
def test_what_cannot_be_taken_back_does_not_exist(admin, own, number):
    assert admin.post(address("undo", own, number)).status_code == 404


def test_history_of_others_is_not_taken_back(admin, shared):
    change(shared, {"description": "Zwei"}, actor=BY_HAND)
    admin.post(address("undo", shared, shared.revisions.first().number))
    assert entry(shared).description == "Zwei"
