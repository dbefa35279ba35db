"""Every page about an entry: who sees it, and what stands in it."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from federation.associations.models import Role
from federation.registry.domain import hide
from federation.registry.models import Organisation
from sites.demo.factories import OrganisationFactory

from .conftest import BY_HAND, address

PARTS = ["basics", "services", "places", "contacts", "translations", "membership", "history"]


@pytest.mark.parametrize("part", PARTS)
def test_page_of_own_entry_is_there(admin, own, part):
    answer = admin.get(address(part, own))
    assert answer.status_code == 200
    assert "Verein Morgenland" in answer.text
    assert 'aria-current="page"' in answer.text


@pytest.mark.parametrize("part", PARTS)
def test_entry_of_others_does_not_exist(admin, koeln, part):
    foreign = OrganisationFactory(owner=koeln)
    assert admin.get(address(part, foreign)).status_code == 404
    assert admin.post(address(part, foreign), {"name": "Neu"}).status_code in (404, 405)


@pytest.mark.parametrize("part", PARTS)
def test_shared_entry_can_be_read(admin, shared, part):
    answer = admin.get(address(part, shared))
    assert answer.status_code == 200
    assert "Verbund Köln pflegt diesen Eintrag" in answer.text
    for secret in ("Geheime Nummer", "0221 999", "Schutzweg"):
        assert secret not in answer.text


@pytest.mark.parametrize("part", ["basics", "contacts", "new_service", "new_place", "confirm", "close", "reopen"])
def test_shared_entry_is_not_changed(admin, shared, part):
    version = Organisation.objects.get(pk=shared.pk).version
    answer = admin.post(address(part, shared), {"name": "Neu", "version": 1, "reason": "Weg"})
    assert answer.status_code == 302
    assert answer.headers["Location"] == "/admin/"
    assert Organisation.objects.get(pk=shared.pk).version == version


def test_umbrella_edits_unclaimed_entries_alone(curator_admin, own, unclaimed):
    assert "Speichern" in curator_admin.get(address("basics", unclaimed)).text
    page = curator_admin.get(address("basics", own)).text
    assert "Sie können das lesen" in page
    curator_admin.post(address("confirm", own))
    assert Organisation.objects.get(pk=own.pk).checked_on is None
    curator_admin.post(address("confirm", unclaimed))
    assert Organisation.objects.get(pk=unclaimed.pk).checked_on is not None


def test_umbrella_does_not_see_internal_contacts(curator_admin, own):
    assert "0451 111" not in curator_admin.get(address("contacts", own)).text


def test_unclaimed_entry_is_nobodys_here(admin, unclaimed):
    assert admin.get(address("basics", unclaimed)).status_code == 404


def test_hidden_entry_is_still_in_the_admin(admin, shared, luebeck):
    hide(shared, luebeck, True, actor=BY_HAND)
    page = admin.get(reverse("registry:index")).text
    assert "Brückenschlag" in page
    assert "hier nicht gezeigt" in page


@pytest.mark.parametrize("part", ["basics", "services", "contacts"])
def test_translator_reads_and_changes_nothing(sign_in, person, luebeck, own, part):
    client = sign_in(person(luebeck, Role.TRANSLATOR, languages=["ar"]), luebeck)
    assert client.get(address(part, own)).status_code == 200
    client.post(address(part, own), {"name": "Neu"})
    assert Organisation.objects.get(pk=own.pk).name == "Verein Morgenland e. V."


def test_list_shows_own_members_and_who_keeps_them(admin, own, shared, koeln):
    OrganisationFactory(owner=koeln, name="Nur in Köln")
    page = admin.get(reverse("registry:index")).text
    assert "Verein Morgenland" in page
    assert "Verbund Köln" in page
    assert "Nur in Köln" not in page


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ({"owner": "own"}, {"Verein Morgenland e. V."}),
        ({"owner": "others"}, {"Brückenschlag e. V."}),
        ({"q": "morgen land"}, {"Verein Morgenland e. V."}),
        ({"q": "lübeck"}, {"Verein Morgenland e. V."}),
        ({"q": "köln"}, set()),  # its place there is not public
        ({"status": "closed"}, set()),
        ({"freshness": "0"}, {"Verein Morgenland e. V.", "Brückenschlag e. V."}),
        ({"freshness": "2"}, set()),
        ({"topic": "kultur"}, set()),
        ({"topic": "gibt-es-nicht"}, {"Verein Morgenland e. V.", "Brückenschlag e. V."}),
    ],
)
def test_list_is_narrowed(admin, own, shared, question, found):
    answer = admin.get(reverse("registry:index"), question)
    assert {entry.name for entry in answer.context["object_list"]} == found


def test_list_of_umbrella_has_all_and_finds_unclaimed(curator_admin, own, shared, unclaimed):
    assert len(curator_admin.get(reverse("registry:index")).context["object_list"]) == 3
    found = curator_admin.get(reverse("registry:index"), {"owner": "nobody"}).context["object_list"]
    assert [entry.name for entry in found] == ["Freie Initiative"]
    found = curator_admin.get(reverse("registry:index"), {"owner": "koeln"}).context["object_list"]
    assert [entry.name for entry in found] == ["Brückenschlag e. V."]


def test_list_takes_as_many_queries_for_fifty(admin, own, luebeck, django_assert_num_queries):
    admin.get(reverse("registry:index"))
    with CaptureQueriesContext(connection) as for_one:
        admin.get(reverse("registry:index"))
    for number in range(49):
        OrganisationFactory(owner=luebeck, name=f"Verein {number}")
    with django_assert_num_queries(len(for_one)):
        page = admin.get(reverse("registry:index"))
    assert len(page.context["object_list"]) == 50


def test_anonymous_is_asked_to_sign_in(client, luebeck, own):
    answer = client.get(address("basics", own), headers={"host": luebeck.site.hostname})
    assert answer.status_code == 302
    assert "anmelden" in answer.headers["Location"] or "login" in answer.headers["Location"]
