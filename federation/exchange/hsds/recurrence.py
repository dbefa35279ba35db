"""HSDS `schedule`: an RFC 5545 rule taken apart, as far as HSDS 3.0 can say it.

HSDS knows weekly and monthly rules only, wall-clock times with one fixed offset, and no exceptions. What it cannot
say is never said wrongly: such a rule is given whole, as words and as an attribute, without `freq`.
"""

from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from django.utils import timezone

from federation.registry.models import Schedule

from .attributes import RULE, fact
from .edition import Edition

WEEK = "MO,TU,WE,TH,FR,SA,SU"
# RFC 5545 name, HSDS name, in the order in which a rule is put together again.
TEXTS = [("BYDAY", "byday"), ("BYMONTHDAY", "bymonthday"), ("WKST", "wkst")]
NUMBERS = [("INTERVAL", "interval"), ("COUNT", "count")]
SAYABLE = {"FREQ", "UNTIL", *(name for name, _field in [*TEXTS, *NUMBERS])}


def schedule(row: Schedule, edition: Edition, **links: str | None) -> dict:
    """`links` are the ids of what it belongs to: service_id, location_id, service_at_location_id."""
    recurrence = taken_apart(row.rrule)
    hours = offset(row)
    described = {
        "id": str(row.uuid),
        **links,
        "valid_from": row.valid_from.isoformat(),
        "valid_to": row.valid_to.isoformat() if row.valid_to else None,
        "dtstart": first_day(row, recurrence),
        "timezone": hours,
        **recurrence,
        "description": description(row, edition, is_rule_known=bool(recurrence)),
        "opens_at": clock(row.opens_at, hours),
        "closes_at": clock(row.closes_at, hours),
        "notes": row.notes,
        "attributes": [fact(row.uuid, "schedule", name, value) for name, value in facts(row, recurrence)],
    }
    return {name: value for name, value in described.items() if value not in (None, "", [])}


@lru_cache(maxsize=1024)
def _taken_apart(rule: str) -> tuple[tuple[str, str | int], ...]:
    parts = dict(part.partition("=")[::2] for part in rule.upper().removeprefix("RRULE:").split(";") if part)
    as_days(parts)
    as_ordinal(parts)
    if parts.get("FREQ") not in ("WEEKLY", "MONTHLY") or set(parts) - SAYABLE:
        return ()
    found: dict[str, str | int] = {"freq": parts["FREQ"], "interval": int(parts.get("INTERVAL", 1))}
    found |= {field: int(parts[name]) for name, field in NUMBERS if name in parts}
    found |= {field: parts[name] for name, field in TEXTS if name in parts}
    if until := parts.get("UNTIL"):
        found["until"] = f"{until[:4]}-{until[4:6]}-{until[6:8]}"
    return tuple(found.items())


def taken_apart(rule: str) -> dict[str, str | int]:
    """The rule in HSDS's fields; empty where they cannot say it."""
    return dict(_taken_apart(rule))


def as_days(parts: dict[str, str]) -> None:
    """“Every day” is “every week on all seven days”."""
    if parts.get("FREQ") == "DAILY" and parts.get("INTERVAL", "1") == "1" and "BYMONTHDAY" not in parts:
        parts |= {"FREQ": "WEEKLY", "BYDAY": parts.get("BYDAY", WEEK)}


def as_ordinal(parts: dict[str, str]) -> None:
    """“The first of the Mondays” is “the first Monday”."""
    day, place = parts.get("BYDAY", ""), parts.get("BYSETPOS", "")
    if parts.get("FREQ") == "MONTHLY" and day in WEEK.split(",") and place.lstrip("+-").isdigit():
        del parts["BYSETPOS"]
        parts["BYDAY"] = place.lstrip("+") + day


def put_together(recurrence: dict[str, str | int]) -> str:
    """The rule that somebody reads from the fields."""
    parts = [f"FREQ={recurrence['freq']}"]
    parts += [f"INTERVAL={recurrence['interval']}"] if recurrence.get("interval", 1) != 1 else []
    parts += [f"{name}={recurrence[field]}" for name, field in TEXTS if field in recurrence]
    parts += [f"COUNT={recurrence['count']}"] if "count" in recurrence else []
    parts += [f"UNTIL={str(recurrence['until']).replace('-', '')}"] if "until" in recurrence else []
    return ";".join(parts)


def first_day(row: Schedule, recurrence: dict) -> str | None:
    """Needed only where the days are counted from the first one."""
    is_counted = recurrence.get("interval", 1) != 1 or "count" in recurrence
    if recurrence and not is_counted and ("byday" in recurrence or "bymonthday" in recurrence):
        return None
    try:
        first = next(iter(rrulestr(row.rrule, dtstart=datetime.combine(row.valid_from, row.opens_at))), None)
    except (ValueError, TypeError):  # one that was stored before rules were checked
        return None
    return first.date().isoformat() if first else None


def offset(row: Schedule) -> int | float:
    """Hours from UTC: today's, as HSDS has room for one and the clocks change. An attribute names the zone."""
    day = max(row.valid_from, timezone.localdate())
    hours = utc_offset(row.timezone, day) / timedelta(hours=1)
    return int(hours) if hours.is_integer() else hours


@lru_cache(maxsize=1024)
def utc_offset(zone: str, day: date) -> timedelta:
    return datetime.combine(day, time(12), tzinfo=ZoneInfo(zone)).utcoffset() or timedelta()


def clock(moment: time, hours: float) -> str:
    sign, minutes = "-" if hours < 0 else "+", round(abs(hours) * 60)
    return f"{moment:%H:%M}{sign}{minutes // 60:02}:{minutes % 60:02}"


def description(row: Schedule, edition: Edition, *, is_rule_known: bool) -> str:
    words = edition.words
    parts = [] if is_rule_known else [f"{words['rrule']}: {row.rrule}"]
    parts += [words[name] for name in ("except_public_holidays", "except_school_holidays") if getattr(row, name)]
    for name in ("except_dates", "extra_dates"):
        if days := getattr(row, name):
            parts.append(f"{words[name]}: {', '.join(days)}")
    return ". ".join(parts)


def facts(row: Schedule, recurrence: dict) -> list[tuple[str, str]]:
    """What the fields leave open, for programs."""
    found = [("timezone", row.timezone)]
    if not recurrence or put_together(recurrence) != row.rrule:
        found.append((RULE, row.rrule))
    found += [
        (name, "true" if getattr(row, name) else "false")
        for name in ("except_public_holidays", "except_school_holidays")
    ]
    found += [(name, ",".join(days)) for name in ("except_dates", "extra_dates") if (days := getattr(row, name))]
    return found
