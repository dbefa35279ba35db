"""What an organisation does once its entry is open: confirm, change part by part, or say that it is gone."""

import pytest
from django.core import mail
from django.utils import timezone

from federation.keeping.models import Proposal
from federation.registry.documents import document_of
from federation.registry.domain import SYSTEM, change
from federation.registry.models import Organisation, Revision

PARTS = "/de/eintrag/aendern/"
BASICS = "/de/eintrag/aendern/grunddaten/"


def typed(client, path, **changed) -> dict:
    """What a browser sends of the form at `path`, with some fields changed."""
    form = client.get(path).context["form"]
    data = {"version": client.get(path).context["version"], "note": ""}
    for rows in form.rows.values():
        for key, value in rows.management_form.initial.items():
            data[f"{rows.prefix}-{key}"] = value
        for row in rows.forms:
            data |= values_of(row)
    return {**data, **values_of(form), **changed}


def values_of(form) -> dict:
    found = {}
    for field in form:
        value = field.value()
        if value in (None, False):
            continue
        found[field.html_name] = value
    return found


@pytest.fixture
def now(entry):
    return lambda: Organisation.objects.complete().get(pk=entry.pk)


def test_confirming_makes_the_entry_checked_today(inside, entry):
    answer = inside.post("/de/eintrag/stimmt/")
    entry.refresh_from_db()
    assert entry.checked_on == timezone.localdate()
    assert entry.revisions.first().source == Revision.Source.SELF_SERVICE
    assert "der Eintrag ist geprüft" in inside.get(answer.headers["Location"]).text.replace("Der", "der")
    assert inside.get("/de/eintrag/").status_code == 410  # telephones are shared


def test_change_waits_for_the_association(inside, entry, now):
    answer = inside.post(BASICS, typed(inside, BASICS, phone="0451 99", note="Neue Nummer"))
    assert answer.headers["Location"] == f"{PARTS}?gespeichert"
    assert now().phone == "0451 1234"
    proposal = Proposal.objects.get()
    assert proposal.changes == {"phone": ["0451 1234", "0451 99"]}
    assert proposal.note == "Neue Nummer"
    assert "sieht sich die Änderungen an" in inside.get(answer.headers["Location"]).text
    [message] = [message for message in mail.outbox if message.to == ["kontakt@luebeck.example"]]
    assert f"/admin/register/vorschlaege/{proposal.pk}/" in message.body


def test_change_is_let_through_where_the_association_says_so(inside, rules, now):
    rules(review_changes=False)
    inside.post(BASICS, typed(inside, BASICS, phone="0451 99"))
    assert now().phone == "0451 99"
    assert not Proposal.objects.exists()


def test_further_changes_go_into_the_same_proposal(inside, entry):
    inside.post(BASICS, typed(inside, BASICS, phone="0451 99"))
    inside.post(BASICS, typed(inside, BASICS, email="neu@example.org"))
    assert Proposal.objects.get().changes.keys() == {"phone", "email"}
    assert len([message for message in mail.outbox if message.to == ["kontakt@luebeck.example"]]) == 1


def test_form_begins_with_what_waits(inside):
    inside.post(BASICS, typed(inside, BASICS, phone="0451 99"))
    assert inside.get(BASICS).context["form"]["phone"].value() == "0451 99"


def test_change_that_is_put_back_leaves_nothing_to_decide(inside):
    inside.post(BASICS, typed(inside, BASICS, phone="0451 99"))
    inside.post(BASICS, typed(inside, BASICS, phone="0451 1234"))
    assert not Proposal.objects.exists()


def test_confirming_while_changes_wait_counts_later(inside, entry):
    inside.post(BASICS, typed(inside, BASICS, phone="0451 99"))
    answer = inside.post("/de/eintrag/stimmt/")
    assert answer.headers["Location"] == "/de/eintrag/danke/wartet/"
    entry.refresh_from_db()
    assert entry.checked_on is None


def test_mistake_is_told_beside_its_field_and_nothing_is_lost(inside, now):
    answer = inside.post(BASICS, typed(inside, BASICS, name="", phone="0451 99"))
    assert answer.status_code == 422
    assert answer.context["form"].errors.keys() == {"name"}
    assert 'value="0451 99"' in answer.text
    assert not Proposal.objects.exists()


def test_stale_form_shows_what_others_changed_and_saves_when_sent_again(inside, entry, rules, now):
    rules(review_changes=False)
    sent = typed(inside, BASICS, description="Wir lesen laut.")
    change(entry, {"phone": "0451 77"}, actor=SYSTEM)
    answer = inside.post(BASICS, sent)
    assert answer.status_code == 409
    assert "0451 77" in answer.text
    assert "Wir lesen laut." in answer.text
    assert now().description == "Wir lesen zusammen."
    again = inside.post(BASICS, {**sent, "version": answer.context["version"], "phone": "0451 77"})
    assert again.status_code == 302
    assert (now().description, now().phone) == ("Wir lesen laut.", "0451 77")


