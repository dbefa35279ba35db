"""The plan as a form: rows of costs and of financing, added and removed by buttons. What was typed is never lost."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from uuid import UUID, uuid4

from django import forms
from django.http import QueryDict
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from ...form_fields import AmountField
from ...models import PlanLine, Ruleset
from ...money import format_number
from ...plan_sums import Source, category_label, volunteer_value
from .rows import COST, FINANCING, row_count

WRITTEN = ("title", "note", "amount", "hours")  # what makes a row more than an empty one
OWN_WORDS = forms.TextInput({"dir": "auto"})  # people write in any language, whatever they read
MOST_HOURS = Decimal("99999.99")


class HoursField(AmountField):
    default_error_messages = {
        "unreadable": _("Schreiben Sie eine Zahl von Stunden, zum Beispiel 12,5."),
        "decimals": _("Schreiben Sie höchstens zwei Stellen nach dem Komma, zum Beispiel 12,5."),
        "negative": _("Die Stunden dürfen nicht negativ sein."),
        "max_value": _("So viele Stunden hat kein Vorhaben."),
    }

    def prepare_value(self, value):
        return format_number(value) if isinstance(value, Decimal) else value

    def validate(self, value):
        super().validate(value)
        if value is not None and value > MOST_HOURS:
            raise forms.ValidationError(self.error_messages["max_value"], code="max_value")


class LineForm(forms.Form):
    """A row. Its `key` is the line's, and the ids of its fields are made of it: messages lead to them."""

    side = ""
    use_required_attribute = False  # an empty row is no mistake

    title = forms.CharField(required=False, max_length=160, label=_("Posten"), widget=OWN_WORDS)
    amount = AmountField(required=False, label=_("Betrag in Euro"))

    def __init__(self, *args, ruleset: Ruleset, line: PlanLine | None = None, **kwargs):
        self.ruleset = ruleset
        super().__init__(*args, initial=initial_of(line), **kwargs)
        self.messages: dict[str, list[str]] = {}  # what the rules say, by field
        self.before: Decimal | None = None  # the line's amount in the plan beside
        self.set_up(line)
        for name, each in self.fields.items():
            each.widget.attrs["id"] = f"line-{self.key}-{name}"

    def set_up(self, line: PlanLine | None) -> None:
        """What depends on the ruleset or on the line."""

    @cached_property
    def key(self) -> str:
        """As it was sent; a row without a readable one gets one now."""
        sent = self.data.get(self.add_prefix("key")) if self.is_bound else self.initial.get("key")
        try:
            return str(UUID(str(sent)))
        except ValueError:
            return str(uuid4())

    @property
    def is_written(self) -> bool:
        return any(str(self[name].value() or "").strip() for name in WRITTEN if name in self.fields)

    def line(self) -> PlanLine:
        """What is written, as far as it can be read."""
        values = getattr(self, "cleaned_data", {}) if self.is_bound else self.initial
        read = {name: values.get(name) for name in ("title", "note", "status") if values.get(name)}
        amount = values.get("amount") or Decimal("0.00")
        return PlanLine(
            key=UUID(self.key), side=self.side, category=values.get("category") or "", amount=amount, **read
        )

    @property
    def difference(self) -> Decimal | None:
        return None if self.before is None else self.line().amount - self.before

    def cells(self) -> list[tuple[forms.BoundField, list[str]]]:
        """The fields to be seen, each with what the rules say about it."""
        return [(bound, self.messages.get(bound.name, [])) for bound in self.visible_fields()]

    def show(self, name: str, message: str) -> None:
        """Puts what a rule says beside the field; it is no error of the form: drafts are saved with it."""
        if name in self.fields:
            self.messages.setdefault(name, []).append(message)
            self.fields[name].widget.attrs |= {
                "aria-invalid": "true", "aria-describedby": f"line-{self.key}-{name}-problem",
            }  # fmt: skip


def initial_of(line: PlanLine | None) -> dict:
    if line is None:
        return {}
    names = ("key", "category", "title", "note", "status", "hours")
    return {name: getattr(line, name) for name in names} | {"amount": line.amount or None}


class CostForm(LineForm):
    side = COST

    category = forms.ChoiceField(required=False, label=_("Kostenart"))
    note = forms.CharField(required=False, max_length=300, label=_("Wofür genau"), widget=OWN_WORDS)
    field_order = ("title", "category", "note", "amount")

    def set_up(self, line):
        categories = [(each["key"], category_label(self.ruleset, each["key"])) for each in self.ruleset.categories]
        if line is not None and line.category and line.category not in dict(categories):
            categories.append((line.category, line.category))
        self.fields["category"].choices = [("", _("Bitte wählen")), *categories]


