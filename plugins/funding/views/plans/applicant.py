"""The plan as the organisation writes it: in its application, and once more when a running project needs another."""

from django.http import Http404, JsonResponse
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ...addresses import application_path
from ...domain.plan_changes import beyond, change_plan, may_change, pending_change
from ...domain.plans import current_plan, save_requested
from ...errors import Locked, NotAllowed, Stale
from ...models import Grant, PlanChange
from ...rules import problems
from ..applicant.base import ForApplicant
from ..applicant.progress import BUDGET, surroundings
from .forms import PlanForm
from .pages import PlanPage
from .tables import plan_table


class BudgetView(PlanPage, ForApplicant):
    """A step of the application. Drafts may be unbalanced; what is missing is said beside it."""

    template_name = "funding/plans/budget.html"

    @cached_property
    def plan(self):
        return current_plan(self.application)

    @property
    def may_edit(self):
        return self.is_open

    def save(self, form: PlanForm) -> None:
        save_requested(self.application, form.lines(), by=self.request.user, version=form.version)

    def get_context_data(self, **kwargs):
        around = surroundings(self.application, self.request.user, self.language, BUDGET)
        if not self.is_open:
            kwargs["table"] = plan_table(self.plan, self.ruleset)
        return {**super().get_context_data(**kwargs), **around}

    def next_url(self):
        return surroundings(self.application, self.request.user, self.language, BUDGET)["next_url"]

    def after_saving(self, form):
        """What the rules say against it is shown at once; saved it is all the same."""
        if self.request.POST.get("action") == "later":
            return redirect(application_path(self.application, self.language, for_applicant=True))
        plan = current_plan(self.application)
        if not problems(plan, self.ruleset, self.application):
            return super().after_saving(form)
        stored = PlanForm.of(plan.lines.all(), self.ruleset, version=plan.version)
        return self.show(stored, status=422, is_saved=True)

    def post(self, request, **kwargs):
        if request.headers.get("Accept") == "application/json":
            return self.autosave()
        return super().post(request, **kwargs)

    def autosave(self) -> JsonResponse:
        """While somebody types: what is readable as a whole is stored; the page learns its new version."""
        form = PlanForm.sent(self.request.POST, self.ruleset)
        if not form.is_valid():
            text = _("Noch nicht gespeichert: Ein Betrag ist nicht lesbar.")
            return JsonResponse({"text": text, "version": str(form.version)})
        try:
            self.save(form)
        except (NotAllowed, Locked, Stale) as error:
            text = error.messages[0] + " " + _("Ihr Text steht noch da. Drücken Sie „Speichern“, um zu vergleichen.")
            return JsonResponse({"text": text}, status=409)
        self.application.refresh_from_db(fields=["changed_at"])
        around = surroundings(self.application, self.request.user, self.language, BUDGET)
        return JsonResponse({"text": around["saved_text"], "version": str(current_plan(self.application).version)})


class BudgetChangeView(PlanPage, ForApplicant):
    """Another plan for a running grant: free within the tolerance, otherwise asked for with a reason."""

    template_name = "funding/plans/budget_change.html"
    beside_called = gettext_lazy("bisher")

    def check_access(self):
        super().check_access()
        self.grant  # noqa: B018 - without an award there is nothing to change

    @cached_property
    def grant(self) -> Grant:
        grant = Grant.objects.select_related("plan").filter(application=self.application).first()
        if grant is None:
            raise Http404
        grant.application = self.application  # with what the page read already
        return grant

    @property
    def plan(self):
        return self.grant.plan

    @property
    def version(self):
        return self.grant.plan_id

    def version_of(self, plan):
        return plan.pk

    @property
    def beside(self):
        return self.grant.plan

    @cached_property
    def pending(self) -> PlanChange | None:
        return pending_change(self.grant)

    @cached_property
    def may_edit(self):
        return may_change(self.grant)

    @property
    def reason(self) -> str:
        return self.request.POST.get("reason", "")

    def save(self, form: PlanForm) -> None:
        change_plan(self.grant, form.lines(), reason=self.reason, by=self.request.user, version=form.version)

    def get_context_data(self, form: PlanForm, **kwargs):
        context = {**kwargs, "form": form, "grant": self.grant, "pending": self.pending, "reason": self.reason}
        if not self.may_edit:
            context["table"] = plan_table(self.plan, self.ruleset)
        elif form.data is not None:
            context["beyond"] = beyond(self.grant, form.lines())
        return super().get_context_data(**context)

    def next_url(self):
        return application_path(self.application, self.language, for_applicant=True)
