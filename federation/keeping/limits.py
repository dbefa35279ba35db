"""How often one client, or one entry, may be written to in a day. Addresses of clients are hashed and forgotten."""

from allauth.core.internal.httpkit import get_client_ip
from django.core.cache import cache
from django.utils import timezone
from django.utils.crypto import salted_hmac

DAY = 24 * 60 * 60


def is_within(what: str, subject: str, most: int) -> bool:
    """Counts one more `what` of `subject` today; False once there were more than `most`."""
    key = f"keeping:{salted_hmac(f'{what}:{timezone.localdate()}', subject, algorithm='sha256').hexdigest()}"
    count = cache.get(key, 0) + 1
    cache.set(key, count, timeout=DAY)  # not `incr`, which would shorten the time with some backends
    return count <= most


def client_may(request, what: str, most: int) -> bool:
    return is_within(what, get_client_ip(request) or "", most)
