"""Fields that read numbers as the reader's language writes them."""

from decimal import Decimal

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.utils.translation import gettext_lazy as _

from .money import AmountUnreadable, TooManyDecimals, amount_to_type, parse_amount

MOST_CHARACTERS = 24


class AmountField(forms.CharField):
    """Euros. Gives a `Decimal` with two decimals, or None where nothing was written."""

    default_error_messages = {
        "unreadable": _("Schreiben Sie einen Betrag, zum Beispiel %(example)s."),
        "decimals": _("Schreiben Sie höchstens zwei Stellen nach dem Komma, zum Beispiel %(example)s."),
        "negative": _("Der Betrag darf nicht negativ sein."),
    }

    def __init__(self, *args, **kwargs):
        kwargs.setdefault(
            "widget", forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off", "dir": "ltr"})
        )
        super().__init__(*args, **kwargs)
        # On the input alone: a validator of the length would be given the number.
        self.widget.attrs.setdefault("maxlength", MOST_CHARACTERS)

    def to_python(self, value):
        if isinstance(value, Decimal):
            return value
        if value in self.empty_values or not str(value).strip():
            return None
        if str(value).strip().startswith(("-", "−")):
            raise ValidationError(self.error_messages["negative"], code="negative")
        example = {"example": amount_to_type(Decimal("1234.50"))}
        try:
            return parse_amount(str(value))
        except TooManyDecimals as error:
            raise ValidationError(self.error_messages["decimals"], code="decimals", params=example) from error
        except AmountUnreadable as error:
            raise ValidationError(self.error_messages["unreadable"], code="unreadable", params=example) from error

    def prepare_value(self, value):
        return amount_to_type(value) if isinstance(value, Decimal) else value

    def has_changed(self, initial, data):
        try:
            return self.to_python(data) != initial
        except ValidationError:
            return True


class PercentFormField(AmountField):
    """Percent from 0 to 100, with two decimals at most."""

    default_validators = [MinValueValidator(Decimal(0)), MaxValueValidator(Decimal(100))]
