"""The pages about entries that look alike, asked over HTTP."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from federation.associations.models import Role
from federation.matching.domain import merge, tell_apart
from federation.matching.models import Distinct, LikelyPair, Merge
from federation.registry.domain import change
from federation.registry.models import Organisation
from federation.staff.domain import grant_role
from sites.demo.factories import OrganisationFactory, UserFactory

from .conftest import STAFF

LIST = "/admin/register/dubletten/"
MERGES = f"{LIST}zusammengefuehrt/"
PLACE = {"city": "Lübeck", "postal_code": "23552"}
SECRET = {"contacts": [{"name": "Geheime Person", "phone": "0171 3920011"}]}


@pytest.fixture
def editor(person, luebeck):
    return person(luebeck, Role.EDITOR, first_name="Edda", last_name="Editorin")


@pytest.fixture
def admin(sign_in, editor, luebeck):
    return sign_in(editor, luebeck)


@pytest.fixture
def curator(sign_in, person, umbrella):
    return sign_in(person(umbrella, Role.CURATOR), umbrella)


@pytest.fixture
def own(entered, luebeck):
    return entered(luebeck, name="Kolibri", email="neu@kolibri.example", **PLACE)


@pytest.fixture
def twin(own, entered, luebeck):
    return entered(luebeck, name="Kolibri e.V.", email="alt@kolibri.example", languages=["tr"], **PLACE)


@pytest.fixture
def foreign(own, entered, koeln):
    return entered(koeln, name="KOLIBRI eingetragener Verein", **SECRET, **PLACE)


@pytest.fixture
def elsewhere(entered, koeln):
    return [entered(koeln, name=name, city="Köln") for name in ("Tukan", "Tukan e.V.")]


def compare(one, other) -> str:
    return f"{LIST}{one.pk}/{other.pk}/"


def test_list_names_both_and_what_speaks_for_it(admin, own, twin):
    page = admin.get(LIST).text
    assert "Kolibri e.V." in page
    assert "gleicher Name, gleiche Gegend" in page
    assert compare(own, twin) in page


def test_list_shows_pairs_with_an_own_entry_alone(admin, curator, own, foreign, elsewhere):
    page = admin.get(LIST).text
    assert "KOLIBRI" in page
    assert "Tukan" not in page
    everything = curator.get(LIST).text
    assert "KOLIBRI" in everything
    assert "Tukan" in everything


def test_list_takes_as_many_queries_for_many(admin, own, twin, entered, luebeck, django_assert_num_queries):
    admin.get(LIST)
    with CaptureQueriesContext(connection) as for_few:
        admin.get(LIST)
    for _number in range(6):
        entered(luebeck, name="Kolibri", **PLACE)
    assert LikelyPair.objects.count() > 20
    with django_assert_num_queries(len(for_few)):
        admin.get(LIST)


def test_pairs_of_others_do_not_exist(admin, elsewhere):
    for answer in (admin.get(compare(*elsewhere)), admin.post(compare(*elsewhere), {"kept": "one"})):
        assert answer.status_code == 404
    assert not Merge.objects.exists()


def test_translator_finds_no_duplicates(sign_in, luebeck, own, twin):
    user = UserFactory()
    grant_role(user, luebeck, Role.TRANSLATOR, languages=["ar"])
    client = sign_in(user, luebeck)
    for path in (LIST, MERGES, compare(own, twin)):
        assert client.get(path).headers["Location"] == "/admin/"
    assert LIST not in client.get("/admin/").text


def test_menu_leads_to_the_duplicates(admin):
    assert LIST in admin.get("/admin/").text


def test_comparison_shows_both_with_a_choice_where_they_differ(admin, own, twin):
    page = admin.get(compare(own, twin)).text
    assert "neu@kolibri.example" in page
    assert "alt@kolibri.example" in page
    assert 'name="take-email" value="one" checked' in page
    assert 'name="take-kind"' not in page


def test_merge_takes_what_was_chosen(admin, own, twin):
    asked = {"kept": "one", "take-name": "one", "take-email": "other", "reason": "doppelt", "merge": "1"}
    answer = admin.post(compare(own, twin), asked, follow=True)
    assert "„Kolibri e.V.“ gehört jetzt zu „Kolibri“." in answer.text
    kept = Organisation.objects.get(pk=own.pk)
    assert (kept.email, kept.languages) == ("alt@kolibri.example", ["de", "tr"])
    assert Organisation.objects.get(pk=twin.pk).merged_into == own
    assert Merge.objects.get().reason == "doppelt"
    assert admin.get(compare(own, twin)).status_code == 404


def test_merge_without_saying_which_stays_asks_again_and_loses_nothing(admin, own, twin):
    answer = admin.post(compare(own, twin), {"take-email": "other", "reason": "weil doppelt", "kept": ""})
    assert answer.status_code == 422
    assert "Wählen Sie, welcher Eintrag bleibt." in answer.text
    assert 'name="take-email" value="other" checked' in answer.text
    assert "weil doppelt" in answer.text


def test_merge_ignores_choices_that_there_are_not(admin, own, twin):
    admin.post(compare(own, twin), {"kept": "other", "take-slug": "one", "take-email": "niemand"})
    assert Organisation.objects.get(pk=own.pk).merged_into == twin
    assert Organisation.objects.get(pk=twin.pk).email == "alt@kolibri.example"


def test_entry_of_another_association_is_compared_and_not_merged(admin, own, foreign):
    page = admin.get(compare(own, foreign)).text
    assert "Zusammenführen kann, wer beide Einträge pflegt" in page
    assert "Geheime Person" not in page
    assert 'name="kept"' not in page
    assert admin.post(compare(own, foreign), {"kept": "one", "merge": "1"}).headers["Location"] == "/admin/"
    assert not Merge.objects.exists()


def test_curator_merges_entries_of_two_associations(curator, own, foreign):
    assert "Geheime Person" not in curator.get(compare(own, foreign)).text
    curator.post(compare(own, foreign), {"kept": "one", "merge": "1"})
    assert Organisation.objects.get(pk=foreign.pk).merged_into == own


def test_two_that_differ_are_never_shown_again(admin, own, foreign):
    answer = admin.post(compare(own, foreign), {"distinct": "1"}, follow=True)
    assert "Das sind zwei verschiedene" in answer.text
    assert Distinct.objects.get().actor == "Edda Editorin"
    assert compare(own, foreign) not in admin.get(LIST).text


def test_merge_is_listed_and_taken_back(admin, own, twin):
    admin.post(compare(own, twin), {"kept": "one", "merge": "1"})
    address = f"{MERGES}{Merge.objects.get().pk}/zuruecknehmen/"
    page = admin.get(MERGES).text
    assert address in page
    assert "Edda Editorin" in page
    assert "wird wieder ein eigener Eintrag" in admin.get(address).text
    answer = admin.post(address, follow=True)
    assert "„Kolibri e.V.“ ist wieder ein eigener Eintrag." in answer.text
    assert Organisation.objects.get(pk=twin.pk).merged_into is None
    assert "zurückgenommen am" in admin.get(MERGES).text
    assert admin.post(address).headers["Location"] == "/admin/"


def test_undoing_asks_first_where_something_was_changed(admin, own, twin):
    admin.post(compare(own, twin), {"kept": "one", "take-email": "other"})
    change(own, {"email": "drittes@kolibri.example"}, actor=STAFF)
    address = f"{MERGES}{Merge.objects.get().pk}/zuruecknehmen/"
    answer = admin.post(address)
    assert answer.status_code == 409
    assert "<li>E-Mail</li>" in answer.text
    admin.post(address, {"keep_changed": "1"})
    assert Organisation.objects.get(pk=own.pk).email == "drittes@kolibri.example"
    assert Organisation.objects.get(pk=twin.pk).merged_into is None


def test_merges_of_others_do_not_exist(admin, curator, elsewhere):
    merged = merge(*elsewhere, actor=STAFF)
    assert "Tukan" not in admin.get(MERGES).text
    assert admin.post(f"{MERGES}{merged.pk}/zuruecknehmen/").status_code == 404
    assert "Tukan" in curator.get(MERGES).text


def test_name_of_who_merged_is_for_colleagues(admin, curator, own, twin):
    admin.post(compare(own, twin), {"kept": "one"})
    assert "Edda" in admin.get(MERGES).text
    assert "Edda" not in curator.get(MERGES).text


def test_pair_that_nobody_suspected_can_be_merged_by_who_may(admin, own, luebeck):
    other = OrganisationFactory(owner=luebeck, name="Papagei")
    assert admin.get(compare(own, other)).status_code == 200


def test_told_apart_pair_can_still_be_merged_by_who_may(admin, own, twin):
    tell_apart(own, twin, actor=STAFF)
    assert admin.get(compare(own, twin)).status_code == 200


def test_pages_stand_without_anything(admin):
    assert "Gerade gibt es keine." in admin.get(LIST).text
    assert "Noch wurde nichts zusammengeführt." in admin.get(MERGES).text
