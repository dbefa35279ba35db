from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from . import accent as colours
from .domain import set_branding
from .models import Branding, validate_accent

NEAR_DANGER = _(
    "Diese Farbe ist dem Rot sehr nah, in dem Fehler gemeldet werden. Sie können sie behalten: Flächen bleiben in Ihrer"
    " Farbe, Links und Ränder rücken etwas zur Seite."
)


class BrandingForm(WagtailAdminModelForm):
    """Edits the branding of one association; errors say beside the field what to do.

    Every colour gives a legible palette, so only what is no colour is refused. A colour near the red of errors is
    taken, with `notices` saying what becomes of it.
    """

    # A plain field: a colour picker could not be filled in from a style guide. Its length is left to the validator, so
    # that a pasted " #1F8A78 " is taken and anything else gets one message only.
    accent = forms.CharField(
        label=Branding._meta.get_field("accent").verbose_name,
        help_text=Branding._meta.get_field("accent").help_text,
        validators=[validate_accent],
        error_messages={"required": _("Wählen Sie eine Farbe, zum Beispiel #1f8a78.")},
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false", "dir": "ltr"}),
    )

    class Meta:
        model = Branding
        fields = ["accent", "logo"]

    def clean_accent(self):
        return colours.normalise(self.cleaned_data["accent"])

    @property
    def notices(self) -> dict:
        """What is worth knowing about a field without being an error, by the field's name."""
        accent = getattr(self, "cleaned_data", {}).get("accent") or self.instance.accent
        try:
            return {"accent": NEAR_DANGER} if colours.near_danger(accent) else {}
        except colours.InvalidColour:
            return {}

    def save(self, commit=True):
        if not commit:  # Wagtail's views look at the instance before they save it
            return self.instance
        return set_branding(
            self.instance.association, accent=self.cleaned_data["accent"], logo=self.cleaned_data["logo"]
        )
