import uuid
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from federation.associations.scope import Ownership

from ..schedules.calendar import Plan, plan_of, planned
from ..schedules.checks import check_schedule
from ..schedules.exceptions import DayOff, day_off, place_of
from .location import Location
from .organisation import Organisation
from .service import Service


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
    """When a service takes place, or a place is open (HSDS `schedule`): an RFC 5545 recurrence rule and local times.

    Of a service, `location` says at which of its places. Without a service it is the opening hours of the place.
    """

    ownership = Ownership.CO_OWNED

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    service = models.ForeignKey(Service, null=True, blank=True, on_delete=models.CASCADE, related_name="schedules")
    location = models.ForeignKey(Location, null=True, blank=True, on_delete=models.CASCADE, related_name="schedules")
    rrule = models.CharField(_("Wiederholung"), max_length=200, help_text=_("Regel nach RFC 5545."))
    valid_from = models.DateField(_("Gilt ab"))
    valid_to = models.DateField(_("Gilt bis"), null=True, blank=True, help_text=_("Leer: bis auf Weiteres."))
    opens_at = models.TimeField(_("Von"))
    closes_at = models.TimeField(_("Bis"))
    timezone = models.CharField(_("Zeitzone"), max_length=40, default="Europe/Berlin")
    except_dates = models.JSONField(_("Fällt aus am"), default=list, blank=True)  # ISO dates (RFC 5545 EXDATE)
    extra_dates = models.JSONField(_("Zusätzlich am"), default=list, blank=True)  # ISO dates (RFC 5545 RDATE)
    except_public_holidays = models.BooleanField(_("Nicht an Feiertagen"), default=True)
    except_school_holidays = models.BooleanField(_("Nicht in den Schulferien"), default=False)
    notes = models.CharField(_("Anmerkung"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("Sprechzeit")
        verbose_name_plural = _("Sprechzeiten")
        ordering = ["opens_at", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(service__isnull=False) | models.Q(location__isnull=False),
                name="schedule_of_service_or_location",
            )
        ]

    def __str__(self):
        return f"{self.service or self.location}: {self.rrule} {self.opens_at:%H:%M}"

    def clean(self):
        check_schedule(self)

    @property
    def plan(self) -> Plan:
        return plan_of(self)

    def between(self, first: date, last: date) -> list[Occurrence]:
        """The occurrences that begin on the days from `first` to `last`, both included; holidays are taken out."""
        return [occurrence for occurrence, off in self.planned(first, last) if off is None]

    def struck(self, first: date, last: date) -> list[tuple[Occurrence, DayOff]]:
        """What would begin on these days and does not take place, and why."""
        return [(occurrence, off) for occurrence, off in self.planned(first, last) if off]

    def planned(self, first: date, last: date) -> list[tuple[Occurrence, DayOff | None]]:
        plan, place = self.plan, place_of(self)
        return [
            (Occurrence(self, start, plan.end_of(start)), day_off(self, start.date(), place))
            for start in planned(plan, first, last)
        ]

    def upcoming(self, count: int) -> list[Occurrence]:
        """The next occurrences that are not over, at most `count`, looking a year ahead."""
        today = timezone.now().astimezone(ZoneInfo(self.timezone)).date()
        found: list[Occurrence] = []
        for first, last in ((-1, 27), (28, 366)):  # most have enough dates in the first four weeks
            if len(found) < count:
                days = today + timedelta(days=first), today + timedelta(days=last)
                found += [occurrence for occurrence in self.between(*days) if not occurrence.is_over]
        return found[:count]


class Opening(models.Model):
    """An occurrence of the coming weeks, written down so that lists can ask what is open without making the rules run.

    Made anew when the entry changes and once a day; what takes place is what the schedule's rule says.
    """

    ownership = Ownership.CO_OWNED

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="openings")
    service = models.ForeignKey(Service, null=True, on_delete=models.CASCADE, related_name="openings")
    schedule = models.ForeignKey(Schedule, on_delete=models.CASCADE, related_name="openings")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()

    class Meta:
        ordering = ["starts_at", "pk"]
        indexes = [
            models.Index(fields=["starts_at", "ends_at", "organisation"]),
            models.Index(fields=["service", "starts_at"]),
        ]

    def __str__(self):
        return f"{self.schedule_id}: {self.starts_at:%Y-%m-%d %H:%M}"

    def occurrence(self, schedule: Schedule) -> Occurrence:
        """On the clock of the place. `schedule` is given, as lists have it at hand."""
        zone = ZoneInfo(schedule.timezone)
        return Occurrence(schedule, self.starts_at.astimezone(zone), self.ends_at.astimezone(zone))
