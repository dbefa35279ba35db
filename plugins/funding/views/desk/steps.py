"""Each step is a page of its own: what will happen, what is written to whom, and the button."""

from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ...domain.notices import applicants, preview
from ...domain.plans import awarded_plan
from ...domain.steps import TABLES, Step
from ...domain.transitions import move
from ...errors import FundingError, NoSuchStep, NotAllowed
from ...models import Application, Plan
from ...rules import totals
from .forms.files import StepForm
from .pages import OfFile, OneForm
from .wording import words_for

S = Application.State
LETTERS = {S.APPROVED: "award_letter", S.REJECTED: "rejection_letter"}


class StepView(OfFile, OneForm):
    """Where the mail needs the reason, the reason comes first and the mail, to be changed, second."""

    template_name = "funding/desk/step.html"
    lost = gettext_lazy("Das geht in diesem Stand nicht mehr")

    @cached_property
    def step(self) -> Step:
        """Raises NoSuchStep, NotAllowed."""
        step = TABLES[Application].get((self.application.state, self.kwargs["target"]))
        if step is None:
            raise NoSuchStep
        if not step.roles & self.roles:
            raise NotAllowed
        return step

    def check_access(self):
        super().check_access()
        if self.kwargs["target"] not in S.values:
            raise Http404

    def dispatch(self, request, *args, **kwargs):
        try:
            return super().dispatch(request, *args, **kwargs)
        except NoSuchStep as gone:
            return self.cannot(gone, 409)
        except NotAllowed as refused:
            return self.cannot(refused, 403)

    def cannot(self, error: FundingError, status: int) -> HttpResponse:
        context = {"application": self.application, "roles": self.roles, "title": self.lost, "refused": error.messages}
        response = self.render_to_response(context, status=status)
        response.headers["Cache-Control"] = "private, no-store"
        return response

    @property
    def title(self):
        return words_for(self.step).button

    @property
    def button(self):
        if self.step.mails and not self.shows_mail:
            return _("Weiter zur Mail")
        return words_for(self.step).button

    @cached_property
    def shows_mail(self) -> bool:
        if not self.step.mails:
            return False
        return not self.step.needs_reason or "text" in self.request.POST

    def document(self):
        if not self.step.mails or self.step.needs_reason:
            return {}
        return self.standard_mail("")

    def stored_words(self):
        return {}  # nothing of this form is stored: the step itself looks at what is now

    def standard_mail(self, reason: str) -> dict[str, str]:
        notice = preview(self.step, self.application, self.application, reason=reason)
        return {"subject": notice.subject, "text": notice.text}

    def make_form(self, data=None):
        return StepForm(data, step=self.step, with_mail=self.shows_mail, document=self.document())

    def post(self, request, *args, **kwargs):
        if self.step.mails and (not self.shows_mail or "rewrite" in request.POST):
            return self.write_mail(request)
        return super().post(request, *args, **kwargs)

    def write_mail(self, request) -> HttpResponse:
        """From the reason to the mail that says it."""
        first = StepForm(request.POST, step=self.step, with_mail=False)
        if not first.is_valid():
            return self.show(first, 422)
        self.shows_mail = True
        written = first.cleaned_data | self.standard_mail(first.cleaned_data.get("reason", ""))
        return self.show(StepForm(step=self.step, with_mail=True, document=written))

    def save(self, form):
        given = form.given()
        if "plan" in self.request.POST:
            given["seen_plan"] = self.request.POST["plan"]
        move(
            self.application,
            self.step.target,
            by=self.request.user,
            reason=form.cleaned_data.get("reason", ""),
            notice=form.notice,
            **given,
        )
        kwargs = {"language": self.kwargs["language"], "uuid": self.application.uuid}
        return f"{reverse('funding:desk_application', kwargs=kwargs)}?done"

    def get_context_data(self, **kwargs):
        context = {**super().get_context_data(**kwargs), "step": self.step, "effect": words_for(self.step).effect}
        context["is_last"] = not self.step.mails or self.shows_mail
        if self.shows_mail:
            context["recipients"] = sorted(applicants(self.application))
        if self.step.target in LETTERS:
            context["letter"] = LETTERS[self.step.target]
        if self.step.source == S.PROPOSED_APPROVAL and (plan := awarded_plan(self.application)):
            context |= {"plan": plan, "seen_plan": plan_mark(plan), "award": totals(plan.lines.all()).grant}
        return context


def plan_mark(plan: Plan) -> str:
    """Which plan it is, in which version."""
    return f"{plan.pk}:{plan.version}"
