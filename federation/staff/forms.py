from django import forms
from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.utils.translation import gettext_lazy as _

from federation.accounts.models import User
from federation.associations.models import Association, Role

WHAT_THEY_DO = {
    Role.EDITOR: _("schreibt und reicht ein"),
    Role.TRANSLATOR: _("übersetzt in die angekreuzten Sprachen"),
    Role.PUBLISHER: _("schreibt, prüft und veröffentlicht"),
    Role.MANAGER: _("dazu Team, Erscheinungsbild, Weiterleitungen und Erweiterungen"),
    Role.CURATOR: _("gemeinsame Projekte und was die Verbünde teilen"),
    Role.FEDERATION_MANAGER: _("Verbünde und ihre Leitungen"),
}


class RoleForm(forms.Form):
    """A role at an association and the languages for it. Offers and takes no role but those of `roles`."""

    role = forms.ChoiceField(label=_("Rolle"), widget=forms.RadioSelect)
    languages = forms.MultipleChoiceField(
        label=_("Sprachen"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Keine angekreuzt: alle. Für eine Übersetzung kreuzen Sie mindestens eine an."),
    )

    def __init__(self, *args, association: Association, roles: list[Role], **kwargs):
        super().__init__(*args, **kwargs)
        names = dict(settings.LANGUAGES)
        self.fields["role"].choices = [(role.value, f"{role.label}: {WHAT_THEY_DO[role]}") for role in roles]
        self.fields["languages"].choices = [(code, names[code]) for code in association.languages]

    def clean_role(self) -> Role:
        return Role(self.cleaned_data["role"])


class InvitationForm(RoleForm):
    field_order = ["email", "role", "languages"]

    email = forms.EmailField(label=_("E-Mail"), max_length=254, widget=forms.EmailInput(attrs={"autocomplete": "off"}))


class AlthoughLast(forms.Form):
    """Asked of whoever leaves an association without anybody in charge."""

    although_last = forms.BooleanField(label=_("Ich weiß, dass danach niemand mehr die Leitung hat."), required=False)


class ChangeForm(AlthoughLast, RoleForm):
    field_order = ["role", "languages", "although_last"]

    def __init__(self, *args, is_last: bool, **kwargs):
        super().__init__(*args, **kwargs)
        if not is_last:
            del self.fields["although_last"]


class NewPersonForm(forms.Form):
    """What a person says who has no account yet."""

    first_name = forms.CharField(
        label=_("Vorname"), max_length=150, widget=forms.TextInput(attrs={"autocomplete": "given-name"})
    )
    last_name = forms.CharField(
        label=_("Nachname"),
        max_length=150,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "family-name"}),
    )
    password = forms.CharField(
        label=_("Passwort"),
        required=False,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text=_("Mindestens zehn Zeichen. Ohne Passwort melden Sie sich mit einem Code an, den wir Ihnen mailen."),
    )

    def __init__(self, *args, email: str, **kwargs):
        super().__init__(*args, **kwargs)
        self.email = email

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("password"):
            user = User(
                email=self.email, first_name=cleaned.get("first_name", ""), last_name=cleaned.get("last_name", "")
            )
            try:
                validate_password(cleaned["password"], user)
            except forms.ValidationError as error:
                self.add_error("password", error)
        return cleaned
