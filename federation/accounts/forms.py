"""Allauth's forms with our labels. Nobody learns from them who has an account."""

from allauth.account import forms as account
from allauth.account.adapter import get_adapter
from allauth.core import context, ratelimit
from allauth.mfa.base import forms as second_factor
from allauth.mfa.totp import forms as totp
from allauth.mfa.webauthn import forms as webauthn
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from .models import User
from .tasks import send_password_reset

LABELS = {
    "login": _("E-Mail"),
    "email": _("E-Mail"),
    "password": _("Passwort"),
    "remember": _("Auf diesem Gerät angemeldet bleiben"),
    "oldpassword": _("Bisheriges Passwort"),
    "password1": _("Neues Passwort"),
    "password2": _("Neues Passwort noch einmal"),
    "code": _("Code"),
    "name": _("Name des Passkeys"),
    "passwordless": _("Damit auch ohne Passwort anmelden"),
}
HELP = {"password1": _("Mindestens zehn Zeichen. Ein Satz, den nur Sie kennen, ist gut.")}


class Labelled:
    """Our labels, and no placeholders, which would say the same again."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.label = LABELS.get(name, field.label)
            field.help_text = HELP.get(name, "")
            field.widget.attrs.pop("placeholder", None)


class NewPassword(Labelled):
    def clean(self):
        cleaned = super().clean()
        if self.data.get("password2") and "password2" in self.errors:
            self.errors["password2"] = self.error_class([_("Das sind zwei verschiedene Passwörter.")])
        return cleaned


class WithCode(Labelled):
    """Takes the digits of every script: an Arabic keyboard writes ١٢٣."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["code"].widget.attrs.update(inputmode="numeric", dir="ltr", autofocus=True)

    def clean_code(self):
        typed = self.cleaned_data["code"]
        self.cleaned_data["code"] = "".join(str(int(sign)) if sign.isdecimal() else sign for sign in typed)
        return super().clean_code()


class LoginForm(Labelled, account.LoginForm):
    pass


class RequestLoginCodeForm(Labelled, account.RequestLoginCodeForm):
    def clean_email(self) -> str:
        """Counts and looks up in the same way whether there is an account or not."""
        email = self.cleaned_data["email"]
        if not ratelimit.consume(context.request, action="request_login_code", key=email):
            raise get_adapter().validation_error("too_many_login_attempts")
        self._user = User.objects.filter(email=email, is_active=True).first()
        return email


class ConfirmLoginCodeForm(WithCode, account.ConfirmLoginCodeForm):
    pass


class ResetPasswordForm(Labelled, account.ResetPasswordForm):
    """The task looks for the account: the page cannot tell, and takes the same time."""

    def clean_email(self) -> str:
        return self.cleaned_data["email"]

    def save(self, request, **kwargs) -> str:
        email, association = self.cleaned_data["email"], request.association
        send_password_reset.enqueue(email, translation.get_language(), association.name, association.root_url)
        return email


class ResetPasswordKeyForm(NewPassword, account.ResetPasswordKeyForm):
    pass


class ChangePasswordForm(NewPassword, account.ChangePasswordForm):
    pass


class SetPasswordForm(NewPassword, account.SetPasswordForm):
    pass


class ReauthenticateForm(Labelled, account.ReauthenticateForm):
    pass


class AddEmailForm(Labelled, account.AddEmailForm):
    pass


class AuthenticateForm(WithCode, second_factor.AuthenticateForm):
    pass


class ReauthenticateByFactorForm(WithCode, second_factor.ReauthenticateForm):
    pass


class ActivateTOTPForm(WithCode, totp.ActivateTOTPForm):
    pass


class AddPasskeyForm(Labelled, webauthn.AddWebAuthnForm):
    pass


class EditPasskeyForm(Labelled, webauthn.EditWebAuthnForm):
    pass
