"""Why something was not done. Each says it in the reader's words; nothing has changed."""

from collections.abc import Iterable

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _


class FundingError(Exception):
    """`messages` are sentences for the person who tried."""

    def __init__(self, messages: Iterable[str] = ()):
        self.messages = [str(message) for message in messages]
        super().__init__(" ".join(self.messages))


class NoSuchStep(FundingError):
    """The state does not lead there: somebody else was faster, or the address was typed."""

    def __init__(self):
        super().__init__([_("Das geht in diesem Stand nicht mehr. Vielleicht war jemand anderes schneller.")])


class NotAllowed(FundingError, PermissionDenied):
    """The role for this step is missing."""

    def __init__(self):
        super().__init__([_("Für diesen Schritt haben Sie keine Rolle.")])


class ReasonMissing(FundingError):
    def __init__(self):
        super().__init__([_("Schreiben Sie bitte einen Grund.")])


class Unmet(FundingError):
    """Conditions that do not hold, each in a sentence."""


class Stale(FundingError):
    """Somebody else changed it since it was read. `current` is what is there now."""

    def __init__(self, current):
        self.current = current
        super().__init__([_("Inzwischen hat jemand anderes etwas geändert.")])


class Locked(FundingError):
    """What was submitted or decided does not change any more."""

    def __init__(self):
        super().__init__([_("Das ist eingereicht und lässt sich nicht mehr ändern.")])
