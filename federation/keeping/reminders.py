"""Asks organisations whether their entries still hold: queued, sent once, never to an address that bounces.

`Reminder` rows are the queue. A run that was killed is simply run again: what is queued is not queued twice, and what
somebody has begun to send is not sent again.
"""

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta
from django.db import transaction
from django.db.models import Exists, F, OuterRef, QuerySet, Value
from django.db.models.functions import Coalesce
from django.utils import timezone

from federation.associations.models import Association
from federation.registry.models import Organisation

from . import mails
from .delivery import Delivery, Outcome, deliver
from .freshness import with_last_check
from .keepers import address_on_file, addresses_of, keeper_of, rules_of
from .links import give_token, make_link
from .models import BouncedAddress, EntryLink, KeepingRules, Proposal, Reminder
from .models.reminders import NEVER

MOST_ATTEMPTS = 8  # the last one after about a week
BATCH = 500


def ask_organisations(today: date | None = None) -> tuple[int, int]:
    """Queues reminders that are due, and hands those that wait to the workers. Returns both numbers."""
    today = today or timezone.localdate()
    on_air = Association.objects.on_air().order_by("pk")
    queued = sum(queue_reminders(association, today) for association in on_air)
    return queued, hand_out()


def queue_reminders(association: Association, today: date) -> int:
    """First reminders, and second ones for those that did not answer the first."""
    rules = rules_of(association)
    queued = queue(due_entries(association, rules, today), 1)
    if rules.ask_again_after:
        queued += queue(unanswered_entries(association, rules, today), 2)
    return queued


def due_entries(association: Association, rules: KeepingRules, today: date) -> QuerySet[Organisation]:
    """Kept by the association and not checked for too long; without those that wait for the association itself.

    Adds `asks_about` as in `Reminder`.
    """
    asked_before = today - relativedelta(months=rules.ask_after)
    wait_for_us = Proposal.objects.filter(organisation=OuterRef("pk"), state=Proposal.State.PENDING)
    entries = with_last_check(Organisation.objects.owned_by(association).listed())
    entries = entries.annotate(asks_about=Coalesce(F("checked_on"), Value(NEVER)))
    return entries.filter(~Exists(wait_for_us), last_check__lte=asked_before).order_by("pk")


def unanswered_entries(association: Association, rules: KeepingRules, today: date) -> QuerySet[Organisation]:
    before = timezone.now() - timedelta(weeks=rules.ask_again_after)
    return due_entries(association, rules, today).filter(Exists(same_question(1).filter(sent_at__lte=before)))


def same_question(number: int) -> QuerySet[Reminder]:
    return Reminder.objects.filter(organisation=OuterRef("pk"), asks_about=OuterRef("asks_about"), number=number)


def queue(entries: QuerySet[Organisation], number: int) -> int:
    """A row for each entry that has an address which does not bounce and was not asked so yet. Returns how many."""
    queued = 0
    for batch in batches(entries.filter(~Exists(same_question(number))).prefetch_related("contacts")):
        now = timezone.now()
        rows = [
            Reminder(organisation=entry, asks_about=entry.asks_about, number=number, queued_at=now, next_try_at=now)
            for entry in reachable(batch)
        ]
        Reminder.objects.bulk_create(rows, ignore_conflicts=True)  # another run may be at it at the same time
        queued += len(rows)
    return queued


def batches(entries: QuerySet[Organisation]):
    """By number, not by offset: the rows that were made meanwhile take entries out of the query."""
    last = 0
    while batch := list(entries.filter(pk__gt=last)[:BATCH]):
        yield batch
        last = batch[-1].pk


def reachable(batch: list[Organisation]) -> list[Organisation]:
    """Those with an address that does not bounce. One query."""
    addresses = {entry.pk: addresses_of(entry) for entry in batch}
    every = {address for own in addresses.values() for address in own}
    bounced = set(BouncedAddress.objects.filter(email__in=every).values_list("email", flat=True))
    return [entry for entry in batch if set(addresses[entry.pk]) - bounced]


def hand_out() -> int:
    """A task for each reminder that may be sent now. More than one task for a row does no harm."""
    from .tasks import send_reminder

    waiting = Reminder.objects.filter(claimed_at=None, sent_at=None, failed_at=None, next_try_at__lte=timezone.now())
    numbers = list(waiting.values_list("pk", flat=True))
    for number in numbers:
        send_reminder.enqueue(number)
    return len(numbers)


def send(number: int) -> None:
    """Sends one reminder, if nobody else has begun to and the question still stands."""
    waiting = Reminder.objects.filter(pk=number, claimed_at=None, sent_at=None, failed_at=None)
    if waiting.update(claimed_at=timezone.now()) != 1:
        return
    reminder = Reminder.objects.select_related("organisation").get(pk=number)
    address = address_to_ask(reminder)
    if not address:
        reminder.delete()  # answered meanwhile, or nobody to ask; a new address is asked anew
        return
    organisation = reminder.organisation
    reminder.link = make_link(organisation, address, EntryLink.Purpose.REMINDER)
    delivery = deliver(mails.link_mail(reminder.link, give_token(reminder.link), keeper_of(organisation)))
    note(reminder, delivery)


def address_to_ask(reminder: Reminder) -> str:
    """Empty where there is nothing to ask any more."""
    entry = reminder.organisation
    is_listed = entry.status == Organisation.Status.ACTIVE and entry.merged_into_id is None
    stands = is_listed and (entry.checked_on or NEVER) == reminder.asks_about
    return address_on_file(entry) if stands else ""


@transaction.atomic
def note(reminder: Reminder, delivery: Delivery) -> None:
    if delivery.outcome is Outcome.REFUSED:
        reminder.delete()  # the address is known to bounce now; another one is asked anew
        return
    now = timezone.now()
    reminder.attempts += 1
    reminder.diagnostic = delivery.diagnostic
    if delivery.outcome is Outcome.SENT:
        reminder.sent_at = now
    elif delivery.outcome is Outcome.LATER and reminder.attempts < MOST_ATTEMPTS:
        unsent, reminder.link = reminder.link, None
        reminder.claimed_at, reminder.next_try_at = None, now + timedelta(hours=2**reminder.attempts)
        unsent.delete()  # the next mail brings a new one
    else:
        reminder.failed_at = now
    reminder.save()
