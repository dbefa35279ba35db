"""What visitors may find, as plain rows: one for each thing, below it one for each of its languages, and its values.

The rows are the record that every engine is filled from, so no engine has to be asked what it holds. Each engine
keeps the words beside them in its own way (`engines/`). Only `indexing.py` writes here.

The documents say everything; the other rows of a thing are made from them.
"""

from django.contrib.contenttypes.models import ContentType
from django.db import connection, models

from federation.associations.scope import Ownership


class IndexedThing(models.Model):
    """What counts as one hit, in however many languages. It is there as long as it has documents.

    With other words it gets another number, so that an engine which cannot forget (SQLite's) need not: what it has
    under the old number is joined with nothing. Numbers are not given twice.
    """

    ownership = Ownership.SHARED

    key = models.CharField(max_length=120, unique=True)  # SearchDocument.thing
    kind = models.CharField(max_length=40)
    plugin = models.CharField(max_length=50, blank=True)
    title_key = models.CharField(max_length=100)  # the folded title in the source language, to sort by
    associations = models.JSONField(default=list)  # slugs, the owner first; the facet values carry no order
    checked_on = models.DateField(null=True)  # None: a thing that nobody checks, such as a page
    updated_at = models.DateTimeField(null=True)  # of the thing itself, not of its place in the index
    terms = models.TextField()  # its facet values, each as a letter (`FacetTerm.letter`): many things are counted fast
    state = models.CharField(max_length=64)  # digests of its words and of all its rows, to see what has changed

    def __str__(self):
        return self.key


class IndexedDocument(models.Model):
    """One thing in one language, as a `SearchDocument` described it."""

    ownership = Ownership.SHARED

    thing = models.ForeignKey(IndexedThing, on_delete=models.CASCADE, related_name="documents")
    language = models.CharField(max_length=16)
    # The object that the document was made from. No generic foreign key: nothing is to cascade or to be joined.
    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name="+")
    object_id = models.CharField(max_length=64)
    is_source = models.BooleanField(default=True)
    title = models.CharField(max_length=255)
    title_key = models.CharField(max_length=100, db_index=True)  # folded: who asks for just this name means this
    names = models.TextField(blank=True)  # what it is also called, one to a line; weighs nearly like the title
    keywords = models.TextField(blank=True)  # topics in every language, tags: found, not shown
    body = models.TextField(blank=True)
    path = models.TextField()
    shared_path = models.BooleanField(default=False)
    about = models.JSONField(default=dict)  # what it says of the thing: kind, plugin, associations, facets …

    class Meta:
        constraints = [models.UniqueConstraint(fields=["thing", "language"], name="search_thing_once_in_language")]
        indexes = [models.Index(fields=["content_type", "object_id"], name="search_source")]

    def __str__(self):
        return f"{self.thing_id} ({self.language})"


FIRST_LETTER = 0x100
SURROGATES = range(0xD800, 0xE000)  # no characters


def letter(number: int) -> str:
    code = FIRST_LETTER + number
    return chr(code if code < SURROGATES.start else code + len(SURROGATES))


class FacetTerms(models.Manager):
    def by_letter(self) -> dict[str, tuple[str, str]]:
        """(facet, value) by the letter of the term; all there are, some hundred."""
        with connection.cursor() as cursor:  # each question asks this: a QuerySet takes twice as long
            cursor.execute("SELECT id, facet, value FROM search_facetterm")
            return {letter(number): (facet, value) for number, facet, value in cursor.fetchall()}


class FacetTerm(models.Model):
    """A value of a facet, such as kind=service. Written once and kept: things have it as a letter.

    The facet `place` has the values "plugin association" ("" for the core): where a thing counts.
    """

    ownership = Ownership.SHARED

    facet = models.CharField(max_length=40)
    value = models.CharField(max_length=120)

    objects = FacetTerms()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["facet", "value"], name="search_facet_term_once")]

    def __str__(self):
        return f"{self.facet}={self.value}"

    @property
    def letter(self) -> str:
        """A character that stands for the term in `IndexedThing.terms`, beyond those that mean something to a database.

        What a set of things has is then one text, in which Python counts letters some ten times as fast as the
        databases count rows.
        """
        return letter(self.pk)


class IndexedPlace(models.Model):
    """Where a thing is, in degrees (WGS 84). A thing may have several places, or none."""

    ownership = Ownership.SHARED

    thing = models.ForeignKey(IndexedThing, on_delete=models.CASCADE, related_name="places")
    latitude = models.FloatField()
    longitude = models.FloatField()

    class Meta:
        indexes = [models.Index(fields=["latitude", "longitude", "thing"], name="search_near")]

    def __str__(self):
        return f"{self.thing_id}: {self.latitude}, {self.longitude}"


class IndexedTime(models.Model):
    """When a thing takes place or is open, in the weeks to come."""

    ownership = Ownership.SHARED

    thing = models.ForeignKey(IndexedThing, on_delete=models.CASCADE, related_name="times")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["starts_at", "ends_at", "thing"], name="search_when")]

    def __str__(self):
        return f"{self.thing_id}: {self.starts_at:%Y-%m-%d %H:%M}"


class Word(models.Model):
    """A folded word that documents have, to know what was mistyped and how a beginning may go on.

    `documents` is how many have it. New words begin with one; they are counted by `rebuild_search` and each night.
    """

    ownership = Ownership.SHARED

    word = models.CharField(max_length=60, primary_key=True)
    backwards = models.CharField(max_length=60)  # a mistake in the first half leaves the second as it is
    documents = models.PositiveIntegerField(default=1)

    class Meta:
        indexes = [
            models.Index(
                fields=["word", "documents"], name="search_beginning", opclasses=["varchar_pattern_ops", "int4_ops"]
            ),
            models.Index(fields=["backwards"], name="search_backwards", opclasses=["varchar_pattern_ops"]),
        ]

    def __str__(self):
        return self.word
