"""Hours in words, in the reader's language."""

from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby

from babel.dates import get_day_names
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from ..models import Location, Occurrence, Schedule, Service
from ..templatetags.registry_tags import clock, day, long_day
from .exceptions import DayOff, Reason
from .holidays import name_of
from .rhythms import Kind, Rhythm, rhythm_of
from .weekday_words import EVERY_SECOND, NTH

WEEKS_AHEAD = 8


@dataclass(frozen=True)
class Line:
    """One line of regular hours. `note` is the organisation's own, in its language."""

    text: str
    note: str = ""

    def __str__(self):
        return self.text


@dataclass(frozen=True)
class Missed:
    """Hours that do not take place: `day` in words (two for holidays), struck through, and why."""

    occurrence: Occurrence
    day: str
    reason: str

    def __str__(self):
        return f"{self.day}: {self.reason}"


def hours_of(thing: Service | Location) -> list[Schedule]:
    of_place = isinstance(thing, Location)
    return [schedule for schedule in thing.schedules.all() if not (of_place and schedule.service_id)]


def week_of(thing: Service | Location) -> list[Line]:
    """The regular hours, from Monday on; what is over is left out, what has not begun says from when."""
    lines = [line for schedule in hours_of(thing) for line in lines_of(schedule)]
    return [line for _place, line in sorted(lines, key=lambda found: found[0])]


def lines_of(schedule: Schedule) -> list[tuple[tuple, Line]]:
    today = timezone.localdate()
    hours = hours_in_words(schedule)
    lines = []
    if not (schedule.valid_to and schedule.valid_to < today):
        phrases = phrases_of(schedule)
        lines = [
            ((place, schedule.opens_at), sentence(phrase, hours, limits_of(schedule))) for place, phrase in phrases
        ]
    for o in schedule.between(today, today + timedelta(weeks=WEEKS_AHEAD)):
        if is_extra(o):
            place = (9, o.starts.toordinal()), schedule.opens_at
            lines.append((place, sentence(_("zusätzlich %(day)s") % {"day": day(o.starts)}, hours)))
    return [(place, Line(text, schedule.notes)) for place, text in lines]


def is_extra(occurrence: Occurrence) -> bool:
    return occurrence.starts.date().isoformat() in occurrence.schedule.extra_dates


def hours_in_words(schedule: Schedule) -> str:
    if schedule.opens_at == schedule.closes_at:
        return _("rund um die Uhr")
    return _("%(from)s bis %(to)s Uhr") % {"from": clock(schedule.opens_at), "to": clock(schedule.closes_at)}


def phrases_of(schedule: Schedule) -> list[tuple[tuple, str]]:
    """When, in words, each with its place: weekly hours first, then every second week, then months, then the rest."""
    rule = schedule.plan.rule
    rhythm = rhythm_of(rule, schedule.valid_from) if rule and not rule.count else None
    if rhythm is None:
        coming = [day(occurrence.starts) for occurrence in schedule.upcoming(3)]
        return [((8,), comma().join(coming))] if coming else []
    if rhythm.is_daily:
        return [((0,), _("täglich"))]
    if rhythm.kind == Kind.MONTH_DAYS:
        return [((7, number), every_month_on(rhythm, number)) for number in rhythm.month_days]
    rank = min(rhythm.interval, 5) if rhythm.kind == Kind.WEEKS else 6
    return [((rank, nth % 10, weekday), on_weekday(rhythm, nth, weekday)) for nth, weekday in rhythm.days]


def on_weekday(rhythm: Rhythm, nth: int, weekday: int) -> str:
    if rhythm.kind == Kind.WEEKS and rhythm.interval == 2:
        return str(EVERY_SECOND[weekday])
    phrase = str(NTH[nth][weekday]) if nth else get_day_names("wide", locale=get_language() or "de")[weekday]
    return with_interval(rhythm, phrase)


def every_month_on(rhythm: Rhythm, number: int) -> str:
    return with_interval(rhythm, _("am %(number)s. des Monats") % {"number": number})


def with_interval(rhythm: Rhythm, phrase: str) -> str:
    if rhythm.interval == 1:
        return phrase
    if rhythm.kind == Kind.WEEKS:
        return _("alle %(number)s Wochen: %(phrase)s") % {"number": rhythm.interval, "phrase": phrase}
    return _("alle %(number)s Monate: %(phrase)s") % {"number": rhythm.interval, "phrase": phrase}


def limits_of(schedule: Schedule) -> list[str]:
    limits = []
    if schedule.valid_from > timezone.localdate():
        limits.append(_("ab %(day)s") % {"day": long_day(schedule.valid_from)})
    if last := schedule.plan.last_start:
        limits.append(_("bis %(day)s") % {"day": long_day(last)})
    if schedule.except_school_holidays:
        limits.append(_("nicht in den Schulferien"))
    return limits


def missed_of(thing: Service | Location) -> list[Missed]:
    """The hours of the coming weeks that do not take place; those of the same school holidays in one line."""
    found = [line for schedule in hours_of(thing) for line in missed_in(schedule)]
    return sorted(found, key=lambda line: line.occurrence.starts)


def missed_in(schedule: Schedule) -> list[Missed]:
    today = timezone.localdate()
    struck = schedule.struck(today, today + timedelta(weeks=WEEKS_AHEAD))
    return [missed(list(group)) for _off, group in groupby(struck, key=together)]


def together(found: tuple[Occurrence, DayOff]) -> tuple:
    occurrence, off = found
    return (off, None) if off.reason == Reason.SCHOOL_HOLIDAYS else (off, occurrence.starts)


def missed(group: list[tuple[Occurrence, DayOff]]) -> Missed:
    (first, off), (last, _off) = group[0], group[-1]
    days = day(first.starts)
    if last != first:
        days = _("%(first)s bis %(last)s") % {"first": days, "last": day(last.starts)}
    reason = _("fällt aus (%(reason)s)") % {"reason": name_of(off.name)} if off.name else _("fällt aus")
    return Missed(first, days, reason)


def sentence(when: str, hours: str, limits: list[str] = ()) -> str:
    return comma().join([when, hours, *limits])


def comma() -> str:
    return "، " if get_language() == "ar" else ", "
