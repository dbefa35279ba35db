"""Names of languages from CLDR: in the reader's language, and the language's own."""

from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from django.utils.translation import get_language


@lru_cache(maxsize=4096)
def name_in(code: str, reader: str) -> str:
    """The language's name as `reader` (a language code) calls it; the code itself where CLDR knows none."""
    return Locale.parse(reader, sep="-").languages.get(code.replace("-", "_"), code)


def language_name(code: str) -> str:
    return name_in(code, get_language() or "de")


@lru_cache(maxsize=512)
def own_name(code: str) -> str:
    """The language's name in itself, such as “Türkçe”; the German one where CLDR has none."""
    try:
        name = Locale.parse(code, sep="-").get_language_name()
    except (UnknownLocaleError, ValueError):
        name = None
    return name[:1].upper() + name[1:] if name else name_in(code, "de")


def is_right_to_left(code: str) -> bool:
    script = get_global("likely_subtags").get(code, "").split("_")[1:2]
    return script[:1] in (["Arab"], ["Hebr"], ["Thaa"])


def is_language(code) -> bool:
    """Whether CLDR knows the code, such as “ar” or “zh-Hans”."""
    if not isinstance(code, str):
        return False
    try:
        return bool(Locale.parse(code, sep="-")) or name_in(code, "de") != code
    except (UnknownLocaleError, ValueError):
        return name_in(code, "de") != code
