"""The columns of the tables that go in and out, and the names by which a header may call them."""

from dataclasses import dataclass
from functools import lru_cache

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

SEPARATOR = "|"  # between several values in one cell


@dataclass(frozen=True)
class Column:
    """`key` follows HSDS. `label` is a message id. `others` are names that people give to it in their tables."""

    key: str
    label: str
    others: tuple[str, ...] = ()


COLUMNS = (
    Column("name", _("Name"), ("Organisation", "Vereinsname", "Verein", "Name der Organisation")),
    Column("alternate_name", _("Auch bekannt als"), ("Abkürzung", "Kurzname", "alternate_names")),
    Column("description", _("Beschreibung"), ("Kurzbeschreibung",)),
    Column("email", _("E-Mail"), ("Mail", "E-Mail-Adresse", "Mailadresse")),
    Column("phone", _("Telefon"), ("Telefonnummer", "Tel.", "Tel")),
    Column("website", _("Website"), ("Webseite", "Homepage", "Internet", "URL")),
    Column("address_1", _("Straße"), ("Straße und Hausnummer", "Anschrift", "Adresse", "address")),
    Column("postal_code", _("PLZ"), ("Postleitzahl", "zip")),
    Column("city", _("Ort"), ("Stadt", "town")),
    Column("languages", _("Sprachen"), ("Sprache", "language")),
    Column("topics", _("Themen"), ("Thema", "topic")),
    Column("registration_number", _("Registernummer"), ("Vereinsregister", "Vereinsregisternummer", "VR")),
)
# Not asked for, but taken where a file has them, as our own exports do.
FURTHER = (
    Column("id", _("Kennung"), ("uuid",)),
    Column("address_2", _("Adresszusatz")),
    Column("year_incorporated", _("Gegründet"), ("Gründungsjahr",)),
    Column("tags", _("Schlagwörter"), ("Schlagwort",)),
)
ALL = {column.key: column for column in (*COLUMNS, *FURTHER)}


def column_of(header: str) -> str | None:
    """The key of the column that a header names, in any of our languages; capitals and signs do not matter."""
    return names_of_columns().get(folded(header))


def folded(header: str) -> str:
    return "".join(sign for sign in header.casefold() if sign.isalnum())


@lru_cache(maxsize=1)
def names_of_columns() -> dict[str, str]:
    names = {}
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            names |= {folded(gettext(column.label)): key for key, column in ALL.items()}
    for key, column in ALL.items():
        names |= {folded(name): key for name in (key, column.label, *column.others)}
    return names
