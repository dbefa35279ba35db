from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django_tasks import task

from federation.accounts.tokens import hashed, new_token
from federation.associations.scope import scopes_disabled

from .models import Invitation


@task()
def send_invitation(number: int) -> None:
    """Writes to the invited person, in the association's first language. Nothing for one that is not open any more.

    The token is made here and only its hash kept, so that neither the database nor the queue ever holds it.
    """
    token = new_token()
    with scopes_disabled():
        invitation = Invitation.objects.select_related("association__site", "invited_by").filter(pk=number).first()
        if invitation is None or not invitation.is_open:
            return
        invitation.token_hash = hashed(token)
        invitation.save(update_fields=["token_hash"])
        association = invitation.association
        language = association.languages[0]
    root_url = association.root_url
    with translation.override(language):
        context = {
            "invitation": invitation,
            "inviter": invitation.inviter,
            "link": root_url + reverse("invitation", args=[token]),
            "root_url": root_url,
        }
        text = render_to_string("staff/invitation.txt", context)
        subject = _("Einladung: bei „%(name)s“ mitarbeiten") % {"name": association.name}
    EmailMessage(subject=subject, body=text, to=[invitation.email]).send()
