"""What the pages of an entry write, refuse and give back."""

import pytest

from federation.associations.models import Role
from federation.registry.documents import document_of
from federation.registry.domain import change, hand_over
from federation.registry.models import Organisation, Revision
from sites.demo.factories import OrganisationFactory

from .conftest import BY_HAND, address, number_of, sent


def stored(organisation) -> dict:
    return document_of(Organisation.objects.complete().get(pk=organisation.pk))


def test_basics_are_changed_with_who_and_why(admin, editor, own):
    page = admin.get(address("basics", own))
    asked = sent(page, name="Verein Abendland e. V.", other_languages="Oromo", tags="Chor, Tee", reason="Umbenannt")
    asked["languages"].sort()
    assert admin.post(address("basics", own), asked).status_code == 302
    document = stored(own)
    assert document["name"] == "Verein Abendland e. V."
    assert document["languages"] == ["de", "ar", "om"]
    assert document["tags"] == ["Chor", "Tee"]
    revision = own.revisions.first()
    assert (revision.user, revision.source, revision.reason) == (editor, Revision.Source.STAFF, "Umbenannt")
    assert set(revision.changes) == {"name", "languages", "tags"}


def test_page_that_is_sent_as_it_is_changes_nothing(admin, own):
    before, version = stored(own), Organisation.objects.get(pk=own.pk).version
    service, place = number_of(own, "services"), number_of(own, "locations")
    for path in (
        address("basics", own),
        address("contacts", own),
        address("service", own, service),
        address("place", own, place),
        address("translation", own, "ar"),
    ):
        assert admin.post(path, sent(admin.get(path))).status_code == 302
    assert stored(own) == before
    assert Organisation.objects.get(pk=own.pk).version == version


def test_rows_are_added_without_javascript_and_nothing_is_lost(admin, own):
    asked = sent(admin.get(address("basics", own)), description="Neu geschrieben", add="links")
    page = admin.post(address("basics", own), asked)
    assert page.status_code == 200
    assert "Neu geschrieben" in page.text
    assert 'id="problems"' not in page.text
    asked = sent(page, **{"links-0-url": "https://morgenland.example/chor", "links-0-label": "Chor"})
    assert admin.post(address("basics", own), asked).status_code == 302
    [link] = stored(own)["links"]
    assert (link["url"], link["label"]) == ("https://morgenland.example/chor", "Chor")


def test_row_that_was_ticked_is_removed(admin, own):
    change(own, {"alternate_names": [{"name": "Eins"}, {"name": "Zwei"}]}, actor=BY_HAND)
    asked = sent(admin.get(address("basics", own)), **{"alternate_names-0-DELETE": "on"})
    assert admin.post(address("basics", own), asked).status_code == 302
    assert [row["name"] for row in stored(own)["alternate_names"]] == ["Zwei"]


@pytest.mark.parametrize(
    ("part", "wrong", "anchor"),
    [
        ("basics", {"name": ""}, "id_name"),
        ("basics", {"email": "keine"}, "id_email"),
        ("basics", {"other_languages": "Klingelonisch"}, "id_other_languages"),
        ("contacts", {"contacts-0-visibility": "public"}, "id_contacts-0-consent_on"),
    ],
)
def test_mistake_is_told_beside_its_field_with_a_link(admin, own, part, wrong, anchor):
    before = stored(own)
    page = admin.post(address(part, own), sent(admin.get(address(part, own)), **wrong))
    assert page.status_code == 200
    assert f'href="#{anchor}"' in page.text
    assert f'id="{anchor}_error"' in page.text
    assert stored(own) == before


def test_contact_is_public_with_a_consent(admin, own):
    asked = {
        "contacts-0-visibility": "public",
        "contacts-0-consent_on": "2026-03-01",
        "contacts-0-consent_note": "Mail",
    }
    assert admin.post(address("contacts", own), sent(admin.get(address("contacts", own)), **asked)).status_code == 302
    [contact] = stored(own)["contacts"]
    assert (contact["visibility"], contact["consent_on"]) == ("public", "2026-03-01")


