from decimal import Decimal

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class MoneyField(models.DecimalField):
    """Euros with their cents, never less than nothing. Forms read it as the reader's language writes amounts."""

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("max_digits", 12)
        kwargs.setdefault("decimal_places", 2)
        kwargs.setdefault("validators", [MinValueValidator(Decimal(0))])
        super().__init__(*args, **kwargs)

    def formfield(self, **kwargs):
        from ..form_fields import AmountField

        return AmountField(required=not self.blank, label=self.verbose_name, help_text=self.help_text)


class PercentField(models.DecimalField):
    """Percent of 100, with two decimals."""

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("max_digits", 5)
        kwargs.setdefault("decimal_places", 2)
        kwargs.setdefault("validators", [MinValueValidator(Decimal(0)), MaxValueValidator(Decimal(100))])
        super().__init__(*args, **kwargs)

    def formfield(self, **kwargs):
        from ..form_fields import PercentFormField

        return PercentFormField(required=not self.blank, label=self.verbose_name, help_text=self.help_text)
