"""Choosing languages: the usual ones to tick, all others by name or code."""

import re
from functools import lru_cache

from babel import Locale
from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from federation.registry.languages import language_name, own_name

# What is spoken most by people with a history of migration in Germany, and the country's own languages.
USUAL = (
    *("ar", "az", "bg", "bn", "bs", "ckb", "de", "el", "en", "es", "fa", "fa-AF", "fr", "ha", "hi", "hr", "hu", "hy"),
    *("it", "ka", "ku", "mk", "nl", "pa", "pl", "ps", "pt", "rom", "ro", "ru", "so", "sq", "sr", "sw", "ta", "th"),
    *("ti", "tr", "uk", "ur", "vi", "wo", "zh"),
)


def choice(code: str) -> tuple[str, str]:
    name, own = language_name(code), own_name(code)
    return code, name if own == name else f"{name} ({own})"


def choices(codes=()) -> list[tuple[str, str]]:
    """The usual languages and `codes`, by name in the reader's language."""
    return sorted((choice(code) for code in {*USUAL, *codes}), key=lambda one: one[1])


@lru_cache(maxsize=64)
def codes_by_name(reader: str) -> dict[str, str]:
    return {name.casefold(): code.replace("_", "-") for code, name in Locale.parse(reader, sep="-").languages.items()}


def code_of(word: str) -> str | None:
    """The BCP 47 code that somebody means who writes “Tigre” or “tig”; None where CLDR knows none."""
    known = codes_by_name("de")
    if word in known.values():
        return word
    name = word.casefold()
    return codes_by_name(get_language() or "de").get(name) or known.get(name) or codes_by_name("en").get(name)


class LanguagesField(forms.MultipleChoiceField):
    """Codes of languages, ticked. What an entry has besides the usual ones is offered too."""

    widget = forms.CheckboxSelectMultiple

    def __init__(self, **kwargs):
        super().__init__(required=False, choices=choices, **kwargs)

    def valid_value(self, value) -> bool:
        return code_of(value) == value


class OtherLanguagesField(forms.CharField):
    """Further languages in words, with commas between them; cleaned to a list of codes."""

    def clean(self, value) -> list[str]:
        words = [word.strip() for word in re.split(r"[,;،\n]", super().clean(value)) if word.strip()]
        unknown = [word for word in words if code_of(word) is None]
        if unknown:
            raise forms.ValidationError(
                _("Diese Sprache kennen wir nicht: %(names)s. Schreiben Sie den deutschen Namen oder das Kürzel.")
                % {"names": ", ".join(unknown)}
            )
        return [code_of(word) for word in words]


class SpeaksLanguages:
    """Mix-in for a form with `languages` and `other_languages`, which make one list in the document."""

    @classmethod
    def from_document(cls, document):
        initial, codes = super().from_document(document), document.get("languages", [])
        return initial | {
            "all_languages": codes,
            "languages": [code for code in codes if code in USUAL],
            "other_languages": ", ".join(language_name(code) for code in codes if code not in USUAL),
        }

    def to_document(self):
        document = super().to_document()
        codes = [*document["languages"], *document.pop("other_languages")]
        stays = [code for code in self.initial.get("all_languages", []) if code in codes]  # in the order it has
        return document | {"languages": list(dict.fromkeys([*stays, *codes]))}
