from decimal import Decimal

from babel.dates import format_date
from django import template
from django.utils import timezone

from ..money import amount_to_type, format_amount, locale_of

register = template.Library()


@register.filter
def amount(value: Decimal | None) -> str:
    """`{{ grant.award|amount }}`: "1.234,56 €" as the reader's language writes it; empty for None."""
    return format_amount(value)


@register.filter
def number(value: Decimal | None) -> str:
    """`{{ row.score|number }}`: "83,33" as the reader's language writes it, with two decimals; empty for None."""
    return amount_to_type(value)


@register.filter
def moment(value) -> str:
    """`{{ message.sent_at|moment }}`: "14. März 2027, 14:05", as clocks in Germany show it; empty for None."""
    return f"{day_of(value)}, {timezone.localtime(value):%H:%M}" if value else ""


@register.filter
def second(value) -> str:
    """`{{ call.closes_at|second }}`: "14. März 2027, 23:59:59", for deadlines; empty for None."""
    return f"{day_of(value)}, {timezone.localtime(value):%H:%M:%S}" if value else ""


def day_of(value) -> str:
    return format_date(timezone.localtime(value), format="long", locale=locale_of(None))
