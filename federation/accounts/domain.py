"""What makes and changes accounts. `EmailAddress` and `Authenticator` are allauth's."""

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.contrib.auth import update_session_auth_hash
from django.db import transaction
from django.db.models import F, Q
from django.http import HttpRequest

from .models import User

SECOND_FACTORS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)


def create_account(email: str, **fields) -> User:
    """The account with this address; where there is none, a new one without a password."""
    email = email.strip().lower()
    return User.objects.filter(email=email).first() or User.objects.create_user(email, **fields)


@transaction.atomic
def confirm_email(user: User) -> None:
    """Makes the account's address its one confirmed address. An address that waits for confirmation stays.

    Nobody makes an account for themselves: whoever makes one vouches for the address, and without a password nobody
    gets in who does not read that mailbox.
    """
    own = EmailAddress.objects.filter(user=user)
    own.filter(Q(verified=True) | Q(primary=True)).exclude(email=user.email).delete()
    EmailAddress.objects.update_or_create(user=user, email=user.email, defaults={"verified": True, "primary": True})


def has_second_factor(user: User) -> bool:
    """Whether signing in asks for more than a password or a mailed code. Recovery codes alone are none."""
    return Authenticator.objects.filter(user=user, type__in=SECOND_FACTORS).exists()


@transaction.atomic
def remove_second_factors(user: User) -> None:
    """For a person who lost telephone and recovery codes. Ends all sessions."""
    Authenticator.objects.filter(user=user).delete()
    end_sessions(user)


def end_sessions(user: User) -> None:
    """Signs the person out everywhere, at the next request there."""
    User.objects.filter(pk=user.pk).update(session_version=F("session_version") + 1)
    user.refresh_from_db(fields=["session_version"])


def end_other_sessions(request: HttpRequest) -> None:
    """Signs the person of this request out everywhere else."""
    user = User.objects.get(pk=request.user.pk)
    end_sessions(user)
    update_session_auth_hash(request, user)
