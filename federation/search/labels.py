"""Words for kinds, associations and languages, in the active language."""

from babel import Locale, UnknownLocaleError
from django.conf import settings
from django.utils.translation import get_language

from federation.associations.models import Association

from . import sources


def kind(name: str) -> str:
    found = sources.kinds().get(name)
    return str(found.label) if found else name


def kind_plural(name: str) -> str:
    found = sources.kinds().get(name)
    return str(found.plural) if found else name


def place(association: Association) -> str:
    """Where something comes from: towns tell more than the names of networks."""
    return association.name if association.is_umbrella else association.place


def language(code: str) -> str:
    """The language's name as the reader calls it."""
    reader = _locale(get_language() or settings.LANGUAGE_CODE)
    name = reader.languages.get(code.replace("-", "_")) if reader else None
    return name or own_language(code)


def own_language(code: str) -> str:
    """The language's name in itself."""
    known = dict(settings.LANGUAGES).get(code)
    if known:
        return known
    locale = _locale(code)
    return (locale and locale.get_display_name()) or code


def is_right_to_left(code: str) -> bool:
    locale = _locale(code)
    return locale is not None and locale.text_direction == "rtl"


def _locale(code: str) -> Locale | None:
    try:
        return Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError):
        return None
