from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.models import WagtailAdminModelForm

from federation.associations.models import Association
from federation.plugin_api import hooks

from .domain import add_language, create_association, set_plugins
from .policies import may_provision
from .validation import LONGEST_SLUG, validate_new

HTTPS = 443


def plugin_choices() -> list[tuple[str, str]]:
    return [(plugin.slug, plugin.verbose_name) for plugin in hooks.plugins()]


class PluginsField(forms.MultipleChoiceField):
    def __init__(self):
        super().__init__(
            label=_("Erweiterungen"),
            required=False,
            choices=plugin_choices,
            widget=forms.CheckboxSelectMultiple,
            help_text=_("Abgeschaltet heißt: nicht zu sehen und nicht zu erreichen. Gelöscht wird nichts."),
        )


class NewAssociationForm(WagtailAdminModelForm):
    """What an association begins with. Everything is checked before anything is laid."""

    slug = forms.CharField(
        label=_("Kürzel"),
        max_length=LONGEST_SLUG,
        help_text=_("Kleine Buchstaben, Ziffern und Bindestriche, zum Beispiel hamm. Es ändert sich nie."),
        error_messages={"required": _("Schreiben Sie ein Kürzel.")},
    )
    hostname = forms.CharField(
        label=_("Adresse der Website"),
        help_text=_("Nur der Name, zum Beispiel hamm.example. Er muss auf diesen Server zeigen."),
        error_messages={"required": _("Schreiben Sie die Adresse der Website.")},
    )
    languages = forms.MultipleChoiceField(
        label=_("Sprachen"),
        choices=settings.LANGUAGES,
        initial=[settings.LANGUAGE_CODE],
        widget=forms.CheckboxSelectMultiple,
        help_text=_("In jeder entstehen eine Startseite und die ersten Seiten. Weitere können später dazukommen."),
        error_messages={"required": _("Wählen Sie mindestens eine Sprache.")},
    )
    plugins = PluginsField()
    manager = forms.EmailField(
        label=_("E-Mail-Adresse der Leitung"),
        help_text=_("Wer den Verbund leitet, bekommt sofort eine Einladung. Sie gilt eine Woche."),
        error_messages={
            "required": _("Schreiben Sie, wer den Verbund leitet."),
            "invalid": _("Schreiben Sie die Adresse so: name@beispiel.de."),
        },
    )

    steps = (
        (_("Der Verbund"), ("name", "place", "federal_state", "slug")),
        (_("Seine Website"), ("hostname", "languages", "plugins")),
        (_("Seine Leitung"), ("manager",)),
    )
    use_required_attribute = False  # our words beside the field, not the browser's

    class Meta:
        model = Association
        fields = ["name", "place", "federal_state"]
        error_messages = {
            "name": {"required": _("Schreiben Sie, wie der Verbund heißt.")},
            "place": {"required": _("Schreiben Sie, wo der Verbund zu Hause ist.")},
        }

    def groups(self) -> list[tuple[str, list]]:
        return [(title, [self[name] for name in names]) for title, names in self.steps]

    def clean(self):
        super().clean()
        data = self.cleaned_data
        if not self.errors:
            try:
                validate_new(port=HTTPS, **data)  # the real one is the umbrella's
            except ValidationError as error:
                self.add_faults(error)
        return data

    def add_faults(self, error: ValidationError) -> None:
        for field, messages in error.message_dict.items():
            self.add_error(field if field in self.fields else None, messages)

    def lay(self, *, port: int) -> Association:
        """Raises ValidationError where somebody else was faster."""
        return create_association(port=port, by=self.for_user, **self.cleaned_data)


class AssociationForm(WagtailAdminModelForm):
    """An association's details, which plugins are on there and, for who provisions, which languages it has."""

    plugins = PluginsField()
    languages = forms.MultipleChoiceField(
        label=_("Sprachen"),
        choices=settings.LANGUAGES,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Eine neue Sprache bekommt eine Startseite und die ersten Seiten. Wegnehmen lässt sich keine."),
    )

    class Meta:
        model = Association
        fields = ["name", "place", "federal_state", "address", "email", "phone", "is_example"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["plugins"].initial = sorted(self.instance.enabled_plugins)
        self.fields["languages"].initial = self.instance.languages
        if self.for_user is None or not may_provision(self.for_user):
            del self.fields["languages"]

    def clean_languages(self):
        chosen, names = self.cleaned_data["languages"], dict(settings.LANGUAGES)
        if missing := [names[code] for code in self.instance.languages if code not in chosen]:
            raise ValidationError(
                _("%(names)s bleibt: Mit der Sprache gingen alle Seiten darin verloren. Löschen Sie Seiten einzeln."),
                params={"names": ", ".join(missing)},
            )
        return chosen

    @transaction.atomic
    def save(self, commit=True):
        association = super().save(commit=commit)
        if commit:
            set_plugins(association, self.cleaned_data["plugins"], by=self.for_user)
            for language in self.cleaned_data.get("languages", ()):
                add_language(association, language, by=self.for_user)
        return association
