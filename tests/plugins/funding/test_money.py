from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.funding.money import (
    AmountUnreadable,
    TooManyDecimals,
    amount_to_type,
    format_number,
    format_percent,
    parse_amount,
    to_cent_down,
)

LANGUAGES = ["de", "en", "tr", "ar", "uk"]
AMOUNTS = st.decimals(min_value=0, max_value=Decimal("9999999999.99"), places=2)


@pytest.mark.parametrize(
    ("text", "amount"),
    [("1.234,56", "1234.56"), ("10.000", "10000.00"), ("10000", "10000.00"), ("12,5 €", "12.50"), ("0", "0.00")],
)
def test_parse_amount_as_german_is_written(text, amount):
    assert parse_amount(text, "de") == Decimal(amount)


@pytest.mark.parametrize("text", ["1,234.56", "1e5", "NaN", "Infinity", "-1", "", "zehn", "1.23", "12.34.567", "１２"])
def test_parse_amount_of_another_writing_is_refused(text):
    with pytest.raises(AmountUnreadable):
        parse_amount(text, "de")


@pytest.mark.parametrize(("text", "language"), [("1,234", "de"), ("1.234,567", "de"), ("1.234", "en")])
def test_parse_amount_with_three_decimals_is_refused(text, language):
    with pytest.raises(TooManyDecimals):
        parse_amount(text, language)


def test_parse_amount_in_other_languages():
    assert parse_amount("1,234.56", "en") == Decimal("1234.56")
    assert parse_amount("1 234,56", "uk") == Decimal("1234.56")
    assert parse_amount("١٬٢٣٤٫٥٦", "ar") == Decimal("1234.56")


@pytest.mark.parametrize("language", LANGUAGES)
@given(AMOUNTS)
def test_parse_amount_reads_what_is_shown_in_a_field(language, amount):
    assert parse_amount(amount_to_type(amount, language), language) == amount


@given(st.decimals(min_value=0, max_value=10**9, places=6))
def test_to_cent_down_never_gives_more(amount):
    assert 0 <= amount - to_cent_down(amount) < Decimal("0.01")


def test_format_percent_and_number_in_the_language():
    assert [format_percent(Decimal("83.17"), code) for code in ("de", "en", "tr")] == ["83,17\xa0%", "83.17%", "%83,17"]
    assert [format_number(Decimal("12.50"), code) for code in ("de", "en")] == ["12,5", "12.5"]