def test_service_is_added_with_its_times(admin, own):
    page = admin.get(address("new_service", own))
    page = admin.post(address("new_service", own), sent(page, name="Deutsch üben", add="schedules"))
    [row] = page.context["form"].rows["schedules"].forms
    assert row["except_public_holidays"].value() is True
    place = number_of(own, "locations")
    asked = {
        "schedules-0-rhythm": "weekly",
        "schedules-0-weekdays": ["WE"],
        "schedules-0-opens_at": "18:00",
        "schedules-0-closes_at": "19:30",
        "schedules-0-valid_from": "2026-01-07",
        "schedules-0-location": place,
        "locations": [place],
    }
    assert admin.post(address("new_service", own), sent(page, **asked)).status_code == 302
    first, second = stored(own)["services"]
    assert (first["name"], second["name"]) == ("Briefe und Anträge", "Deutsch üben")
    [hours] = second["schedules"]
    assert (hours["opens_at"], hours["location"]) == ("18:00", place)
    assert "BYDAY=WE" in hours["rrule"]


def test_service_of_another_entry_does_not_exist(admin, own, shared, luebeck):
    other = OrganisationFactory(owner=luebeck, services=[{"name": "Fremd"}])
    assert admin.get(address("service", own, number_of(other, "services"))).status_code == 404


def test_service_is_removed_and_comes_back_by_the_history(admin, own):
    path = address("service", own, number_of(own, "services"))
    before = stored(own)
    assert admin.post(path, {"remove": "1"}).status_code == 302
    assert stored(own)["services"] == []
    number = own.revisions.first().number
    assert admin.post(address("undo", own, number), {"reason": "Irrtum"}).status_code == 302
    assert stored(own) == before
    assert own.revisions.first().reason == "Irrtum"


def test_place_of_a_service_is_not_removed_before_the_service_leaves_it(admin, own):
    place, path = number_of(own, "locations"), address("place", own, number_of(own, "locations"))
    [service] = stored(own)["services"]
    change(own, {"services": [{**service, "locations": [place]}]}, actor=BY_HAND)
    assert "Hier finden noch Angebote statt: Briefe und Anträge" in admin.post(path, {"remove": "1"}, follow=True).text
    change(own, {"services": [{**service, "locations": []}]}, actor=BY_HAND)
    admin.post(path, {"remove": "1"})
    assert stored(own)["locations"] == []


def test_place_gets_its_town_right(admin, own):
    path = address("place", own, number_of(own, "locations"))
    assert admin.post(path, sent(admin.get(path), is_step_free="true", transportation="Bus 5")).status_code == 302
    [place] = stored(own)["locations"]
    assert (place["is_step_free"], place["transportation"], place["city"]) == (True, "Bus 5", "Lübeck")


def test_stale_save_tells_what_others_changed_and_keeps_what_was_typed(admin, own):
    opened = admin.get(address("basics", own))
    change(own, {"description": "Von anderen"}, actor=BY_HAND, reason="Schneller")
    page = admin.post(address("basics", own), sent(opened, description="Von mir"))
    assert page.status_code == 200
    for said in ("Jemand hat das inzwischen geändert", "Von anderen", "Von mir", "Schneller"):
        assert said in page.text
    assert stored(own)["description"] == "Von anderen"
    assert admin.post(address("basics", own), sent(page)).status_code == 302
    assert stored(own)["description"] == "Von mir"


def test_change_of_another_part_is_no_conflict(admin, own):
    opened = admin.get(address("basics", own))
    change(own, {"contacts": []}, actor=BY_HAND)
    assert admin.post(address("basics", own), sent(opened, description="Von mir")).status_code == 302
    assert stored(own)["description"] == "Von mir"
    assert stored(own)["contacts"] == []


def test_service_that_others_added_meanwhile_stays(admin, own):
    path = address("service", own, number_of(own, "services"))
    opened = admin.get(path)
    change(own, {"services": [*stored(own)["services"], {"name": "Dazugekommen"}]}, actor=BY_HAND)
    assert admin.post(path, sent(opened, name="Umbenannt")).status_code == 302
    assert [row["name"] for row in stored(own)["services"]] == ["Umbenannt", "Dazugekommen"]


