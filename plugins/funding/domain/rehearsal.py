"""A change of state as it would be: so that the mail can be read, and what stands against it, before it is made."""

from collections.abc import Callable
from typing import Any

from django.db import transaction

from ..models import Application
from .notices import Notice


def rehearse(application: Application, act: Callable[[], Any]) -> Notice | None:
    """Does `act`, reads the mail that it laid down, and takes everything back. None where it tells nobody.

    Raises whatever `act` raises. For steps that keep no file.
    """
    with transaction.atomic():
        known = list(application.messages.order_by("-pk").values_list("pk", flat=True)[:1])
        act()
        message = application.messages.filter(pk__gt=known[0] if known else 0).order_by("pk").first()
        transaction.set_rollback(True)
    return message and Notice(message.subject, message.text)
