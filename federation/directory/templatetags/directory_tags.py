from django import template
from django.utils.translation import get_language

from federation.registry.models import Text, TranslatedTexts

register = template.Library()


@register.filter
def text_here(thing: TranslatedTexts, field: str) -> Text:
    """`{{ service|text_here:"name" }}`: in the page's language where it is translated; its `.language` says which."""
    return thing.text_in(field, get_language())
