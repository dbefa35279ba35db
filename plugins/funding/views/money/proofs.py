"""The proof as the organisation writes it: report, statement, receipts; then the look at all of it, and submitting."""

from django.http import Http404
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ...domain import interim
from ...domain.plan_changes import may_change
from ...domain.proof_drafts import save_draft
from ...domain.proof_problems import problems
from ...domain.proofs import is_open
from ...domain.statement import Statement, statement_of
from ...domain.transitions import move
from ...models import Grant, Proof, Role
from ...money import format_amount, format_number
from .base import FormPage, OfOrganisation, OfProof
from .proof_forms import ProofForm


class OwnProof(OfProof, OfOrganisation):
    """Mix-in: a page of one proof for the organisation that writes it."""

    @property
    def is_writable(self) -> bool:
        return is_open(self.proof)

    def get_context_data(self, **kwargs):
        return {
            **super().get_context_data(**kwargs),
            "is_writable": self.is_writable,
            "may_change_plan": may_change(self.grant),
            "today": timezone.localdate(),
        }


class ProofView(OwnProof, FormPage):
    template_name = "funding/money/proof.html"

    def make_form(self, data=None, files=None):
        return ProofForm(self.statement, data)

    def get(self, request, *args, **kwargs):
        return self.show(self.make_form(), is_saved="saved" in request.GET)

    def save(self, form):
        save_draft(self.proof, form.draft(), by=self.request.user, version=form.version)
        if self.request.POST.get("action") == "check":
            return self.address("proof_submit", proof=self.proof.pk)
        return self.address("proof", proof=self.proof.pk) + "?saved"

    def show(self, form, status=200, *, current: Proof | None = None, **context):
        """After somebody else was faster: what they stored, beside what was typed; the next save puts it in place."""
        if current is not None:
            context["meanwhile"] = meanwhile(form, statement_of(current))
            form.version = current.version
        return super().show(form, status, **context)


def meanwhile(form: ProofForm, stored: Statement) -> list[tuple[str, str, str]]:
    """Label, what is stored now, what was typed; where they differ."""
    draft, proof = form.draft(), stored.proof
    pairs = [
        (form.report["report"].label, proof.report, draft.report),
        (
            form.report["other_income"].label,
            format_amount(proof.other_income),
            format_amount(draft.other_income),
        ),
        (form.report["other_income_note"].label, proof.other_income_note, draft.other_income_note),
    ]
    entries = {entry.key: entry for entry in draft.entries}
    for line in stored.lines:
        if entry := entries.get(line.key):
            now = in_words(line.hours if line.is_volunteer else line.actual, line.note)
            pairs.append((line.name, now, in_words(entry.hours if line.is_volunteer else entry.amount, entry.note)))
    return [(label, now, typed) for label, now, typed in pairs if now != typed]


def in_words(number, note: str) -> str:
    return " ".join(filter(None, ["" if number is None else format_number(number), note]))


class SubmitProofView(OwnProof, FormPage):
    """All of it once more, with what is missing; the person who signs hands it in."""

    template_name = "funding/money/proof_submit.html"
    title = _("Prüfen und einreichen")

    def check_access(self):
        super().check_access()
        if not self.is_writable and self.request.method == "GET":
            raise Http404

    def make_form(self, data=None, files=None):
        return None

    def post(self, request, *args, **kwargs):
        return self.attempt(None, self.submit)

    def submit(self):
        if self.proof.kind == Proof.Kind.FINAL:
            move(self.grant, Grant.State.PROOF_SUBMITTED, by=self.request.user)
        else:
            interim.move(self.proof, Proof.State.SUBMITTED, by=self.request.user)
        return redirect(self.address("proof", proof=self.proof.pk))

    def get_context_data(self, **kwargs):
        context = {"problems": problems(self.statement), "signs": Role.SIGNATORY in self.own_roles}
        return {**super().get_context_data(**kwargs), **context}
