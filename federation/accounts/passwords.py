from django.contrib.auth import password_validation
from django.utils.translation import gettext as _


class MinimumLengthValidator(password_validation.MinimumLengthValidator):
    """Django's, with a text of ours: its own is missing in Arabic."""

    def get_error_message(self) -> str:
        return _("Dieses Passwort ist zu kurz. Nehmen Sie mindestens %(min_length)d Zeichen.")
