"""From a call to a draft, and who gets in."""

import re
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from federation.registry.models import Organisation
from plugins.funding.domain.actors import actor_of
from plugins.funding.domain.uploads import store
from plugins.funding.models import ApplicantInvitation, ApplicantMember, Application, LateAccess, Paper, Role
from sites.demo.factories import OrganisationFactory
from tests.plugins.funding.asking import lay_call_page
from tests.plugins.funding.factories import ApplicationFactory, CallFactory, of_applicant

PDF = b"%PDF-1.7\n1 0 obj\n%%EOF\n"


def address(name, language="de", **kwargs):
    return reverse(f"funding:{name}", kwargs={"language": language, **kwargs})


@pytest.fixture
def anybody(funder):
    return Client(headers={"host": funder.site.hostname})


def text_of(response) -> str:
    return " ".join(BeautifulSoup(response.content, "html.parser").select_one("main").get_text(" ").split())


def test_call_page_leads_to_the_application_while_it_is_open(call, visit, funder):
    page = lay_call_page(call)
    start = address("start", call=call.pk)

    assert start in visit(funder, f"/de/{page.slug}/").text
    call.closes_at = timezone.now() - timedelta(seconds=1)
    call.save()
    closed = visit(funder, f"/de/{page.slug}/")
    assert start not in closed.text
    assert "Geschlossen" in text_of(closed)


def test_call_page_says_the_deadline_to_the_second_and_is_kept_no_longer(call, visit, funder):
    page = lay_call_page(call)
    call.closes_at = timezone.now() + timedelta(seconds=30)
    call.save()

    response = visit(funder, f"/de/{page.slug}/")

    assert f"{timezone.localtime(call.closes_at):%H:%M:%S} Uhr" in text_of(response)
    assert int(re.search(r"max-age=(\d+)", response.headers["Cache-Control"]).group(1)) <= 30


def test_page_of_a_call_that_is_not_open_yet_says_so(call, visit, funder):
    page = lay_call_page(call)
    call.is_public = False
    call.save()

    response = visit(funder, f"/de/{page.slug}/")

    assert "noch vorbereitet" in text_of(response)
    assert visit(funder, address("start", call=call.pk)).status_code == 404


def test_overview_names_calls_by_their_page_in_the_readers_language(funder, call, visit):
    lay_call_page(call)
    english = lay_call_page(call, "en", title="Call in English")
    CallFactory(association=funder, opens_at=timezone.now() + timedelta(days=1))
    CallFactory(association=funder, is_public=False, title="Geheim")

    german, in_english = visit(funder, address("index")), visit(funder, address("index", "en"))

    assert f"/de/{english.slug}/" in german.text
    assert f"/en/{english.slug}/" in in_english.text
    assert "Geheim" not in german.text


def test_overview_takes_the_same_queries_for_many_calls(funder, call, visit, django_assert_max_num_queries):
    address_of_index = address("index")
    for _number in range(5):
        lay_call_page(CallFactory(association=funder))
    visit(funder, address_of_index)
    with django_assert_max_num_queries(14):
        visit(funder, address_of_index)


def test_starting_opens_the_one_draft(call, organisation, signatory, as_user):
    client = as_user(signatory)
    start = address("start", call=call.pk)
    assert organisation.name in client.get(start).text

    first = client.post(start, {"organisation": organisation.pk})
    second = client.post(start, {"organisation": organisation.pk})

    application = Application.objects.get(call=call)
    assert first.url == second.url == address("application", uuid=application.uuid)
    assert client.get(first.url).status_code == 200


def test_starting_for_somebody_else_is_not_found(call, signatory, as_user, funder):
    other = OrganisationFactory(owner=funder)
    response = as_user(signatory).post(address("start", call=call.pk), {"organisation": other.pk})

    assert response.status_code == 404
    assert not Application.objects.exists()


def test_starting_after_the_deadline_says_why_not(call, organisation, signatory, as_user):
    call.closes_at = timezone.now() - timedelta(seconds=1)
    call.save()

    response = as_user(signatory).post(address("start", call=call.pk), {"organisation": organisation.pk})

    assert response.status_code == 422
    assert "abgelaufen" in text_of(response)


