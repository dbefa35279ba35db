"""Who is reminded of what: each due date before it comes, on the day and once it has passed; never twice of the same.

A `Reminder` is written in one transaction with its mail. A run that was killed is simply run again.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from django.db import transaction
from django.db.models import Max, OuterRef, Subquery
from django.template.loader import render_to_string
from django.utils import timezone, translation

from ..addresses import application_url
from ..models import Application, Call, Grant, LogEntry, Message, Payment, Proof, Reminder
from ..reminder_words import WORDS
from . import notices
from .log import name_of
from .proofs import OPEN, OWED_WHILE

CALL_CLOSES = timedelta(days=7)
USE_BY = timedelta(days=7)
PROOF_DUE = timedelta(days=14)
ANSWER_WAITED_FOR = timedelta(days=7)


@dataclass(frozen=True)
class Occasion:
    """That somebody is to be reminded. `name` is a key of `WORDS`; with `due_on` and `about` it is unique."""

    name: str
    application: Application
    about: Call | Application | Payment | Proof
    due_on: date
    to_applicant: bool = True


def remind_of_all(today: date) -> int:
    """Queues what has not been reminded of yet. Returns how many mails that were. Scopes are off."""
    sources = (closing_calls, payments_to_use, proofs_due, questions_open)
    return sum(remind(occasion) for source in sources for occasion in source(today))


@transaction.atomic
def remind(occasion: Occasion) -> bool:
    """Lays the mail down, if nobody did before. Two runs at once: the second waits for the row, and finds it."""
    subject = name_of(occasion.about)
    if occasion.about == occasion.application.call:  # one call has many drafts
        subject = name_of(occasion.application)
    same = {"subject": subject, "occasion": occasion.name, "due_on": occasion.due_on}
    application = Application.objects.select_for_update().get(pk=occasion.application.pk)
    if Reminder.objects.filter(**same).exists():
        return False
    message = mail(occasion)
    Reminder.objects.create(application=application, message=message, **same)
    return True


def mail(occasion: Occasion) -> Message:
    application, association = occasion.application, occasion.application.association
    language = application.language if occasion.to_applicant else association.languages[0]
    with translation.override(language):
        subject, sentences = WORDS[occasion.name](occasion)
        url = application_url(application, language, for_applicant=occasion.to_applicant)
        words = {"sentences": sentences, "url": url, "association": association}
        text = render_to_string("funding/mail/reminder.txt", words).strip() + "\n"
    notice = notices.Notice(subject, text)
    return notices.write(application, notice, to_applicant=occasion.to_applicant, by=None)


def applications():
    return Application.objects.select_related("association__site", "call").prefetch_related(
        "association__language_set__locale"
    )


def closing_calls(today: date) -> Iterator[Occasion]:
    """Drafts that are not handed in yet, a week before the deadline."""
    now, soon = timezone.now(), timezone.now() + CALL_CLOSES
    drafts = applications().filter(state=Application.State.DRAFT, call__closes_at__gt=now, call__closes_at__lte=soon)
    for draft in drafts.filter(call__is_public=True).iterator(chunk_size=200):
        yield Occasion("call_closes", draft, draft.call, timezone.localdate(draft.call.closes_at))


def payments_to_use(today: date) -> Iterator[Occasion]:
    paid = Payment.objects.filter(
        state=Payment.State.PAID, grant__state=Grant.State.RUNNING, use_by__range=(today, today + USE_BY)
    )
    for payment in with_file(paid, "grant__"):
        yield Occasion("use_by", payment.grant.application, payment, payment.use_by)


def proofs_due(today: date) -> Iterator[Occasion]:
    """Of those in the future, today and past. Once the project is over, only the final one counts."""
    owed = Proof.objects.filter(state__in=OPEN, grant__state__in=OWED_WHILE, due_on__lte=today + PROOF_DUE)
    for proof in with_file(owed, "grant__"):
        if proof.kind == Proof.Kind.INTERIM and proof.grant.state != Grant.State.RUNNING:
            continue
        application = proof.grant.application
        if proof.due_on > today:
            yield Occasion("proof_soon", application, proof, proof.due_on)
        elif proof.due_on == today:
            yield Occasion("proof_today", application, proof, proof.due_on)
        else:
            yield Occasion("proof_overdue", application, proof, proof.due_on)
            yield Occasion("proof_overdue_desk", application, proof, proof.due_on, to_applicant=False)


def questions_open(today: date) -> Iterator[Occasion]:
    """A question of the funder's that has waited for an answer for a week: once for each question."""
    state = Application.State.MORE_INFORMATION
    asked = LogEntry.objects.filter(application=OuterRef("uuid"), target=state).order_by()
    asked_at = Subquery(asked.values("application").annotate(at=Max("at")).values("at"))
    waiting = applications().filter(state=state).annotate(asked_at=asked_at)
    for application in waiting.filter(asked_at__lte=timezone.now() - ANSWER_WAITED_FOR):
        yield Occasion("information", application, application, timezone.localdate(application.asked_at))


def with_file(rows, prefix: str):
    file = f"{prefix}application"
    rows = rows.select_related(f"{file}__association__site", f"{file}__call").order_by("pk")
    return rows.prefetch_related(f"{file}__association__language_set__locale").iterator(chunk_size=200)
