from typing import ClassVar

from federation.registry.models import Contact

from .base import PartForm, RowForm, day_of, field_of
from .basics import PHONE


class ContactForm(RowForm):
    name = field_of(Contact, "name")
    title = field_of(Contact, "title")
    email = field_of(Contact, "email")
    phone = field_of(Contact, "phone", widget=PHONE)
    visibility = field_of(Contact, "visibility")
    consent_on = day_of(Contact, "consent_on")
    consent_note = field_of(Contact, "consent_note")


class ContactsForm(PartForm):
    """Whom to ask, who may see that, and their consent."""

    lists: ClassVar = {"contacts": ContactForm}
