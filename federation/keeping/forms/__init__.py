"""Forms over parts of an entry's document (`federation.registry.documents`): they read one and write a partial one.

They need neither the admin nor JavaScript: rows are added by a button that sends the form, and removed by a tick.
"""

from .base import PartForm, Problem, RowSet, add_row, row_to_add
from .basics import AlternateNameForm, BasicsForm, LinkForm
from .contacts import ContactForm, ContactsForm
from .places import PlaceForm
from .services import ServiceForm
from .translations import TranslationForm, missing_translations

__all__ = [
    "AlternateNameForm",
    "BasicsForm",
    "ContactForm",
    "ContactsForm",
    "LinkForm",
    "PartForm",
    "PlaceForm",
    "Problem",
    "RowSet",
    "ServiceForm",
    "TranslationForm",
    "add_row",
    "missing_translations",
    "row_to_add",
]