def test_what_others_changed_on_another_page_does_not_matter(inside, entry, rules, now):
    rules(review_changes=False)
    sent = typed(inside, BASICS, description="Wir lesen laut.")
    change(entry, {"contacts": [{"name": "Büro"}]}, actor=SYSTEM)
    assert inside.post(BASICS, sent).status_code == 302
    assert [contact.name for contact in now().contacts.all()] == ["Büro"]


def test_service_is_changed_without_touching_the_others(inside, entry, rules, now):
    rules(review_changes=False)
    vorlesen, briefe = document_of(now())["services"]
    path = f"{PARTS}angebote/{vorlesen['id']}/"
    inside.post(path, typed(inside, path, name="Laut vorlesen"))
    assert [service.name for service in now().services.all()] == ["Laut vorlesen", "Briefe"]
    inside.post(path, {"remove": "1"})
    assert [str(service.uuid) for service in now().services.all()] == [briefe["id"]]


def test_service_is_added(inside, entry):
    path = f"{PARTS}angebote/neu/"
    answer = inside.post(path, typed(inside, path, name="Schach"))
    assert answer.status_code == 302
    changes = Proposal.objects.get().changes
    assert [new for path, (_old, new) in changes.items() if path.endswith(".name")] == ["Schach"]
    assert "Schach" in inside.get(PARTS).text  # as something that waits


def test_place_goes_with_the_times_of_services_there(inside, entry, rules, now):
    rules(review_changes=False)
    here = document_of(now())["locations"][0]["id"]
    hours = {"rrule": "FREQ=WEEKLY;BYDAY=TU", "valid_from": "2026-01-06", "opens_at": "14:00", "closes_at": "17:00"}
    vorlesen, briefe = ({"id": service["id"]} for service in document_of(now())["services"])
    vorlesen |= {"locations": [here], "schedules": [{**hours, "location": here}, hours]}
    change(entry, {"services": [vorlesen, briefe]}, actor=SYSTEM)
    answer = inside.post(f"{PARTS}orte/{here}/", {"remove": "1"})
    assert answer.headers["Location"] == f"{PARTS}?gespeichert"
    document = document_of(now())
    assert document["locations"] == []
    assert [service["locations"] for service in document["services"]] == [[], []]
    assert len(document["services"][0]["schedules"]) == 1


def test_row_is_added_without_a_script(inside):
    answer = inside.post(BASICS, {**typed(inside, BASICS, phone="0451 99"), "add": "links"})
    assert answer.status_code == 200
    assert len(answer.context["form"].rows["links"].forms) == 1
    assert 'value="0451 99"' in answer.text


def test_place_of_another_entry_is_not_there(inside, koeln):
    from sites.demo.factories import OrganisationFactory

    other = OrganisationFactory(owner=koeln, city="Köln")
    assert inside.get(f"{PARTS}orte/{other.locations.get().uuid}/").status_code == 404


def test_closing_is_looked_at_first(inside, entry):
    answer = inside.post("/de/eintrag/gibt-es-nicht-mehr/", {"note": "Wir haben uns aufgelöst."})
    assert answer.headers["Location"] == "/de/eintrag/danke/abschied/"
    entry.refresh_from_db()
    assert entry.status == Organisation.Status.ACTIVE
    proposal = Proposal.objects.get()
    assert (proposal.kind, proposal.note) == (Proposal.Kind.CLOSING, "Wir haben uns aufgelöst.")
    assert "Wir haben uns aufgelöst." in mail.outbox[-1].body


def test_closing_needs_a_reason(inside):
    answer = inside.post("/de/eintrag/gibt-es-nicht-mehr/", {"note": ""})
    assert answer.status_code == 422
    assert not Proposal.objects.exists()


def test_closing_is_let_through_where_the_association_says_so(inside, entry, rules):
    rules(review_closing=False)
    inside.post("/de/eintrag/gibt-es-nicht-mehr/", {"note": "Wir haben uns aufgelöst."})
    entry.refresh_from_db()
    assert entry.status == Organisation.Status.CLOSED


@pytest.mark.parametrize(
    "path", ["", "aendern/", "aendern/grunddaten/", "aendern/ansprechpersonen/", "aendern/orte/neu/"]
)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_pages_speak_the_languages_of_the_site(inside, language, path):
    page = inside.get(f"/{language}/eintrag/{path}")
    assert page.status_code == 200
    assert f'<html lang="{language}"' in page.text
