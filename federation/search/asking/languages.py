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


def language_of(said: Sequence[str], reader: str) -> str:
    """The code of the language that folded words name, in any of the offered languages, in any of its forms, or ""."""
    found = names()
    forms = forms_of(said[0], reader) if len(said) == 1 else ()
    return next((found[form] for form in sorted(forms) if form in found), "")


@lru_cache(maxsize=1)
def names() -> dict[str, str]:
    """The forms of the names that are one word, with the language's code. German has a word for who speaks it too."""
    found: dict[str, str] = {}
    for offered, _name in settings.LANGUAGES:
        called = Locale.parse(offered, sep="-").languages
        for code in SPOKEN:
            if len(name := words(called.get(code, ""))) == 1:
                said = [name[0], f"{name[0]}sprachig"] if offered == "de" else name
                forms = {form for word in said for form in forms_of(word, offered) if form.startswith("=")}
                found |= {form: code for form in forms if form not in found}
    return found
