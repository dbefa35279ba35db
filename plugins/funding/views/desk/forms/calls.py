from decimal import Decimal
from typing import ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from federation.keeping.forms import PartForm
from federation.keeping.forms.base import RowForm, field_of
from federation.registry.models import Organisation

from ....domain.call_setup import FIXED_BY_OPENING
from ....form_fields import AmountField
from ....models import Call, Criterion, Ruleset

FEW_LINES = forms.Textarea(attrs={"rows": 3})
MOST_FOUND = 20


class MomentField(forms.DateTimeField):
    """Day and time to the second, as clocks in Germany show it."""

    widget = forms.DateTimeInput(
        format="%Y-%m-%dT%H:%M:%S", attrs={"type": "datetime-local", "step": "1", "dir": "ltr"}
    )

    def __init__(self, **kwargs):
        kwargs.setdefault("help_text", _("Auf die Sekunde genau, Uhrzeit in Deutschland."))
        super().__init__(**kwargs)


class CriterionForm(RowForm):
    title = field_of(Criterion, "title")
    description = field_of(Criterion, "description", widget=FEW_LINES)
    weight = AmountField(label=_("Gewicht"), help_text=_("Im Verhältnis zu den anderen: 2 zählt doppelt."))
    max_points = field_of(Criterion, "max_points")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["weight"].initial = Decimal("1.00")
        self.fields["max_points"].initial = 5

    def clean_weight(self):
        weight = self.cleaned_data["weight"]
        if weight is not None and not Decimal(0) < weight < 1000:
            raise ValidationError(_("Schreiben Sie eine Zahl größer als 0, zum Beispiel 1."))
        return weight

    def to_criterion(self) -> dict:
        number = self.cleaned_data.get("id", "")
        own = {name: value for name, value in self.cleaned_data.items() if name in self.base_fields}
        return own | {"id": int(number) if number.isdecimal() else None}


class RulesetChoice(forms.ModelChoiceField):
    def label_from_instance(self, ruleset):
        return _("%(programme)s, Fassung %(version)s") % {"programme": ruleset.programme, "version": ruleset.version}


class CallForm(PartForm):
    """A call. What opening fixed is shown no more once `is_opened`."""

    lists: ClassVar = {"criteria": CriterionForm}

    title = field_of(Call, "title")
    ruleset = RulesetChoice(
        label=_("Programm und Regeln"),
        queryset=Ruleset.objects.none(),
        empty_label=_("Bitte wählen"),
        help_text=_("Zur Wahl stehen Regeln, die festgelegt sind."),
    )
    code = field_of(Call, "code")
    opens_at = MomentField(label=_("Öffnet am"))
    closes_at = MomentField(label=_("Schließt am"))
    budget = field_of(Call, "budget")
    eligibility = field_of(Call, "eligibility")
    contact_name = field_of(Call, "contact_name")
    contact_email = field_of(Call, "contact_email")
    contact_phone = field_of(Call, "contact_phone")

    def __init__(self, data=None, *, is_opened: bool = False, **kwargs):
        super().__init__(data, **kwargs)
        if is_opened:
            for name in set(FIXED_BY_OPENING) & set(self.fields):
                del self.fields[name]
        else:
            rules = Ruleset.objects.filter(published_at__isnull=False, programme__is_archived=False)
            self.fields["ruleset"].queryset = rules.select_related("programme").order_by("programme__title", "-version")
        if data is None and not (kwargs.get("document") or {}).get("criteria"):
            self.rows["criteria"].extra = 1

    def values(self) -> dict:
        values = dict(self.cleaned_data)
        if "ruleset" in values:
            values["programme"] = values["ruleset"].programme
        return values

    def criteria(self) -> list[dict]:
        return [form.to_criterion() for form in self.rows["criteria"].kept]


class DeadlineForm(PartForm):
    closes_at = MomentField(label=_("Neue Frist"))
    reason = forms.CharField(label=_("Grund"), widget=FEW_LINES, max_length=2000)


class OrganisationSearch(forms.Form):
    """Finds organisations by name, among those given: a text first, then one of what was found."""

    q = forms.CharField(label=_("Name der Organisation"), required=False, max_length=100)

    def found(self, among) -> list[Organisation]:
        """At most MOST_FOUND, best by name; nothing without a text."""
        text = self.cleaned_data.get("q", "").strip() if self.is_valid() else ""
        return list(among.filter(name__icontains=text).order_by("name", "pk")[:MOST_FOUND]) if text else []


class ForOrganisationForm(PartForm):
    """Something for one organisation of those `among`; the search before it offers some of them."""

    organisation = forms.ModelChoiceField(
        label=_("Organisation"), queryset=Organisation.objects.none(), widget=forms.RadioSelect, empty_label=None
    )

    def __init__(self, data=None, *, among, **kwargs):
        super().__init__(data, **kwargs)
        self.fields["organisation"].queryset = among


class LateAccessForm(ForOrganisationForm):
    until = MomentField(label=_("Nachfrist bis"))
    reason = forms.CharField(label=_("Grund"), widget=FEW_LINES, max_length=2000)


class AccessForm(ForOrganisationForm):
    email = forms.EmailField(
        label=_("E-Mail"),
        help_text=_("Von jemandem, der für die Organisation unterschreiben darf. Prüfen Sie vorher, wer das ist."),
    )
