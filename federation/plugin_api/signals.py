"""What apps and plugins tell the federation."""

from django.dispatch import Signal

# What is found may have changed past the models' own signals, as by `update()` or `bulk_create()`, or through what a
# document is made from elsewhere. Sender: a model of a search source. Argument: keys (of its objects).
search_changed = Signal()
