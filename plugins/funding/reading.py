"""What somebody typed or chose, as it is stored: see `questions.py`. What cannot be read is kept as it was typed."""

import re
from datetime import datetime
from typing import Any

from babel.numbers import NumberFormatError, get_group_symbol, parse_decimal
from django.utils.formats import get_format

from .money import WESTERN, AmountUnreadable, locale_of, parse_amount
from .questions import RAW

NUMBER = re.compile(r"[-−]?[0-9][0-9.,'’\s]*")  # no exponent, no NaN: what people write
LONGEST_NUMBER = 30
FIRST_YEAR, LAST_YEAR = 1900, 2200


def read(question: dict, typed: list[str], language: str) -> Any:
    """The answer to store; empty where nothing was written."""
    if question["type"] == "choice":
        return read_choice(question, typed)
    text = typed[0].replace("\r\n", "\n").strip() if typed else ""
    if not text:
        return ""
    if question.get("is_field") and len(text) > question["max_length"]:
        return {RAW: text}
    value = READERS[question["type"]](text, language)
    return {RAW: text} if value is None else value


def read_choice(question: dict, typed: list[str]) -> Any:
    known = [option["key"] for option in question["options"] if option["key"] in typed]
    return known if question["several"] else "".join(known[:1])


def read_number(text: str, language: str) -> str | None:
    """Decimal text, or None for what is no number in this language."""
    western = text.translate(WESTERN).replace("−", "-")
    if not NUMBER.fullmatch(western) or len(western) > LONGEST_NUMBER:
        return None
    group = get_group_symbol(locale_of(language))
    if group.isspace():
        western = re.sub(r"\s", group, western)
    try:
        number = parse_decimal(western, locale=locale_of(language), strict=True)
    except NumberFormatError:
        return None
    return f"{number.normalize() + 0:f}"


def read_amount(text: str, language: str) -> str | None:
    try:
        return str(parse_amount(text, language))
    except AmountUnreadable:
        return None


def read_date(text: str, language: str) -> str | None:
    """As a browser's date field sends it, or as people of this language write it."""
    western = text.translate(WESTERN)
    for form in ("%Y-%m-%d", "%d.%m.%Y", *get_format("DATE_INPUT_FORMATS", lang=language)):
        try:
            found = datetime.strptime(western, form).date()  # noqa: DTZ007 - a day has no time zone
        except ValueError:
            continue
        return found.isoformat() if FIRST_YEAR <= found.year <= LAST_YEAR else None
    return None


READERS = {
    "text": lambda text, language: text,
    "number": read_number,
    "amount": read_amount,
    "date": read_date,
}
