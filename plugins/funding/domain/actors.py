"""People as the record knows them."""

from ..models import Actor


def actor_of(user) -> Actor:
    """The person's actor, made the first time. Raises ValueError for nobody."""
    if not user.is_authenticated:
        raise ValueError("Somebody has to be signed in to act.")
    actor = Actor.objects.filter(user=user).first()
    return actor or Actor.objects.get_or_create(user=user, defaults={"name": user.get_full_name() or user.email})[0]
