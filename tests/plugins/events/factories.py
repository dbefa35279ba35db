from datetime import datetime, time, timedelta

import factory
from django.utils import timezone

from plugins.events.domain import lay_event_index
from plugins.events.models import EventPage
from sites.demo.factories import PageFactory


def at(days: int, hour: int = 18, minute: int = 0) -> datetime:
    """A moment so many days from today."""
    day = timezone.localdate() + timedelta(days=days)
    return datetime.combine(day, time(hour, minute), tzinfo=timezone.get_default_timezone())


def weekly(days: int = 70) -> str:
    return f"FREQ=WEEKLY;UNTIL={timezone.localdate() + timedelta(days=days):%Y%m%d}"


class EventFactory(PageFactory):
    """A published event in a week, in the list below `home`."""

    class Meta:
        model = EventPage

    title = factory.Sequence(lambda n: f"Veranstaltung {n}")
    starts_at = factory.LazyFunction(lambda: at(7, 18))
    ends_at = factory.LazyAttribute(lambda event: event.starts_at + timedelta(hours=2))
    city = "Lübeck"

    @classmethod
    def _create(cls, model_class, home, **fields):
        return super()._create(model_class, parent=lay_event_index(home), **fields)
