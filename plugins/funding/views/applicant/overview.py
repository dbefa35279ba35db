"""One's own applications, and each of them: where it stands and what comes next."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views import View
from django.views.generic import TemplateView

from ...addresses import application_path
from ...domain.calls import late_accesses
from ...domain.steps.application import OPEN, shown_state
from ...domain.transitions import move
from ...errors import FundingError, NoSuchStep, NotAllowed, Unmet
from ...models import Application
from ...permissions import organisations_of
from ..base import SignedIn
from ..panels import panels
from .base import ForApplicant
from .steps import CheckView
from .wording import words_for

S = Application.State
SENT_AS = {S.DRAFT: S.SUBMITTED, S.MORE_INFORMATION: S.FORMAL_CHECK}


class MineView(SignedIn, TemplateView):
    """The applications of all organisations that somebody acts for here. The same queries for one and for many."""

    template_name = "funding/applicant/mine.html"

    def get_context_data(self, **kwargs):
        numbers = list(organisations_of(self.request.user, self.association))
        own = Application.objects.filter(organisation__in=numbers).select_related("call", "organisation")
        rows = [(application, shown_state(application)) for application in own]
        late = late_accesses(self.association, numbers, timezone.now())
        return {**super().get_context_data(**kwargs), "rows": rows, "acts_for_somebody": bool(numbers), "late": late}


class ApplicationView(ForApplicant, TemplateView):
    template_name = "funding/applicant/application.html"

    def get_context_data(self, **kwargs):
        application, state = self.application, shown_state(self.application)
        meaning, what_next = words_for(application, state)
        more = {
            "state": state,
            "meaning": meaning,
            "what_next": what_next,
            "panels": panels(application, self.own_roles, for_applicant=True),
            # What the funder's people are written is theirs.
            "letters": application.messages.filter(to_applicant=True),
            "may_withdraw": application.state in OPEN,
        }
        return {**super().get_context_data(**kwargs), **more}


class SubmitView(CheckView):
    """Hands the application in; at the second press it is in already, and that is what is shown."""

    def get(self, request, language, uuid):
        return redirect("funding:application_step", language=language, uuid=uuid, step="check")

    def post(self, request, language, uuid):
        target = SENT_AS.get(self.application.state)
        try:
            if target:
                move(self.application, target, by=request.user)
                messages.success(request, _("Ihr Antrag ist abgesendet. Eine E-Mail bestätigt es."))
        except NoSuchStep:
            pass  # somebody else was a moment faster
        except NotAllowed as error:
            return super().get(request, language, uuid, status=403, refusals=error.messages)
        except Unmet as error:
            return super().get(request, language, uuid, status=422, refusals=error.messages)
        return redirect(application_path(self.application, language, for_applicant=True))

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        listed = {problem.message for _step, problem in context["missing"]}
        refusals = [each for each in context.get("refusals", ()) if each not in listed]
        return {**context, "refusals": refusals, "was_sent": True}


class WithdrawView(ForApplicant, TemplateView, View):
    """Asks once more, with room for a word to the funder."""

    template_name = "funding/applicant/withdraw.html"

    def post(self, request, language, uuid) -> HttpResponse:
        try:
            move(self.application, S.WITHDRAWN, by=request.user, reason=request.POST.get("reason", "")[:2000])
        except FundingError as error:
            status = 403 if isinstance(error, NotAllowed) else 409
            return self.render_to_response(self.get_context_data(refusals=error.messages), status=status)
        messages.success(request, _("Der Antrag ist zurückgezogen."))
        return redirect(reverse("funding:mine", kwargs={"language": language}))
