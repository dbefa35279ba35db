"""Papers, tables and the record: for who may, and a 404 for everybody else."""

import csv
import io

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook

from federation.associations.scope import scope
from federation.provisioning.domain import switch_plugin
from plugins.funding.domain import papers
from plugins.funding.domain.actors import actor_of
from plugins.funding.domain.transitions import move
from plugins.funding.models import Application, LogEntry, Paper, Review, Role
from sites.demo.factories import OrganisationFactory, UserFactory
from tests.plugins.funding.factories import of_applicant, of_funder

PEOPLE = ["signatory", "editor", "officer", "reviewer", "finance", "approver", "auditor"]


def address(name: str, **kwargs) -> str:
    return reverse(f"funding:{name}", kwargs={"language": "de", **kwargs})


@pytest.fixture
def submitted(application) -> Application:
    Application.objects.update(state="submitted", submitted_at=timezone.now())
    application.refresh_from_db()
    return application


@pytest.fixture
def paper(submitted, signatory) -> Paper:
    return papers.make(Paper.Kind.APPLICATION, submitted, submitted, by=actor_of(signatory), language="de")


@pytest.fixture
def person(request, funder, koeln, organisation):
    """`person("superuser")`: one of the fixtures, or somebody who has nothing to do with it."""

    def found(name: str):
        if name in PEOPLE:
            return request.getfixturevalue(name)
        if name == "superuser":
            return UserFactory(is_superuser=True, is_staff=True)
        if name == "another organisation":
            return of_applicant(funder, OrganisationFactory(owner=funder))
        with scope(association=koeln):
            return {
                "officer elsewhere": lambda: of_funder(koeln, Role.OFFICER, Role.AUDITOR, Role.APPROVER),
                "signatory elsewhere": lambda: of_applicant(koeln, organisation),
            }[name]()

    return found


STRANGERS = ["superuser", "another organisation", "officer elsewhere", "signatory elsewhere"]


@pytest.mark.parametrize("name", ["signatory", "editor", "officer", "finance", "approver", "auditor"])
def test_paper_is_given_out_as_it_went_out(name, paper, person, as_user):
    answer = as_user(person(name)).get(address("paper", paper=paper.uuid))
    assert answer.content == papers.archived(paper)
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Content-Disposition"].startswith("attachment; ")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "no-store" in answer.headers["Cache-Control"]


@pytest.mark.parametrize("name", [*STRANGERS, "reviewer"])
def test_paper_of_others_is_not_there(name, paper, person, as_user):
    assert as_user(person(name)).get(address("paper", paper=paper.uuid)).status_code == 404


def test_reviewer_reads_the_assigned_application_and_nothing_of_the_money(paper, submitted, reviewer, as_user):
    Review.objects.create(application=submitted, reviewer=actor_of(reviewer), has_conflict=False)
    assert as_user(reviewer).get(address("paper", paper=paper.uuid)).status_code == 200
    Paper.objects.update(kind=Paper.Kind.PAYMENT_REQUEST)
    assert as_user(reviewer).get(address("paper", paper=paper.uuid)).status_code == 404


def test_paper_is_not_there_on_another_associations_host(paper, signatory, koeln):
    switch_plugin(koeln, "funding", on=True)
    client = Client(headers={"host": koeln.site.hostname})
    client.force_login(signatory)
    assert client.get(address("paper", paper=paper.uuid)).status_code == 404


def test_stranger_is_led_to_the_sign_in(paper, visit, funder):
    for path in (address("paper", paper=paper.uuid), address("exports"), address("desk_log"), address("retention")):
        answer = visit(funder, path)
        assert (answer.status_code, answer.url.partition("?")[0]) == (302, reverse("account_login"))


def test_paper_that_was_changed_is_not_given_out(paper, signatory, as_user):
    paper.file.storage.delete(paper.file.name)
    paper.file.storage.save(paper.file.name, ContentFile(b"%PDF-forged"))
    answer = as_user(signatory).get(address("paper", paper=paper.uuid))
    assert answer.status_code == 500
    assert "beschädigt" in answer.text


@pytest.mark.parametrize("kind", ["award_letter", "rejection_letter"])
@pytest.mark.parametrize("name", ["officer", "approver"])
def test_letter_is_seen_before_it_goes_out(name, kind, submitted, person, as_user):
    path = address("paper_preview", uuid=submitted.uuid, kind=kind)
    answer = as_user(person(name)).post(path, {"letter_note": "Danke.", "terms": "Kein Alkohol."})
    assert answer.content.startswith(b"%PDF-")
    assert not Paper.objects.exists()
    assert not LogEntry.objects.exists()


@pytest.mark.parametrize("name", [*STRANGERS, "signatory", "editor", "reviewer", "finance", "auditor"])
def test_letter_is_not_there_for_others(name, submitted, person, as_user):
    path = address("paper_preview", uuid=submitted.uuid, kind="award_letter")
    assert as_user(person(name)).get(path).status_code == 404


def test_only_letters_have_a_preview(submitted, officer, as_user):
    for kind in ("application", "proof", "nothing"):
        path = address("paper_preview", uuid=submitted.uuid, kind=kind)
        assert as_user(officer).get(path).status_code == 404


EXPORTS = [
    ("exports", {}),
    ("export_csv", {"table": "applications"}),
    ("export_excel", {"table": "payments"}),
]


@pytest.mark.parametrize(("name", "kwargs"), EXPORTS)
@pytest.mark.parametrize("who", ["officer", "finance", "auditor"])
def test_tables_are_for_who_accounts_for_the_money(who, name, kwargs, person, as_user):
    assert as_user(person(who)).get(address(name, **kwargs)).status_code == 200


