"""A form for one schedule: a row of `schedules` in an entry's document. It needs no JavaScript."""

from datetime import date, time
from zoneinfo import ZoneInfo

from babel.dates import get_day_names
from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _

from ..models import Schedule
from ..templatetags.registry_tags import long_day
from .checks import check_schedule
from .dates_field import DatesField, as_written
from .holidays import known_until
from .rhythms import NTHS, WEEKDAYS, Kind, Rhythm, rhythm_of
from .rules import RuleInvalid, read_rule

WEEKLY, SECOND_WEEK, MONTH, OWN = "weekly", "second_week", "month", "own"
CHOICES = [
    (WEEKLY, _("jede Woche")),
    (SECOND_WEEK, _("jede zweite Woche, gezählt ab „Gilt ab“")),
    (MONTH, _("an Wochentagen im Monat, zum Beispiel am ersten Montag")),
    (OWN, _("nach eigener Regel (RRULE)")),
]
NTH_CHOICES = list(zip(NTHS, (_("der erste"), _("der zweite"), _("der dritte"), _("der vierte"), _("der letzte"))))  # noqa: B905
DATE_FORMATS = ["%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y"]
TIME_FORMATS = ["%H:%M", "%H:%M:%S", "%H.%M", "%H"]


def weekday_choices() -> list[tuple[str, str]]:
    names = get_day_names("wide", locale=get_language() or "de")
    return [(code, names[number]) for number, code in enumerate(WEEKDAYS)]


def day_field(name: str, **kwargs) -> forms.DateField:
    model_field = Schedule._meta.get_field(name)
    widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
    kwargs = {"label": model_field.verbose_name, "help_text": model_field.help_text, **kwargs}
    return forms.DateField(widget=widget, input_formats=DATE_FORMATS, required=not model_field.null, **kwargs)


def time_field(name: str) -> forms.TimeField:
    widget = forms.TimeInput(format="%H:%M", attrs={"type": "time"})
    return forms.TimeField(label=Schedule._meta.get_field(name).verbose_name, widget=widget, input_formats=TIME_FORMATS)


