"""What the umbrella's curator knows better than the machine."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from federation.associations.scope import Ownership


class SynonymGroup(models.Model):
    """Words and phrases, in whatever languages, that mean the same to who searches: one to a line."""

    ownership = Ownership.SHARED

    terms = models.TextField(_("Wörter"), help_text=_("Eins pro Zeile, auch mehrere Wörter, in allen Sprachen."))

    class Meta:
        verbose_name = _("Gleichbedeutende Wörter")
        verbose_name_plural = _("Gleichbedeutende Wörter")
        ordering = ["pk"]

    def __str__(self):
        return ", ".join(self.terms.splitlines())

    @property
    def phrases(self) -> list[str]:
        return [line.strip() for line in self.terms.splitlines() if line.strip()]


class PinnedResult(models.Model):
    """What stands first when somebody asks just this."""

    ownership = Ownership.SHARED

    question = models.CharField(_("Suche"), max_length=100)
    question_key = models.CharField(max_length=100, editable=False, db_index=True)  # pins.key_of
    thing = models.CharField(_("Ergebnis"), max_length=120)  # IndexedThing.key; no foreign key: the index is made anew
    sort_order = models.PositiveSmallIntegerField(_("Reihenfolge"), default=0)

    class Meta:
        verbose_name = _("Angeheftetes Ergebnis")
        verbose_name_plural = _("Angeheftete Ergebnisse")
        ordering = ["question_key", "sort_order", "pk"]
        constraints = [models.UniqueConstraint(fields=["question_key", "thing"], name="search_pinned_once")]

    def __str__(self):
        return self.question


class EmptySearch(models.Model):
    """What was searched without result, how often and on how many days: no time, no person, no site."""

    ownership = Ownership.SHARED

    question_key = models.CharField(max_length=100)  # the folded words in their order
    language = models.CharField(max_length=16)
    times = models.PositiveIntegerField(default=0)
    days = models.PositiveSmallIntegerField(default=0)
    last_on = models.DateField()

    class Meta:
        verbose_name = _("Suche ohne Ergebnis")
        verbose_name_plural = _("Suchen ohne Ergebnis")
        ordering = ["-times", "question_key"]
        constraints = [models.UniqueConstraint(fields=["question_key", "language"], name="search_empty_once")]

    def __str__(self):
        return self.question_key
