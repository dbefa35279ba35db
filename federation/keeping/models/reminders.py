from datetime import date

from django.db import models
from django.utils.translation import gettext_lazy as _

from federation.associations.scope import Ownership
from federation.registry.models import Organisation

from .links import EntryLink

NEVER = date(1970, 1, 1)  # what a reminder asks about where nobody ever checked: a day, so that it is unique too


class Reminder(models.Model):
    """That an organisation is asked whether its entry still holds.

    One row for each check that grew old and each time it is asked: so nothing is queued twice. Who is about to send
    claims it first (`claimed_at`). A claim without an end is of a worker that died in between: perhaps the mail went
    out, so it is not sent again.
    """

    ownership = Ownership.CO_OWNED

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="reminders")
    asks_about = models.DateField()  # Organisation.checked_on, or NEVER
    number = models.PositiveSmallIntegerField(default=1)
    queued_at = models.DateTimeField()
    next_try_at = models.DateTimeField()
    attempts = models.PositiveSmallIntegerField(default=0)
    claimed_at = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)
    failed_at = models.DateTimeField(null=True)
    diagnostic = models.CharField(max_length=300, blank=True)
    link = models.OneToOneField(EntryLink, null=True, on_delete=models.SET_NULL, related_name="reminder")

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["organisation", "asks_about", "number"], name="reminder_queued_once")
        ]
        indexes = [
            models.Index(
                fields=["next_try_at"],
                condition=models.Q(claimed_at=None, sent_at=None, failed_at=None),
                name="reminder_waiting",
            )
        ]

    def __str__(self):
        return f"{self.organisation}: {self.asks_about:%Y-%m-%d} ({self.number})"


class BouncedAddress(models.Model):
    """An address that mail servers refuse for good. Nothing is sent there on its own any more."""

    ownership = Ownership.CO_OWNED

    email = models.EmailField(_("E-Mail"), unique=True)  # in lower case
    bounced_at = models.DateTimeField(_("Zurückgekommen am"))
    diagnostic = models.CharField(_("Antwort des Servers"), max_length=300, blank=True)

    class Meta:
        ordering = ["-bounced_at", "-pk"]

    def __str__(self):
        return self.email
