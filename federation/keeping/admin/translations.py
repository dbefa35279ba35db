"""An entry's texts in other languages."""

from django.http import Http404
from django.urls import reverse

from ..forms import TranslationForm, missing_translations
from ..permissions import languages_to_translate
from .entries import EntryPage
from .parts import PartView


class TranslationsView(EntryPage):
    """Which languages the entry is there in, and what is missing."""

    tab = "translations"
    template_name = "keeping/admin/translations.html"

    def get_context_data(self, **kwargs):
        codes, document = languages_for(self), self.shown
        languages = [
            {
                "code": code,
                "missing": missing_translations(document, code),
                "url": reverse("registry:translation", args=[self.organisation.pk, code]),
            }
            for code in codes
        ]
        return {**super().get_context_data(**kwargs), "languages": languages}


def languages_for(view) -> list[str]:
    return languages_to_translate(view.request.user, view.association, view.organisation)


class TranslationView(PartView):
    tab = "translations"
    template_name = "keeping/admin/translation.html"

    def dispatch(self, request, *args, language: str, **kwargs):
        self.language = language
        return super().dispatch(request, *args, language=language, **kwargs)

    def may_save(self):
        return self.language in languages_for(self)

    def get(self, request, *args, **kwargs):
        if not self.may_save():
            raise Http404
        return super().get(request, *args, **kwargs)

    def make_form(self, data=None, document=None):
        return TranslationForm(data, document=self.shown, language=self.language)

    def to_write(self, form, document):
        return form.to_document_on(document)

    def concerns(self, path):
        return path.endswith(f".{self.language}") and "translations." in path

    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "language": self.language}
