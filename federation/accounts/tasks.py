"""Mail goes out beside the request: how long a page takes tells nothing of who has an account."""

from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django.core.mail import EmailMessage
from django.urls import reverse
from django.utils import translation
from django_tasks import task

from . import texts
from .models import User


@task()
def send_mail(subject: str, body: str, recipient: str | None) -> None:
    """Sends one mail. Without a recipient it sends nothing: an address that is not known takes the same way."""
    if recipient:
        EmailMessage(subject, body, to=[recipient]).send()


@task()
def send_password_reset(email: str, language: str, sender: str, root_url: str) -> None:
    """Sends the link for a new password, if somebody has an account with this address."""
    user = User.objects.filter(email=email, is_active=True).first()
    if user is None:
        return
    key = default_token_generator.make_token(user)
    path = reverse("account_reset_password_from_key", kwargs={"uidb36": user_pk_to_url_str(user), "key": key})
    with translation.override(language):
        subject, body = texts.mail("password_reset_key", {"url": root_url + path}, sender, root_url)
    send_mail.call(subject, body, user.email)
