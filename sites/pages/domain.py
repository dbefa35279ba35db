"""What changes state: starter pages of a new association, a visitor's message."""

from django.conf import settings
from django.core.mail import EmailMessage
from django.utils import translation
from django.utils.translation import gettext as _

from federation.associations.models import Association
from federation.content.domain import lay_index
from federation.content.models import HomePage

from .models import ContactPage, NewsIndexPage


def lay_starter_pages(association: Association, home: HomePage) -> None:
    """News and contact, in the language of `home`."""
    lay_news_index(home)
    with translation.override(home.locale.language_code):
        lay_index(ContactPage, home, title=_("Kontakt"), slug="kontakt")


def lay_news_index(home: HomePage) -> NewsIndexPage:
    with translation.override(home.locale.language_code):
        return lay_index(NewsIndexPage, home, title=_("Neues"), slug="neues")


def send_message(association: Association, message: dict) -> None:
    """Sends a visitor's message to the association; answers go to the visitor. Programs are thanked and ignored."""
    if message["website"]:
        return
    EmailMessage(
        subject=f"Nachricht über die Website: {message['name']}".replace("\n", " ").replace("\r", " "),
        body=message["message"],
        from_email=settings.DEFAULT_FROM_EMAIL,
        to=[association.email or settings.DEFAULT_FROM_EMAIL],
        reply_to=[message["email"]],
    ).send()
