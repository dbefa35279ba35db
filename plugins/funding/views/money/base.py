"""What the pages about money have in common."""

from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import Promise, cached_property
from django.views.generic import TemplateView

from ...domain.statement import Statement, statement_of
from ...errors import FundingError, Locked, NoSuchStep, NotAllowed, Stale
from ...models import Grant, Payment, Proof
from ...permissions import SEE_ALL
from ..applicant.base import ForApplicant
from ..base import OfApplication


class OfGrant(OfApplication):
    """Mix-in: a page about the award of the application; without one there is no page."""

    title: str | Promise = ""
    at_desk = False

    def check_access(self):
        super().check_access()
        self.grant  # noqa: B018 - a 404 before anything else

    @cached_property
    def grant(self) -> Grant:
        grant = Grant.objects.select_related("plan", "awarded_plan").filter(application=self.application).first()
        if grant is None:
            raise Http404
        grant.application = self.application  # with what the page read already
        return grant

    def payments(self) -> QuerySet[Payment]:
        people = ("requested_by", "checked_by", "approved_by")
        return self.grant.payments.select_related(*people).order_by("number")

    @cached_property
    def payment(self) -> Payment:
        payment = self.payments().filter(number=self.kwargs["number"]).first()
        if payment is None:
            raise Http404
        payment.grant = self.grant
        return payment

    @cached_property
    def proof(self) -> Proof:
        proof = self.grant.proofs.select_related("submitted_by").filter(pk=self.kwargs["proof"]).first()
        if proof is None:
            raise Http404
        proof.grant = self.grant
        return proof

    def address(self, name: str, **kwargs) -> str:
        """Of another page about this file."""
        kwargs |= {"language": self.request.LANGUAGE_CODE, "uuid": self.application.uuid}
        return reverse(f"funding:{name}", kwargs=kwargs)

    def get_context_data(self, **kwargs):
        context = {"grant": self.grant, "file_url": self.file_url(), "title": self.title, "at_desk": self.at_desk}
        return {**super().get_context_data(**kwargs), **context}

    def file_url(self) -> str:
        raise NotImplementedError


class OfOrganisation(OfGrant, ForApplicant):
    """Mix-in: for who acts for the organisation; editors see it too, who signs may act."""

    def check_access(self):
        ForApplicant.check_access(self)
        self.grant  # noqa: B018 - a 404 before anything else

    def file_url(self):
        return self.address("application")


class AtDesk(OfGrant):
    """Mix-in: for the funder's people who see the whole file. Reviewers have nothing to do with the money."""

    at_desk = True

    def check_access(self):
        super().check_access()
        if not self.roles & SEE_ALL:
            raise Http404

    def file_url(self):
        return self.address("desk_application")


class OfProof:
    """Mix-in, before `OfOrganisation` or `AtDesk`: a page of one proof."""

    def check_access(self):
        super().check_access()
        self.proof  # noqa: B018 - a 404 before anything else

    @property
    def title(self):
        return self.proof.get_kind_display()

    @cached_property
    def statement(self) -> Statement:
        return statement_of(self.proof)

    @property
    def is_final(self) -> bool:
        return self.proof.kind == Proof.Kind.FINAL

    def get_context_data(self, **kwargs):
        context = {"proof": self.proof, "statement": self.statement, "is_final": self.is_final}
        return {**super().get_context_data(**kwargs), **context}


class FormPage(TemplateView):
    """One form. `save` does what it asks for and says where to go; what stands against it is shown with all that was
    typed (`refusals`): 403 where the role is missing, 409 where somebody was faster, otherwise 422."""

    def make_form(self, data=None, files=None):
        raise NotImplementedError

    def save(self, form) -> str:
        raise NotImplementedError

    def get(self, request, *args, **kwargs):
        return self.show(self.make_form())

    def post(self, request, *args, **kwargs):
        form = self.make_form(request.POST, request.FILES)
        if not form.is_valid():
            return self.show(form, 422)
        return self.attempt(form, lambda: redirect(self.save(form)))

    def attempt(self, form, act) -> HttpResponse:
        """What `act` answers, or the form again with what stands against it."""
        try:
            return act()
        except NotAllowed as error:
            return self.refuse(form, error, 403)
        except (NoSuchStep, Locked, Stale) as error:
            return self.refuse(form, error, 409)
        except FundingError as error:
            return self.refuse(form, error, 422)

    def refuse(self, form, error: FundingError, status: int) -> HttpResponse:
        return self.show(form, status, refusals=error.messages, current=getattr(error, "current", None))

    def show(self, form, status: int = 200, **context) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=form, **context), status=status)
