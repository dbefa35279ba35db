from typing import ClassVar

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from federation.registry.models import AlternateName, Link, Organisation

from .base import PartForm, RowForm, field_of
from .languages import LanguagesField, OtherLanguagesField, SpeaksLanguages, choice, choices
from .topics import TopicsField

FEW_LINES = forms.Textarea(attrs={"rows": 3})
MORE_LINES = forms.Textarea(attrs={"rows": 6})
PHONE = forms.TextInput(attrs={"type": "tel", "dir": "ltr"})
ADDRESS = forms.TextInput(attrs={"inputmode": "url", "dir": "ltr", "placeholder": "https://"})


def language_of_text() -> list[tuple[str, str]]:
    """What a text may be written in: the federation's languages first, then the usual ones."""
    own = [code for code, _name in settings.LANGUAGES]
    return [choice(code) for code in own] + [one for one in choices() if one[0] not in own]


def or_none() -> list[tuple[str, str]]:
    return [("", _("keine Angabe")), *language_of_text()]


class AlternateNameForm(RowForm):
    name = field_of(AlternateName, "name")
    language = forms.ChoiceField(label=_("Sprache"), choices=or_none, required=False)


class LinkForm(RowForm):
    url = field_of(Link, "url", assume_scheme="https", widget=ADDRESS)
    label = field_of(Link, "label")


class TagsField(forms.CharField):
    """Free words with commas between them; cleaned to a list without repetitions."""

    def prepare_value(self, value):
        return ", ".join(value) if isinstance(value, list) else value

    def clean(self, value) -> list[str]:
        words = [" ".join(word.split()) for word in super().clean(value).split(",")]
        if any(len(word) > 100 for word in words):
            raise forms.ValidationError(_("Ein Schlagwort hat höchstens 100 Zeichen. Trennen Sie sie mit Komma."))
        return list(dict.fromkeys(word for word in words if word))


class BasicsForm(SpeaksLanguages, PartForm):
    """Who the organisation is and how to reach it."""

    lists: ClassVar = {"alternate_names": AlternateNameForm, "links": LinkForm}

    name = field_of(Organisation, "name")
    kind = field_of(Organisation, "kind")
    description = field_of(
        Organisation, "description", widget=MORE_LINES, help_text=_("Was tun Sie für wen? Zwei, drei kurze Sätze.")
    )
    text_language = forms.ChoiceField(label=_("In welcher Sprache steht das?"), choices=language_of_text)
    email = field_of(Organisation, "email")
    phone = field_of(Organisation, "phone", widget=PHONE)
    website = field_of(Organisation, "website", assume_scheme="https", widget=ADDRESS)
    languages = LanguagesField(label=_("Welche Sprachen sprechen die Menschen dort?"))
    other_languages = OtherLanguagesField(
        label=_("Weitere Sprachen"), required=False, help_text=_("Mit Komma getrennt, zum Beispiel: Tamil, Oromo.")
    )
    topics = TopicsField(label=_("Themen"))
    tags = TagsField(label=_("Schlagwörter"), required=False, help_text=_("Freie Wörter, mit Komma getrennt."))
    registration_number = field_of(Organisation, "registration_number")
    year_incorporated = field_of(Organisation, "year_incorporated")
