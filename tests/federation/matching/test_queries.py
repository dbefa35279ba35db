import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from federation.matching import queries
from federation.matching.domain import merge, tell_apart
from federation.matching.following import find_all_pairs
from federation.matching.models import Fingerprint, LikelyPair, MatchKey
from federation.matching.queries import candidates
from federation.registry.domain import change
from sites.demo.factories import OrganisationFactory

from .conftest import STAFF

KOELN = {"city": "Köln", "postal_code": "50823"}


@pytest.fixture
def kolibri(entered, koeln):
    return entered(koeln, name="Kolibri e.V.", phone="0221 4710 101", **KOELN)


def found(document, **arguments):
    return [candidate.organisation.name for candidate in candidates(document, **arguments)]


def test_candidate_is_found_with_reasons(kolibri):
    [candidate] = candidates({"name": "KOLIBRI", "phone": "+49 221 4710101", "locations": [KOELN]})
    assert candidate.organisation == kolibri
    assert [str(reason) for reason in candidate.reasons] == ["gleicher Name", "gleiche Telefonnummer", "gleiche Gegend"]


def test_document_with_nothing_to_compare_has_no_candidates(kolibri):
    assert found({}) == found({"name": ""}) == found({"name": "–"}) == []


def test_candidates_leave_out_the_entry_itself_and_who_was_told_apart(kolibri, entered, koeln):
    other = entered(koeln, name="Kolibri", **KOELN)
    document = {"name": "Kolibri", "locations": [KOELN]}
    assert found(document, exclude=other) == ["Kolibri e.V."]
    tell_apart(kolibri, other, actor=STAFF)
    assert found(document, exclude=other) == []
    assert len(found(document)) == 2


def test_candidates_leave_out_what_was_merged(kolibri, luebeck):
    merge(OrganisationFactory(owner=luebeck, name="Papagei"), kolibri, actor=STAFF)
    assert "Kolibri e.V." not in found({"name": "Kolibri", "locations": [KOELN]})


def test_candidates_follow_a_change(kolibri):
    change(kolibri, {"name": "Tukan", "phone": ""}, actor=STAFF)
    assert found({"name": "Kolibri", "locations": [KOELN]}) == []
    assert found({"name": "Tukan", "locations": [KOELN]}) == ["Tukan"]


def test_candidates_take_as_many_queries_among_many(kolibri, koeln, django_assert_num_queries):
    for _number in range(12):
        OrganisationFactory(owner=koeln, name="Kolibri", **KOELN)
    with django_assert_num_queries(3):
        assert len(candidates({"name": "Kolibri", "locations": [KOELN]}, limit=5)) == 5
    with django_assert_num_queries(4):
        candidates({"name": "Kolibri", "locations": [KOELN]}, exclude=kolibri)


def test_common_keys_are_not_followed(kolibri, koeln, monkeypatch):
    for number in range(3):
        OrganisationFactory(owner=koeln, name=f"Träger {number}", website="https://traeger.example")
    monkeypatch.setattr(queries, "COMMON", 2)
    with CaptureQueriesContext(connection) as captured:
        assert found({"name": "Anker", "website": "https://traeger.example"}) == []
    assert len(captured) == 1


def test_domain_of_many_counts_nothing(koeln, monkeypatch):
    OrganisationFactory(owner=koeln, name="Treff Kolibri Nord", website="https://traeger.example", **KOELN)
    document = {"name": "Treff Kolibri Süd", "website": "https://traeger.example", "locations": [KOELN]}
    monkeypatch.setattr("federation.matching.likeness.THRESHOLD", 0)
    [before] = candidates(document)
    monkeypatch.setattr(queries, "SHARED_DOMAIN", 0)
    [after] = candidates(document)
    assert after.score < before.score


def test_likely_pair_appears_and_goes_with_the_change(kolibri, entered, koeln, django_capture_on_commit_callbacks):
    other = entered(koeln, name="Kolibri", **KOELN)
    pair = LikelyPair.objects.get()
    assert (pair.one, pair.other) == (kolibri, other)
    assert [str(reason) for reason in pair.reasons] == ["gleicher Name", "gleiche Gegend"]
    with django_capture_on_commit_callbacks(execute=True):
        change(other, {"name": "Tukan"}, actor=STAFF)
    assert not LikelyPair.objects.exists()


def test_merge_ends_the_pair_and_undoing_finds_it_again(kolibri, entered, koeln, django_capture_on_commit_callbacks):
    from federation.matching.domain import unmerge

    other = entered(koeln, name="Kolibri", **KOELN)
    with django_capture_on_commit_callbacks(execute=True):
        merged = merge(kolibri, other, actor=STAFF)
    assert not LikelyPair.objects.exists()
    with django_capture_on_commit_callbacks(execute=True):
        unmerge(merged, actor=STAFF)
    assert LikelyPair.objects.count() == 1


def test_commands_find_what_was_written_behind_their_back(kolibri, koeln, capsys):
    OrganisationFactory(owner=koeln, name="Kolibri", **KOELN)  # nobody was told: the commit never came
    MatchKey.objects.all().delete()
    Fingerprint.objects.all().delete()
    call_command("rebuild_match_keys", verbosity=0)
    call_command("find_duplicates", verbosity=0)
    assert LikelyPair.objects.count() == 1
    assert capsys.readouterr().err == ""


def test_rebuilding_takes_as_many_queries_for_many(koeln, kolibri):
    with CaptureQueriesContext(connection) as for_one:
        call_command("rebuild_match_keys", verbosity=0)
    for number in range(5):
        OrganisationFactory(owner=koeln, name=f"Verein {number}", **KOELN)
    with CaptureQueriesContext(connection) as for_six:
        call_command("rebuild_match_keys", verbosity=0)
    assert len(for_six) == len(for_one)


def test_finding_all_pairs_tells_how_far_it_is(kolibri):
    told = []
    find_all_pairs(told.append)
    assert told == [1]
