"""What the pages with a plan's form have in common: rows come and go, sums are made, what was typed stays."""

from collections.abc import Iterable

from django.shortcuts import redirect
from django.utils.translation import get_language
from django.views.generic.base import TemplateResponseMixin, View

from ...errors import FundingError, NotAllowed, Stale
from ...models import Plan, PlanLine, Ruleset
from ...plan_sums import line_name, totals
from ...rules import how_to_close, problems_of
from ..base import OfApplication
from .forms import PlanForm
from .rows import last_key, with_row, without_row
from .tables import Bars


class PlanPage(OfApplication, TemplateResponseMixin, View):
    """A page about one application. Buttons: "add", "remove", "calc"; any other one saves.

    Pages say which `plan` is edited, what `save` does with the form, and where `next_url` leads.
    """

    beside_called = ""  # what `beside` is called, next to each amount

    @property
    def plan(self) -> Plan:
        """The plan as it is stored, which the form starts from."""
        raise NotImplementedError

    @property
    def version(self) -> int:
        """What `save` is told to have been read."""
        return self.plan.version

    @property
    def beside(self) -> Plan | None:
        """A plan that each line is shown beside."""
        return None

    @property
    def may_edit(self) -> bool:
        raise NotImplementedError

    def save(self, form: PlanForm) -> None:
        """Raises FundingError."""
        raise NotImplementedError

    def next_url(self) -> str:
        raise NotImplementedError

    @property
    def ruleset(self) -> Ruleset:
        return self.application.call.ruleset

    @property
    def language(self) -> str:
        return get_language()

    def get(self, request, **kwargs):
        return self.show(PlanForm.of(self.plan.lines.all(), self.ruleset, version=self.version))

    def post(self, request, **kwargs):
        if not self.may_edit:
            return self.refused()
        data = request.POST
        if "add" in data:
            more = with_row(data, data["add"])
            return self.show(PlanForm.sent(more, self.ruleset), focus=last_key(more, data["add"]))
        if "remove" in data:
            return self.show(PlanForm.sent(without_row(data, data["remove"]), self.ruleset))
        form = PlanForm.sent(data, self.ruleset)
        if not form.is_valid():
            return self.show(form, status=422)
        if "calc" in data:
            return self.show(form)
        return self.saved(form)

    def saved(self, form: PlanForm):
        try:
            self.save(form)
        except Stale as error:
            return self.show_meanwhile(form, error.current)
        except NotAllowed as error:
            return self.show(form, status=403, refusals=error.messages)
        except FundingError as error:
            return self.show(form, status=422, refusals=error.messages)
        return self.after_saving(form)

    def after_saving(self, form: PlanForm):
        return redirect(self.next_url())

    def refused(self):
        """It was handed in or decided while the page was open: what is stored is shown, to read."""
        return self.show(PlanForm.of(self.plan.lines.all(), self.ruleset, version=self.version), status=409)

    def show_meanwhile(self, form: PlanForm, current: Plan):
        """What was typed stays; saving once more puts it in the place of what the other wrote."""
        stored = list(current.lines.all())
        form.version = self.version_of(current)
        return self.show(form, status=409, meanwhile=meanwhile(form.lines(), stored, self.ruleset))

    def version_of(self, plan: Plan) -> int:
        return plan.version

    def show(self, form: PlanForm, *, status: int = 200, refusals: Iterable[str] = (), **context):
        lines = form.lines()
        errors = form.errors()  # what cannot be read comes first: rules would take it for nothing
        is_checked = not errors and (self.request.method == "POST" or "pruefen" in self.request.GET)
        problems = problems_of(lines, self.ruleset, self.application) if is_checked else []
        form.show_problems(problems)
        sums = totals(lines)
        beside = self.beside
        if beside is not None:
            form.show_beside(beside.lines.all())
        context = self.get_context_data(
            form=form,
            problems=problems,
            refusals=[message for message in refusals if message not in {each.message for each in problems}],
            errors=errors,
            totals=sums,
            bars=Bars(sums),
            way_out=how_to_close(sums, self.ruleset),
            ruleset=self.ruleset,
            may_edit=self.may_edit,
            beside_called=self.beside_called if beside is not None else "",
            **context,
        )
        return self.render_to_response(context, status=status)


def meanwhile(typed: list[PlanLine], stored: list[PlanLine], ruleset: Ruleset) -> list[dict]:
    """Where what is stored now differs from what was typed: the line's name, there and here."""
    here, there = {line.key: line for line in typed}, {line.key: line for line in stored}
    found = []
    for key in [*there, *(key for key in here if key not in there)]:
        stored_line, typed_line = there.get(key), here.get(key)
        if words(stored_line) != words(typed_line):
            name = line_name(stored_line or typed_line, ruleset)
            found.append({"name": name, "stored": stored_line, "typed": typed_line})
    return found


def words(line: PlanLine | None) -> tuple | None:
    return None if line is None else (line.title, line.category, line.note, line.status, line.hours, line.amount)
