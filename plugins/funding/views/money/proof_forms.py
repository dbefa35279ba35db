"""The forms of a proof. Drafts may be unfinished: nothing is required, only what cannot be read is refused."""

from collections.abc import Iterator
from decimal import Decimal
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from ...domain.proof_drafts import Draft, Entry
from ...domain.receipts import ReceiptEntry
from ...domain.settlement import Cut, Cuts, cut_problems, suggested_cuts
from ...domain.statement import Line, Statement
from ...form_fields import AmountField
from ...models import Proof, ProofLine, Receipt
from ..plans.forms import HoursField
from .forms import day_field


class ReportForm(forms.Form):
    report = forms.CharField(
        required=False,
        label=Proof._meta.get_field("report").verbose_name,
        help_text=_("Was haben Sie getan, wen haben Sie erreicht, was kam anders als geplant?"),
        max_length=20000,
        widget=forms.Textarea({"rows": 12, "dir": "auto"}),
    )
    other_income = AmountField(
        required=False,
        label=Proof._meta.get_field("other_income").verbose_name,
        help_text=_("In Euro. Keine? Dann lassen Sie das Feld leer."),
    )
    other_income_note = forms.CharField(
        required=False, label=Proof._meta.get_field("other_income_note").verbose_name, max_length=300
    )


class LineForm(forms.Form):
    """What a line of the plan came to: an amount, for volunteers hours."""

    amount = AmountField(required=False, label=ProofLine._meta.get_field("amount").verbose_name)
    hours = HoursField(required=False, label=ProofLine._meta.get_field("hours").verbose_name)
    note = forms.CharField(required=False, label=ProofLine._meta.get_field("note").verbose_name, max_length=300)

    def __init__(self, data, line: Line):
        self.line = line
        initial = {"amount": line.actual, "hours": line.hours, "note": line.note}
        super().__init__(data, prefix=f"line-{line.key}", initial=initial)
        del self.fields["amount" if line.is_volunteer else "hours"]

    def entry(self) -> Entry:
        values = self.cleaned_data
        return Entry(self.line.key, values.get("amount"), values.get("hours"), values["note"])


class ProofForm:
    """Report and statement on one page. The grant's own line is not written: what was paid is known."""

    def __init__(self, statement: Statement, data=None):
        proof = statement.proof
        initial = {name: getattr(proof, name) for name in ReportForm.base_fields}
        self.report = ReportForm(data, initial=initial | {"other_income": proof.other_income or None})
        self.costs = [LineForm(data, line) for line in statement.costs]
        self.financing = [LineForm(data, line) for line in statement.financing if not line.is_grant]
        self.version = proof.version if data is None else whole_number(data.get("version"))

    def is_valid(self) -> bool:
        return all(form.is_valid() for form in self.forms)

    @property
    def forms(self) -> list[forms.Form]:
        return [self.report, *self.costs, *self.financing]

    def error_list(self) -> list[tuple[str, str, str]]:
        return [error for form in self.forms for error in errors_of(form)]

    def draft(self) -> Draft:
        values = self.report.cleaned_data
        return Draft(
            report=values["report"],
            other_income=values["other_income"] or Decimal("0.00"),
            other_income_note=values["other_income_note"],
            entries=[form.entry() for form in (*self.costs, *self.financing)],
        )


def whole_number(text: str | None) -> int:
    """0 for what is none: no version has it."""
    return int(text) if text and text.isdecimal() and len(text) < 10 else 0


class ReceiptForm(forms.Form):
    """One receipt. `uploads` are the files that it has; those sent with it are added by the view."""

    key = forms.ChoiceField(required=False, label=_("Posten im Plan"))
    paid_on = day_field(required=False, label=Receipt._meta.get_field("paid_on").verbose_name)
    payee = forms.CharField(required=False, max_length=160, label=Receipt._meta.get_field("payee").verbose_name)
    purpose = forms.CharField(required=False, max_length=200, label=Receipt._meta.get_field("purpose").verbose_name)
    amount = AmountField(required=False, label=_("Betrag in Euro"))

    def __init__(self, data, statement: Statement, receipt: Receipt | None = None):
        initial = {}
        if receipt is not None:
            initial = {name: getattr(receipt, name) for name in self.base_fields} | {"key": str(receipt.key or "")}
        super().__init__(data, initial=initial)
        lines = [(str(line.key), line.name) for line in statement.costs]
        self.fields["key"].choices = [("", _("noch nicht gewählt")), *lines]

    def entry(self, files: list[UUID]) -> ReceiptEntry:
        values = self.cleaned_data
        key = UUID(values["key"]) if values["key"] else None
        return ReceiptEntry(key, values["paid_on"], values["payee"], values["purpose"], values["amount"], files=files)


class CutForm(forms.Form):
    """What of a line's costs counts."""

    eligible = AmountField(label=_("Anerkannt"))
    reason = forms.CharField(
        required=False, max_length=300, label=_("Warum weniger"), widget=forms.TextInput({"dir": "auto"})
    )

    def __init__(self, data, line: Line, cut: Cut | None):
        self.line = line
        initial = {"eligible": cut.eligible if cut else line.actual, "reason": cut.reason if cut else ""}
        super().__init__(data, prefix=f"cut-{line.key}", initial=initial)


class CutsForm:
    """All lines of costs; what is beyond the tolerance is suggested to be cut."""

    def __init__(self, statement: Statement, data=None):
        self.statement = statement
        suggested = suggested_cuts(statement)
        self.lines = [CutForm(data, line, suggested.get(line.key)) for line in statement.costs]
        self.is_bound = data is not None

    def is_valid(self) -> bool:
        if not all(form.is_valid() for form in self.lines):
            return False
        by_key = {form.line.key: form for form in self.lines}
        for key, sentence in cut_problems(self.statement, self.cuts()):
            form = by_key[key]
            eligible = form.cleaned_data["eligible"]
            form.add_error("reason" if eligible <= (form.line.actual or 0) else "eligible", sentence)
        return not any(form.errors for form in self.lines)

    def cuts(self) -> Cuts:
        """Those that cut something."""
        values = {form.line.key: form.cleaned_data if self.is_bound else form.initial for form in self.lines}
        actual = {form.line.key: form.line.actual for form in self.lines}
        return {
            key: Cut(value["eligible"], value["reason"])
            for key, value in values.items()
            if value.get("eligible") is not None and value["eligible"] != actual[key]
        }

    def error_list(self) -> list[tuple[str, str, str]]:
        return [error for form in self.lines for error in errors_of(form)]


def errors_of(form: forms.Form) -> Iterator[tuple[str, str, str]]:
    """Anchor, label and message, for the summary."""
    place = f"{form.line.name}, " if hasattr(form, "line") else ""
    for name, messages in form.errors.items():
        yield form[name].auto_id, f"{place}{form[name].label}", " ".join(messages)
