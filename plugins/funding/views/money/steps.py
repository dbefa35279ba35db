"""Each step of an award, a payment or an interim proof is a page: what will happen, the mail, and the button.

The mail is that of a rehearsal: so it says what it will say, and what stands against the step is known before.
"""

from typing import Any

from django.http import Http404
from django.utils.translation import gettext as _

from ...domain import interim
from ...domain.notices import Notice, applicants
from ...domain.rehearsal import rehearse
from ...domain.steps import TABLES, Step
from ...domain.transitions import move
from ...errors import FundingError, NoSuchStep, NotAllowed
from ...models import Grant, Payment, Proof
from .base import AtDesk, FormPage
from .forms import StepForm
from .wording import words_for


class StepPage(AtDesk, FormPage):
    """Whom the step tells sees the mail first; "send" alone takes the step."""

    template_name = "funding/money/step.html"
    table: dict[tuple[str, str], Step] = {}
    asks_day = False

    @property
    def about(self):
        """What is moved."""
        raise NotImplementedError

    def act(self, **values: Any) -> Any:
        return move(self.about, self.kwargs["target"], by=self.request.user, **values)

    def check_access(self):
        super().check_access()
        if self.kwargs["target"] not in type(self.about).State.values:
            raise Http404

    @property
    def title(self):
        return words_for(type(self.about), self.kwargs["target"]).button

    @property
    def step(self) -> Step | None:
        return self.table.get((self.about.state, self.kwargs["target"]))

    @property
    def asks(self) -> set[str]:
        names = {"reason"} if self.step and self.step.needs_reason else set()
        return names | ({"paid_on"} if self.asks_day else set())

    def make_form(self, data=None, files=None, *, has_mail=None, **kwargs):
        has_mail = "text" in (data or {}) if has_mail is None else has_mail
        return StepForm(data, asks=self.asks, has_mail=has_mail, **kwargs)

    def get(self, request, *args, **kwargs):
        form = self.make_form()
        if refusal := self.refusal():
            return self.refuse(form, *refusal)
        if self.asks or not self.step.mails:
            return self.show(form)
        return self.attempt(form, lambda: self.show_mail({}))

    def refusal(self) -> tuple[FundingError, int] | None:
        """Why the step cannot even be prepared, with the status to say so."""
        if self.step is None:
            return NoSuchStep(), 409
        return None if self.step.roles & self.roles else (NotAllowed(), 403)

    def post(self, request, *args, **kwargs):
        if refusal := self.refusal():
            return self.refuse(self.make_form(), *refusal)
        form = self.make_form(request.POST)
        if not form.is_valid():
            return self.show(form, 422)
        if self.step.mails and "send" not in request.POST:
            return self.attempt(form, lambda: self.show_mail(form.cleaned_data))
        return super().post(request, *args, **kwargs)

    def show_mail(self, written: dict):
        """The second page: with the mail as it would go out."""
        notice = self.rehearsed({name: written[name] for name in self.asks})
        initial = {name: written[name] for name in self.asks} | {"subject": notice.subject, "text": notice.text}
        return self.show(self.make_form(has_mail=True, initial=initial))

    def rehearsed(self, values: dict) -> Notice:
        return rehearse(self.application, lambda: self.act(**values))

    def save(self, form):
        values = {name: form.cleaned_data[name] for name in self.asks}
        self.act(notice=form.notice, **values)
        return self.next_url()

    def next_url(self) -> str:
        return self.file_url()

    def get_context_data(self, **kwargs):
        words = words_for(type(self.about), self.kwargs["target"])
        has_mail = "text" in kwargs["form"].fields
        context = {
            "effect": words.effect,
            "button": words.button if has_mail or not (self.step and self.step.mails) else _("Weiter zur Mail"),
            "has_mail": has_mail,
            "can_act": self.refusal() is None,
            "recipients": sorted(applicants(self.application)) if has_mail else [],
            "back_url": self.next_url(),
        }
        return {**super().get_context_data(**kwargs), **context}


class GrantStepView(StepPage):
    """Settling has a page of its own: `settling.py`."""

    table = TABLES[Grant]

    @property
    def about(self):
        return self.grant

    def check_access(self):
        super().check_access()
        if self.kwargs["target"] in (Grant.State.SETTLED, Grant.State.RECLAIM):
            raise Http404


class PaymentStepView(StepPage):
    table = TABLES[Payment]

    @property
    def about(self):
        return self.payment

    @property
    def asks_day(self):
        return self.kwargs["target"] == Payment.State.PAID

    def next_url(self):
        return self.address("desk_payment", number=self.payment.number)


class ProofStepView(StepPage):
    """Interim proofs alone."""

    table = interim.STEPS

    @property
    def about(self):
        return self.proof

    def check_access(self):
        super().check_access()
        if self.proof.kind != Proof.Kind.INTERIM:
            raise Http404

    def act(self, **values):
        return interim.move(self.proof, self.kwargs["target"], by=self.request.user, **values)

    def next_url(self):
        return self.address("desk_proof", proof=self.proof.pk)