def test_late_access_is_shown_to_whom_it_was_granted(call, organisation, signatory, officer, as_user):
    call.closes_at = timezone.now() - timedelta(seconds=1)
    call.save()
    until, by = timezone.now() + timedelta(days=1), actor_of(officer)
    LateAccess.objects.create(call=call, organisation=organisation, until=until, reason="krank", granted_by=by)
    client, start = as_user(signatory), address("start", call=call.pk)

    assert start in client.get(address("mine")).text
    assert "krank" not in client.get(address("mine")).text
    assert client.post(start, {"organisation": organisation.pk}).status_code == 302


def test_call_is_found_by_the_search(call, funder, visit):
    lay_call_page(call, title="Begegnungsfonds")

    assert "Begegnungsfonds" in text_of(visit(funder, "/de/suche/", {"q": "Begegnungsfonds"}))


def test_stranger_finds_the_organisation_and_reads_no_address(call, organisation, anybody):
    Organisation.objects.filter(pk=organisation.pk).update(email="buero@verein.example")
    access = anybody.get(address("start", call=call.pk)).url

    found = anybody.get(access, {"q": organisation.name[:5]})
    assert organisation.name in found.text
    sent = anybody.post(access, {"organisation": organisation.pk})
    Organisation.objects.filter(pk=organisation.pk).update(email="")
    nothing_sent = anybody.post(access, {"organisation": organisation.pk})

    assert "buero@verein.example" not in found.text + sent.text
    assert text_of(sent) == text_of(nothing_sent)
    assert ApplicantInvitation.objects.count() == 1


def test_access_is_only_for_who_may_apply(call, anybody, koeln):
    stranger = OrganisationFactory(owner=koeln, name="Ganz anderer Verein")
    access = address("access", call=call.pk)

    assert "ist keine mit diesem Namen" in text_of(anybody.get(access, {"q": "Ganz anderer"}))
    assert anybody.post(access, {"organisation": stranger.pk}).status_code == 404


def test_link_makes_an_account_and_leads_to_ones_applications(
    call, organisation, anybody, django_capture_on_commit_callbacks
):
    Organisation.objects.filter(pk=organisation.pk).update(email="buero@verein.example")
    with django_capture_on_commit_callbacks(execute=True):
        anybody.post(address("access", call=call.pk), {"organisation": organisation.pk})
    [message] = mail.outbox
    link = re.search(r"https?://[^/]+(/\S+/invitations/\S+)", message.body).group(1)

    assert "Einladung annehmen" in anybody.get(link).text
    assert not ApplicantMember.objects.exists()
    assert anybody.post(link, {"first_name": ""}).status_code == 422
    joined = anybody.post(link, {"first_name": "Nadia"})

    assert joined.url == address("mine")
    assert ApplicantMember.objects.get().role == Role.SIGNATORY
    assert anybody.get(address("mine")).status_code == 200
    assert anybody.get(link).status_code == 410


def test_signatory_invites_and_withdraws(application, signatory, editor, as_user):
    client, people = as_user(signatory), address("people", uuid=application.uuid)

    assert client.post(people, {"email": "kein Zeichen", "role": "editor"}).status_code == 422
    assert client.post(people, {"email": "neu@verein.example", "role": "editor"}).status_code == 302
    assert "neu@verein.example" in client.get(people).text
    assert "neu@verein.example" not in as_user(editor).get(people).text
    client.post(people, {"revoke": ApplicantInvitation.objects.get().pk})
    client.post(people, {"withdraw": ApplicantMember.objects.get(user=editor).pk})

    assert as_user(editor).get(people).status_code == 404
    last = client.post(people, {"withdraw": ApplicantMember.objects.get(user=signatory).pk})
    assert last.status_code == 422
    assert "unterschreiben" in text_of(last)


def test_editor_may_neither_invite_nor_hand_in_nor_withdraw(application, editor, as_user):
    client = as_user(editor)
    kwargs = {"uuid": application.uuid}

    assert client.post(address("people", **kwargs), {"email": "a@b.example", "role": "editor"}).status_code == 403
    assert client.post(address("submit", **kwargs)).status_code == 403
    assert client.post(address("withdraw", **kwargs)).status_code == 403
    application.refresh_from_db()
    assert application.state == "draft"


