"""The open accounts of the demo. They exist under the embedded settings alone, whatever another setting says."""

from django.conf import settings

from .models import User

DOMAIN = "verbund.example"
PASSWORD = "verbund"  # noqa: S105 - printed by `make demo` and by the sign-in page
EMBEDDED = "federation.settings.embedded"


def is_demo() -> bool:
    return settings.DEMO_ACCOUNTS and settings.SETTINGS_MODULE == EMBEDDED


def is_demo_account(user: User) -> bool:
    """Whether this account is open, and so needs no second factor."""
    return is_demo() and user.email.endswith(f"@{DOMAIN}")


def open_account(name: str) -> User:
    """The demo's account with this name, made where there is none, with the password that all of them share."""
    email = f"{name}@{DOMAIN}"
    return User.objects.filter(email=email).first() or User.objects.create_user(email, PASSWORD)


def demo_accounts() -> list[str]:
    """The addresses that the sign-in page names; none outside the demo."""
    if not is_demo():
        return []
    open_accounts = User.objects.filter(is_active=True, email__endswith=f"@{DOMAIN}")
    return list(open_accounts.order_by("email").values_list("email", flat=True))
