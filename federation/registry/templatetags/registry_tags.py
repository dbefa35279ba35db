from django import template

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
    return ", ".join(languages.language_name(code) for code in codes)


@register.filter
def text_direction(code: str) -> str:
    return "rtl" if languages.is_right_to_left(code) else "ltr"
