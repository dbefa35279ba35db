"""The mail with the link. Its token is made here and only its hash kept: neither database nor queue ever holds it."""

from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django_tasks import task

from federation.associations.scope import scopes_disabled
from federation.keeping.delivery import deliver
from federation.keeping.keepers import language_for
from federation.keeping.mails import one_line

from ..models import ApplicantInvitation, Role
from .invitations import give_token, is_open


@task()
def mail_invitation(number: int) -> None:
    """Writes to the invited person. Nothing for an invitation that is not open any more."""
    with scopes_disabled():
        found = ApplicantInvitation.objects.select_related("association__site", "organisation", "invited_by")
        invitation = found.filter(pk=number).first()
        if invitation is not None and is_open(invitation):
            deliver(message(invitation, give_token(invitation)))


def message(invitation: ApplicantInvitation, token: str) -> EmailMessage:
    """In the organisation's language, where the association speaks it."""
    association = invitation.association
    language = language_for(invitation.organisation, association)
    with translation.override(language):
        path = reverse("funding:invitation", kwargs={"language": language, "token": token})
        context = {
            "invitation": invitation,
            "inviter": str(invitation.invited_by) if invitation.invited_by else "",
            "association": association,
            "is_signatory": invitation.role == Role.SIGNATORY,
            "url": association.root_url + path,
        }
        text = render_to_string("funding/mail/invitation.txt", context)
        subject = _("Förderanträge für %(name)s") % {"name": invitation.organisation.name}
    answers_to = [association.email] if association.email else None
    return EmailMessage(one_line(subject), text.lstrip(), to=[invitation.email], reply_to=answers_to)
