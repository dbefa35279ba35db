"""Forms about one application: steps, reviews."""

from django import forms
from django.utils.html import escape
from django.utils.translation import gettext_lazy as _

from federation.keeping.forms import PartForm
from federation.keeping.forms.base import field_of

from ....domain.deciding import CHECKLIST
from ....domain.notices import Notice
from ....models import Application, Review, Role

S = Application.State
LINES = forms.Textarea(attrs={"rows": 4})
LETTER = forms.Textarea(attrs={"rows": 14})


class StepForm(PartForm):
    """What a step asks for: a reason, a checklist, words for the letter, the mail as it will go out."""

    def __init__(self, data=None, *, step, with_mail: bool, **kwargs):
        super().__init__(data, **kwargs)
        self.step = step
        if (step.source, step.target) == (S.FORMAL_CHECK, S.REVIEW):
            for key, label in CHECKLIST.items():
                missing = {"required": _("Das muss stimmen, bevor es weitergeht. Sonst fragen Sie nach.")}
                self.fields[f"check_{key}"] = forms.BooleanField(label=label, error_messages=missing)
        if step.needs_reason:
            self.add_reason()
        if step.target == S.APPROVED:
            self.fields["terms"] = forms.CharField(
                label=_("Weitere Auflagen für diese Bewilligung"), widget=LINES, required=False, max_length=5000
            )
        if step.target in (S.APPROVED, S.REJECTED):
            self.fields["letter_note"] = forms.CharField(
                label=_("Zusatz im Schreiben"), widget=LINES, required=False, max_length=3000
            )
        if with_mail:
            self.fields["subject"] = forms.CharField(label=_("Betreff der Mail"), max_length=200)
            self.fields["text"] = forms.CharField(label=_("Text der Mail"), widget=LETTER, max_length=10000)
        for name, value in (kwargs.get("document") or {}).items():
            self.initial.setdefault(name, value)

    def add_reason(self):
        if self.step.target == S.MORE_INFORMATION:
            label, hint = _("Ihre Frage an die Organisation"), _("Sie steht in der Mail und beim Antrag.")
        else:
            label, hint = (
                _("Grund"),
                _("Nur für Ihre Kolleg*innen und das Protokoll. Die Organisation sieht ihn nicht."),
            )
        self.fields["reason"] = forms.CharField(label=label, help_text=hint, widget=LINES, max_length=4000)

    @property
    def notice(self) -> Notice | None:
        if "text" not in self.cleaned_data:
            return None
        return Notice(self.cleaned_data["subject"], self.cleaned_data["text"])

    def given(self) -> dict:
        """What the step's conditions and effect want to know."""
        given = {name: self.cleaned_data[name] for name in ("terms", "letter_note") if name in self.cleaned_data}
        ticked = [name.removeprefix("check_") for name in self.cleaned_data if name.startswith("check_")]
        return given | ({"checklist": ticked} if ticked else {})


class CommentForm(PartForm):
    text = forms.CharField(label=_("Interne Bemerkung"), widget=LINES, max_length=4000)


class ReviewersForm(PartForm):
    """Asks one of the reviewers who are not asked yet. `members` are FunderMembers."""

    member = forms.TypedChoiceField(label=_("Wer soll begutachten?"), coerce=int)

    def __init__(self, data=None, *, members, **kwargs):
        super().__init__(data, **kwargs)
        names = [(member.pk, member.user.get_full_name() or member.user.email) for member in members]
        self.fields["member"].choices = [("", _("Bitte wählen")), *names]


class DeclarationForm(PartForm):
    has_conflict = forms.TypedChoiceField(
        label=_("Spricht etwas dagegen, dass Sie diesen Antrag beurteilen?"),
        help_text=_("Zum Beispiel ein Amt in der Organisation, Verwandtschaft, ein eigener Antrag, Geld."),
        choices=[("no", _("Nein, ich bin unbefangen.")), ("yes", _("Ja, ich bin befangen."))],
        widget=forms.RadioSelect,
        coerce=lambda value: value == "yes",
        empty_value=None,
    )
    reason = forms.CharField(label=_("Wenn ja: warum?"), widget=LINES, required=False, max_length=2000)


class ReviewForm(PartForm):
    """Points for each criterion, a comment, a recommendation. Everything may be empty until it is handed in."""

    comment = field_of(Review, "comment", widget=forms.Textarea(attrs={"rows": 8}))
    recommendation = forms.ChoiceField(
        label=_("Empfehlung"), choices=Review._meta.get_field("recommendation").choices, required=False,
        widget=forms.RadioSelect,
    )  # fmt: skip

    def __init__(self, data=None, *, criteria, **kwargs):
        super().__init__(data, **kwargs)
        self.criteria = list(criteria)
        fields = {}
        for criterion in self.criteria:
            fields[f"points_{criterion.pk}"] = forms.IntegerField(
                label=criterion.title,
                help_text=points_hint(criterion),
                min_value=0,
                max_value=criterion.max_points,
                required=False,
            )
        self.fields = fields | self.fields
        for name, value in (kwargs.get("document") or {}).items():
            self.initial.setdefault(name, value)

    def points(self) -> dict[int, int]:
        given = {it.pk: self.cleaned_data.get(f"points_{it.pk}") for it in self.criteria}
        return {number: points for number, points in given.items() if points is not None}


def points_hint(criterion):
    """Text of officers: escaped where the field's template marks hints as safe."""
    words = _("0 bis %(most)s Punkte, Gewicht %(weight)s.") % {
        "most": criterion.max_points,
        "weight": criterion.weight.normalize(),
    }
    return escape(" ".join(filter(None, [criterion.description, str(words)])))


class RoleForm(PartForm):
    email = forms.EmailField(label=_("E-Mail"), help_text=_("Wer noch kein Konto hat, bekommt eines."))
    role = forms.ChoiceField(label=_("Rolle"), widget=forms.RadioSelect)

    def __init__(self, data=None, **kwargs):
        super().__init__(data, **kwargs)
        self.fields["role"].choices = [(role.value, ROLE_WORDS[role]) for role in ROLE_WORDS]


ROLE_WORDS = {
    Role.OFFICER: _("Programmbetreuung: schreibt aus, prüft Anträge, fragt nach, schlägt vor"),
    Role.REVIEWER: _("Begutachtung: beurteilt die Anträge, um die man sie bittet"),
    Role.FINANCE: _("Finanzen: prüft Auszahlungen und Nachweise, zahlt aus"),
    Role.APPROVER: _("Bewilligung: entscheidet über Anträge und gibt Auszahlungen frei"),
    Role.AUDITOR: _("Prüfung: liest alles, ändert nichts"),
}
