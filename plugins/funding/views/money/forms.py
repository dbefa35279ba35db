"""The forms about money, all but those of proofs."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ...domain.balance import Balance
from ...domain.notices import Notice
from ...domain.payments import Request, amount_problem, valid_iban
from ...form_fields import AmountField
from ...models import Payment

LONG = {"rows": 4, "dir": "auto"}


def day_field(**kwargs) -> forms.DateField:
    widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
    return forms.DateField(widget=widget, error_messages={"invalid": _("Wählen Sie einen Tag.")}, **kwargs)


class RequestForm(forms.Form):
    """Asks for money. `balance` says how much is left."""

    amount = AmountField(label=_("Betrag in Euro"))
    purpose = forms.CharField(
        label=Payment._meta.get_field("purpose").verbose_name, max_length=2000, widget=forms.Textarea(LONG)
    )
    account_holder = forms.CharField(
        label=_("Kontoinhaber*in"), max_length=140, help_text=_("So, wie es auf der Karte der Bank steht.")
    )
    iban = forms.CharField(
        label=_("IBAN"),
        max_length=50,
        help_text=_("Das Konto der Organisation, nicht ein privates."),
        widget=forms.TextInput({"dir": "ltr", "autocomplete": "off", "spellcheck": "false"}),
    )

    def __init__(self, *args, balance: Balance, **kwargs):
        self.balance = balance
        super().__init__(*args, **kwargs)

    def clean_amount(self):
        amount = self.cleaned_data["amount"]
        if problem := amount_problem(self.balance, amount):
            raise ValidationError(problem)
        return amount

    def clean_iban(self):
        try:
            return valid_iban(self.cleaned_data["iban"])
        except ValueError as error:
            raise ValidationError(str(error)) from error

    def wanted(self) -> Request:
        return Request(**self.cleaned_data)


class RepaymentForm(forms.Form):
    amount = AmountField(label=_("Betrag in Euro"))
    received_on = day_field(label=_("Eingegangen am"), initial=timezone.localdate)


class DeclineForm(forms.Form):
    reason = forms.CharField(
        label=_("Warum möchten Sie die Förderung nicht?"), max_length=2000, widget=forms.Textarea(LONG)
    )


class StepForm(forms.Form):
    """What a step asks for: a reason, the day of payment, and the mail once it was written."""

    reason = forms.CharField(label=_("Grund"), max_length=4000, widget=forms.Textarea(LONG))
    paid_on = day_field(label=_("Ausgezahlt am"), initial=timezone.localdate)
    subject = forms.CharField(label=_("Betreff"), max_length=200, widget=forms.TextInput({"dir": "auto"}))
    text = forms.CharField(label=_("Text"), max_length=10000, widget=forms.Textarea({"rows": 12, "dir": "auto"}))

    def __init__(self, *args, asks: set[str], has_mail: bool, **kwargs):
        super().__init__(*args, **kwargs)
        wanted = asks | ({"subject", "text"} if has_mail else set())
        for name in set(self.fields) - wanted:
            del self.fields[name]

    @property
    def notice(self) -> Notice | None:
        """As it was looked through; None: the standard text, or nobody is told."""
        data = self.cleaned_data
        return Notice(data["subject"], data["text"]) if "text" in data else None
