"""Single values as people write them into tables, made as the registry keeps them."""

import re

import phonenumbers
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator, validate_email
from django.utils.translation import gettext_noop as _

from .rows import Row

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
HOME = "DE"
is_web_address = URLValidator(schemes=["http", "https"])


def text_of(value: str) -> str:
    """The cell without the apostrophe that exports put before what a spreadsheet would take for a formula."""
    value = value.replace("\u00a0", " ").strip()
    return value[1:] if value.startswith("'") and value[1:].startswith(FORMULA_SIGNS) else value


def email_of(value: str, row: Row, column: str = "email") -> str:
    address = value.removeprefix("mailto:").strip()
    try:
        validate_email(address)
    except ValidationError:
        row.error(_("„%(value)s“ ist keine E-Mail-Adresse."), column, value=value)
        return ""
    return address


def website_of(value: str, row: Row, column: str = "website") -> str:
    address = value if "://" in value else f"https://{value}"
    try:
        is_web_address(address)
    except ValidationError:
        row.error(_("„%(value)s“ ist keine Adresse im Web."), column, value=value)
        return ""
    return address


def phone_of(value: str, row: Row, column: str = "phone") -> str:
    """The number as it is dialled from everywhere. One that cannot be read stays as it was written."""
    if not any(sign.isdigit() for sign in value):
        row.error(_("„%(value)s“ ist keine Telefonnummer."), column, value=value)
        return ""
    number = parsed_phone(value)
    if number is None:
        row.notice(_("Die Nummer „%(value)s“ ist ungewöhnlich. Sie bleibt, wie sie ist."), column, value=value)
        return value
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def parsed_phone(value: str) -> phonenumbers.PhoneNumber | None:
    try:
        number = phonenumbers.parse(value, HOME)
    except phonenumbers.NumberParseException:
        return None
    return number if phonenumbers.is_possible_number(number) else None


def same_phone(one: str, other: str) -> bool:
    first, second = parsed_phone(one), parsed_phone(other)
    return first is not None and first == second


def postal_code_of(value: str, row: Row, column: str = "postal_code") -> str:
    """Spreadsheets take 04109 for a number and drop its first digit."""
    code = re.sub(r"^D-?\s*(?=\d{5}$)", "", value)
    if code.isascii() and code.isdigit() and len(code) == 4:
        row.notice(_("Die PLZ „%(value)s“ wurde als „0%(value)s“ gelesen."), column, value=value)
        return f"0{code}"
    if not re.fullmatch(r"[0-9]{5}", code):
        row.notice(_("„%(value)s“ ist keine deutsche PLZ. Sie bleibt, wie sie ist."), column, value=value)
    return code


def year_of(value: str, row: Row, column: str = "year_incorporated") -> int | None:
    found = re.fullmatch(r"(?:\d{1,2}\.\d{1,2}\.)?(\d{4})(?:-\d{2}-\d{2})?", value)
    if found is None:
        row.error(_("„%(value)s“ ist kein Jahr."), column, value=value)
        return None
    return int(found[1])
