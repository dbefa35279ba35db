"""Calls for applications, what they ask, and how answers are judged."""

import uuid
from decimal import Decimal

from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from federation.associations.models import Association
from federation.associations.scope import LocalManager, Ownership
from federation.registry.models import Organisation

from .fields import MoneyField
from .people import Actor
from .programme import Programme, Ruleset


class Call(models.Model):
    """An invitation to apply, open from `opens_at` until `closes_at` (that second excluded).

    What it says and asks stands on `CallPage`s, one for each language, that share `page_key` (Wagtail's translation
    key). Opening freezes the questions (`question_set`) and the rules (`ruleset`).
    """

    ownership = Ownership.LOCAL

    class Eligibility(models.TextChoices):
        MEMBERS = "members", _("Mitglieder dieses Verbunds")
        REGISTERED = "registered", _("Alle Organisationen im Verzeichnis")
        CHOSEN = "chosen", _("Nur ausgewählte Organisationen")

    association = models.ForeignKey(Association, on_delete=models.CASCADE, related_name="+", editable=False)
    programme = models.ForeignKey(
        Programme, on_delete=models.RESTRICT, related_name="calls", verbose_name=_("Programm")
    )
    ruleset = models.ForeignKey(Ruleset, on_delete=models.RESTRICT, related_name="calls")
    page_key = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    question_set = models.ForeignKey(
        "QuestionSet", null=True, blank=True, editable=False, on_delete=models.RESTRICT, related_name="+"
    )
    title = models.CharField(_("Titel"), max_length=160)
    code = models.CharField(
        _("Kürzel"), max_length=12, help_text=_("Steht in Aktenzeichen, zum Beispiel DL27."), default="F"
    )
    opens_at = models.DateTimeField(_("Öffnet am"))
    closes_at = models.DateTimeField(_("Schließt am"))
    budget = MoneyField(_("Verfügbare Mittel"))
    eligibility = models.CharField(
        _("Wer darf sich bewerben"), max_length=12, choices=Eligibility, default=Eligibility.MEMBERS
    )
    chosen = models.ManyToManyField(Organisation, blank=True, related_name="+", verbose_name=_("Organisationen"))
    contact_name = models.CharField(_("Ansprechstelle"), max_length=120, blank=True)
    contact_email = models.EmailField(_("E-Mail"), blank=True)
    contact_phone = models.CharField(_("Telefon"), max_length=40, blank=True)
    is_public = models.BooleanField(_("Veröffentlicht"), default=False)

    objects = LocalManager()

    class Meta:
        verbose_name = _("Ausschreibung")
        verbose_name_plural = _("Ausschreibungen")
        ordering = ["-opens_at", "-pk"]

    def __str__(self):
        return self.title

    def is_open(self, now) -> bool:
        return self.is_public and self.question_set_id is not None and self.opens_at <= now < self.closes_at


class QuestionSet(models.Model):
    """The questions as they were when the call opened: never changed.

    `questions`: {language: [section, …]}; see `questions.py` for the shape. Keys are the same in all languages.
    """

    ownership = Ownership.LOCAL

    association = models.ForeignKey(Association, on_delete=models.CASCADE, related_name="+", editable=False)
    questions = models.JSONField()
    frozen_at = models.DateTimeField(auto_now_add=True)

    objects = LocalManager()

    def __str__(self):
        return f"{self.frozen_at:%Y-%m-%d %H:%M}"


class LateAccess(models.Model):
    """Leave for one organisation to submit after the deadline."""

    ownership = Ownership.LOCAL

    call = models.ForeignKey(Call, on_delete=models.CASCADE, related_name="late_accesses")
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="+")
    until = models.DateTimeField(_("Bis"))
    reason = models.TextField(_("Grund"))
    granted_by = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="+")
    granted_at = models.DateTimeField(auto_now_add=True)

    objects = LocalManager("call__association")

    class Meta:
        ordering = ["-granted_at", "-pk"]

    def __str__(self):
        return f"{self.organisation}: {self.until:%Y-%m-%d}"


class Criterion(models.Model):
    """What reviewers judge, with its weight among the others. Points go from 0 to `max_points`."""

    ownership = Ownership.LOCAL

    call = models.ForeignKey(Call, on_delete=models.CASCADE, related_name="criteria")
    title = models.CharField(_("Kriterium"), max_length=160)
    description = models.TextField(_("Worauf es ankommt"), blank=True)
    weight = models.DecimalField(
        _("Gewicht"), max_digits=5, decimal_places=2, default=Decimal(1), validators=[MinValueValidator(Decimal(0))]
    )
    max_points = models.PositiveSmallIntegerField(_("Höchste Punktzahl"), default=5, validators=[MinValueValidator(1)])
    sort_order = models.PositiveSmallIntegerField(default=0)

    objects = LocalManager("call__association")

    class Meta:
        verbose_name = _("Kriterium")
        verbose_name_plural = _("Kriterien")
        ordering = ["sort_order", "pk"]

    def __str__(self):
        return self.title
