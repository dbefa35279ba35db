"""The mails about entries: plain text, in the reader's language, with answers going to the association."""

from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from federation.associations.models import Association
from federation.registry.models import Organisation

from .keepers import language_for
from .models import Claim, EntryLink, ErrorReport, Proposal


def one_line(text: str) -> str:
    """A subject has one line."""
    return " ".join(text.split())


def mail(name: str, subject: str, to: str, association: Association, **context) -> EmailMessage:
    """A mail whose text is the template of this name, in the active language."""
    words = {"association": association, "root_url": association.root_url, **context}
    body = render_to_string(f"keeping/mail/{name}.txt", words)
    return EmailMessage(one_line(subject), body, to=[to], reply_to=[association.email] if association.email else None)


def link_mail(link: EntryLink, token: str, association: Association) -> EmailMessage:
    """What an organisation gets that is asked, or has asked, to look after its entry."""
    organisation = link.organisation
    language = language_for(organisation, association)
    with translation.override(language):
        path = reverse("entry_link", kwargs={"language": language, "token": token})
        is_reminder = link.purpose == EntryLink.Purpose.REMINDER
        subject = _("Stimmt Ihr Eintrag noch? %(name)s") if is_reminder else _("Ihr Link zum Eintrag %(name)s")
        context = {"link": link, "organisation": organisation, "url": association.root_url + path}
        name = "reminder" if is_reminder else "link"
        return mail(name, subject % {"name": organisation.name}, link.email, association, **context)


def decision_mail(proposal: Proposal, association: Association) -> EmailMessage:
    """What became of the organisation's changes."""
    organisation = proposal.organisation
    language = language_for(organisation, association)
    with translation.override(language):
        subject = {
            Proposal.State.ACCEPTED: _("Übernommen: Ihre Änderungen an %(name)s"),
            Proposal.State.PARTLY: _("Zum Teil übernommen: Ihre Änderungen an %(name)s"),
            Proposal.State.REJECTED: _("Nicht übernommen: Ihre Änderungen an %(name)s"),
        }[Proposal.State(proposal.state)]
        context = {
            "proposal": proposal,
            "organisation": organisation,
            "url": association.root_url + profile_path(organisation, language),
        }
        return mail("decision", subject % {"name": organisation.name}, proposal.email, association, **context)


def profile_path(organisation: Organisation, language: str) -> str:
    return reverse("organisation", kwargs={"language": language, "slug": organisation.slug})


def keeper_mail(name: str, subject: str, to: str, association: Association, path: str, **context) -> EmailMessage:
    """To an association's staff, in its first language, with an address in its admin."""
    return mail(name, subject, to, association, url=association.root_url + path, **context)


def proposal_mail(proposal: Proposal, to: str, association: Association) -> EmailMessage:
    with translation.override(association.languages[0]):
        is_closing = proposal.kind == Proposal.Kind.CLOSING
        subject = _("Gibt es nicht mehr? %(name)s") if is_closing else _("Zu prüfen: Änderungen von %(name)s")
        subject = subject % {"name": proposal.organisation.name}
        path = reverse("keeping_proposals:decide", args=[proposal.pk])
        return keeper_mail("proposal", subject, to, association, path, proposal=proposal)


def report_mail(report: ErrorReport, to: str, association: Association) -> EmailMessage:
    with translation.override(association.languages[0]):
        subject = _("Fehler gemeldet: %(name)s") % {"name": report.organisation.name}
        path = reverse("keeping_messages:index")
        message = keeper_mail("report", subject, to, association, path, report=report)
    message.reply_to = [report.email] if report.email else []
    return message


def claim_mail(claim: Claim, to: str, association: Association) -> EmailMessage:
    with translation.override(association.languages[0]):
        subject = _("„Das sind wir“: %(name)s") % {"name": claim.organisation.name}
        path = reverse("keeping_messages:index")
        message = keeper_mail("claim", subject, to, association, path, claim=claim)
    message.reply_to = [claim.email] if claim.email else []
    return message
