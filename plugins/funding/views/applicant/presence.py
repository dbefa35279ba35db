"""Who else has the form open just now. Kept in the cache for some minutes; a guess, so that people can talk."""

from django.core.cache import cache
from django.utils import timezone

from ...domain.actors import actor_of
from ...models import Application

STAYS = 180  # seconds since somebody was last heard of


def note(application: Application, user) -> list[str]:
    """Writes down that `user` is here; gives the names of the others."""
    key, now = f"funding-editing:{application.pk}", int(timezone.now().timestamp())
    known = cache.get(key, {})
    here = {number: seen for number, seen in known.items() if seen[1] > now - STAYS}
    actor = actor_of(user)
    here[actor.pk] = (str(actor), now)
    cache.set(key, here, timeout=STAYS)
    return [name for number, (name, _seen) in here.items() if number != actor.pk]
