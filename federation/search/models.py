"""What visitors may find, as plain rows: one for each thing and language, and its facet values.

The rows are the record that every engine is filled from, so no engine has to be asked what it holds. Each engine
keeps the words beside them in its own way (`engines/`, migration 0002). Only `domain.py` writes here.
"""

from django.contrib.contenttypes.models import ContentType
from django.db import models

from federation.associations.scope import Ownership


class IndexedDocument(models.Model):
    """One thing in one language, as a `SearchDocument` described it."""

    ownership = Ownership.SHARED

    # The object that the document was made from. No generic foreign key: nothing is to cascade or to be joined.
    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name="+")
    object_id = models.CharField(max_length=64)

    thing = models.CharField(max_length=120)
    language = models.CharField(max_length=16)
    is_source = models.BooleanField(default=True)
    kind = models.CharField(max_length=40)
    plugin = models.CharField(max_length=50, blank=True)
    title = models.CharField(max_length=255)
    title_key = models.CharField(max_length=100)  # the folded title, to sort by
    body = models.TextField(blank=True)
    path = models.TextField()
    shared_path = models.BooleanField(default=False)
    associations = models.JSONField(default=list)  # slugs, the owner first; the facet rows carry no order
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["thing", "language"], name="search_thing_once_in_language")]
        indexes = [models.Index(fields=["content_type", "object_id"], name="search_source")]

    def __str__(self):
        return f"{self.thing} ({self.language})"


class FacetValue(models.Model):
    """That a document has a value in a facet: `association`, `kind`, `available_in` or a plugin's own."""

    ownership = Ownership.SHARED

    document = models.ForeignKey(IndexedDocument, on_delete=models.CASCADE, related_name="facet_values")
    facet = models.CharField(max_length=40)
    value = models.CharField(max_length=100)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["document", "facet", "value"], name="search_facet_value_once")]
        indexes = [models.Index(fields=["facet", "value", "document"], name="search_facet_value")]

    def __str__(self):
        return f"{self.facet}={self.value}"