def test_handing_in_twice_shows_the_one_application(application, signatory, as_user):
    client, submit = as_user(signatory), address("submit", uuid=application.uuid)

    first, second = client.post(submit), client.post(submit)

    assert first.url == second.url == address("application", uuid=application.uuid)
    assert Paper.objects.count() == 1
    assert "Ihr Antrag ist abgesendet" in text_of(client.get(first.url))
    assert client.get(address("budget", uuid=application.uuid)).status_code in (200, 302)


def test_handing_in_what_is_incomplete_names_it_with_a_link(application, signatory, as_user):
    Application.objects.filter(pk=application.pk).update(title="")

    response = as_user(signatory).post(address("submit", uuid=application.uuid))

    assert response.status_code == 422
    links = BeautifulSoup(response.content, "html.parser").select(".errs a")
    project = address("application_step", uuid=application.uuid, step="project")
    assert [link["href"] for link in links] == [f"{project}?pruefen=1#q-title"]


def test_question_of_the_funder_opens_the_form_again(application, signatory, officer, as_user):
    from plugins.funding.domain.transitions import move

    client = as_user(signatory)
    move(application, "submitted", by=signatory)
    move(application, "formal_check", by=officer)
    move(application, "more_information", by=officer, reason="Welche Räume nutzen Sie?")

    page = client.get(address("application_step", uuid=application.uuid, step="project"))
    assert "Welche Räume nutzen Sie?" in text_of(page)
    client.post(address("submit", uuid=application.uuid))

    application.refresh_from_db()
    assert application.state == "formal_check"


@pytest.mark.parametrize("state", ["proposed_approval", "proposed_rejection"])
def test_applicant_never_sees_what_is_proposed(state, application, signatory, as_user):
    Application.objects.filter(pk=application.pk).update(state=state)
    client = as_user(signatory)

    for page in (address("mine"), address("application", uuid=application.uuid)):
        text = client.get(page).text
        assert "Begutachtung" in text
        assert "vorgeschlagen" not in text
        assert "proposed" not in text


def test_file_is_for_download_by_who_may_see_the_application(application, signatory, officer, as_user, anybody, funder):
    upload = store(application, SimpleUploadedFile("Satzung.pdf", PDF), by=signatory)
    file = address("upload", upload=upload.uuid)
    stranger = of_applicant(funder, ApplicationFactory(call=application.call).organisation)

    response = as_user(signatory).get(file)

    assert b"".join(response.streaming_content) == PDF
    assert response.headers["Content-Disposition"] == 'attachment; filename="Satzung.pdf"'
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert "no-store" in response.headers["Cache-Control"]
    assert as_user(stranger).get(file).status_code == 404
    assert as_user(officer).get(file).status_code == 404  # a draft is not the funder's yet
    assert anybody.get(file).status_code == 302
    Application.objects.filter(pk=application.pk).update(state="submitted", submitted_at=timezone.now())
    assert as_user(officer).get(file).status_code == 200


def test_file_is_not_there_on_another_host(application, signatory, koeln):
    from federation.provisioning.domain import switch_plugin

    upload = store(application, SimpleUploadedFile("Satzung.pdf", PDF), by=signatory)
    switch_plugin(koeln, "funding", on=True)
    elsewhere = Client(headers={"host": koeln.site.hostname})
    elsewhere.force_login(signatory)

    assert elsewhere.get(address("upload", upload=upload.uuid)).status_code == 404
    assert elsewhere.get(address("application", uuid=application.uuid)).status_code == 404


def test_list_takes_the_same_queries_for_many_applications(
    call, organisation, signatory, as_user, funder, django_assert_max_num_queries
):
    ApplicationFactory(call=call, organisation=organisation, signatory=signatory)
    client = as_user(signatory)
    client.get(address("mine"))
    for _number in range(5):
        other = CallFactory(association=funder)
        ApplicationFactory(call=other, organisation=organisation, signatory=signatory)
    with django_assert_max_num_queries(14):
        response = client.get(address("mine"))
    assert len(BeautifulSoup(response.content, "html.parser").select("main .ev")) == 6
