import pytest
from django.core import mail
from django.urls import reverse

from plugins.funding.domain.deciding import CHECKLIST
from plugins.funding.domain.plans import awarded_plan
from plugins.funding.domain.transitions import move
from plugins.funding.models import Application, Comment, Grant, Message, Plan

S = Application.State
QUERIES = 70


def step_page(application, target):
    return reverse("funding:desk_step", kwargs={"language": "de", "uuid": application.uuid, "target": target})


def file_page(application):
    return reverse("funding:desk_application", kwargs={"language": "de", "uuid": application.uuid})


def state_of(application):
    return Application.objects.get(pk=application.pk).state


@pytest.fixture
def proposed(on_desk, officer):
    return move(on_desk, S.PROPOSED_APPROVAL, by=officer)


def test_file_offers_the_steps_of_the_role(submitted, as_user, officer, auditor):
    application = submitted(S.FORMAL_CHECK)
    page = as_user(officer).get(file_page(application))
    for target in (S.MORE_INFORMATION, S.REVIEW, S.PROPOSED_REJECTION):
        assert step_page(application, target) in page.text
    assert "/step/" not in as_user(auditor).get(file_page(application)).text


def test_question_is_written_first_and_its_mail_second(submitted, as_user, officer, signatory):
    application = submitted(S.FORMAL_CHECK)
    client, url = as_user(officer), step_page(application, S.MORE_INFORMATION)
    assert 'name="text"' not in client.get(url).text
    second = client.post(url, {"reason": "Wer leitet die „Gruppe“?", "write": "1"})
    assert "Wer leitet die „Gruppe“?" in second.context["form"].initial["text"]
    assert signatory.email in second.text
    assert state_of(application) == S.FORMAL_CHECK
    done = client.post(url, {"reason": "Wer leitet die „Gruppe“?", "subject": "Frage", "text": "Bitte sagen Sie, wer."})
    assert done.status_code == 302
    assert state_of(application) == S.MORE_INFORMATION
    assert Message.objects.get().text == "Bitte sagen Sie, wer."


def test_question_without_words_is_asked_for(submitted, as_user, officer):
    application = submitted(S.FORMAL_CHECK)
    response = as_user(officer).post(step_page(application, S.MORE_INFORMATION), {"reason": " ", "write": "1"})
    assert response.status_code == 422
    assert "id_reason_error" in response.text


def test_mail_as_it_was_changed_leaves_and_the_file_says_when(
    proposed, as_user, approver, django_capture_on_commit_callbacks
):
    client, url = as_user(approver), step_page(proposed, S.APPROVED)
    page = client.get(url)
    assert "8.000,00" in page.context["form"].initial["text"]
    given = {"subject": "Es klappt", "text": "Herzlichen Glückwunsch!", "plan": page.context["seen_plan"]}
    with django_capture_on_commit_callbacks(execute=True):
        done = client.post(url, given)
    assert done.status_code == 302, done.text
    assert [(it.subject, it.body) for it in mail.outbox] == [("Es klappt", "Herzlichen Glückwunsch!")]
    file = client.get(done["Location"])
    assert "Mail ging am" in file.text
    assert "Herzlichen Glückwunsch!" in file.text


def test_mail_that_did_not_leave_is_named_and_sent_again(
    on_desk, as_user, officer, auditor, signatory, django_capture_on_commit_callbacks
):
    from plugins.funding.domain.actors import actor_of

    message = Message.objects.create(
        application=on_desk,
        to_applicant=True,
        subject="Frage",
        text="Wer?",
        recipients=[signatory.email],
        written_by=actor_of(officer),
        failure="Postfach voll",
    )
    assert "Postfach voll" in as_user(officer).get(file_page(on_desk)).text
    assert "Frage" in as_user(officer).get(reverse("funding:desk", kwargs={"language": "de"})).text
    again = reverse("funding:desk_send_again", kwargs={"language": "de", "uuid": on_desk.uuid, "message": message.pk})
    assert as_user(auditor).post(again).status_code == 404
    with django_capture_on_commit_callbacks(execute=True):
        as_user(officer).post(again)
    assert [it.to for it in mail.outbox] == [[signatory.email]]
    with django_capture_on_commit_callbacks(execute=True):
        as_user(officer).post(again)
    assert len(mail.outbox) == 1


def test_checklist_has_to_be_ticked(submitted, as_user, officer):
    application = submitted(S.FORMAL_CHECK)
    client, url = as_user(officer), step_page(application, S.REVIEW)
    ticked = {f"check_{key}": "on" for key in CHECKLIST}
    response = client.post(url, dict(list(ticked.items())[:-1]))
    assert response.status_code == 422
    assert state_of(application) == S.FORMAL_CHECK
    client.post(url, ticked)
    assert state_of(application) == S.REVIEW
    assert "✓" in Comment.objects.get().text


def test_what_stands_against_it_is_said_and_nothing_typed_is_lost(proposed, as_user, approver):
    Plan.objects.filter(pk=awarded_plan(proposed).pk).update(version=9)
    given = {"subject": "Ja", "text": "Mein Text", "terms": "Meine Auflage", "plan": f"{awarded_plan(proposed).pk}:1"}
    response = as_user(approver).post(step_page(proposed, S.APPROVED), given)
    assert response.status_code == 422
    for words in ("Der Plan hat sich inzwischen geändert", "Mein Text", "Meine Auflage"):
        assert words in response.text
    assert not Grant.objects.exists()


def test_step_that_somebody_else_took_answers_409(proposed, as_user, officer, approver):
    move(proposed, S.REVIEW, by=approver, reason="noch einmal")
    response = as_user(approver).get(step_page(proposed, S.APPROVED))
    assert response.status_code == 409
    assert "jemand anderes" in response.text


def test_step_of_another_role_answers_403_with_words(proposed, as_user, officer):
    response = as_user(officer).post(step_page(proposed, S.APPROVED), {"subject": "Ja", "text": "Ja"})
    assert response.status_code == 403
    assert "keine Rolle" in response.text
    assert state_of(proposed) == S.PROPOSED_APPROVAL


def test_unknown_step_is_404(on_desk, as_user, officer):
    assert as_user(officer).get(step_page(on_desk, "gibt-es-nicht")).status_code == 404


def test_comment_is_kept_and_never_shown_to_applicants(on_desk, as_user, officer, signatory):
    as_user(officer).post(file_page(on_desk), {"text": "Nur unter uns."})
    assert "Nur unter uns." in as_user(officer).get(file_page(on_desk)).text
    own = reverse("funding:application", kwargs={"language": "de", "uuid": on_desk.uuid})
    assert "Nur unter uns." not in as_user(signatory).get(own).text
    assert as_user(officer).post(file_page(on_desk), {"text": ""}).status_code == 422


def test_applicants_never_see_what_is_proposed(proposed, as_user, signatory):
    own = reverse("funding:application", kwargs={"language": "de", "uuid": proposed.uuid})
    page = as_user(signatory).get(own)
    assert "vorgeschlagen" not in page.text
    assert "Vorgesehen" not in page.text


def test_file_in_other_languages(on_desk, as_user, officer):
    for language in ("en", "ar"):
        url = reverse("funding:desk_application", kwargs={"language": language, "uuid": on_desk.uuid})
        assert as_user(officer).get(url).status_code == 200
