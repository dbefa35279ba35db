"""What follows an entry's changes: openings, keys to compare entries by, the search."""

from django.dispatch import Signal

# Sent when the change is committed. Arguments: organisation (its rows may be read anew), revision (None where what
# changed is not a field: memberships, the day it was checked).
entry_changed = Signal()
