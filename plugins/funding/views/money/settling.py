"""A proof at the desk. Of the final one finance says what counts, sees what follows, and settles."""

from django.shortcuts import redirect

from ...domain.notices import Notice, applicants
from ...domain.rehearsal import rehearse
from ...domain.settlement import figures_of
from ...domain.transitions import move, possible
from ...entitlement import reclaim
from ...entitlement_words import arithmetic
from ...models import Grant, Proof, Role
from .base import AtDesk, FormPage, OfProof
from .forms import StepForm
from .offer import arithmetic_of
from .proof_forms import CutsForm
from .wording import words_for

S = Grant.State


class DeskProofView(OfProof, AtDesk, FormPage):
    template_name = "funding/money/desk_proof.html"

    @property
    def may_settle(self) -> bool:
        return self.is_final and self.grant.state == S.PROOF_SUBMITTED and Role.FINANCE in self.roles

    def make_form(self, data=None, files=None):
        return CutsForm(self.statement, data)

    def post(self, request, *args, **kwargs):
        form = self.make_form(request.POST)
        if not form.is_valid():
            return self.show(form, 422)
        if "calc" in request.POST:
            return self.show(form)
        if "send" not in request.POST:
            return self.attempt(form, lambda: self.show_mail(form))
        mail = StepForm(request.POST, asks=set(), has_mail=True)
        if not mail.is_valid():
            return self.show(form, 422, mail=mail)
        return self.attempt(form, lambda: self.settle(form, mail.notice))

    def target(self, form: CutsForm) -> str:
        return S.RECLAIM if reclaim(figures_of(self.grant, self.statement, form.cuts())) else S.SETTLED

    def act(self, form: CutsForm, notice: Notice | None = None):
        return move(self.grant, self.target(form), by=self.request.user, cuts=form.cuts(), notice=notice)

    def show_mail(self, form: CutsForm):
        notice = rehearse(self.application, lambda: self.act(form))
        initial = {"subject": notice.subject, "text": notice.text}
        return self.show(form, mail=StepForm(asks=set(), has_mail=True, initial=initial))

    def settle(self, form: CutsForm, notice: Notice):
        self.act(form, notice)
        return redirect(self.address("desk_proof", proof=self.proof.pk))

    def get_context_data(self, *, form: CutsForm, **kwargs):
        context = {**super().get_context_data(**kwargs), **self.shown(), "form": form, "may_settle": self.may_settle}
        if self.may_settle and not form.error_list():
            context["rows"] = arithmetic(figures_of(self.grant, self.statement, form.cuts()))
            context["words"] = words_for(Grant, self.target(form))
        if kwargs.get("mail"):
            context["recipients"] = sorted(applicants(self.application))
        return context

    def shown(self) -> dict:
        return {
            "is_shown": self.proof.submitted_at is not None,
            "rows": arithmetic_of(self.grant) if self.is_final else [],
            "cuts": self.grant.settlement["cuts"] if self.is_final and self.grant.settlement else [],
            "steps": self.steps(),
        }

    def steps(self) -> list[tuple[str, object]]:
        """What else may be done: the address's target and its words."""
        if not self.is_final:
            can = Role.FINANCE in self.roles and self.proof.state == Proof.State.SUBMITTED
            targets = (Proof.State.ACCEPTED, Proof.State.QUESTION) if can else ()
            return [(target, words_for(Proof, target)) for target in targets]
        targets = {step.target for step in possible(self.grant, self.roles)} & {S.PROOF_QUESTION}
        return [(target, words_for(Grant, target)) for target in targets]
