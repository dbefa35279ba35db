from django import forms
from django.utils.translation import gettext_lazy as _

from .models import FIRST_YEAR, LAST_YEAR, CooperationForm


class PracticeFilter(forms.Form):
    """What the reader asks of a list of practices. A value that makes no sense finds nothing and breaks nothing."""

    association = forms.ChoiceField(label=_("Verbund"), required=False)
    place = forms.ChoiceField(label=_("Ort"), required=False)
    form = forms.ChoiceField(label=_("Form der Zusammenarbeit"), required=False)
    since_from = forms.IntegerField(
        label=_("Seit frühestens"), required=False, min_value=FIRST_YEAR, max_value=LAST_YEAR
    )
    since_to = forms.IntegerField(label=_("Seit spätestens"), required=False, min_value=FIRST_YEAR, max_value=LAST_YEAR)

    def __init__(self, data, *, places, associations=None):
        super().__init__(data)
        self.fields["place"].choices = [("", _("Alle Orte")), *((place, place) for place in places)]
        self.fields["form"].choices = [("", _("Alle Formen")), *CooperationForm.choices]
        if associations is None:
            del self.fields["association"]
        else:
            self.fields["association"].choices = [("", _("Alle Verbünde")), *associations]

    def clean(self):
        asked = super().clean()
        first, last = asked.get("since_from"), asked.get("since_to")
        if first and last and last < first:
            self.add_error("since_to", _("Das spätere Jahr liegt vor dem früheren."))
        return asked

    def apply(self, practices):
        if not self.is_valid():
            return practices.none()
        asked = self.cleaned_data
        conditions = {
            "place": asked["place"],
            "cooperation_form": asked["form"],
            "since__gte": asked["since_from"],
            "since__lte": asked["since_to"],
            "url_path__startswith": f"/{asked['association']}/" if asked.get("association") else None,
        }
        return practices.filter(**{name: value for name, value in conditions.items() if value})

    def active(self) -> list[tuple[str, str]]:
        """What is asked at present: the field's name and words for it. A place speaks for itself, a year does not."""
        if not self.is_valid():
            return []
        words = []
        for name, field in self.fields.items():
            value = self.cleaned_data[name]
            if value and hasattr(field, "choices"):
                words.append((name, str(dict(field.choices)[value])))
            elif value:
                words.append((name, f"{field.label}: {value}"))
        return words
