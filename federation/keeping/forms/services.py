from typing import ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from federation.registry.models import Service
from federation.registry.schedules.forms import ScheduleForm

from .base import PartForm, field_of
from .basics import ADDRESS, FEW_LINES, PHONE, language_of_text
from .languages import LanguagesField, OtherLanguagesField, SpeaksLanguages
from .topics import TopicsField

Places = list[tuple[str, str]]  # (id in the document, how it is called)


class ServiceHoursForm(ScheduleForm):
    """When a service takes place, and at which of its places."""

    location = forms.ChoiceField(label=_("An welchem Ort"), required=False)

    def __init__(self, *args, places: Places, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["location"].choices = [("", _("überall, wo es das Angebot gibt")), *places]

    @classmethod
    def from_document(cls, document):
        return super().from_document(document) | {"location": document.get("location") or ""}

    def to_document(self):
        return super().to_document() | {"location": self.cleaned_data["location"] or None}


class ServiceForm(SpeaksLanguages, PartForm):
    """One service: a dict of `services` in the document, with its times. `places` are the organisation's."""

    lists: ClassVar = {"schedules": ServiceHoursForm}

    name = field_of(Service, "name")
    description = field_of(Service, "description", widget=FEW_LINES)
    text_language = forms.ChoiceField(label=_("In welcher Sprache steht das?"), choices=language_of_text)
    status = field_of(Service, "status")
    eligibility_description = field_of(Service, "eligibility_description", widget=FEW_LINES)
    women_only = field_of(Service, "women_only")
    languages = LanguagesField(label=_("In welchen Sprachen?"))
    other_languages = OtherLanguagesField(
        label=_("Weitere Sprachen"), required=False, help_text=_("Mit Komma getrennt, zum Beispiel: Tamil, Oromo.")
    )
    interpreter = field_of(Service, "interpreter")
    access = field_of(Service, "access")
    application_process = field_of(Service, "application_process", widget=FEW_LINES)
    fees_description = field_of(Service, "fees_description")
    required_documents = field_of(Service, "required_documents", widget=FEW_LINES)
    service_area = field_of(Service, "service_area")
    alert = field_of(Service, "alert", help_text=_("Steht oben am Angebot, zum Beispiel: Im August geschlossen."))
    email = field_of(Service, "email")
    phone = field_of(Service, "phone", widget=PHONE)
    url = field_of(Service, "url", assume_scheme="https", widget=ADDRESS)
    topics = TopicsField(label=_("Themen"))
    locations = forms.MultipleChoiceField(label=_("Wo?"), required=False, widget=forms.CheckboxSelectMultiple)

    def __init__(self, *args, places: Places = (), **kwargs):
        self.places = list(places)
        super().__init__(*args, **kwargs)
        self.fields["locations"].choices = self.places
        if not self.places:
            del self.fields["locations"]

    def row_arguments(self, name):
        return {"places": self.places}
