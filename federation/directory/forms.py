from django import forms
from django.utils.translation import gettext_lazy as _

from federation.registry.languages import language_name


class DirectoryForm(forms.Form):
    """The directory's filters. A value that makes no sense finds nothing and breaks nothing."""

    q = forms.CharField(label=_("Name oder Stichwort"), required=False, max_length=200)
    language = forms.CharField(label=_("Sprache"), required=False, max_length=12)
    women_only = forms.BooleanField(label=_("Nur für Frauen"), required=False)

    def filter(self, organisations):
        if not self.is_valid():
            return organisations.none()
        asked = self.cleaned_data
        if q := asked["q"].replace("\0", ""):
            organisations = organisations.filter(name__icontains=q) | organisations.filter(description__icontains=q)
        if asked["language"]:
            organisations = organisations.filter(language_set__code=asked["language"])
        if asked["women_only"]:
            organisations = organisations.filter(services__women_only=True)
        return organisations.distinct()

    @property
    def active_count(self) -> int:
        return sum(bool(value) for value in getattr(self, "cleaned_data", {}).values())

    def language_choices(self, codes) -> list[tuple[str, str]]:
        return sorted(((code, language_name(code)) for code in codes), key=lambda choice: choice[1])
