"""An HSDS schedule as ours: one RFC 5545 rule and local times."""

from datetime import date, time
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_noop as _

from .hsds_attributes import facts_of_schedule
from .rows import Row

RULE = (
    *(("INTERVAL", "interval"), ("BYDAY", "byday"), ("BYWEEKNO", "byweekno"), ("BYMONTHDAY", "bymonthday")),
    *(("BYYEARDAY", "byyearday"), ("WKST", "wkst"), ("COUNT", "count")),
)
LONGEST_NOTE = 200


def schedule_of(found: dict, row: Row, path: str) -> dict[str, Any] | None:
    """None without times and a rule (“by appointment” has none), with a notice where it said something."""
    facts = facts_of_schedule([one for one in found.get("attributes") or [] if isinstance(one, dict)])
    opens, closes = time_of(found.get("opens_at")), time_of(found.get("closes_at"))
    if not (opens and closes and (found.get("freq") or facts.get("rrule"))):
        if said := found.get("description") or found.get("byday") or found.get("opens_at"):
            row.notice(_("Eine Sprechzeit ohne Beginn, Ende oder Wiederholung fehlt: %(said)s."), path, said=str(said))
        return None
    starts = day_of(found.get("valid_from")) or day_of(found.get("dtstart"))
    schedule = {
        "rrule": facts.get("rrule") or rule_of(found),
        "valid_from": starts or timezone.localdate().replace(month=1, day=1).isoformat(),
        "valid_to": day_of(found.get("valid_to")),
        "opens_at": opens,
        "closes_at": closes,
    }
    if found.get("id"):
        schedule["id"] = str(found["id"])
    if notes := found.get("notes") or (not facts and found.get("description")):
        schedule["notes"] = str(notes)[:LONGEST_NOTE]
    return schedule | facts


def rule_of(found: dict) -> str:
    parts = [f"FREQ={str(found['freq']).upper()}"]
    for name, key in RULE:
        value = found.get(key)
        if value and not (name == "INTERVAL" and value == 1):
            parts.append(f"{name}={int(value) if isinstance(value, float) else str(value).replace(' ', '').upper()}")
    if until := day_of(found.get("until")):
        parts.append(f"UNTIL={until.replace('-', '')}")
    return ";".join(parts)


def time_of(value) -> str | None:
    """“14:00”, from “14:00:00”, “14:00Z” or “14:00+02:00”: HSDS times are those of the place."""
    try:
        return f"{time.fromisoformat(str(value)):%H:%M}"
    except ValueError:
        return None


def day_of(value) -> str | None:
    try:
        return date.fromisoformat(str(value)[:10]).isoformat()
    except ValueError:
        return None
