"""Applications, their budgets and their files."""

import uuid

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from federation.associations.models import Association
from federation.associations.scope import LocalManager, Ownership
from federation.registry.models import Organisation

from ..errors import Locked
from .call import Call, QuestionSet
from .fields import MoneyField
from .people import Actor


class Application(models.Model):
    """What an organisation asks for. `answers`: {question key: value}, see `questions.py`. `version` counts changes.

    State changes go through `transitions.move` alone.
    """

    ownership = Ownership.LOCAL

    class State(models.TextChoices):
        DRAFT = "draft", _("Entwurf")
        SUBMITTED = "submitted", _("eingereicht")
        FORMAL_CHECK = "formal_check", _("formale Prüfung")
        MORE_INFORMATION = "more_information", _("Rückfrage")
        REVIEW = "review", _("Begutachtung")
        PROPOSED_APPROVAL = "proposed_approval", _("zur Bewilligung vorgeschlagen")
        PROPOSED_REJECTION = "proposed_rejection", _("zur Ablehnung vorgeschlagen")
        APPROVED = "approved", _("bewilligt")
        REJECTED = "rejected", _("abgelehnt")
        WITHDRAWN = "withdrawn", _("zurückgezogen")

    association = models.ForeignKey(Association, on_delete=models.CASCADE, related_name="+", editable=False)
    call = models.ForeignKey(Call, on_delete=models.RESTRICT, related_name="applications")
    organisation = models.ForeignKey(Organisation, on_delete=models.RESTRICT, related_name="+")
    question_set = models.ForeignKey(QuestionSet, on_delete=models.RESTRICT, related_name="+")
    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    reference = models.CharField(_("Aktenzeichen"), max_length=32, editable=False)
    state = models.CharField(_("Stand"), max_length=20, choices=State, default=State.DRAFT, editable=False)
    title = models.CharField(_("Titel des Vorhabens"), max_length=160, blank=True)
    starts_on = models.DateField(_("Beginn"), null=True, blank=True)
    ends_on = models.DateField(_("Ende"), null=True, blank=True)
    answers = models.JSONField(default=dict, blank=True)
    de_minimis_received = MoneyField(_("De-minimis-Beihilfen der letzten drei Jahre"), null=True, blank=True)
    language = models.CharField(max_length=12, default="de", editable=False)  # to write to the applicant in
    version = models.PositiveIntegerField(default=1, editable=False)
    created_by = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)
    changed_by = models.ForeignKey(Actor, null=True, on_delete=models.PROTECT, related_name="+")
    changed_at = models.DateTimeField(auto_now_add=True)
    submitted_at = models.DateTimeField(null=True, editable=False)
    decided_at = models.DateTimeField(null=True, editable=False)

    objects = LocalManager()

    class Meta:
        verbose_name = _("Antrag")
        verbose_name_plural = _("Anträge")
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["call", "organisation"], condition=~Q(state="withdrawn"), name="funding_one_application"
            ),
            models.UniqueConstraint(fields=["association", "reference"], name="funding_reference_once"),
        ]
        indexes = [models.Index(fields=["association", "state", "call"])]

    def __str__(self):
        return self.title or self.reference


class Plan(models.Model):
    """A budget with its financing (Kosten- und Finanzierungsplan). One that `locked_at` is set on never changes.

    `version` counts the times that its lines were saved.
    """

    ownership = Ownership.LOCAL

    class Kind(models.TextChoices):
        REQUESTED = "requested", _("beantragt")
        AWARDED = "awarded", _("bewilligt")
        CHANGED = "changed", _("geändert")

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="plans")
    kind = models.CharField(max_length=12, choices=Kind, default=Kind.REQUESTED)
    number = models.PositiveSmallIntegerField(default=1)  # of its kind
    version = models.PositiveIntegerField(default=1, editable=False)
    locked_at = models.DateTimeField(null=True)

    objects = LocalManager("application__association")

    class Meta:
        verbose_name = _("Kosten- und Finanzierungsplan")
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["application", "kind", "number"], name="funding_plan_once")]

    def __str__(self):
        return f"{self.application} ({self.get_kind_display()} {self.number})"

    def save(self, *args, **kwargs):
        refuse_locked(self.pk)
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        refuse_locked(self.pk)
        return super().delete(*args, **kwargs)


