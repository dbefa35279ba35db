"""Tells somebody that they have a role now."""

from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django_tasks import task

from federation.associations.scope import scopes_disabled

from ..models import FunderMember


@task()
def tell_of_role(number: int) -> None:
    """One mail, in the association's first language. Nothing for a role that is gone again."""
    with scopes_disabled():
        member = FunderMember.objects.select_related("association__site", "user").filter(pk=number).first()
        if member is None:
            return
        association = member.association
        language = association.languages[0]
        with translation.override(language):
            path = reverse("funding:desk", kwargs={"language": language})
            words = {"member": member, "association": association, "url": association.root_url + path}
            subject, _newline, text = render_to_string("funding/mail/role.txt", words).strip().partition("\n")
    answers_to = [association.email] if association.email else None
    EmailMessage(subject.strip(), text.strip() + "\n", to=[member.user.email], reply_to=answers_to).send()
