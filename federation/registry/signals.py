"""What follows an entry's changes: openings, keys to compare entries by, the search."""

from django.dispatch import Signal

# Sent when the change is committed. Arguments: organisation (its rows may be read anew), revision (None where what
# changed is not a field: memberships, the day it was checked).
entry_changed = Signal()

# Sent in the transaction of the change, for rows that must never differ from the entry. Argument: organisation.
entry_written = Signal()

# Sent when the freshness of many entries was set at once.
freshness_updated = Signal()
