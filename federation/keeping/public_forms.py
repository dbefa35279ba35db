"""What visitors and organisations write to whoever keeps an entry."""

import time

from django import forms
from django.core import signing
from django.utils.translation import gettext_lazy as _

from federation.registry.models import Organisation

MOST_CHARACTERS = 4000
SALT = "keeping.report"
FASTEST = 3  # seconds: nobody reads the page and writes a sentence in less
SLOWEST = 24 * 60 * 60

TOO_LONG = _("Kürzen Sie den Text bitte auf %(limit_value)s Zeichen.")
NO_ADDRESS = _("Schreiben Sie die Adresse so: name@beispiel.de.")


def text_field(label, required: str, **kwargs) -> forms.CharField:
    return forms.CharField(
        label=label,
        max_length=MOST_CHARACTERS,
        error_messages={"required": required, "max_length": TOO_LONG},
        widget=forms.Textarea(attrs={"rows": 5}),
        **kwargs,
    )


def email_field(**kwargs) -> forms.EmailField:
    widget = forms.EmailInput(attrs={"autocomplete": "email", "dir": "ltr"})
    return forms.EmailField(required=False, widget=widget, error_messages={"invalid": NO_ADDRESS}, **kwargs)


class WatchedForm(forms.Form):
    """A form for strangers, without a cookie: programs give themselves away by what they fill in, and how fast.

    `token` says when the page was made and for which entry, signed, so that it cannot be made elsewhere or kept.
    """

    use_required_attribute = False  # our words beside the field, not the browser's

    token = forms.CharField(required=False, widget=forms.HiddenInput)
    # People do not see this field.
    website = forms.CharField(required=False, widget=forms.TextInput(attrs={"tabindex": "-1", "autocomplete": "off"}))

    def __init__(self, *args, organisation: Organisation, **kwargs):
        super().__init__(*args, **kwargs)
        self.organisation = organisation
        self.initial["token"] = token_for(organisation)

    @property
    def age(self) -> float | None:
        """Seconds since the page was made; None for a token that is not ours."""
        try:
            number, made_at = signing.loads(self.data.get("token", ""), salt=SALT)
        except (signing.BadSignature, ValueError, TypeError):
            return None
        return time.time() - made_at if number == self.organisation.pk else None

    @property
    def is_of_a_program(self) -> bool:
        return bool(self.data.get("website")) or self.age is None or self.age < FASTEST

    def clean(self):
        if self.age is not None and self.age > SLOWEST:
            self.renew_token()
            raise forms.ValidationError(
                _("Die Seite war lange offen. Ihr Text steht noch da: Bitte senden Sie ihn noch einmal.")
            )

    def renew_token(self) -> None:
        self.data = {**self.data.dict(), "token": token_for(self.organisation, time.time() - FASTEST)}

    def shown_fields(self) -> list[forms.BoundField]:
        return [field for field in self if field.name not in ("token", "website")]


def token_for(organisation: Organisation, made_at: float | None = None) -> str:
    return signing.dumps([organisation.pk, made_at or time.time()], salt=SALT)


class ReportForm(WatchedForm):
    """What is wrong with an entry."""

    text = text_field(_("Was stimmt nicht?"), _("Schreiben Sie kurz, was nicht stimmt."))
    service = forms.ModelChoiceField(
        label=_("Worum geht es?"), queryset=None, required=False, empty_label=_("um die Organisation selbst")
    )
    email = email_field(
        label=_("Ihre E-Mail-Adresse"), help_text=_("Nur, wenn Sie eine Antwort möchten. Wir zeigen sie niemandem.")
    )
    field_order = ["service", "text", "email"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        services = self.organisation.services.all()
        self.fields["service"].queryset = services
        if not services.exists():
            del self.fields["service"]


class ClaimForm(WatchedForm):
    """That somebody speaks for an organisation, and how to reach them."""

    name = forms.CharField(
        label=_("Ihr Name"),
        max_length=120,
        error_messages={"required": _("Schreiben Sie, wie Sie heißen.")},
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    email = email_field(label=_("Ihre E-Mail-Adresse"))
    phone = forms.CharField(
        label=_("Ihre Telefonnummer"),
        max_length=40,
        required=False,
        widget=forms.TextInput(attrs={"type": "tel", "autocomplete": "tel", "dir": "ltr"}),
    )
    text = text_field(
        _("Ihre Nachricht"),
        _("Schreiben Sie, was Sie in der Organisation tun."),
        help_text=_("Was tun Sie in der Organisation? Was möchten Sie ändern?"),
    )

    def clean(self):
        super().clean()
        if not (self.cleaned_data.get("email") or self.cleaned_data.get("phone") or "email" in self.errors):
            self.add_error(
                "email", _("Nennen Sie eine E-Mail-Adresse oder eine Telefonnummer, damit wir antworten können.")
            )


class CloseForm(forms.Form):
    """Why an organisation does not exist any more."""

    use_required_attribute = False

    note = forms.CharField(
        label=_("Was ist geschehen?"),
        max_length=1000,
        error_messages={"required": _("Schreiben Sie bitte einen Satz dazu."), "max_length": TOO_LONG},
        help_text=_("Zum Beispiel: Der Verein hat sich aufgelöst. Oder: Wir gehören jetzt zu …"),
        widget=forms.Textarea(attrs={"rows": 4}),
    )
