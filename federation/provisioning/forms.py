from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.models import WagtailAdminModelForm

from federation.associations.models import Association
from federation.plugin_api import hooks

from .domain import set_plugins


class AssociationForm(WagtailAdminModelForm):
    """An association's details, and which plugins are on there."""

    plugins = forms.MultipleChoiceField(
        label=_("Erweiterungen"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Abgeschaltet heißt: nicht zu sehen und nicht zu erreichen. Gelöscht wird nichts."),
    )

    class Meta:
        model = Association
        fields = ["name", "place", "federal_state", "address", "email", "phone", "is_example"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["plugins"].choices = [(plugin.slug, plugin.verbose_name) for plugin in hooks.plugins()]
        self.fields["plugins"].initial = sorted(self.instance.enabled_plugins)

    def save(self, commit=True):
        association = super().save(commit=commit)
        set_plugins(association, self.cleaned_data["plugins"])
        return association
