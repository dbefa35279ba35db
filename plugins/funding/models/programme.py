"""What money is there for, and by which rules it is given: versioned, because rules differ by Land and year."""

from decimal import Decimal

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from federation.associations.models import Association
from federation.associations.scope import LocalManager, Ownership

from .fields import MoneyField, PercentField


class Programme(models.Model):
    """A source of money that an association gives on. `funder` is who it came from, as it has to be named."""

    ownership = Ownership.LOCAL

    association = models.ForeignKey(Association, on_delete=models.CASCADE, related_name="+", editable=False)
    title = models.CharField(_("Name"), max_length=160)
    funder = models.CharField(_("Mittelgeber"), max_length=200, blank=True)
    description = models.TextField(_("Zweck"), blank=True)
    is_archived = models.BooleanField(_("Beendet"), default=False)

    objects = LocalManager()

    class Meta:
        verbose_name = _("Förderprogramm")
        verbose_name_plural = _("Förderprogramme")
        ordering = ["is_archived", "title", "pk"]

    def __str__(self):
        return self.title


class Ruleset(models.Model):
    """The rules of a programme from one day on. Once a call uses it, nobody changes it: a new version takes its place.

    Names after Verwaltungsvorschriften zu § 44 BHO/LHO and their ANBest-P. Percentages are of 100.
    `categories`: [{"key": "staff", "labels": {"de": "Personal", …}, "cap_percent": "30.00" or None}], in order;
    `cap_percent` is of all costs. `weiterleitung_terms` passes down what the funder demands.
    """

    ownership = Ownership.LOCAL

    class Financing(models.TextChoices):
        ANTEIL = "anteil", _("Anteilfinanzierung")
        FEHLBEDARF = "fehlbedarf", _("Fehlbedarfsfinanzierung")
        FESTBETRAG = "festbetrag", _("Festbetragsfinanzierung")
        VOLL = "voll", _("Vollfinanzierung")

    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="rulesets")
    version = models.PositiveIntegerField(_("Fassung"), editable=False)
    valid_from = models.DateField(_("Gilt ab"))
    published_at = models.DateTimeField(_("Festgelegt am"), null=True, blank=True, editable=False)

    financing = models.CharField(_("Art der Finanzierung"), max_length=12, choices=Financing)
    quota = PercentField(_("Förderquote in Prozent"), null=True, blank=True)
    min_grant = MoneyField(_("Kleinste Förderung"), null=True, blank=True)
    max_grant = MoneyField(_("Höchste Förderung"), null=True, blank=True)
    min_own_share = PercentField(_("Eigenanteil mindestens, in Prozent der Kosten"), default=Decimal(0))
    volunteer_share = PercentField(_("Davon durch Ehrenamt höchstens, in Prozent"), default=Decimal(0))
    volunteer_rate = MoneyField(_("Wert einer ehrenamtlichen Stunde"), null=True, blank=True)
    categories = models.JSONField(_("Kostenarten"), default=list)
    line_tolerance = PercentField(_("Abweichung je Posten ohne Antrag, in Prozent"), default=Decimal(20))

    payment_window_days = models.PositiveSmallIntegerField(
        _("Ausgezahltes verwenden binnen (Tage)"), default=42, validators=[MinValueValidator(1)]
    )
    interim_report_months = models.PositiveSmallIntegerField(_("Zwischennachweis alle (Monate)"), null=True, blank=True)
    proof_due_days = models.PositiveSmallIntegerField(_("Verwendungsnachweis binnen (Tage nach Ende)"), default=180)
    retention_years = models.PositiveSmallIntegerField(
        _("Aufbewahren (Jahre)"), default=10, validators=[MaxValueValidator(50)]
    )
    overdue_blocks_award = models.BooleanField(_("Überfälliger Nachweis sperrt neue Bewilligung"), default=True)
    is_de_minimis = models.BooleanField(_("De-minimis-Beihilfe"), default=False)
    # Regulation (EU) 2023/2831, article 3(2), as long as it is that.
    de_minimis_ceiling = MoneyField(_("De-minimis: höchstens in drei Jahren"), default=Decimal("300000.00"))
    weiterleitung_terms = models.TextField(_("Auflagen der Weiterleitung"), blank=True)

    objects = LocalManager("programme__association")

    class Meta:
        verbose_name = _("Regeln")
        verbose_name_plural = _("Regeln")
        ordering = ["programme", "-version"]
        constraints = [models.UniqueConstraint(fields=["programme", "version"], name="funding_ruleset_version_once")]

    def __str__(self):
        return f"{self.programme} ({self.version})"

    @property
    def is_published(self) -> bool:
        return self.published_at is not None
