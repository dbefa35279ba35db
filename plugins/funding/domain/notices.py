"""Mails about a file. Each is a `Message` first, word for word, in the transaction of what it tells; then it leaves.

So everybody sees on the file whether a mail went out, when, and to whom.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction

from ..models import Actor, ApplicantMember, Application, FunderMember, Message, Role
from ..tasks import deliver_message
from .steps import Context, Step
from .wording import standard_text


@dataclass(frozen=True)
class Notice:
    """What is written to somebody, as it was previewed and perhaps changed."""

    subject: str
    text: str


def preview(step: Step, subject, application: Application, *, reason: str = "") -> Notice:
    """The standard text of a step's mail, in the reader's language."""
    return Notice(*standard_text(step, subject, application, reason=reason))


def lay_down(step: Step, context: Context, notice: Notice | None) -> Message:
    application = context.application
    notice = notice or preview(step, context.subject, application, reason=context.reason)
    return write(application, notice, to_applicant=step.mails == "applicant", by=context.by)


def write(application: Application, notice: Notice, *, to_applicant: bool, by: Actor | None) -> Message:
    """Lays a mail down and sends it once the transaction holds. One without recipients is kept and says so."""
    people = applicants(application) if to_applicant else officers(application)
    message = Message.objects.create(
        application=application,
        to_applicant=to_applicant,
        subject=" ".join(notice.subject.split())[:200],
        text=notice.text,
        recipients=sorted(people),
        written_by=by or system_actor(),
    )
    transaction.on_commit(lambda: deliver_message.enqueue(message.pk))
    return message


def applicants(application: Application) -> Iterable[str]:
    members = ApplicantMember.objects.filter(
        association=application.association_id, organisation=application.organisation_id, user__is_active=True
    )
    return set(members.values_list("user__email", flat=True))


def officers(application: Application) -> Iterable[str]:
    contact = application.call.contact_email
    members = FunderMember.objects.filter(
        association=application.association_id, role=Role.OFFICER, user__is_active=True
    )
    return {contact} if contact else set(members.values_list("user__email", flat=True))


def system_actor() -> Actor:
    """Who writes where no person does."""
    return Actor.objects.get_or_create(user=None, name=SYSTEM_NAME)[0]


SYSTEM_NAME = "Verbund"
