"""The plan at the funder's desk: what is to be awarded beside what was asked for, and changes to decide about."""

from django.http import Http404
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView

from ...addresses import application_path
from ...domain.notices import Notice, preview
from ...domain.plan_changes import DECIDED, beyond, decide
from ...domain.plans import OPEN_WHILE, awarded_plan, current_plan, save_awarded, writing_roles
from ...errors import FundingError, NoSuchStep, NotAllowed, Stale
from ...models import Plan, PlanChange, Role
from ...permissions import funder_roles
from ..base import OfApplication
from .forms import PlanForm
from .pages import PlanPage
from .tables import plan_table


class AtDesk(OfApplication):
    """Mix-in: for the funder's people who may see the file. Whoever acts for the applicant alone finds nothing here."""

    def check_access(self):
        super().check_access()
        if not funder_roles(self.request.user, self.association):
            raise Http404
        if self.application.submitted_at is None:  # one's own draft, of somebody who works for the funder, too
            raise Http404

    @property
    def is_officer(self) -> bool:
        return Role.OFFICER in writing_roles(self.request.user, self.application)

    def file_url(self) -> str:
        return application_path(self.application, self.kwargs["language"], for_applicant=False)

    def get_context_data(self, **kwargs):
        return {**super().get_context_data(**kwargs), "file_url": self.file_url()}


class DeskPlanView(PlanPage, AtDesk):
    """The plan to be awarded: at first as it was asked for. Officers change it while the file is under review."""

    template_name = "funding/plans/desk_plan.html"
    beside_called = gettext_lazy("beantragt")

    @cached_property
    def requested(self) -> Plan:
        return current_plan(self.application)

    @cached_property
    def awarded(self) -> Plan | None:
        return awarded_plan(self.application)

    @property
    def plan(self):
        return self.awarded or self.requested

    @property
    def beside(self):
        return self.requested

    @property
    def may_edit(self):
        is_open = self.application.state in OPEN_WHILE[Plan.Kind.AWARDED]
        return self.is_officer and is_open and not (self.awarded and self.awarded.locked_at)

    def save(self, form: PlanForm) -> None:
        save_awarded(self.application, form.lines(), by=self.request.user, version=form.version)

    def get_context_data(self, **kwargs):
        if not self.may_edit:
            kwargs["table"] = plan_table(self.plan, self.ruleset, beside=self.requested if self.awarded else None)
        return super().get_context_data(**kwargs)

    def next_url(self):
        return self.file_url()


class DeskPlanChangeView(AtDesk, TemplateView):
    """A change beyond the tolerance beside the plan in force; the mail about the decision before it leaves."""

    template_name = "funding/plans/desk_plan_change.html"

    @cached_property
    def change(self) -> PlanChange:
        changes = PlanChange.objects.select_related("plan", "grant__plan", "requested_by", "decided_by")
        change = changes.filter(grant__application=self.application, pk=self.kwargs["number"]).first()
        if change is None:
            raise Http404
        change.grant.application = self.application
        return change

    @property
    def is_waiting(self) -> bool:
        return self.change.state == PlanChange.State.REQUESTED

    def get_context_data(self, **kwargs):
        change, ruleset = self.change, self.application.call.ruleset
        before = change.grant.plan if self.is_waiting else None
        return {
            "may_decide": self.is_waiting and self.is_officer,
            "target": self.target,
            "answer": self.request.POST.get("answer", ""),
            "notice": self.notice,
            **super().get_context_data(**kwargs),
            "change": change,
            "beyond": beyond(change.grant, change.plan.lines.all()) if self.is_waiting else [],
            "table": plan_table(change.plan, ruleset, beside=before),
        }

    @property
    def target(self) -> str:
        """The decision that is prepared or taken; empty: none yet."""
        target = self.request.POST.get("target", "")
        return target if target in DECIDED else ""

    @property
    def notice(self) -> Notice | None:
        """As it was changed, or the standard text."""
        data = self.request.POST
        if "text" in data:
            return Notice(data.get("subject", ""), data["text"])
        if not self.target:
            return None
        return preview(DECIDED[self.target], self.change, self.application, reason=data.get("answer", ""))

    def post(self, request, **kwargs):
        """First the decision with its answer, then the mail to look through; only "send" decides."""
        self.change  # noqa: B018 - a 404 before anything else
        if "send" not in request.POST or not self.target:
            return self.render_to_response(self.get_context_data())
        try:
            decide(self.change, self.target, answer=request.POST.get("answer", ""), by=request.user, notice=self.notice)
        except NotAllowed as error:
            return self.render_to_response(self.get_context_data(refusals=error.messages), status=403)
        except (NoSuchStep, Stale) as error:
            return self.render_to_response(self.get_context_data(refusals=error.messages), status=409)
        except FundingError as error:
            return self.render_to_response(self.get_context_data(refusals=error.messages), status=422)
        return redirect(self.file_url())
