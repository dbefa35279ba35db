from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from federation.associations.scope import Ownership

from .organisation import Organisation


class Service(models.Model):
    """What an organisation offers (HSDS `service`). Without a schedule it is by appointment, never closed."""

    ownership = Ownership.CO_OWNED

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="services")
    name = models.CharField(_("Name"), max_length=160)
    description = models.TextField(_("Beschreibung"), blank=True)
    text_language = models.CharField(_("Sprache des Textes"), max_length=12, default="de")
    women_only = models.BooleanField(_("Nur für Frauen"), default=False)
    interpreter = models.BooleanField(_("Mit Dolmetschen"), default=False)
    fees = models.CharField(_("Kosten"), max_length=120, blank=True, help_text=_("Leer: kostenlos."))
    is_example = models.BooleanField(_("Beispiel"), default=False)

    class Meta:
        verbose_name = _("Angebot")
        verbose_name_plural = _("Angebote")
        ordering = ["pk"]

    def __str__(self):
        return self.name

    @property
    def languages(self) -> list[str]:
        return [spoken.code for spoken in self.language_set.all()]

    @property
    def is_by_appointment(self) -> bool:
        return not self.schedules.all()


class ServiceLanguage(models.Model):
    """A language in which the service is given, as a BCP 47 code."""

    ownership = Ownership.CO_OWNED

    service = models.ForeignKey(Service, on_delete=models.CASCADE, related_name="language_set")
    code = models.CharField(_("Sprache"), max_length=12)

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["service", "code"], name="language_once_for_service")]

    def __str__(self):
        return self.code


@dataclass(frozen=True)
class Occurrence:
    """One time that a service takes place; both ends are aware, in the schedule's zone."""

    schedule: "Schedule"
    starts: datetime
    ends: datetime

    @property
    def is_now(self) -> bool:
        return self.starts <= timezone.now() < self.ends

    @property
    def is_over(self) -> bool:
        return self.ends <= timezone.now()

    @property
    def is_today(self) -> bool:
        return self.starts.date() == timezone.now().astimezone(self.starts.tzinfo).date()


class Schedule(models.Model):
    """When a service takes place (HSDS `schedule`): an RFC 5545 recurrence rule and local times."""

    ownership = Ownership.CO_OWNED

    service = models.ForeignKey(Service, on_delete=models.CASCADE, related_name="schedules")
    rrule = models.CharField(_("Wiederholung"), max_length=200, help_text=_("Regel nach RFC 5545."))
    valid_from = models.DateField(_("Gilt ab"))
    opens_at = models.TimeField(_("Von"))
    closes_at = models.TimeField(_("Bis"))
    timezone = models.CharField(_("Zeitzone"), max_length=40, default="Europe/Berlin")

    class Meta:
        verbose_name = _("Sprechzeit")
        verbose_name_plural = _("Sprechzeiten")
        ordering = ["opens_at", "pk"]

    def __str__(self):
        return f"{self.service}: {self.rrule} {self.opens_at:%H:%M}"

    def clean(self):
        try:
            self.rule()
        except (ValueError, TypeError) as error:
            raise ValidationError({"rrule": _("Diese Regel ist nicht lesbar.")}) from error
        if self.closes_at <= self.opens_at:
            raise ValidationError({"closes_at": _("Das Ende liegt vor dem Beginn.")})

    def rule(self):
        # Wall-clock times: the rule runs without a zone and each date gets it, so that 14:00 stays 14:00 in summer.
        return rrulestr(self.rrule, dtstart=datetime.combine(self.valid_from, self.opens_at))

    def between(self, first: date, last: date) -> list[Occurrence]:
        """The occurrences that begin on the days from `first` to `last`, both included."""
        zone = ZoneInfo(self.timezone)
        starts = self.rule().between(datetime.combine(first, time.min), datetime.combine(last, time.max), inc=True)
        return [
            Occurrence(
                self,
                start.replace(tzinfo=zone),
                datetime.combine(start.date(), self.closes_at, tzinfo=zone),
            )
            for start in starts
        ]

    def upcoming(self, count: int) -> list[Occurrence]:
        """The next occurrences that are not over, at most `count`, looking a year ahead."""
        today = timezone.now().astimezone(ZoneInfo(self.timezone)).date()
        return [o for o in self.between(today, today + timedelta(days=366)) if not o.is_over][:count]
