"""What the index still has to hear of. Written in the transaction of the change, so that nothing is forgotten."""

from django.db import models
from django.utils import timezone

from federation.associations.scope import Ownership


class IndexRequest(models.Model):
    """That an object of the model `label` may have changed, or a page with all below it (label `TREE`).

    It goes when the rows say what the object says. Rows are only ever added and deleted by their number, so that
    whoever asks waits for nobody.
    """

    ownership = Ownership.INTERNAL
    TREE = "tree"

    label = models.CharField(max_length=100)
    key = models.CharField(max_length=64)
    failures = models.PositiveSmallIntegerField(default=0)
    due_at = models.DateTimeField(default=timezone.now)  # later, if it failed: one faulty object holds up no other

    def __str__(self):
        return f"{self.label} {self.key}"


class UnsentThing(models.Model):
    """That the rows of a thing changed and Elasticsearch has not heard of it yet."""

    ownership = Ownership.INTERNAL

    key = models.CharField(max_length=120)
    changed_at = models.DateTimeField(auto_now_add=True)

    def __str__(self):
        return self.key


class Lease(models.Model):
    """Who does a piece of work that only one may do at a time. It ends by itself, as its holder may have died."""

    ownership = Ownership.INTERNAL

    name = models.CharField(max_length=20, primary_key=True)
    holder = models.CharField(max_length=40, blank=True)
    held_until = models.DateTimeField(default=timezone.now)
    failures = models.PositiveSmallIntegerField(default=0)  # one after the other; the pause grows with them

    def __str__(self):
        return f"{self.name} until {self.held_until:%Y-%m-%d %H:%M:%S}"


class Rebuild(models.Model):
    """A `rebuild_search` that is under way or was cut off, and how far it came."""

    ownership = Ownership.INTERNAL

    started_at = models.DateTimeField(auto_now_add=True)
    code = models.CharField(max_length=40)  # of the version that began it: another one begins anew
    index = models.CharField(max_length=120, blank=True)  # the new index of Elasticsearch, where there is one
    step = models.CharField(max_length=120, blank=True)  # what is being gone through
    last_key = models.CharField(max_length=64, blank=True)  # its last object that was dealt with

    def __str__(self):
        return f"{self.started_at:%Y-%m-%d %H:%M}"


class IndexVersion(models.Model):
    """What made the index as it is (`index/version.py`): a single row. Without a code: nobody knows."""

    ownership = Ownership.INTERNAL

    code = models.CharField(max_length=40, blank=True)

    def __str__(self):
        return self.code
