"""What stands against handing an application in, each in a sentence; and what happens when it is."""

from collections.abc import Iterable

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from ..models import Paper
from ..questions import unanswered
from ..rules import problems
from . import papers
from .applications import closed_in_words
from .calls import is_open_for, may_apply
from .plans import current_plan, lock


def is_eligible(context) -> Iterable[str]:
    if not may_apply(context.application.organisation, context.application.call):
        yield _("Diese Ausschreibung richtet sich an andere Organisationen.")


def is_in_time(context) -> Iterable[str]:
    """The call's deadline to the second, or the organisation's late access."""
    call, organisation = context.application.call, context.application.organisation
    if not is_open_for(call, organisation, context.at):
        yield closed_in_words(call, organisation)


def is_answered(context) -> Iterable[str]:
    return [problem.message for problem in unanswered(context.application, get_language())]


def plan_holds(context) -> Iterable[str]:
    application = context.application
    return [each.message for each in problems(current_plan(application), application.call.ruleset, application)]


FOR_SUBMITTING = (is_eligible, is_in_time, is_answered, plan_holds)
FOR_ANSWERING = (is_answered, plan_holds)  # the funder asked: its own time counts, not the call's


def hand_in(context) -> None:
    """Locks the plan and archives the application as it is now, once more after a question too."""
    application = context.subject
    application.submitted_at = application.submitted_at or context.at
    lock(current_plan(application))
    papers.make(Paper.Kind.APPLICATION, application, application, by=context.by)
