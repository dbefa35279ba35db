"""Amounts: read and written as a language does, always `Decimal`, always cents."""

import re
from collections.abc import Iterable
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from babel.numbers import (
    NumberFormatError,
    format_currency,
    format_decimal,
    get_group_symbol,
    parse_decimal,
)
from babel.numbers import format_percent as babel_percent
from django.utils.translation import get_language

CENT = Decimal("0.01")
LARGEST = Decimal("9999999999.99")
AMOUNT = re.compile(r"[0-9.,'’\s]+")  # no sign, no exponent, no NaN: what people write for money
CURRENCY = "EUR"
WESTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩٫٬", "0123456789.,")  # an Arabic keyboard's digits, decimal mark and group mark


class AmountUnreadable(ValueError):
    """It is no amount in this language, or not to be told apart from another one."""


class TooManyDecimals(AmountUnreadable):
    """An amount has two decimals at most."""


def parse_amount(text: str, language: str | None = None) -> Decimal:
    """What somebody wrote, such as "1.234,56" in German, in euros with two decimals.

    Raises TooManyDecimals, or AmountUnreadable: also for groups that this language does not write, as "1,234.56" in
    German, where guessing would be a thousandfold mistake.
    """
    text = text.translate(WESTERN).strip().removesuffix("€").removesuffix(CURRENCY).strip()
    if not AMOUNT.fullmatch(text):
        raise AmountUnreadable(text)
    group = get_group_symbol(locale_of(language))
    if group.isspace():  # nobody types the narrow one that CLDR writes
        text = re.sub(r"\s", group, text)
    try:
        amount = parse_decimal(text, locale=locale_of(language), strict=True)
    except NumberFormatError as error:
        raise AmountUnreadable(text) from error
    if amount != amount.quantize(CENT, ROUND_DOWN):
        raise TooManyDecimals(text)
    if amount > LARGEST:
        raise AmountUnreadable(text)
    return amount.quantize(CENT)


def format_amount(amount: Decimal | None, language: str | None = None) -> str:
    """Such as "1.234,56 €"; empty for None."""
    return "" if amount is None else format_currency(amount, CURRENCY, locale=locale_of(language))


def amount_to_type(amount: Decimal | None, language: str | None = None) -> str:
    """As `parse_amount` reads it, for a field."""
    return "" if amount is None else format_decimal(amount, "#,##0.00", locale=locale_of(language))


def format_number(number: Decimal, language: str | None = None) -> str:
    """Such as "12,5", for hours."""
    return format_decimal(number, locale=locale_of(language))


def format_percent(percent: Decimal, language: str | None = None) -> str:
    """Such as "83,17 %", of percent of 100."""
    return babel_percent(percent / 100, locale=locale_of(language), decimal_quantization=False)


def locale_of(language: str | None) -> str:
    return (language or get_language() or "de").replace("-", "_")


def to_cent_down(amount: Decimal) -> Decimal:
    """In favour of the public purse: what is due is rounded down."""
    return amount.quantize(CENT, ROUND_DOWN)


def to_cent(amount: Decimal) -> Decimal:
    """Commercially, for values such as hours times a rate."""
    return amount.quantize(CENT, ROUND_HALF_UP)


def total(amounts: Iterable[Decimal]) -> Decimal:
    return sum(amounts, Decimal("0.00"))


def percent_of(amount: Decimal, percent: Decimal) -> Decimal:
    """Not rounded: round at the end, in the direction that the rule asks for."""
    return amount * percent / 100
