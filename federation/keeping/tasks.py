"""What is mailed beside the request. Each may run late or twice: it looks at what is now."""

from django_tasks import task

from federation.associations.scope import scopes_disabled

from . import mails
from .delivery import deliver
from .keepers import keeper_of, staff_addresses
from .links import give_token
from .models import Claim, EntryLink, ErrorReport, Proposal


@task()
def mail_link(number: int) -> None:
    """Mails a link. Nothing for one that has its token, so was mailed, or that may not be opened any more."""
    with scopes_disabled():
        link = EntryLink.objects.select_related("organisation").filter(pk=number, token_hash=None).first()
        if link is None or not link.may_be_opened:
            return
        deliver(mails.link_mail(link, give_token(link), keeper_of(link.organisation)))


@task()
def tell_organisation_of_decision(number: int) -> None:
    with scopes_disabled():
        proposal = Proposal.objects.select_related("organisation").get(pk=number)
        deliver(mails.decision_mail(proposal, keeper_of(proposal.organisation)))


@task()
def tell_keeper_of_proposal(number: int) -> None:
    with scopes_disabled():
        proposal = Proposal.objects.select_related("organisation").filter(pk=number).first()
        tell_keeper(mails.proposal_mail, proposal)


@task()
def tell_keeper_of_report(number: int) -> None:
    with scopes_disabled():
        tell_keeper(mails.report_mail, ErrorReport.objects.select_related("organisation", "service").get(pk=number))


@task()
def tell_keeper_of_claim(number: int) -> None:
    with scopes_disabled():
        tell_keeper(mails.claim_mail, Claim.objects.select_related("organisation").get(pk=number))


def tell_keeper(make_mail, about) -> None:
    """Writes to the association that keeps the entry; its admin lists the matter anyway. `about` may be gone."""
    if about is None:
        return
    association = keeper_of(about.organisation)
    for address in staff_addresses(association):
        deliver(make_mail(about, address, association))


@task()
def send_reminder(number: int) -> None:
    from .reminders import send

    with scopes_disabled():
        send(number)
