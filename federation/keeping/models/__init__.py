from .links import EntryLink
from .proposals import Proposal
from .reminders import BouncedAddress, Reminder
from .reports import Claim, ErrorReport
from .rules import KeepingRules

__all__ = ["BouncedAddress", "Claim", "EntryLink", "ErrorReport", "KeepingRules", "Proposal", "Reminder"]
