"""What the index still has to hear of. Written in the transaction of the change, so that nothing is forgotten."""

from django.db import models

from federation.associations.scope import Ownership


class IndexRequest(models.Model):
    """That an object of the model `label` may have changed. It goes when the rows say what the object says."""

    ownership = Ownership.INTERNAL

    label = models.CharField(max_length=100)
    key = models.CharField(max_length=64)
    requested_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        indexes = [models.Index(fields=["label", "key"])]

    def __str__(self):
        return f"{self.label} {self.key}"


class UnsentThing(models.Model):
    """That the rows of a thing changed and Elasticsearch has not heard of it yet."""

    ownership = Ownership.INTERNAL

    key = models.CharField(max_length=120)
    changed_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        indexes = [models.Index(fields=["key"])]

    def __str__(self):
        return self.key


class Rebuild(models.Model):
    """A `rebuild_search` that is under way or was cut off, and how far it came."""

    ownership = Ownership.INTERNAL

    started_at = models.DateTimeField(auto_now_add=True)
    index = models.CharField(max_length=120, blank=True)  # the new index of Elasticsearch, where there is one
    label = models.CharField(max_length=100, blank=True)  # the source that is being gone through
    last_key = models.CharField(max_length=64, blank=True)  # its last object that was dealt with

    def __str__(self):
        return f"{self.started_at:%Y-%m-%d %H:%M}"
