"""Mistakes that visitors report, and people who say that an entry is theirs. The only writer of both."""

from django.db import transaction
from django.utils import timezone

from federation.accounts.models import User
from federation.registry.models import Organisation, Service

from .links import send_link
from .models import Claim, EntryLink, ErrorReport
from .models.reports import Message


@transaction.atomic
def report_error(
    organisation: Organisation, text: str, *, service: Service | None = None, email: str = ""
) -> ErrorReport:
    """Stores the report and writes to the association that keeps the entry."""
    from .tasks import tell_keeper_of_report

    report = ErrorReport.objects.create(
        organisation=organisation, service=service, text=text, email=email, made_at=timezone.now()
    )
    tell_keeper_of_report.enqueue(report.pk)
    return report


@transaction.atomic
def claim_entry(organisation: Organisation, *, name: str, text: str, email: str = "", phone: str = "") -> Claim:
    """Stores that somebody says the entry is theirs, and writes to the association that keeps it."""
    from .tasks import tell_keeper_of_claim

    claim = Claim.objects.create(
        organisation=organisation, name=name, text=text, email=email, phone=phone, made_at=timezone.now()
    )
    tell_keeper_of_claim.enqueue(claim.pk)
    return claim


@transaction.atomic
def grant_claim(claim: Claim, *, by: User) -> EntryLink | None:
    """The association has made sure who asks: they get a link. None where there is no e-mail address to send it to."""
    link = None
    if claim.email:
        link = send_link(claim.organisation, EntryLink.Purpose.CLAIM, email=claim.email, by=by)
    settle(claim, Message.State.DONE, by=by)
    return link


def settle(message: Message, state: Message.State, *, by: User) -> bool:
    """Marks a report or a claim as dealt with. False where somebody was faster."""
    still_open = type(message).objects.filter(pk=message.pk, state=Message.State.OPEN)
    return still_open.update(state=state, handled_at=timezone.now(), handled_by=by) == 1
