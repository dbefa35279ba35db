"""What a schedule must be like: each error in words for the editor, beside its field."""

from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from ..templatetags.registry_tags import long_day
from .rules import YEARS_TO_SEARCH, RuleInvalid, read_rule

MOST_DATES = 400
LONGEST_NIGHT = timedelta(hours=12)  # more is a slip of the pen


@lru_cache(maxsize=1)
def zones() -> frozenset[str]:
    return frozenset(available_timezones())


def check_schedule(schedule) -> None:
    """Raises ValidationError with each message at its field. Fields of a wrong type are left to the model's own."""
    errors: dict[str, str] = {}
    if schedule.timezone not in zones():
        errors["timezone"] = _("Diese Zeitzone gibt es nicht. Ein Beispiel: Europe/Berlin.")
    check_span(schedule, errors)
    for field in ("except_dates", "extra_dates"):
        check_dates(getattr(schedule, field), field, errors)
    if not errors.keys() & {"except_dates", "extra_dates"}:
        check_both_dates(schedule, errors)
    if "timezone" not in errors and isinstance(schedule.rrule, str) and schedule.rrule:
        try:
            check_rule(schedule, "extra_dates" not in errors and bool(schedule.extra_dates))
        except RuleInvalid as error:
            errors["rrule"] = str(error)
    if errors:
        raise ValidationError(errors)


def check_span(schedule, errors: dict[str, str]) -> None:
    opens, closes, first, last = schedule.opens_at, schedule.closes_at, schedule.valid_from, schedule.valid_to
    if isinstance(opens, time) and isinstance(closes, time):
        if opens == closes != time():
            errors["closes_at"] = _("Beginn und Ende sind gleich. Rund um die Uhr heißt: von 00:00 bis 00:00.")
        elif closes < opens and night(opens, closes) > LONGEST_NIGHT:
            errors["closes_at"] = _("Das Ende liegt vor dem Beginn. Über Mitternacht gehen höchstens zwölf Stunden.")
    if isinstance(first, date) and isinstance(last, date) and last < first:
        errors["valid_to"] = _("Das Ende der Gültigkeit liegt vor ihrem Beginn.")


def night(opens: time, closes: time) -> timedelta:
    day = date(2026, 1, 1)
    return datetime.combine(day + timedelta(days=1), closes) - datetime.combine(day, opens)


def check_dates(values, field: str, errors: dict[str, str]) -> None:
    if not isinstance(values, list):
        errors[field] = _("Bitte nennen Sie eine Liste von Tagen.")
        return
    if len(values) > MOST_DATES:
        errors[field] = _("Das sind zu viele Tage: höchstens %(most)s.") % {"most": MOST_DATES}
    for value in values:
        if not is_iso_date(value):
            errors[field] = _("„%(value)s“ ist kein Datum. Schreiben Sie es so: 2026-12-24.") % {"value": value}
            return


def is_iso_date(value) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def check_both_dates(schedule, errors: dict[str, str]) -> None:
    if both := sorted(set(schedule.except_dates) & set(schedule.extra_dates)):
        errors["extra_dates"] = _("Der %(day)s ist auch als Ausfall eingetragen.") % {
            "day": long_day(date.fromisoformat(both[0]))
        }


def check_rule(schedule, has_extra_dates: bool) -> None:
    """Raises RuleInvalid: for what cannot be read, and for what never takes place."""
    rule = read_rule(schedule.rrule, ZoneInfo(schedule.timezone))
    if not isinstance(schedule.valid_from, date):
        return
    opens = schedule.opens_at if isinstance(schedule.opens_at, time) else time()
    begin = datetime.combine(schedule.valid_from, opens)
    first = rule.first_start(begin)
    if first is None or (first - begin) > timedelta(days=366 * YEARS_TO_SEARCH):
        raise RuleInvalid(_("Diese Regel ergibt keinen Termin."))
    if has_extra_dates or (isinstance(schedule.valid_to, date) and schedule.valid_to < schedule.valid_from):
        return
    if (schedule.valid_to and first.date() > schedule.valid_to) or (rule.until and first > rule.until):
        raise RuleInvalid(_("Zwischen Beginn und Ende der Gültigkeit liegt kein Termin dieser Regel."))