class FinancingForm(LineForm):
    side = FINANCING

    category = forms.ChoiceField(choices=Source.choices, widget=forms.HiddenInput)
    status = forms.ChoiceField(
        required=False, label=_("Stand"), choices=[("", _("Bitte wählen")), *PlanLine.Status.choices]
    )
    hours = HoursField(required=False, label=_("Stunden"))
    field_order = ("category", "title", "status", "hours", "amount")

    def set_up(self, line):
        """Who gives the grant and how sure it is needs no asking; hours are worth what the ruleset says."""
        self.fields["title"].label = _("Bezeichnung")
        if self.is_volunteer:
            del self.fields["amount"], self.fields["status"]
        else:
            del self.fields["hours"]
        if self.is_grant:
            del self.fields["title"], self.fields["status"]

    @property
    def source(self) -> str:
        sent = self.data.get(self.add_prefix("category")) if self.is_bound else self.initial.get("category")
        return sent if sent in Source.values else Source.OWN.value

    @property
    def source_label(self) -> str:
        return Source(self.source).label

    @property
    def is_grant(self) -> bool:
        return self.source == Source.GRANT

    @property
    def is_volunteer(self) -> bool:
        return self.source == Source.VOLUNTEER

    @property
    def worth(self) -> Decimal:
        return volunteer_value(self.hours_read, self.ruleset)

    @property
    def hours_read(self) -> Decimal | None:
        if not self.is_volunteer:
            return None
        return getattr(self, "cleaned_data", self.initial).get("hours")

    def line(self):
        line = super().line()
        line.category = self.source
        if self.is_volunteer:
            line.hours, line.amount = self.hours_read, self.worth
        return line


ROWS = {COST: CostForm, FINANCING: FinancingForm}


@dataclass
class PlanForm:
    """Both sides. `data` is what was sent; otherwise the rows show `lines`, and an empty one for each kind of line."""

    ruleset: Ruleset
    lines_read: list[PlanLine] = field(default_factory=list)
    version: int = 1
    data: QueryDict | None = None
    gone: list[PlanLine] = field(default_factory=list)  # of the plan beside

    @classmethod
    def of(cls, lines, ruleset: Ruleset, *, version: int) -> "PlanForm":
        return cls(ruleset, list(lines), version)

    @classmethod
    def sent(cls, data: QueryDict, ruleset: Ruleset) -> "PlanForm":
        version = data.get("version", "")
        number = int(version) if version.isdecimal() and len(version) < 10 else 0
        return cls(ruleset, version=number, data=data)

    @cached_property
    def costs(self) -> list[LineForm]:
        return self.rows(COST, [] if self.lines_read else [None] * 3)

    @cached_property
    def financing(self) -> list[LineForm]:
        present = {line.category for line in self.lines_read}
        missing = [source for source in self.sources if source not in present]
        rows = self.rows(FINANCING, [PlanLine(side=FINANCING, category=source) for source in missing])
        return sorted(rows, key=lambda row: Source.values.index(row.source))

    @property
    def sources(self) -> list[str]:
        """Hours are asked for where they count."""
        counts = self.ruleset.volunteer_rate and self.ruleset.volunteer_share
        return [source for source in Source.values if source != Source.VOLUNTEER or counts]

    @property
    def can_be_added(self) -> list[tuple[str, str]]:
        return [(source, Source(source).label) for source in self.sources if source != Source.GRANT]

    def rows(self, side: str, empty: list[PlanLine | None]) -> list[LineForm]:
        form = ROWS[side]
        if self.data is not None:
            count = row_count(self.data, side)
            return [form(self.data, prefix=f"{side}-{index}", ruleset=self.ruleset) for index in range(count)]
        lines = [*(line for line in self.lines_read if line.side == side), *empty]
        return [form(prefix=f"{side}-{index}", ruleset=self.ruleset, line=line) for index, line in enumerate(lines)]

    @property
    def all_rows(self) -> list[LineForm]:
        return [*self.costs, *self.financing]

    def is_valid(self) -> bool:
        return not [row for row in self.all_rows if not row.is_valid()]  # all of them are looked at

    def lines(self) -> list[PlanLine]:
        """The rows that were written in, as lines: unreadable amounts are nothing."""
        if self.data is None:
            return self.lines_read
        self.is_valid()
        return [row.line() for row in self.all_rows if row.is_written]

    def errors(self) -> list[tuple[str, str, str]]:
        """For the summary: the field's id, its label, what is wrong."""
        return [
            (f"line-{row.key}-{bound.name}", str(bound.label), error)
            for row in self.all_rows
            for bound in row
            for error in (bound.errors if self.data is not None else ())
        ]

    def show_beside(self, lines: Iterable[PlanLine]) -> None:
        """Shows another plan's amounts beside the rows, and the lines that the form has no more."""
        rows = {row.key: row for row in self.all_rows}
        for line in lines:
            if row := rows.get(str(line.key)):
                row.before = line.amount
            else:
                self.gone.append(line)

    def show_problems(self, problems) -> None:
        """Puts each problem of the rules beside its field."""
        rows = {row.key: row for row in self.all_rows}
        for problem in problems:
            key, _dash, name = problem.anchor.removeprefix("line-").rpartition("-")
            if key in rows:
                rows[key].show(name, problem.message)