class ScheduleForm(forms.Form):
    """`state_province`: whose school holidays are meant, to tell the editor how far they are known."""

    errors_shown_at = {"rrule": "own_rule"}
    use_required_attribute = False  # an empty row at the end of a list is no mistake

    rhythm = forms.ChoiceField(label=_("Wie oft"), choices=CHOICES, initial=WEEKLY)
    weekdays = forms.MultipleChoiceField(
        label=_("An welchen Tagen"), choices=weekday_choices, required=False, widget=forms.CheckboxSelectMultiple
    )
    nths = forms.TypedMultipleChoiceField(
        label=_("Welche im Monat"),
        help_text=_("Nur bei Wochentagen im Monat."),
        choices=NTH_CHOICES,
        coerce=int,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    own_rule = forms.CharField(
        label=_("Eigene Regel"),
        help_text=_("Nur für Fachleute, nach RFC 5545. Zum Beispiel: FREQ=MONTHLY;BYMONTHDAY=15"),
        max_length=Schedule._meta.get_field("rrule").max_length,
        required=False,
        widget=forms.TextInput(attrs={"dir": "ltr", "spellcheck": "false"}),
    )
    stored_rule = forms.CharField(required=False, widget=forms.HiddenInput)  # kept word for word if it means the same
    opens_at = time_field("opens_at")
    closes_at = time_field("closes_at")
    valid_from = day_field("valid_from", initial=timezone.localdate)
    valid_to = day_field("valid_to")
    except_dates = DatesField(label=_("Fällt aus am"))
    extra_dates = DatesField(label=_("Zusätzlich am"))
    except_public_holidays = forms.BooleanField(label=_("Nicht an Feiertagen"), required=False, initial=True)
    except_school_holidays = forms.BooleanField(label=_("Nicht in den Schulferien"), required=False)
    notes = forms.CharField(
        label=_("Anmerkung"), required=False, max_length=Schedule._meta.get_field("notes").max_length
    )

    def __init__(self, *args, state_province: str = "", **kwargs):
        super().__init__(*args, **kwargs)
        first, last = as_written(date(2026, 12, 24)), as_written(date(2026, 12, 31))
        hint = gettext("Ein Tag in jeder Zeile, oder von – bis. Zum Beispiel: %(first)s – %(last)s")
        for name in ("except_dates", "extra_dates"):
            self.fields[name].help_text = hint % {"first": first, "last": last}
        self.fields["except_school_holidays"].help_text = how_far_known(state_province)

    @classmethod
    def from_document(cls, document: dict) -> dict:
        """The form's `initial`. A rule that the form cannot show stays as it is, as the editor's own."""
        same = ("except_dates", "extra_dates", "except_public_holidays", "except_school_holidays", "notes")
        initial = {name: document[name] for name in same if name in document}
        days = {name: day_from(document[name]) for name in ("valid_from", "valid_to") if document.get(name)}
        hours = {name: time_from(document[name]) for name in ("opens_at", "closes_at") if document.get(name)}
        initial |= days | hours
        if not (stored := document.get("rrule")):
            return initial
        return initial | {"stored_rule": stored} | shown(stored, days.get("valid_from"))

    def to_document(self) -> dict:
        """A row of `schedules`, without its `id` and place, and without the zone: these stay as they are."""
        given = self.cleaned_data
        hours = {name: f"{given[name]:%H:%M}" for name in ("opens_at", "closes_at")}
        days = {name: given[name] and given[name].isoformat() for name in ("valid_from", "valid_to")}
        same = ("except_dates", "extra_dates", "except_public_holidays", "except_school_holidays", "notes")
        return {"rrule": given["rrule"], **hours, **days, **{name: given[name] for name in same}}

    def clean(self):
        given = super().clean()
        if missing := self.missing_choices(given):
            for name, message in missing.items():
                self.add_error(name, message)
        elif not self.errors:
            given["rrule"] = self.rule(given)
            self.check(given)
        return given

    @staticmethod
    def missing_choices(given: dict) -> dict[str, str]:
        missing, rhythm = {}, given.get("rhythm")
        if rhythm in (WEEKLY, SECOND_WEEK, MONTH) and not given.get("weekdays"):
            missing["weekdays"] = gettext("Bitte wählen Sie mindestens einen Wochentag.")
        if rhythm == MONTH and not given.get("nths"):
            missing["nths"] = gettext("Bitte wählen Sie, der wievielte im Monat es ist.")
        if rhythm == OWN and not given.get("own_rule"):
            missing["own_rule"] = gettext("Bitte schreiben Sie die Regel, oder wählen Sie einen anderen Rhythmus.")
        return missing

    def rule(self, given: dict) -> str:
        if given["rhythm"] == OWN:
            return given["own_rule"]
        weekdays = [WEEKDAYS.index(code) for code in given["weekdays"]]
        chosen = Rhythm(Kind.WEEKS, 2 if given["rhythm"] == SECOND_WEEK else 1, tuple((0, day) for day in weekdays))
        if given["rhythm"] == MONTH:
            days = tuple((nth, day) for nth in given["nths"] for day in weekdays)
            chosen = Rhythm(Kind.MONTH_WEEKDAYS, 1, days)
        stored = given.get("stored_rule")
        return stored if stored and plain_rhythm(stored, given["valid_from"]) == chosen else chosen.rrule

    def check(self, given: dict) -> None:
        names = ("rrule", "opens_at", "closes_at", "valid_from", "valid_to", "except_dates", "extra_dates")
        try:
            check_schedule(Schedule(**{name: given[name] for name in names}))
        except ValidationError as error:
            beside = "own_rule" if given["rhythm"] == OWN else "weekdays"
            for name, messages in error.message_dict.items():
                self.add_error(beside if name == "rrule" else name, messages)


def shown(stored: str, valid_from) -> dict:
    """How the form shows a rule."""
    rhythm = plain_rhythm(stored, valid_from if isinstance(valid_from, date) else timezone.localdate())
    if rhythm is None:
        return {"rhythm": OWN, "own_rule": stored}
    choice = MONTH if rhythm.kind == Kind.MONTH_WEEKDAYS else SECOND_WEEK if rhythm.interval == 2 else WEEKLY
    weekdays = [WEEKDAYS[number] for number in rhythm.weekdays]
    return {"rhythm": choice, "weekdays": weekdays, "nths": list(rhythm.nths) if choice == MONTH else []}


def plain_rhythm(stored: str, valid_from: date) -> Rhythm | None:
    """The rule's rhythm if the form has a choice for it."""
    try:
        rule = read_rule(stored, ZoneInfo("Europe/Berlin"))  # the zone matters to an end alone
    except RuleInvalid:
        return None
    rhythm = rhythm_of(rule, valid_from)
    if rhythm is None or rule.until:
        return None
    if rhythm.kind == Kind.WEEKS:
        return rhythm if rhythm.interval <= 2 else None
    every = {(nth, weekday) for nth in rhythm.nths for weekday in rhythm.weekdays}
    fits = rhythm.kind == Kind.MONTH_WEEKDAYS and rhythm.interval == 1 and 0 not in {n for n, _day in rhythm.days}
    return rhythm if fits and set(rhythm.days) == every else None


def day_from(value):
    """As a date, so that Django sees whether the field was changed; what is none is shown as it is."""
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        return value


def time_from(value):
    try:
        return time.fromisoformat(value)
    except (TypeError, ValueError):
        return value


def how_far_known(state_province: str) -> str:
    """School holidays are made known some years ahead; after that the hours would take place in them."""
    if not state_province:
        return gettext("Welche Ferien gelten, sagt das Bundesland des Ortes.")
    if last := known_until(state_province):
        return gettext("Die Ferien sind bis zum %(day)s bekannt.") % {"day": long_day(last)}
    return gettext("Die Ferien sind für dieses Bundesland nicht bekannt. Bitte tragen Sie sie als Ausfall ein.")
