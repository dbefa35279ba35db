"""Days as people write them: one in each line, or from – to, in the order of their country: day, month, year."""

import re
from datetime import date, timedelta
from itertools import groupby

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import get_language
from django.utils.translation import gettext as _

DATE = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})|(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4})"
)
MARKS = str.maketrans("", "", "\u200e\u200f\u061c\u2066\u2067\u2068\u2069")  # of direction; they come along when copied
BETWEEN = ("-", "–", "—", "bis", "to", "حتى", "إلى", "до", "по")
MOST_DAYS = 366
WORTH_A_RANGE = 3


class DatesField(forms.CharField):
    """A list of ISO dates in the document, lines in the form. Every line that cannot be read is named."""

    def __init__(self, **kwargs):
        super().__init__(widget=forms.Textarea(attrs={"rows": 3, "dir": "ltr"}), required=False, **kwargs)

    def prepare_value(self, value):
        return "\n".join(lines_of(value)) if isinstance(value, list) else value

    def to_python(self, value) -> list[str]:
        days, wrong = set(), []
        for line in (value or "").translate(MARKS).splitlines():
            try:
                days |= days_in(line.strip())
            except ValueError:
                wrong.append(line.strip())
        if wrong:
            example = as_written(date(2026, 12, 24))
            raise ValidationError(
                [
                    _("„%(line)s“ ist nicht lesbar. Schreiben Sie einen Tag so: %(example)s.")
                    % {"line": line, "example": example}
                    for line in wrong
                ]
            )
        return sorted(day.isoformat() for day in days)

    def has_changed(self, initial, data) -> bool:
        try:
            return self.to_python(data) != sorted(initial or [])
        except ValidationError:
            return True


def days_in(line: str) -> set[date]:
    """The days of a line: none, one, or all from the first to the last. Raises ValueError."""
    found = [day_of(match) for match in DATE.finditer(line)]
    rest = DATE.sub("", line).strip()
    if not line:
        return set()
    if len(found) == 1 and not rest:
        return {found[0]}
    if len(found) == 2 and rest in BETWEEN:
        days = (found[1] - found[0]).days
        if 0 <= days <= MOST_DAYS:
            return {found[0] + timedelta(days=number) for number in range(days + 1)}
    raise ValueError(line)


def day_of(match: re.Match) -> date:
    if match["year"]:
        return date(int(match["year"]), int(match["month"]), int(match["day"]))
    day, month, year = match.groups()[3:]
    return date(int(year), int(month), int(day))


def lines_of(iso_dates: list[str]) -> list[str]:
    """Days in a row are one line. What is no date, as an import may bring it, is shown as it is."""
    try:
        days = sorted(date.fromisoformat(day) for day in iso_dates)
    except (TypeError, ValueError):
        return [str(day) for day in iso_dates]
    lines = []
    for _start, numbered in groupby(enumerate(days), key=lambda pair: pair[1] - timedelta(days=pair[0])):
        row = [day for _number, day in numbered]
        if len(row) < WORTH_A_RANGE:
            lines += map(as_written, row)
        else:
            lines.append(f"{as_written(row[0])} – {as_written(row[-1])}")
    return lines


def as_written(day: date) -> str:
    return f"{day:%d/%m/%Y}" if get_language() in ("en", "ar") else f"{day:%d.%m.%Y}"
