"""Who goes leaves what they did, under a key that says nothing of them."""

from django.db import transaction

from plugins.funding.domain import log, notices
from plugins.funding.domain.actors import actor_of, without_address
from plugins.funding.domain.transitions import move
from plugins.funding.models import Actor, ApplicantInvitation, Application, Dispatch, LogEntry, Message, Role
from plugins.funding.record.checking import verify


def written_by(officer, application):
    with transaction.atomic():
        return log.write(
            application.association, "plan.changed", by=actor_of(officer), role=Role.OFFICER, subject=application
        )


def test_deleted_person_has_a_key_and_no_name(application, officer, funder):
    key = actor_of(officer).key
    written_by(officer, application)
    officer.delete()
    actor = Actor.objects.get(key=key)
    assert (actor.name, actor.user) == ("", None)
    assert str(actor) == f"Person {str(key)[:8]}"
    assert LogEntry.objects.get().actor == key
    assert verify(funder.slug).fault is None


def test_people_deleted_together_are_forgotten_too(officer, approver, django_user_model):
    keys = [actor_of(person).key for person in (officer, approver)]
    django_user_model.objects.filter(pk__in=[officer.pk, approver.pk]).delete()
    assert set(Actor.objects.filter(key__in=keys).values_list("name", flat=True)) == {""}


def test_address_leaves_mails_and_invitations(application, signatory, editor, officer, funder, organisation):
    with transaction.atomic():
        message = notices.write(application, notices.Notice("Hallo", "Text"), to_applicant=True, by=actor_of(officer))
    Message.objects.filter(pk=message.pk).update(failure=f"550 <{signatory.email.upper()}> unknown")
    Dispatch.objects.create(message=message, address=signatory.email, next_try_at=message.written_at)
    invitation = {"association": funder, "organisation": organisation, "role": Role.EDITOR}
    ApplicantInvitation.objects.create(email=signatory.email, expires_at=message.written_at, **invitation)
    signatory.delete()
    message.refresh_from_db()
    assert message.recipients == [editor.email]
    assert message.failure == "550 <…> unknown"
    assert not Dispatch.objects.exists()
    assert not ApplicantInvitation.objects.exists()


def test_file_of_a_deleted_person_can_still_be_moved(application, signatory, officer):
    Application.objects.filter(pk=application.pk).update(state="submitted")
    signatory.delete()
    assert move(application, "formal_check", by=officer).state == "formal_check"


def test_address_is_taken_out_wherever_it_stands():
    assert without_address("550 <A@b.de> a@B.de no", "a@b.de") == "550 <…> … no"
    assert without_address("421 busy", "a@b.de") == "421 busy"
