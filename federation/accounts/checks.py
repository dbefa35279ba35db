from django.conf import settings
from django.core.checks import Error, register

from .demo import EMBEDDED


@register()
def demo_accounts_are_embedded(app_configs, **kwargs) -> list[Error]:
    """The demo's password is public: no other installation may let it in without a second factor."""
    if not settings.DEMO_ACCOUNTS or settings.SETTINGS_MODULE == EMBEDDED:
        return []
    text = f"DEMO_ACCOUNTS is on, but the settings are {settings.SETTINGS_MODULE}. Only {EMBEDDED} may set it."
    return [Error(text, id="accounts.E001")]
