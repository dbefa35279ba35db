"""People as the record knows them."""

from django.db import transaction

from federation.associations.scope import scopes_disabled

from ..models import Actor, ApplicantInvitation, Dispatch, Message


def actor_of(user) -> Actor:
    """The person's actor, made the first time. Raises ValueError for nobody."""
    if not user.is_authenticated:
        raise ValueError("Somebody has to be signed in to act.")
    actor = Actor.objects.filter(user=user).first()
    return actor or Actor.objects.get_or_create(user=user, defaults={"name": user.get_full_name() or user.email})[0]


@transaction.atomic
@scopes_disabled()
def forget(user) -> None:
    """What somebody did stays, under a key that says nothing of them; the name and the address go.

    The record has neither, so its chain holds. Called before the account is deleted.
    """
    Actor.objects.filter(user=user).update(name="")
    forget_address(user.email)


def forget_address(email: str) -> None:
    if not email:
        return
    for message in Message.objects.filter(recipients__icontains=email.partition("@")[0]):
        if has_address(message, email):
            message.recipients = [address for address in message.recipients if address.lower() != email.lower()]
            message.failure = without_address(message.failure, email)
            message.save(update_fields=["recipients", "failure"])
    Dispatch.objects.filter(address__iexact=email).delete()
    ApplicantInvitation.objects.filter(email__iexact=email).delete()


def has_address(message: Message, email: str) -> bool:
    return any(address.lower() == email.lower() for address in message.recipients)


def without_address(text: str, email: str) -> str:
    """What a mail server said often names the address."""
    start = text.lower().find(email.lower())
    return text if start < 0 else text[:start] + "…" + without_address(text[start + len(email) :], email)
