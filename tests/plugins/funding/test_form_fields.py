from decimal import Decimal

import pytest
from django import forms
from django.core.exceptions import ValidationError

from plugins.funding.form_fields import AmountField, PercentFormField


@pytest.mark.parametrize(("text", "amount"), [("1.234,56", Decimal("1234.56")), ("  ", None), ("", None), (" 7 ", 7)])
def test_amount_field_reads_what_the_language_writes(text, amount):
    assert AmountField(required=False).clean(text) == amount


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1,234.56", "unreadable"),
        ("1e5", "unreadable"),
        ("NaN", "unreadable"),
        ("1,234", "decimals"),
        ("-5", "negative"),
    ],
)
def test_amount_field_says_why_it_cannot_read(text, code):
    with pytest.raises(ValidationError) as caught:
        AmountField(required=False).clean(text)
    assert caught.value.code == code


@pytest.mark.parametrize("text", ["", "   "])
def test_amount_field_that_is_required_wants_something(text):
    with pytest.raises(ValidationError):
        AmountField().clean(text)


def test_amount_field_shows_stored_amounts_as_they_are_typed():
    class Form(forms.Form):
        amount = AmountField()

    html = str(Form(initial={"amount": Decimal("1234.50")})["amount"])
    assert 'value="1.234,50"' in html
    assert 'maxlength="24"' in html


@pytest.mark.parametrize(("text", "is_fine"), [("100", True), ("0", True), ("100,01", False)])
def test_percent_field_goes_up_to_all(text, is_fine):
    if is_fine:
        assert PercentFormField().clean(text) == Decimal(text)
    else:
        with pytest.raises(ValidationError):
            PercentFormField().clean(text)
