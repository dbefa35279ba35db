from decimal import Decimal

from django import template
from django.utils.translation import gettext as _

from ..money import format_amount

register = template.Library()


@register.filter
def iban(value: str) -> str:
    """`{{ payment.iban|iban }}`: in groups of four, as it stands on the card."""
    return " ".join(value[start : start + 4] for start in range(0, len(value), 4))


@register.filter
def stored_amount(value: str) -> str:
    """`{{ cut.eligible|stored_amount }}`: an amount that is kept as text."""
    return format_amount(Decimal(value))


@register.filter
def gap(value: Decimal) -> str:
    """`{{ line.without_receipts|gap }}`: what receipts lack or have too much, in words."""
    words = {"amount": format_amount(abs(value))}
    return _("es fehlen %(amount)s") % words if value > 0 else _("%(amount)s zu viel") % words
