from django.db import models
from django.utils.translation import gettext_lazy as _

from federation.associations.scope import LocalManager, Ownership

from .application import Application
from .call import Criterion
from .people import Actor


class Review(models.Model):
    """One reviewer's judgement. Who declares a conflict of interest reads and judges nothing of it."""

    ownership = Ownership.LOCAL

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="reviews")
    reviewer = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="+")
    has_conflict = models.BooleanField(_("Befangen"), null=True)  # None: not declared yet
    conflict_reason = models.TextField(_("Warum befangen"), blank=True)
    comment = models.TextField(_("Bemerkung"), blank=True, help_text=_("Der Antragsteller sieht sie nie."))
    recommendation = models.CharField(
        _("Empfehlung"),
        max_length=12,
        blank=True,
        choices=[("approve", _("bewilligen")), ("reject", _("ablehnen"))],
    )
    assigned_at = models.DateTimeField(auto_now_add=True)
    submitted_at = models.DateTimeField(null=True)

    objects = LocalManager("application__association")

    class Meta:
        verbose_name = _("Gutachten")
        verbose_name_plural = _("Gutachten")
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["application", "reviewer"], name="funding_review_once")]

    def __str__(self):
        return f"{self.application}: {self.reviewer}"


class Score(models.Model):
    ownership = Ownership.LOCAL

    review = models.ForeignKey(Review, on_delete=models.CASCADE, related_name="scores")
    criterion = models.ForeignKey(Criterion, on_delete=models.RESTRICT, related_name="+")
    points = models.PositiveSmallIntegerField(_("Punkte"))

    objects = LocalManager("review__application__association")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["review", "criterion"], name="funding_score_once")]

    def __str__(self):
        return f"{self.criterion}: {self.points}"


class Comment(models.Model):
    """Among the funder's people; applicants never see it."""

    ownership = Ownership.LOCAL

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="comments")
    text = models.TextField(_("Bemerkung"))
    written_by = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="+")
    written_at = models.DateTimeField(auto_now_add=True)

    objects = LocalManager("application__association")

    class Meta:
        verbose_name = _("Interne Bemerkung")
        verbose_name_plural = _("Interne Bemerkungen")
        ordering = ["pk"]

    def __str__(self):
        return self.text[:50]
