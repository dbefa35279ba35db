"""The pages of `/konto/`: allauth's views with our words. Most are a sentence and a form, drawn by one template."""

from allauth.account import views as account
from allauth.mfa.base import views as second_factor
from allauth.mfa.recovery_codes import views as codes
from allauth.mfa.totp import views as app
from allauth.mfa.webauthn import views as passkey
from django.contrib.auth.decorators import login_required
from django.urls import path, re_path
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache

from . import views
from .reauthentication import ReauthenticateByCodeView, fresh_proof_required


def page(view, title, introduction="", button="", template="account/form.html", **more):
    words = {"title": title, "introduction": introduction, "button": button, **more}
    return never_cache(view.as_view(template_name=template, extra_context=words))


def guarded(*args, **kwargs):
    """A page that changes the account."""
    return fresh_proof_required(page(*args, **kwargs))


CONFIRM = _("Bitte bestätigen Sie, dass Sie es sind")
CONFIRM_WHY = _("Danach geht es dort weiter, wo Sie waren.")

signing_in = [
    path("anmelden/", page(views.SignInView, _("Anmelden"), template="account/login.html"), name="account_login"),
    path("abmelden/", page(account.LogoutView, _("Abmelden"), "", _("Abmelden")), name="account_logout"),
    path(
        "gesperrt/",
        page(account.AccountInactiveView, _("Dieses Konto ist gesperrt"), _("Fragen Sie bitte Ihre Verwaltung.")),
        name="account_inactive",
    ),
    path("registrieren/", views.no_sign_up, name="account_signup"),
    path(
        "code/",
        page(
            account.RequestLoginCodeView,
            _("Mit einem Code anmelden"),
            _("Wir schicken Ihnen einen Code per E-Mail. Ein Passwort brauchen Sie dann nicht."),
            _("Code schicken"),
        ),
        name="account_request_login_code",
    ),
    path(
        "code/eingeben/",
        page(
            account.ConfirmLoginCodeView,
            _("Code eingeben"),
            _("Wenn es zu dieser Adresse ein Konto gibt, ist jetzt ein Code dorthin unterwegs. Er gilt zehn Minuten."),
            _("Anmelden"),
            is_step=True,
        ),
        name="account_confirm_login_code",
    ),
    path(
        "zweiter-faktor/",
        page(second_factor.AuthenticateView, _("Zweiter Faktor"), template="mfa/authenticate.html", is_step=True),
        name="mfa_authenticate",
    ),
    path("passkey/", passkey.LoginWebAuthnView.as_view(), name="mfa_login_webauthn"),
]

new_password = [
    path(
        "passwort/vergessen/",
        page(
            account.PasswordResetView,
            _("Passwort vergessen"),
            _("Wir schicken Ihnen einen Link, unter dem Sie ein neues Passwort setzen."),
            _("Link schicken"),
        ),
        name="account_reset_password",
    ),
    path(
        "passwort/unterwegs/",
        page(
            account.PasswordResetDoneView,
            _("Sehen Sie in Ihr Postfach"),
            _("Wenn es zu dieser Adresse ein Konto gibt, ist jetzt ein Link dorthin unterwegs. Er gilt eine Stunde."),
        ),
        name="account_reset_password_done",
    ),
    re_path(
        r"^passwort/neu/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        page(
            account.PasswordResetFromKeyView,
            _("Neues Passwort"),
            "",
            _("Passwort speichern"),
            "account/password_reset_from_key.html",
        ),
        name="account_reset_password_from_key",
    ),
    path(
        "passwort/gespeichert/",
        page(
            account.PasswordResetFromKeyDoneView,
            _("Ihr neues Passwort gilt"),
            _("Auf allen Geräten sind Sie jetzt abgemeldet."),
            link="account_login",
            link_text=_("Anmelden"),
        ),
        name="account_reset_password_from_key_done",
    ),
]