@pytest.mark.parametrize(("name", "kwargs"), EXPORTS)
@pytest.mark.parametrize("who", [*STRANGERS, "signatory", "editor", "reviewer", "approver"])
def test_tables_are_not_there_for_others(who, name, kwargs, submitted, person, as_user):
    assert as_user(person(who)).get(address(name, **kwargs)).status_code == 404


def test_csv_streams_the_associations_files(submitted, officer, as_user):
    answer = as_user(officer).get(address("export_csv", table="applications"))
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    [row] = csv.DictReader(io.StringIO(text), delimiter=";")
    assert row["Aktenzeichen"] == submitted.reference
    assert row["Kosten"] == "10000,00"


def test_excel_opens(submitted, officer, as_user):
    answer = as_user(officer).get(address("export_excel", table="applications"))
    sheet = load_workbook(io.BytesIO(b"".join(answer.streaming_content))).active
    assert sheet["A2"].value == submitted.reference


def test_table_that_is_none_is_not_there(officer, as_user):
    assert as_user(officer).get(address("export_csv", table="secrets")).status_code == 404


@pytest.mark.parametrize("name", ["desk_log", "desk_log_csv"])
@pytest.mark.parametrize("who", [*STRANGERS, *(person for person in PEOPLE if person != "auditor")])
def test_record_is_the_auditors(who, name, submitted, person, as_user):
    assert as_user(person(who)).get(address(name)).status_code == 404


def test_record_says_who_did_what(submitted, officer, auditor, as_user):
    move(submitted, "formal_check", by=officer)
    text = as_user(auditor).get(address("desk_log")).text
    assert "Antrag: eingereicht → formale Prüfung" in text
    assert submitted.reference in text
    assert str(actor_of(officer)) in text


def test_record_is_found_by_file(submitted, officer, auditor, as_user):
    move(submitted, "formal_check", by=officer)
    found = as_user(auditor).get(address("desk_log"), {"reference": submitted.reference.lower()})
    assert "formale Prüfung" in found.text
    assert "formale Prüfung" not in as_user(auditor).get(address("desk_log"), {"reference": "gibt-es-nicht"}).text


def test_record_is_checked_on_the_page(submitted, officer, auditor, as_user):
    move(submitted, "formal_check", by=officer)
    assert "alles wie geschrieben" in as_user(auditor).get(address("desk_log"), {"check": "1"}).text


def test_record_as_csv(submitted, officer, auditor, as_user):
    move(submitted, "formal_check", by=officer)
    answer = as_user(auditor).get(address("desk_log_csv"))
    [row] = csv.DictReader(io.StringIO(b"".join(answer.streaming_content).decode("utf-8-sig")), delimiter=";")
    assert row["Akte"] == submitted.reference
    assert row["Prüfsumme"] == LogEntry.objects.get().hash


@pytest.mark.parametrize("count", [5, 25])
def test_queries_of_the_record_do_not_grow(count, submitted, officer, auditor, as_user, django_assert_max_num_queries):
    states = ["formal_check", "review"]
    move(submitted, states[0], by=officer)
    move(submitted, states[1], by=officer)
    for _number in range(count):
        papers.make(Paper.Kind.REJECTION_LETTER, submitted, submitted, by=actor_of(officer), language="de")
    client = as_user(auditor)
    client.get(address("desk_log"))
    with django_assert_max_num_queries(14):
        client.get(address("desk_log"))


def over(application: Application) -> Application:
    long_ago = timezone.make_aware(timezone.datetime(2019, 5, 1))
    Application.objects.update(state="rejected", submitted_at=long_ago, decided_at=long_ago)
    application.refresh_from_db()
    return application


@pytest.mark.parametrize("who", ["officer", "approver", "auditor"])
def test_files_whose_time_is_over_are_listed(who, application, person, as_user):
    answer = as_user(person(who)).get(address("retention"))
    assert "Zurzeit keine." in answer.text
    assert over(application).reference in as_user(person(who)).get(address("retention")).text


@pytest.mark.parametrize("who", [*STRANGERS, "signatory", "editor", "reviewer", "finance"])
def test_files_whose_time_is_over_are_not_there_for_others(who, application, person, as_user):
    assert as_user(person(who)).get(address("retention")).status_code == 404


def test_approver_deletes_what_is_chosen_and_confirmed(application, approver, as_user):
    client, chosen = as_user(approver), {"files": [str(over(application).uuid)]}
    answer = client.post(address("retention"), chosen)
    assert answer.status_code == 422
    assert "checked" in answer.text
    assert Application.objects.exists()
    answer = client.post(address("retention"), {**chosen, "is_sure": "on"}, follow=True)
    assert "1 Akte ist gelöscht." in answer.text
    assert not Application.objects.exists()


@pytest.mark.parametrize("who", ["officer", "auditor"])
def test_who_may_only_look_deletes_nothing(who, application, person, as_user):
    data = {"files": [str(over(application).uuid)], "is_sure": "on"}
    assert as_user(person(who)).post(address("retention"), data).status_code == 403
    assert Application.objects.exists()


def test_file_that_is_kept_cannot_be_chosen(submitted, approver, as_user):
    data = {"files": [str(submitted.uuid)], "is_sure": "on"}
    assert as_user(approver).post(address("retention"), data).status_code == 422
    assert Application.objects.exists()


@pytest.mark.parametrize("count", [5, 25])
def test_queries_of_the_whole_record_stay_three(count, submitted, officer, auditor, as_user, django_assert_num_queries):
    for _number in range(count):
        papers.make(Paper.Kind.REJECTION_LETTER, submitted, submitted, by=actor_of(officer), language="de")
    client = as_user(auditor)
    answer = client.get(address("desk_log_csv"))
    with django_assert_num_queries(3):  # names, files, entries
        assert len(list(answer.streaming_content)) == count + 1
