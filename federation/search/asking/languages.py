"""Names of languages in a question: “Beratung auf Arabisch”, “Arabic-speaking doctor”, “Türkçe danışmanlık”."""

from collections.abc import Sequence
from functools import lru_cache

from babel import Locale
from django.conf import settings

from ..text import words
from .synonyms import forms_of

# Those that people in Germany speak most, without German: who asks for that wants to learn it. Names are CLDR's.
SPOKEN = """
    am ar az bg bn bs ckb cs da el en es et fa fi fil fr ha he hi hr hu hy id it ja ka kk ko ku lt lv mk mn ms my ne nl
    pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th ti tr uk ur uz vi wo yo zh
""".split()  # noqa: SIM905


def is_language(said: Sequence[str], reader: str) -> bool:
    """Whether folded words are the name of a language, in any of the offered languages, in any of its forms."""
    return len(said) == 1 and not forms_of(said[0], reader).isdisjoint(names())


@lru_cache(maxsize=1)
def names() -> frozenset[str]:
    """The forms of the names that are one word."""
    found = set()
    for offered, _name in settings.LANGUAGES:
        called = Locale.parse(offered, sep="-").languages
        for code in SPOKEN:
            if len(name := words(called.get(code, ""))) == 1:
                found |= forms_of(name[0], offered)
    return frozenset(form for form in found if form.startswith("="))
