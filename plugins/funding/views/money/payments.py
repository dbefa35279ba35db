"""Payments: what the organisation asks for and sees, and what the desk does with it."""

from django.core.paginator import Paginator
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from ...domain import payments
from ...domain.balance import balance_of
from ...domain.payments import ASKS, GIVES_BACK
from ...domain.transitions import possible
from ...models import Payment, Role
from ...permissions import SEE_ALL
from ...templatetags.money_tags import iban
from ..base import ForFunder
from .base import AtDesk, FormPage, OfOrganisation
from .forms import RepaymentForm, RequestForm
from .wording import words_for

S = Payment.State
ON_A_PAGE = 25


class PaymentsView(OfOrganisation, TemplateView):
    """All requests of the organisation, and what is left to ask for."""

    template_name = "funding/money/payments.html"
    title = _("Auszahlungen")

    def get_context_data(self, **kwargs):
        balance = balance_of(self.grant)
        return {
            **super().get_context_data(**kwargs),
            "balance": balance,
            "payments": list(self.payments()),
            "repayments": list(self.grant.repayments.all()),
            "may_ask": self.grant.state in ASKS and balance.left > 0,
            "today": timezone.localdate(),
        }


class RequestView(OfOrganisation, FormPage):
    """Asks for money; the account of the last request is filled in."""

    template_name = "funding/money/request.html"
    title = _("Geld anfordern")

    def make_form(self, data=None, files=None):
        last = self.grant.payments.last()
        account = {"account_holder": last.account_holder, "iban": iban(last.iban)} if last else {}
        return RequestForm(data, initial=account, balance=balance_of(self.grant))

    def save(self, form):
        payment = payments.request(self.grant, form.wanted(), by=self.request.user)
        return self.address("payment", number=payment.number)

    def get_context_data(self, **kwargs):
        context = {"balance": kwargs["form"].balance, "may_ask": self.grant.state in ASKS}
        return {**super().get_context_data(**kwargs), **context}


class OfPayment:
    """Mix-in: a page about one payment."""

    def check_access(self):
        super().check_access()
        self.payment  # noqa: B018 - a 404 before anything else

    @property
    def title(self):
        return gettext("Auszahlung %(number)s") % {"number": self.payment.number}


class PaymentView(OfPayment, OfOrganisation, TemplateView):
    template_name = "funding/money/payment.html"

    def get_context_data(self, **kwargs):
        context = {"payment": self.payment, "today": timezone.localdate()}
        return {**super().get_context_data(**kwargs), **context}


class DeskPaymentView(OfPayment, AtDesk, TemplateView):
    """Who asked, checked and approved, and what may be done next."""

    template_name = "funding/money/desk_payment.html"

    def get_context_data(self, **kwargs):
        steps = possible(self.payment, self.roles)
        return {
            **super().get_context_data(**kwargs),
            "payment": self.payment,
            "balance": balance_of(self.grant),
            "steps": [(step, words_for(Payment, step.target)) for step in steps],
        }


class RepaymentsView(AtDesk, FormPage):
    """What came back. Finance notes it, the others read it."""

    template_name = "funding/money/repayments.html"
    title = _("Rückzahlungen")

    def make_form(self, data=None, files=None):
        return RepaymentForm(data)

    def save(self, form):
        payments.note_repayment(self.grant, by=self.request.user, **form.cleaned_data)
        return self.address("desk_repayments")

    def get_context_data(self, **kwargs):
        return {
            **super().get_context_data(**kwargs),
            "balance": balance_of(self.grant),
            "repayments": list(self.grant.repayments.select_related("noted_by")),
            "may_note": Role.FINANCE in self.roles and self.grant.state in GIVES_BACK,
        }


# What a role is waited for with.
WAITING = {Role.FINANCE: (S.REQUESTED, S.APPROVED), Role.APPROVER: (S.CHECKED,)}


class DeskPaymentsView(ForFunder, TemplateView):
    """What waits to be checked, approved and paid, the oldest first; on request all payments, the newest first."""

    template_name = "funding/money/desk_payments.html"
    title = _("Auszahlungen")
    allowed = SEE_ALL

    def get_context_data(self, **kwargs):
        shown = self.request.GET.get("show", "")
        found = Payment.objects.select_related("grant__application__organisation", "requested_by")
        page = Paginator(self.filtered(found, shown), ON_A_PAGE).get_page(self.request.GET.get("page"))
        context = {"page_obj": page, "payments": page.object_list, "shown": shown, "title": self.title, "at_desk": True}
        return {**super().get_context_data(**kwargs), **context}

    def filtered(self, found, shown: str):
        if shown == "all":
            return found.order_by("-requested_at", "-pk")
        waiting = {state for role, states in WAITING.items() if role in self.roles for state in states}
        if shown == "open" or not waiting:
            waiting = {state for states in WAITING.values() for state in states}
        return found.filter(state__in=waiting).order_by("requested_at", "pk")
