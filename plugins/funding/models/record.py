"""The record of all that happened, the papers as they went out, and what was reminded of."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from federation.associations.models import Association
from federation.associations.scope import LocalManager, Ownership

from .application import Application, Message
from .people import Actor


class AppendOnly(Exception):
    """The record is written once: nothing in it is changed or deleted."""


class RecordQuerySet(models.QuerySet):
    """Adds and reads."""

    def refuse(self, *args, **kwargs):
        raise AppendOnly

    update = bulk_update = delete = _raw_delete = update_or_create = refuse


class LogEntry(models.Model):
    """One step, chained by `hash` to the one before. The database refuses to change or delete it.

    No foreign keys and no personal data: it outlives what it tells of. `actor` is an `Actor.key`; `subject` names what
    it is about, such as "application:2f6c…" (uuid or pk); `association` is a slug. `data` holds plain values.
    """

    ownership = Ownership.INTERNAL  # views ask with the association's slug: record/reading.py

    association = models.SlugField()
    number = models.PositiveIntegerField()
    at = models.DateTimeField()
    actor = models.UUIDField(null=True)
    role = models.CharField(max_length=12)
    action = models.CharField(max_length=60)  # "application.submitted", "role.granted", …
    application = models.UUIDField(null=True)  # the file that it belongs to
    subject = models.CharField(max_length=80)
    source = models.CharField(max_length=20, blank=True)
    target = models.CharField(max_length=20, blank=True)
    data = models.JSONField(default=dict)
    previous_hash = models.CharField(max_length=64, blank=True)
    hash = models.CharField(max_length=64)

    objects = RecordQuerySet.as_manager()

    class Meta:
        ordering = ["association", "number"]
        constraints = [models.UniqueConstraint(fields=["association", "number"], name="funding_log_number_once")]
        indexes = [models.Index(fields=["application", "number"])]

    def __str__(self):
        return f"{self.association} {self.number} {self.action}"

    def save(self, *args, **kwargs):
        if not self._state.adding:
            raise AppendOnly
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        raise AppendOnly


class LogHead(models.Model):
    """The end of an association's chain; its row is locked while an entry is added."""

    ownership = Ownership.INTERNAL

    association = models.SlugField(unique=True)
    number = models.PositiveIntegerField(default=0)
    hash = models.CharField(max_length=64, blank=True)

    def __str__(self):
        return f"{self.association} {self.number}"


def paper_path(paper, name: str) -> str:
    return f"funding/{paper.association.slug}/papers/{paper.uuid}.pdf"


class Paper(models.Model):
    """A PDF as it went out, byte for byte."""

    ownership = Ownership.LOCAL

    class Kind(models.TextChoices):
        APPLICATION = "application", _("Antrag")
        AWARD_LETTER = "award_letter", _("Zuwendungsbescheid")
        REJECTION_LETTER = "rejection_letter", _("Ablehnung")
        PAYMENT_REQUEST = "payment_request", _("Mittelanforderung")
        PROOF = "proof", _("Verwendungsnachweis")

    association = models.ForeignKey(Association, on_delete=models.CASCADE, related_name="+", editable=False)
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="papers")
    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kind = models.CharField(max_length=20, choices=Kind)
    subject = models.CharField(max_length=80)  # as in the log
    file = models.FileField(upload_to=paper_path, max_length=200)
    sha256 = models.CharField(max_length=64)
    language = models.CharField(max_length=12)
    made_by = models.ForeignKey(Actor, null=True, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)

    objects = LocalManager()

    class Meta:
        verbose_name = _("Schriftstück")
        verbose_name_plural = _("Schriftstücke")
        ordering = ["pk"]

    def __str__(self):
        return f"{self.application} {self.get_kind_display()}"


class Dispatch(models.Model):
    """A message on its way to one address. A worker claims it before it is sent, so that it leaves once."""

    ownership = Ownership.LOCAL

    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="dispatches")
    address = models.EmailField()
    claimed_at = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)
    failed_at = models.DateTimeField(null=True)  # for good, unless somebody sends it again
    attempts = models.PositiveSmallIntegerField(default=0)
    next_try_at = models.DateTimeField()
    diagnostic = models.CharField(max_length=300, blank=True)  # what the mail server said

    objects = LocalManager("message__application__association")

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["message", "address"], name="funding_dispatch_once")]

    def __str__(self):
        return f"{self.message}: {self.address}"


class Reminder(models.Model):
    """That somebody was reminded of a due date; once for each."""

    ownership = Ownership.LOCAL

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="+")
    subject = models.CharField(max_length=80)  # "proof:12", "payment:3"
    occasion = models.CharField(max_length=20)  # "soon", "today", "overdue"
    due_on = models.DateField()
    queued_at = models.DateTimeField(auto_now_add=True)
    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="+")

    objects = LocalManager("application__association")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["subject", "occasion", "due_on"], name="funding_reminder_once")]

    def __str__(self):
        return f"{self.subject} {self.occasion}"