def refuse_locked(plan: int | None) -> None:
    """Raises Locked where the plan of that number is."""
    if plan is not None and Plan._base_manager.filter(pk=plan, locked_at__isnull=False).exists():
        raise Locked


class PlanLine(models.Model):
    """One line. `key` is the same in later versions of the plan, so that they can be compared.

    For costs `category` is a key of the ruleset's categories, for financing a `Source`. Volunteer hours count
    `hours` times the ruleset's rate; `amount` holds the product. `status` says how sure a source's money is.
    """

    ownership = Ownership.LOCAL

    class Side(models.TextChoices):
        COST = "cost", _("Kosten")
        FINANCING = "financing", _("Finanzierung")

    class Source(models.TextChoices):
        GRANT = "grant", _("Beantragte Förderung")
        OWN = "own", _("Eigenmittel")
        VOLUNTEER = "volunteer", _("Ehrenamtliche Stunden")
        THIRD_PARTY = "third_party", _("Mittel Dritter")
        INCOME = "income", _("Einnahmen")

    class Status(models.TextChoices):
        AVAILABLE = "available", _("vorhanden")
        PROMISED = "promised", _("schriftlich zugesagt")
        APPLIED_FOR = "applied_for", _("beantragt")
        EXPECTED = "expected", _("erwartet")

    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="lines")
    key = models.UUIDField(default=uuid.uuid4)
    side = models.CharField(max_length=12, choices=Side)
    category = models.CharField(max_length=40)
    title = models.CharField(_("Posten"), max_length=160, blank=True)
    note = models.CharField(_("Wofür genau"), max_length=300, blank=True)
    status = models.CharField(_("Stand"), max_length=12, choices=Status, blank=True)
    hours = models.DecimalField(_("Stunden"), max_digits=8, decimal_places=2, null=True, blank=True)
    amount = MoneyField(_("Betrag"))
    sort_order = models.PositiveSmallIntegerField(default=0)

    objects = LocalManager("plan__application__association")

    class Meta:
        ordering = ["side", "sort_order", "pk"]
        constraints = [models.UniqueConstraint(fields=["plan", "key"], name="funding_line_once")]

    def __str__(self):
        return f"{self.title or self.category}: {self.amount}"

    def save(self, *args, **kwargs):
        refuse_locked(self.plan_id)
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        refuse_locked(self.plan_id)
        return super().delete(*args, **kwargs)


def upload_path(upload, name: str) -> str:
    """Nothing of the name that somebody gave is in the path."""
    return f"funding/{upload.association.slug}/{upload.uuid}"


class Upload(models.Model):
    """A file of an application or a proof, in private storage. `kind` is what its content shows it to be."""

    ownership = Ownership.LOCAL

    association = models.ForeignKey(Association, on_delete=models.CASCADE, related_name="+", editable=False)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="uploads")
    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    question = models.CharField(max_length=64, blank=True)  # key of the question that it answers; empty: another's file
    file = models.FileField(upload_to=upload_path, max_length=200)
    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=100)  # media type
    size = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)
    uploaded_by = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="+")
    uploaded_at = models.DateTimeField(auto_now_add=True)

    objects = LocalManager()

    class Meta:
        verbose_name = _("Datei")
        verbose_name_plural = _("Dateien")
        ordering = ["pk"]

    def __str__(self):
        return self.name


class Message(models.Model):
    """What funder and applicant asked and told each other about an application; the mails about it, word for word."""

    ownership = Ownership.LOCAL

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="messages")
    to_applicant = models.BooleanField()
    subject = models.CharField(max_length=200)
    text = models.TextField()
    recipients = models.JSONField(default=list)  # addresses at the time of sending
    written_by = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="+")
    written_at = models.DateTimeField(auto_now_add=True)
    sent_at = models.DateTimeField(null=True)
    failure = models.CharField(max_length=300, blank=True)

    objects = LocalManager("application__association")

    class Meta:
        verbose_name = _("Nachricht")
        verbose_name_plural = _("Nachrichten")
        ordering = ["pk"]

    def __str__(self):
        return self.subject
