from django.db import models
from wagtail.search import index

from federation.associations.scope import Ownership


class StockDocument(index.Indexed, models.Model):
    """One thing in one language, with the text that our search gets, as a Wagtail project would declare it."""

    ownership = Ownership.SHARED

    thing = models.CharField(max_length=255)
    title = models.CharField(max_length=255)
    body = models.TextField()

    search_fields = [index.SearchField("title", boost=2), index.SearchField("body")]

    def __str__(self):
        return self.title
