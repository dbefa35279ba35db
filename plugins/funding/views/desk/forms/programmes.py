from typing import ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from federation.keeping.forms import PartForm
from federation.keeping.forms.base import RowForm, day_of, field_of
from federation.registry.templatetags.registry_tags import language_name

from ....form_fields import PercentFormField
from ....models import Programme, Ruleset

LINES = forms.Textarea(attrs={"rows": 4})


class ProgrammeForm(PartForm):
    title = field_of(Programme, "title")
    funder = field_of(Programme, "funder", help_text=_("So, wie er genannt werden will, zum Beispiel in Bescheiden."))
    description = field_of(Programme, "description", widget=LINES)
    is_archived = field_of(Programme, "is_archived", help_text=_("Für ein beendetes Programm gibt es nichts Neues."))

    def values(self) -> dict:
        return dict(self.cleaned_data)


class CategoryForm(RowForm):
    """A kind of cost, with its name in each of the association's languages."""

    cap_percent = PercentFormField(
        label=_("Höchstens, in Prozent aller Kosten"), required=False, help_text=_("Leer: keine Grenze.")
    )

    def __init__(self, *args, languages: list[str], **kwargs):
        super().__init__(*args, **kwargs)
        cap = self.fields.pop("cap_percent")
        for number, language in enumerate(languages):
            label = _("Name (%(language)s)") % {"language": language_name(language)}
            self.fields[f"label_{language}"] = forms.CharField(label=label, max_length=120, required=number == 0)
        self.fields["cap_percent"] = cap

    @classmethod
    def from_document(cls, document: dict) -> dict:
        labels = {f"label_{language}": text for language, text in document["labels"].items()}
        return labels | {"cap_percent": document["cap_percent"]}

    def to_category(self) -> dict:
        """As `Ruleset.categories` holds it."""
        labels = {
            name.removeprefix("label_"): text
            for name, text in self.cleaned_data.items()
            if name.startswith("label_") and text
        }
        cap = self.cleaned_data["cap_percent"]
        key = self.cleaned_data.get("id", "")
        return {"key": key, "labels": labels, "cap_percent": None if cap is None else str(cap)}


class RulesetForm(PartForm):
    """The rules of a programme. `languages` are those that the kinds of cost have names in."""

    lists: ClassVar = {"categories": CategoryForm}

    valid_from = day_of(Ruleset, "valid_from")
    financing = field_of(Ruleset, "financing")
    quota = field_of(Ruleset, "quota")
    min_grant = field_of(Ruleset, "min_grant")
    max_grant = field_of(Ruleset, "max_grant")
    min_own_share = field_of(Ruleset, "min_own_share")
    volunteer_share = field_of(Ruleset, "volunteer_share")
    volunteer_rate = field_of(Ruleset, "volunteer_rate")
    line_tolerance = field_of(Ruleset, "line_tolerance")
    payment_window_days = field_of(Ruleset, "payment_window_days")
    interim_report_months = field_of(Ruleset, "interim_report_months", help_text=_("Leer: kein Zwischennachweis."))
    proof_due_days = field_of(Ruleset, "proof_due_days")
    retention_years = field_of(Ruleset, "retention_years")
    overdue_blocks_award = field_of(Ruleset, "overdue_blocks_award")
    is_de_minimis = field_of(Ruleset, "is_de_minimis")
    de_minimis_ceiling = field_of(Ruleset, "de_minimis_ceiling")
    weiterleitung_terms = field_of(
        Ruleset,
        "weiterleitung_terms",
        widget=LINES,
        help_text=_("Was der Mittelgeber verlangt und wer Geld bekommt, einhalten muss. Steht in jedem Bescheid."),
    )

    def __init__(self, data=None, *, languages: list[str], **kwargs):
        self.languages = languages
        super().__init__(data, **kwargs)
        if data is None and not (kwargs.get("document") or {}).get("categories"):
            self.rows["categories"].extra = 1

    def row_arguments(self, name):
        return {"languages": self.languages}

    def values(self) -> dict:
        categories = [form.to_category() for form in self.rows["categories"].kept]
        return dict(self.cleaned_data) | {"categories": categories}
