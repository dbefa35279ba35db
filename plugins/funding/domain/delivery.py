"""How a message leaves: to each recipient a mail of its own, once, with what the mail server said."""

from datetime import timedelta

from django.core.mail import EmailMessage
from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from federation.keeping.delivery import Delivery, Outcome, deliver

from ..models import Dispatch, Message

MOST_ATTEMPTS = 8  # the last one after about a week
ABANDONED_AFTER = timedelta(hours=1)  # whoever claimed it and said nothing since is dead


def send(number: int) -> None:
    """Sends a message to those who wait for it. More than one worker at it does no harm."""
    message = found(number)
    if message is None:
        return
    lay_ways(message)
    for dispatch in waiting(message.dispatches.all()):
        if Dispatch.objects.filter(pk=dispatch.pk, claimed_at=None).update(claimed_at=timezone.now()) == 1:
            note(dispatch, deliver(mail_of(message, dispatch.address)))
    sum_up(message)


def found(number: int) -> Message | None:
    messages = Message.objects.select_related("application__association", "application__call")
    return messages.filter(pk=number, sent_at=None).first()


def lay_ways(message: Message) -> None:
    now = timezone.now()
    ways = [Dispatch(message=message, address=address, next_try_at=now) for address in message.recipients]
    Dispatch.objects.bulk_create(ways, ignore_conflicts=True)


def waiting(dispatches: QuerySet[Dispatch]) -> QuerySet[Dispatch]:
    return dispatches.filter(claimed_at=None, sent_at=None, failed_at=None, next_try_at__lte=timezone.now())


def mail_of(message: Message, address: str) -> EmailMessage:
    application = message.application
    answers_to = application.call.contact_email or application.association.email
    return EmailMessage(message.subject, message.text, to=[address], reply_to=[answers_to] if answers_to else None)


def note(dispatch: Dispatch, delivery: Delivery) -> None:
    now = timezone.now()
    dispatch.claimed_at = now
    dispatch.attempts += 1
    dispatch.diagnostic = delivery.diagnostic
    if delivery.outcome is Outcome.SENT:
        dispatch.sent_at = now
    elif delivery.outcome is Outcome.LATER and dispatch.attempts < MOST_ATTEMPTS:
        dispatch.claimed_at, dispatch.next_try_at = None, now + timedelta(hours=2**dispatch.attempts)
    else:
        dispatch.failed_at = now
    dispatch.save()


@transaction.atomic
def sum_up(message: Message) -> None:
    """What the file shows: when the last mail left, or why one did not."""
    message = Message.objects.select_for_update().get(pk=message.pk)
    ways = list(message.dispatches.all())
    if not ways:
        message.failure = _("Niemand hat eine Adresse, an die sie gehen könnte.")
    elif all(way.sent_at for way in ways):
        message.sent_at, message.failure = max(way.sent_at for way in ways), ""
    else:
        message.failure = " ".join(dict.fromkeys(words_for(way) for way in ways if not way.sent_at))[:300]
    message.save(update_fields=["sent_at", "failure"])


def words_for(way: Dispatch) -> str:
    if way.failed_at:
        return _("Kam nicht an: %(answer)s") % {"answer": way.diagnostic or _("abgebrochen")}
    if way.attempts:
        return _("Der Mailserver nimmt sie gerade nicht an (%(answer)s). Wir versuchen es weiter.") % {
            "answer": way.diagnostic
        }
    return _("Wird gerade verschickt.")


@transaction.atomic
def send_again(message: Message) -> bool:
    """Once more to those who did not get it. False where all did. The caller asks who may."""
    from ..tasks import deliver_message

    late = timezone.now() - ABANDONED_AFTER
    stuck = Q(sent_at=None) & (Q(claimed_at=None) | Q(failed_at__isnull=False) | Q(claimed_at__lt=late))
    fresh = {"claimed_at": None, "failed_at": None, "attempts": 0, "next_try_at": timezone.now()}
    message.dispatches.filter(stuck).update(**fresh)
    if message.sent_at:
        return False
    transaction.on_commit(lambda: deliver_message.enqueue(message.pk))
    return True


def resend_waiting() -> int:
    """Hands those messages to the workers again that wait for another try. Returns how many.

    What a worker claimed and never told about may have left: it is marked as failed, for a person to decide.
    """
    from ..tasks import deliver_message

    give_up_abandoned()
    ready = Q(dispatches__claimed_at=None, dispatches__sent_at=None, dispatches__failed_at=None)
    ready &= Q(dispatches__next_try_at__lte=timezone.now())
    never_begun = Q(dispatches=None, failure="", written_at__lt=timezone.now() - ABANDONED_AFTER)
    numbers = list(Message.objects.filter(ready | never_begun, sent_at=None).values_list("pk", flat=True).distinct())
    for number in numbers:
        deliver_message.enqueue(number)
    return len(numbers)


def give_up_abandoned() -> None:
    now = timezone.now()
    late = now - ABANDONED_AFTER
    for way in Dispatch.objects.filter(claimed_at__lt=late, sent_at=None, failed_at=None).select_related("message"):
        way.failed_at, way.diagnostic = now, _("abgebrochen, vielleicht doch angekommen")
        way.save()
        sum_up(way.message)
