"""Where allauth asks us. Its other hooks keep what they do."""

from io import BytesIO

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.models import EmailAddress
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.contrib import messages
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from qrcode import QRCode
from qrcode.image.svg import SvgPathFillImage

from . import tasks, texts

REAUTHENTICATION = {
    "reauthenticate": gettext_lazy("Mit dem Passwort bestätigen"),
    "mfa_reauthenticate": gettext_lazy("Mit der App oder einem Wiederherstellungscode bestätigen"),
    "mfa_reauthenticate:webauthn": gettext_lazy("Mit einem Passkey bestätigen"),
}


class AccountAdapter(DefaultAccountAdapter):
    error_messages = {**DefaultAccountAdapter.error_messages, **texts.ERRORS}

    def is_open_for_signup(self, request):
        return False

    def is_safe_url(self, url: str) -> bool:
        """Only the own host: no other association's, and none that a setting trusts for something else."""
        request = context.request
        return url_has_allowed_host_and_scheme(url, {request.get_host()}, require_https=request.is_secure())

    def send_mail(self, template_prefix: str, email: str, context_: dict) -> None:
        """Queues the mail. One for an address without an account is queued too, to nobody."""
        name, recipient = template_prefix.rsplit("/", 1)[-1], email
        if name == "unknown_account":
            name, recipient, context_ = "login_code", None, {"code": self.generate_login_code()}
        association = context.request.association
        subject, body = texts.mail(name, context_, association.name, association.root_url)
        tasks.send_mail.enqueue(subject, body, recipient)

    def send_confirmation_mail(self, request, emailconfirmation, signup) -> None:
        path = reverse("account_confirm_email", args=[emailconfirmation.key])
        url = request.association.root_url + path  # not from the Host header, whose port anybody chooses
        self.send_mail("email_confirmation", emailconfirmation.email_address.email, {"url": url})

    def add_message(self, request, level, message_template=None, message_context=None, extra_tags="", message=None):
        if message_template:
            name = message_template.rsplit("/", 1)[-1].removesuffix(".txt")
            message = texts.MESSAGES[name] % (message_context or {}) if name in texts.MESSAGES else None
        if message:
            messages.add_message(request, level, message, extra_tags=extra_tags)

    def get_reauthentication_methods(self, user):
        """Allauth asks nothing of people without password and second factor; they get a code by e-mail."""
        methods = [
            {**method, "description": REAUTHENTICATION[method["id"]]}
            for method in super().get_reauthentication_methods(user)
        ]
        if user.is_authenticated and not user.has_usable_password():
            url = reverse("account_reauthenticate_by_code")
            methods.append({"id": "code", "description": _("Mit einem Code per E-Mail bestätigen"), "url": url})
        return methods

    def _get_login_attempts_cache_key(self, request, **credentials) -> str:
        # Allauth's has the Host header in it, with its port: a new one would be a new row of attempts.
        return credentials.get("email", "").lower()

    def get_email_verification_redirect_url(self, email_address: EmailAddress) -> str:
        return reverse("mfa_index" if self.request.user.is_authenticated else "account_login")

    def get_password_change_redirect_url(self, request) -> str:
        return reverse("mfa_index")


class SecondFactorAdapter(DefaultMFAAdapter):
    error_messages = {**DefaultMFAAdapter.error_messages, **texts.ERRORS}

    def get_totp_issuer(self) -> str:
        return settings.WAGTAIL_SITE_NAME  # one code for all hosts

    def build_totp_svg(self, url: str) -> str:
        """Dark on white, in a dark theme too, where a telephone could not read it otherwise."""
        code, drawing = QRCode(image_factory=SvgPathFillImage), BytesIO()
        code.add_data(url)
        code.make_image().save(drawing)
        return drawing.getvalue().decode()

    def generate_authenticator_name(self, user, type) -> str:
        """Says for which host it is: a passkey works nowhere else."""
        return _("Passkey für %(host)s") % {"host": self.get_public_key_credential_rp_entity()["id"]}
