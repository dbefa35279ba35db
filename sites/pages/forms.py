from django import forms
from django.utils.translation import gettext_lazy as _


class ContactForm(forms.Form):
    """A message to the association."""

    name = forms.CharField(
        label=_("Ihr Name"),
        max_length=120,
        error_messages={"required": _("Schreiben Sie, wie Sie heißen.")},
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    email = forms.EmailField(
        label=_("Ihre E-Mail-Adresse"),
        error_messages={
            "required": _("Wir brauchen eine Adresse, um Ihnen zu antworten."),
            "invalid": _("Schreiben Sie die Adresse so: name@beispiel.de."),
        },
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    message = forms.CharField(
        label=_("Ihre Nachricht"),
        max_length=5000,
        error_messages={
            "required": _("Schreiben Sie uns, worum es geht."),
            "max_length": _("Kürzen Sie die Nachricht auf 5000 Zeichen."),
        },
        widget=forms.Textarea(attrs={"rows": 8}),
    )
    # People do not see this field; programs that fill everything in give themselves away.
    website = forms.CharField(required=False, widget=forms.TextInput(attrs={"tabindex": "-1", "autocomplete": "off"}))

    use_required_attribute = False  # our words beside the field, not the browser's
