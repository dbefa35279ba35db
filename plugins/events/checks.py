"""What an event must be like: each fault in words for the editor, beside its field."""

from datetime import date, timedelta
from itertools import pairwise

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from federation.registry.schedules.checks import is_iso_date
from federation.registry.templatetags.registry_tags import long_day

from .timing import LONGEST_SERIES, Plan

LONGEST = timedelta(days=62)


def check_event(event) -> None:
    """Raises ValidationError, by field. What is missing altogether is left to the fields themselves."""
    errors: dict[str, str] = {}
    if event.starts_at and event.ends_at:
        check_span(event.plan, errors)
        if event.rrule and not errors:
            check_series(event.plan, errors)
        if event.except_dates and not errors:
            check_exceptions(event.plan, errors)
        check_registration(event, errors)
    check_place(event, errors)
    if errors:
        raise ValidationError(errors)


def check_span(plan: Plan, errors: dict[str, str]) -> None:
    is_before = plan.ends_at < plan.starts_at
    if plan.is_all_day:
        is_before = timezone.localdate(plan.ends_at) < timezone.localdate(plan.starts_at)
    if is_before:
        errors["ends_at"] = _("Das Ende liegt vor dem Beginn.")
    elif plan.length == timedelta():
        errors["ends_at"] = _("Beginn und Ende sind gleich. Wann ist die Veranstaltung vorbei?")
    elif plan.length > LONGEST:
        errors["ends_at"] = _("Das sind mehr als zwei Monate. Für regelmäßige Termine wählen Sie eine Wiederholung.")


def check_series(plan: Plan, errors: dict[str, str]) -> None:
    rule = plan.rule
    if rule is None:
        errors["repeats"] = _("Diese Wiederholung ist nicht lesbar. Bitte wählen Sie sie neu.")
    elif rule.until is None:
        errors["repeats_until"] = _("Bis wann wiederholt sich das? Nennen Sie den letzten Tag.")
    elif rule.until < plan.first:
        errors["repeats_until"] = _("Der letzte Tag liegt vor dem ersten Termin.")
    elif rule.until > plan.first + LONGEST_SERIES:
        errors["repeats_until"] = _("Höchstens drei Jahre im Voraus. Später können Sie verlängern.")
    elif too_dense(plan):
        errors["ends_at"] = _("Ein Termin dauert länger als der Abstand zum nächsten.")


def too_dense(plan: Plan) -> bool:
    starts = list(plan.starts())
    return any(later - earlier < plan.length for earlier, later in pairwise(starts))


def check_exceptions(plan: Plan, errors: dict[str, str]) -> None:
    if not plan.rrule:
        errors["except_dates"] = _("Es gibt nur einen Termin. Fällt er aus, wählen Sie oben „abgesagt“.")
        return
    if wrong := [day for day in plan.except_dates if not is_iso_date(day)]:
        errors["except_dates"] = _("„%(value)s“ ist kein Datum.") % {"value": wrong[0]}
        return
    days = {start.date().isoformat() for start in plan.starts()}
    if unknown := sorted(set(plan.except_dates) - days):
        day = long_day(date.fromisoformat(unknown[0]))
        errors["except_dates"] = _("Am %(day)s ist kein Termin dieser Reihe.") % {"day": day}
    elif not plan.dates:
        errors["except_dates"] = _("So fällt jeder Termin aus. Wählen Sie dann oben „abgesagt“.")


def check_registration(event, errors: dict[str, str]) -> None:
    if event.needs_registration and not (event.registration_url or event.contact_email or event.contact_phone):
        errors["registration_url"] = _("Wie meldet man sich an? Nennen Sie einen Link, eine Mail oder ein Telefon.")
    last = event.registration_until
    if last and not event.rrule and last > timezone.localdate(event.ends_at):
        errors["registration_until"] = _("Dann ist die Veranstaltung schon vorbei.")


def check_place(event, errors: dict[str, str]) -> None:
    if not (event.place_name or event.city or event.online_url):
        errors["city"] = _("Wo ist das? Nennen Sie den Ort, oder unten den Link zur Teilnahme.")
