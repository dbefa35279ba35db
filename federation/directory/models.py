"""What the directory asks instead of the registry's tables: narrow rows that answer every filter in one pass.

They hold nothing of their own. `domain.py` makes them anew whenever an entry changes; `refresh_directory` makes all.
"""

from django.db import models

from federation.associations.scope import Ownership
from federation.registry.models import Organisation, Service


class Offer(models.Model):
    """What a visitor can look for, together: a service at one of its places, or an organisation without services.

    Languages and topics of a service that names none are its organisation's. A place that is not public counts for
    nothing here.
    """

    ownership = Ownership.INTERNAL

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+")
    service = models.ForeignKey(Service, null=True, on_delete=models.CASCADE, related_name="+")
    freshness = models.PositiveSmallIntegerField()  # the organisation's, to sort by
    name = models.CharField(max_length=200)  # the organisation's, to sort by
    languages = models.TextField()  # codes between bars: |ar|de|
    topics = models.TextField()  # keys between bars
    women_only = models.BooleanField()
    interpreter = models.BooleanField()
    is_step_free = models.BooleanField()
    latitude = models.FloatField(null=True)
    longitude = models.FloatField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["freshness", "name", "organisation"], name="directory_in_order"),
            models.Index(fields=["latitude", "longitude"], name="directory_near"),
        ]

    def __str__(self):
        return f"{self.organisation_id}: {self.service_id}"


class NameWord(models.Model):
    """A folded word of what an organisation is called, offers, or is tagged with, and of its town."""

    ownership = Ownership.INTERNAL

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+", db_index=False)
    word = models.CharField(max_length=60)

    class Meta:
        indexes = [
            # For the beginnings of words, whatever the database's collation.
            models.Index(
                fields=["word", "organisation"],
                name="directory_word",
                opclasses=["varchar_pattern_ops", "int8_ops"],
            ),
            models.Index(fields=["organisation", "word"], name="directory_words_of"),
        ]

    def __str__(self):
        return self.word
