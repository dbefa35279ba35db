"""What the sign-in says by mail and after a step. allauth's own texts are in English, or say Du in German."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

IF_NOT_YOU = gettext_lazy(
    "Waren Sie das nicht? Dann setzen Sie bitte gleich ein neues Passwort und geben Sie der Verwaltung Bescheid."
)
IGNORE = gettext_lazy("Haben Sie nicht darum gebeten? Dann müssen Sie nichts tun.")

# By allauth's name of the mail, without its folders: subject, text, and what to do if it was somebody else.
MAILS = {
    "login_code": (
        gettext_lazy("Ihr Code zum Anmelden"),
        gettext_lazy("Ihr Code zum Anmelden ist:\n\n%(code)s\n\nEr gilt zehn Minuten."),
        IGNORE,
    ),
    "fresh_code": (
        gettext_lazy("Ihr Code zur Bestätigung"),
        gettext_lazy("Mit diesem Code bestätigen Sie, dass Sie es sind:\n\n%(code)s\n\nEr gilt zehn Minuten."),
        IF_NOT_YOU,
    ),
    "password_reset_key": (
        gettext_lazy("Neues Passwort"),
        gettext_lazy("Unter dieser Adresse setzen Sie ein neues Passwort. Sie gilt eine Stunde.\n\n%(url)s"),
        IGNORE,
    ),
    "email_confirmation": (
        gettext_lazy("Bestätigen Sie Ihre neue E-Mail-Adresse"),
        gettext_lazy("Sie möchten sich künftig mit dieser Adresse anmelden. Bestätigen Sie das hier:\n\n%(url)s"),
        IGNORE,
    ),
    "email_changed": (
        gettext_lazy("Ihre E-Mail-Adresse wurde geändert"),
        gettext_lazy("Ihr Konto hat jetzt die Adresse %(to_email)s statt %(from_email)s."),
        IF_NOT_YOU,
    ),
    "password_changed": (
        gettext_lazy("Ihr Passwort wurde geändert"),
        gettext_lazy("Ihr Konto hat ein neues Passwort. Auf anderen Geräten sind Sie jetzt abgemeldet."),
        IF_NOT_YOU,
    ),
    "totp_activated": (
        gettext_lazy("Zweiter Faktor eingerichtet"),
        gettext_lazy("Ihr Konto fragt beim Anmelden jetzt nach einem Code aus einer App."),
        IF_NOT_YOU,
    ),
    "totp_deactivated": (
        gettext_lazy("Zweiter Faktor entfernt"),
        gettext_lazy("Ihr Konto fragt beim Anmelden nicht mehr nach einem Code aus einer App."),
        IF_NOT_YOU,
    ),
    "webauthn_added": (
        gettext_lazy("Passkey hinzugefügt"),
        gettext_lazy("Mit Ihrem Konto ist ein neuer Passkey verbunden."),
        IF_NOT_YOU,
    ),
    "webauthn_removed": (
        gettext_lazy("Passkey entfernt"),
        gettext_lazy("Ein Passkey ist nicht mehr mit Ihrem Konto verbunden."),
        IF_NOT_YOU,
    ),
    "recovery_codes_generated": (
        gettext_lazy("Neue Wiederherstellungscodes"),
        gettext_lazy("Ihr Konto hat neue Wiederherstellungscodes. Die alten gelten nicht mehr."),
        IF_NOT_YOU,
    ),
}
MAILS["password_set"] = MAILS["password_reset"] = MAILS["password_changed"]

# By allauth's name of the message. Those that are not here are not said: the next page shows it.
MESSAGES = {
    "email_confirmation_sent": gettext_lazy(
        "Wir haben Ihnen an %(email)s geschrieben. Bitte bestätigen Sie die Adresse."
    ),
    "email_confirmed": gettext_lazy("Sie melden sich jetzt mit %(email)s an."),
    "email_confirmation_failed": gettext_lazy("Die Adresse %(email)s lässt sich nicht mit Ihrem Konto verbinden."),
    "password_changed": gettext_lazy("Das neue Passwort gilt. Auf anderen Geräten sind Sie abgemeldet."),
    "password_set": gettext_lazy("Das neue Passwort gilt. Auf anderen Geräten sind Sie abgemeldet."),
    "totp_activated": gettext_lazy("Der zweite Faktor ist eingerichtet."),
    "totp_deactivated": gettext_lazy("Der zweite Faktor ist entfernt. Auf anderen Geräten sind Sie abgemeldet."),
    "webauthn_added": gettext_lazy("Der Passkey ist eingerichtet."),
    "webauthn_removed": gettext_lazy("Der Passkey ist entfernt. Auf anderen Geräten sind Sie abgemeldet."),
    "logged_out": gettext_lazy("Sie sind abgemeldet."),
}

ERRORS = {
    "email_password_mismatch": gettext_lazy("E-Mail und Passwort passen nicht zusammen. Prüfen Sie beide Angaben."),
    "too_many_login_attempts": gettext_lazy("Das waren zu viele Versuche. Warten Sie fünf Minuten."),
    "rate_limited": gettext_lazy("Das waren zu viele Versuche. Warten Sie fünf Minuten."),
    "incorrect_code": gettext_lazy("Dieser Code stimmt nicht oder gilt nicht mehr."),
    "incorrect_password": gettext_lazy("Dieses Passwort stimmt nicht."),
    "enter_current_password": gettext_lazy("Dieses Passwort stimmt nicht."),
    "duplicate_email": gettext_lazy("Diese Adresse hat Ihr Konto schon."),
    "invalid_password_reset": gettext_lazy("Dieser Link gilt nicht mehr."),
    "cannot_generate_recovery_codes": gettext_lazy("Richten Sie zuerst einen zweiten Faktor ein."),
}


def mail(name: str, context: dict, sender: str, root_url: str) -> tuple[str, str]:
    """Subject and text in the active language. `sender` is the association's name.

    Raises KeyError for a mail that is none of ours.
    """
    subject, text, advice = MAILS[name]
    greeting = _("Guten Tag,")
    return f"{subject} – {sender}", f"{greeting}\n\n{text % context}\n\n{advice}\n\n{sender}\n{root_url}/\n"
