"""What visitors ask of a list of events."""

from datetime import date, timedelta

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from federation.registry.languages import language_name

from .queries import Row
from .timing import Occurrence

PERIODS = [
    ("", _("Alle kommenden")),
    ("today", _("Heute")),
    ("tomorrow", _("Morgen")),
    ("weekend", _("Am Wochenende")),
    ("week", _("In den nächsten 7 Tagen")),
    ("month", _("In den nächsten 4 Wochen")),
]


def days_of(period: str) -> tuple[date, date] | None:
    """The first and the last day of a period; on a Sunday the weekend is that day."""
    today = timezone.localdate()
    saturday = today + timedelta(days=5 - today.weekday())
    return {
        "today": (today, today),
        "tomorrow": (today + timedelta(days=1), today + timedelta(days=1)),
        "weekend": (max(today, saturday), saturday + timedelta(days=1)),
        "week": (today, today + timedelta(days=6)),
        "month": (today, today + timedelta(days=27)),
    }.get(period)


class EventFilter(forms.Form):
    """A value that makes no sense finds nothing and breaks nothing."""

    period = forms.ChoiceField(label=_("Wann"), choices=PERIODS, required=False)
    association = forms.ChoiceField(label=_("Verbund"), required=False)
    spoken = forms.ChoiceField(label=_("Gesprochene Sprache"), required=False)
    women = forms.BooleanField(label=_("Nur für Frauen"), required=False)
    online = forms.BooleanField(label=_("Im Netz dabei sein"), required=False)

    def __init__(self, data, *, rows: list[Row], associations=None):
        """`associations`: pairs of slug and name, where a list is about several; `rows`: all that there is."""
        super().__init__(data)
        codes = {code for row in rows for code in row.spoken}
        languages = sorted(((code, language_name(code)) for code in codes), key=lambda choice: choice[1])
        self.fields["spoken"].choices = [("", _("Alle Sprachen")), *languages]
        if associations is None:
            del self.fields["association"]
        else:
            self.fields["association"].choices = [("", _("Alle Verbünde")), *associations]

    def without_period(self):
        del self.fields["period"]
        return self

    def apply(self, rows: list[Row]) -> list[Row]:
        if not self.is_valid():
            return []
        asked = self.cleaned_data
        return [row for row in rows if self.matches(row, asked)]

    @staticmethod
    def matches(row: Row, asked: dict) -> bool:
        return (
            (not asked.get("association") or row.owner == asked["association"])
            and (not asked["spoken"] or asked["spoken"] in row.spoken)
            and (not asked["women"] or row.women_only)
            and (not asked["online"] or bool(row.online_url))
        )

    @property
    def days(self) -> tuple[date, date] | None:
        return days_of(self.cleaned_data.get("period", "")) if self.is_valid() else None

    def takes_place_then(self, occurrence: Occurrence) -> bool:
        if (days := self.days) is None:
            return True
        first, last = days
        return occurrence.starts.date() <= last and occurrence.last_day >= first

    def active(self) -> list[tuple[str, str]]:
        """What is asked at present: the field's name and words for it."""
        if not self.is_valid():
            return []
        asked = [(name, field, self.cleaned_data[name]) for name, field in self.fields.items()]
        return [
            (name, str(dict(field.choices)[value] if hasattr(field, "choices") else field.label))
            for name, field, value in asked
            if value
        ]
