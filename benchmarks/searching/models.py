from django.db import models
from wagtail.search import index


class Text(index.Indexed, models.Model):
    """What is searched: the base table of all three."""

    title = models.CharField(max_length=255)
    body = models.TextField()
    kind = models.CharField(max_length=20)
    association = models.CharField(max_length=20)
    topic = models.CharField(max_length=20)
    state = models.CharField(max_length=20)
    language = models.CharField(max_length=10)
    latitude = models.FloatField()
    longitude = models.FloatField()

    search_fields = [
        index.SearchField("title", boost=10),
        index.AutocompleteField("title"),
        index.SearchField("body"),
        *(index.FilterField(name) for name in ("kind", "association", "topic", "state", "language", "latitude")),
    ]

    def __str__(self):
        return self.title
