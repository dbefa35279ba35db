"""Texts that exist in one language and may be translated, field by field."""

from dataclasses import dataclass
from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from ..languages import is_right_to_left


@dataclass(frozen=True)
class Text:
    """What a reader gets: `language` is the BCP 47 code that the text is written in."""

    text: str
    language: str
    is_original: bool

    def __str__(self):
        return self.text

    def __bool__(self):
        return bool(self.text)

    @property
    def direction(self) -> str:
        return "rtl" if is_right_to_left(self.language) else "ltr"


class TranslatedTexts(models.Model):
    """The fields themselves hold the original, in `text_language`; `translations` holds {field: {language: text}}."""

    translatable: ClassVar[tuple[str, ...]] = ()

    text_language = models.CharField(_("Sprache des Textes"), max_length=12, default="de")
    translations = models.JSONField(_("Übersetzungen"), default=dict, blank=True)

    class Meta:
        abstract = True

    def text_in(self, field: str, language: str) -> Text:
        """The field in the language, in the original where nobody translated it."""
        if language != self.text_language and (translated := self.translations.get(field, {}).get(language)):
            return Text(translated, language, False)
        return Text(getattr(self, field), self.text_language, True)