def test_service_that_others_removed_meanwhile_is_not_lost(admin, own):
    path = address("service", own, number_of(own, "services"))
    opened = admin.get(path)
    change(own, {"services": []}, actor=BY_HAND)
    page = admin.post(path, sent(opened, name="Noch da"))
    assert page.status_code == 200
    assert "Noch da" in page.text
    assert admin.post(path, sent(page)).status_code == 302
    assert [row["name"] for row in stored(own)["services"]] == ["Noch da"]


def test_translation_is_written_field_by_field(admin, own):
    service = number_of(own, "services")
    page = admin.get(address("translation", own, "ar"))
    assert "Wir helfen mit Briefen." in page.text
    asked = sent(page, **{"description": "نساعد في الرسائل", f"services.{service}.name": "رسائل"})
    assert admin.post(address("translation", own, "ar"), asked).status_code == 302
    document = stored(own)
    assert document["translations"] == {"description": {"ar": "نساعد في الرسائل"}}
    assert document["services"][0]["translations"] == {"name": {"ar": "رسائل"}}
    assert document["services"][0]["schedules"]


def test_translator_writes_in_the_own_languages_alone(sign_in, person, luebeck, own):
    client = sign_in(person(luebeck, Role.TRANSLATOR, languages=["ar"]), luebeck)
    page = client.get(address("translation", own, "ar"))
    assert client.post(address("translation", own, "ar"), sent(page, description="مرحبا")).status_code == 302
    assert stored(own)["translations"]["description"] == {"ar": "مرحبا"}
    assert client.get(address("translation", own, "tr")).status_code == 404
    client.post(address("translation", own, "tr"), {"description": "Merhaba", "version": 1})
    assert stored(own)["translations"]["description"] == {"ar": "مرحبا"}


def test_logo_of_a_former_owner_stays(admin, own, luebeck, koeln, logo):
    hand_over(own, koeln, actor=BY_HAND)
    change(own, {"logo": logo(koeln).pk}, actor=BY_HAND)
    hand_over(own, luebeck, actor=BY_HAND)
    page = admin.get(address("basics", own))
    assert "logo" not in page.context["form"].fields
    assert admin.post(address("basics", own), sent(page, description="Neu")).status_code == 302
    assert stored(own)["logo"]


def test_logo_of_others_is_not_taken(admin, own, koeln, logo):
    page = admin.get(address("basics", own))
    answer = admin.post(address("basics", own), sent(page, logo=logo(koeln, title="Geheimes Bild").pk))
    assert answer.status_code == 200
    assert "logo" in answer.context["form"].errors
    assert "Geheimes Bild" not in answer.text


def test_resembling_entry_is_shown_before_saving(admin, own, luebeck):
    page = admin.get(address("new", None))
    page = admin.post(address("new", None), sent(page, name="Verein Morgenland", phone="0451 12345"))
    assert page.status_code == 200
    assert "Gibt es die Organisation schon?" in page.text
    assert "Verein Morgenland e. V." in page.text
    assert "0451 12345" in page.text
    assert Organisation.objects.count() == 1
    answer = admin.post(address("new", None), sent(page, although_alike="1"))
    assert answer.status_code == 302
    made = Organisation.objects.complete().get(name="Verein Morgenland")
    assert made.owner == luebeck
    assert made.checked_on is not None


def test_resembling_entry_of_others_can_be_joined(admin, koeln, luebeck):
    other = OrganisationFactory(owner=koeln, name="Chor der Welt e. V.")
    page = admin.post(address("new", None), sent(admin.get(address("new", None)), name="Chor der Welt"))
    assert address("join", other) in page.text
    assert address("basics", other) not in page.text


def test_who_does_not_rename_is_not_asked_again(admin, own, luebeck):
    OrganisationFactory(owner=luebeck, name="Verein Morgenland")
    page = admin.get(address("basics", own))
    assert admin.post(address("basics", own), sent(page, description="Neu")).status_code == 302
