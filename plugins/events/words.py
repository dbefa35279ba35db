"""Dates of events in words, in the reader's language."""

from datetime import date

from babel.dates import format_date
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from federation.registry.schedules.rhythms import Kind, rhythm_of
from federation.registry.schedules.words import comma, every_month_on, on_weekday
from federation.registry.templatetags.registry_tags import clock, long_day

from .timing import Occurrence, Plan


def full_day(day: date) -> str:
    """“Dienstag, 24. November 2026”."""
    return format_date(day, format="full", locale=get_language() or "de")


def in_words(occurrence: Occurrence) -> str:
    """“Dienstag, 24. November 2026, 18:00 bis 20:00 Uhr”; of several days both ends in full."""
    first, last = occurrence.starts.date(), occurrence.last_day
    if first == last:
        return comma().join([full_day(first), hours(occurrence)])
    if occurrence.is_all_day:
        return _("%(first)s bis %(last)s") % {"first": full_day(first), "last": full_day(last)}
    return _("%(first)s, %(from)s Uhr bis %(last)s, %(to)s Uhr") % {
        "first": full_day(first),
        "from": clock(occurrence.starts),
        "last": full_day(last),
        "to": clock(occurrence.ends),
    }


def hours(occurrence: Occurrence) -> str:
    """What stands beside a day: “18:00 bis 20:00 Uhr”, “ganztägig”, “ab 18:00 Uhr” where it goes on for days."""
    if occurrence.is_all_day:
        return _("ganztägig")
    if occurrence.last_day != occurrence.starts.date():
        return _("ab %(from)s Uhr") % {"from": clock(occurrence.starts)}
    return _("%(from)s bis %(to)s Uhr") % {"from": clock(occurrence.starts), "to": clock(occurrence.ends)}


def rhythm(plan: Plan) -> str:
    """“jede Woche: Dienstag”, “am ersten Montag im Monat”; empty for what takes place once."""
    rule = plan.rule
    found = rhythm_of(rule, plan.first.date()) if rule else None
    if found is None:
        return ""
    if found.kind == Kind.MONTH_DAYS:
        return every_month_on(found, found.month_days[0])
    nth, weekday = found.days[0]
    phrase = on_weekday(found, nth, weekday)
    is_plain_week = found.kind == Kind.WEEKS and found.interval == 1
    return _("jede Woche: %(day)s") % {"day": phrase} if is_plain_week else phrase


def series(plan: Plan) -> str:
    """“jede Woche: Dienstag, 18:00 bis 20:00 Uhr, bis 30. Juni 2027”; empty for what takes place once."""
    if not (phrase := rhythm(plan)) or not plan.dates:
        return ""
    parts = [phrase, hours(plan.dates[0])]
    if plan.rule.until:
        parts.append(_("bis %(day)s") % {"day": long_day(plan.rule.until)})
    return comma().join(parts)


def when(plan: Plan) -> str:
    """The series, or the one date."""
    return series(plan) or (in_words(plan.dates[0]) if plan.dates else "")
