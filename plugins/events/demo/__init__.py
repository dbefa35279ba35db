"""The demo's events: all of them invented, and marked so. Their dates are counted from the day of building."""

from datetime import date, datetime, time, timedelta

from django.utils import timezone

from federation.content.domain import lay_page
from federation.provisioning.domain import homes
from federation.registry.models import Organisation

from ..domain import lay_event_index
from ..models import EventPage
from ..timing import rule_for
from .kinds import DemoEvent
from .local import LOCAL
from .luebeck_and_koeln import KOELN, LUEBECK
from .umbrella import UMBRELLA

EVENTS: dict[str, tuple[DemoEvent, ...]] = {"umbrella": UMBRELLA, "luebeck": LUEBECK, "koeln": KOELN, **LOCAL}


def lay_demo(association) -> None:
    """Lays the association's events in each of its languages, where it has none yet."""
    planned = EVENTS.get(association.slug, ())
    below = association.site.root_page.path
    if not planned or EventPage.objects.filter(path__startswith=below).exists():
        return
    members = list(Organisation.objects.members_of(association).filter(is_example=True).order_by("pk")[: len(planned)])
    indexes = {home.locale.language_code: lay_event_index(home) for home in homes(association)}
    for number, event in enumerate(planned):
        organiser = members[number % len(members)] if members and not association.is_umbrella else None
        key = None
        for language in (language for language in indexes if language in event.texts):
            page = lay_page(indexes[language], page_of(event, language, organiser), translation_key=key)
            key = page.translation_key


def page_of(event: DemoEvent, language: str, organiser: Organisation | None) -> EventPage:
    text = event.texts[language]
    first = first_day(event)
    starts_at = moment(first, event.starts)
    return EventPage(
        title=text.title,
        slug=event.slug,
        introduction=text.introduction,
        body=[("paragraph", f"<p>{paragraph}</p>") for paragraph in text.paragraphs],
        price=text.price,
        is_example=True,
        organiser=organiser,
        starts_at=starts_at,
        ends_at=moment(first + timedelta(days=event.nights), event.ends),
        rrule=rule_for(event.repeats, first + timedelta(weeks=event.weeks), starts_at),
        except_dates=[(first + timedelta(weeks=week)).isoformat() for week in event.off_in_weeks],
        registration_until=first - timedelta(days=2) if event.has_deadline else None,
        **event.fields,
    )


def first_day(event: DemoEvent) -> date:
    """So many days from today, and on from there to the weekday."""
    day = timezone.localdate() + timedelta(days=event.in_days)
    return day if event.weekday is None else day + timedelta(days=(event.weekday - day.weekday()) % 7)


def moment(day: date, clock: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), tzinfo=timezone.get_default_timezone())