confirming = [
    path(
        "bestaetigen/passwort/",
        page(account.ReauthenticateView, CONFIRM, CONFIRM_WHY, _("Bestätigen")),
        name="account_reauthenticate",
    ),
    path(
        "bestaetigen/code/",
        page(ReauthenticateByCodeView, CONFIRM, CONFIRM_WHY, _("Bestätigen"), "account/reauthenticate_by_code.html"),
        name="account_reauthenticate_by_code",
    ),
    path(
        "bestaetigen/faktor/",
        page(
            second_factor.ReauthenticateView,
            CONFIRM,
            _("Geben Sie den Code aus Ihrer App ein oder einen Ihrer Wiederherstellungscodes."),
            _("Bestätigen"),
        ),
        name="mfa_reauthenticate",
    ),
    path(
        "bestaetigen/passkey/",
        page(views.ReauthenticateByPasskeyView, CONFIRM, CONFIRM_WHY, template="mfa/webauthn/reauthenticate.html"),
        name="mfa_reauthenticate_webauthn",
    ),
]

own_account = [
    path(
        "",
        login_required(page(views.OverviewView, _("Mein Konto"), template="mfa/index.html")),
        name="mfa_index",
    ),
    path(
        "email/",
        guarded(views.ChangeEmailView, _("E-Mail ändern"), template="account/email_change.html"),
        name="account_email",
    ),
    path(
        "email/bestaetigen/<key>/",
        page(account.ConfirmEmailView, _("E-Mail bestätigen"), template="account/email_confirm.html"),
        name="account_confirm_email",
    ),
    path(
        "email/unterwegs/",
        page(account.EmailVerificationSentView, _("Sehen Sie in Ihr Postfach")),
        name="account_email_verification_sent",
    ),
    path(
        "passwort/aendern/",
        # Asks for the old password in the same form.
        login_required(page(account.PasswordChangeView, _("Passwort ändern"), "", _("Passwort speichern"))),
        name="account_change_password",
    ),
    path(
        "passwort/setzen/",
        guarded(
            account.PasswordSetView,
            _("Passwort setzen"),
            _("Mit einem Passwort können Sie sich auch ohne Code per E-Mail anmelden."),
            _("Passwort speichern"),
        ),
        name="account_set_password",
    ),
    path(
        "app/",
        guarded(app.ActivateTOTPView, _("App einrichten"), template="mfa/totp/activate_form.html"),
        name="mfa_activate_totp",
    ),
    path(
        "app/entfernen/",
        guarded(
            app.DeactivateTOTPView,
            _("App entfernen"),
            _("Beim Anmelden fragt Ihr Konto dann nicht mehr nach einem Code aus der App."),
            _("App entfernen"),
        ),
        name="mfa_deactivate_totp",
    ),
    path(
        "wiederherstellung/",
        guarded(views.RecoveryCodesView, _("Wiederherstellungscodes"), template="mfa/recovery_codes/index.html"),
        name="mfa_view_recovery_codes",
    ),
    path(
        "wiederherstellung/neu/",
        guarded(
            codes.GenerateRecoveryCodesView,
            _("Neue Wiederherstellungscodes"),
            _("Die bisherigen Codes gelten dann nicht mehr."),
            _("Neue Codes anlegen"),
        ),
        name="mfa_generate_recovery_codes",
    ),
    path(
        "wiederherstellung/datei/",
        fresh_proof_required(codes.DownloadRecoveryCodesView.as_view()),
        name="mfa_download_recovery_codes",
    ),
    path(
        "passkeys/",
        login_required(
            page(passkey.ListWebAuthnView, _("Passkeys"), template="mfa/webauthn/authenticator_list.html"),
        ),
        name="mfa_list_webauthn",
    ),
    path(
        "passkeys/neu/",
        guarded(passkey.AddWebAuthnView, _("Passkey hinzufügen"), template="mfa/webauthn/add_form.html"),
        name="mfa_add_webauthn",
    ),
    path(
        "passkeys/<int:pk>/umbenennen/",
        guarded(passkey.EditWebAuthnView, _("Passkey umbenennen"), "", _("Speichern")),
        name="mfa_edit_webauthn",
    ),
    path(
        "passkeys/<int:pk>/entfernen/",
        guarded(
            passkey.RemoveWebAuthnView,
            _("Passkey entfernen"),
            _("Löschen Sie ihn danach auch auf Ihrem Gerät."),
            _("Passkey entfernen"),
        ),
        name="mfa_remove_webauthn",
    ),
]

urlpatterns = [*signing_in, *new_password, *confirming, *own_account]
