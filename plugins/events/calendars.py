"""Events as iCalendar (RFC 5545), to subscribe to and to keep."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from django.utils import timezone
from django.utils.translation import gettext as _
from icalendar import Calendar, Event, vText

from federation.directory.feeds import timezone_component

from .models import EventPage
from .timing import Plan, aware

PRODUCT = "-//Verbund//Veranstaltungen//DE"


def calendar_of(events: Iterable[EventPage], root_url: str, name: str) -> Calendar:
    """`events` come with `.link`, as `queries.addressed` gives it; `root_url` is what a path of these follows."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("refresh-interval", timedelta(hours=6), parameters={"VALUE": "DURATION"})
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)  # what most programs read
    calendar.add_component(timezone_component(timezone.get_default_timezone_name()))
    for event in events:
        address = event.link if event.link.startswith("http") else root_url + event.link
        calendar.add_component(component(event, address))
    return calendar


def component(page: EventPage, address: str) -> Event:
    event, plan = Event(), page.plan
    event.add("uid", f"{page.translation_key}@verbund")  # the same in all languages: it is the same event
    changed = page.last_published_at or timezone.now()
    event.add("dtstamp", changed.astimezone(UTC))
    event.add("last-modified", changed.astimezone(UTC))
    event.add("sequence", sequence(page))
    event.add("summary", summary(page))
    event.add("dtstart", moment(plan.first, plan))
    event.add("dtend", moment(plan.first + plan.length, plan))
    if plan.rule:
        event.add("rrule", rule_with_end(plan))
        if page.except_dates:
            off = [start for start in plan.starts() if start.date().isoformat() in page.except_dates]
            parameters = {"VALUE": "DATE"} if plan.is_all_day else None
            event.add("exdate", [moment(start, plan) for start in off], parameters=parameters)
    event.add("status", "CANCELLED" if page.is_cancelled else "CONFIRMED")
    event.add("url", address)
    event.add("description", "\n".join([*facts(page), address]))
    if where := page.where or page.online_url:
        event.add("location", where)
    if page.latitude is not None:
        event.add("geo", (page.latitude, page.longitude))
    return event


def summary(page: EventPage) -> vText:
    """Many programs do not show a STATUS, so the name says it too."""
    title = _("Abgesagt: %(title)s") % {"title": page.title} if page.is_cancelled else page.title
    return vText(title, params={"LANGUAGE": page.locale.language_code})


def sequence(page: EventPage) -> int:
    """Grows with each publication: minutes since the first one."""
    if not (page.first_published_at and page.last_published_at):
        return 0
    return max(0, int((page.last_published_at - page.first_published_at).total_seconds() // 60))


def moment(start: datetime, plan: Plan) -> datetime | date:
    return start.date() if plan.is_all_day else aware(start)


def rule_with_end(plan: Plan) -> dict:
    """An UNTIL is of the kind of DTSTART: a day, or a moment in UTC."""
    parts = dict(plan.rule.parts)
    if until := plan.rule.until:
        last = until.date() if plan.is_all_day else aware(until.replace(microsecond=0)).astimezone(UTC)
        parts["UNTIL"] = [last]
    return parts


def facts(page: EventPage) -> Iterator[str]:
    if page.is_cancelled:
        yield _("Diese Veranstaltung ist abgesagt.")
    if page.is_example:
        yield _("Beispiel: Diese Veranstaltung ist erfunden.")
    if page.introduction:
        yield page.introduction
    if page.online_url:
        yield _("Teilnahme im Netz: %(url)s") % {"url": page.online_url}
    if page.needs_registration:
        yield _("Mit Anmeldung: %(how)s") % {"how": page.registration_url or page.contact_email or page.contact_phone}
