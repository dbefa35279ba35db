from datetime import date

from babel.dates import format_date, format_skeleton
from django import template
from django.utils.translation import get_language

from .. import languages

register = template.Library()


@register.filter
def language_name(code: str) -> str:
    """`{{ "ar"|language_name }}`: “Arabisch”, in the reader's language."""
    return languages.language_name(code)


@register.filter
def own_name(code: str) -> str:
    """`{{ "ar"|own_name }}`: “العربية”."""
    return languages.own_name(code)


@register.filter
def language_names(codes) -> str:
    comma = "، " if get_language() == "ar" else ", "
    return comma.join(languages.language_name(code) for code in codes)


@register.filter
def text_direction(code: str) -> str:
    return "rtl" if languages.is_right_to_left(code) else "ltr"


@register.filter
def day(value: date) -> str:
    """`{{ starts|day }}`: “Di., 24. Nov.”, as the reader's language writes it."""
    return format_skeleton("MMMEd", value, locale=get_language() or "de")


@register.filter
def clock(value) -> str:
    """`{{ starts|clock }}`: “14:00”; the clock with 24 hours in all languages."""
    return f"{value:%H:%M}"


@register.filter
def long_day(value: date) -> str:
    """`{{ date|long_day }}`: “14. März 2022”."""
    return format_date(value, format="long", locale=get_language() or "de")


@register.filter
def month(value: date) -> str:
    return format_skeleton("MMM", value, locale=get_language() or "de")
