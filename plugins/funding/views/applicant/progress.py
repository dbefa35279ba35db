"""The way through the form: its steps, what is missing where, and what stands beside each of them."""

from dataclasses import dataclass, replace

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ...domain.applications import moment
from ...domain.calls import deadline_for
from ...domain.plans import current_plan
from ...models import Application
from ...questions import all_sections, answers_of, asked, problems_of, uploads_of
from ...rules import Problem, problems
from . import presence

ORGANISATION, BUDGET, CHECK = "organisation", "budget", "check"


@dataclass(frozen=True)
class FormStep:
    """`problems` are what is missing in it; `is_begun` whether anything was written there yet."""

    key: str
    title: str
    url: str
    problems: tuple[Problem, ...] = ()
    is_begun: bool = True
    is_current: bool = False

    @property
    def is_done(self) -> bool:
        return not self.problems and self.key != CHECK

    @property
    def missing(self) -> str:
        """How much is missing, in words; nothing for what was not begun."""
        count = len(self.problems) if self.is_begun else 0
        if not count:
            return ""
        return ngettext("%(count)s Angabe fehlt", "%(count)s Angaben fehlen", count) % {"count": count}


def form_steps(application: Application, language: str) -> list[FormStep]:
    """All steps in order. Four queries, however many questions there are."""
    answers, uploads = answers_of(application), uploads_of(application)
    steps = [FormStep(ORGANISATION, _("Ihre Organisation"), step_url(application, language, ORGANISATION))]
    for section in all_sections(application, language):
        keys = [question["key"] for question in asked(section, answers)]
        found = tuple(problems_of(section, answers, uploads))
        is_begun = any(answers.get(key) or uploads.get(key) for key in keys)
        url = step_url(application, language, section["key"])
        steps.append(FormStep(section["key"], section["title"], url, found, is_begun))
    plan = current_plan(application)
    lines = list(plan.lines.all())
    found = tuple(problems(plan, application.call.ruleset, application))
    url = reverse("funding:budget", kwargs={"language": language, "uuid": application.uuid})
    steps.append(FormStep(BUDGET, _("Kosten und Finanzierung"), url, found, bool(lines)))
    return [*steps, FormStep(CHECK, _("Prüfen und absenden"), step_url(application, language, CHECK))]


def step_url(application: Application, language: str, step: str) -> str:
    return reverse("funding:application_step", kwargs={"language": language, "uuid": application.uuid, "step": step})


def surroundings(application: Application, user, language: str, current: str) -> dict:
    """What `funding/applicant/aside.html` and the headline need on a step's page, the budget's too."""
    steps = form_steps(application, language)
    number = next(index for index, step in enumerate(steps) if step.key == current)
    others = presence.note(application, user)
    return {
        "progress": [replace(step, is_current=step.key == current) for step in steps],
        "step_number": number + 1,
        "step_count": len(steps),
        "next_url": steps[min(number + 1, len(steps) - 1)].url,
        "deadline": moment(deadline_for(application.call, application.organisation)),
        "saved_text": saved_text(application, others),
    }


def saved_text(application: Application, others: list[str]) -> str:
    """When the draft was saved, and who else is at it."""
    time = f"{timezone.localtime(application.changed_at):%H:%M}"
    if timezone.localdate(application.changed_at) == timezone.localdate():
        saved = _("Entwurf gespeichert um %(time)s Uhr.") % {"time": time}
    else:
        day = f"{timezone.localtime(application.changed_at):%d.%m.%Y}"
        saved = _("Entwurf gespeichert am %(day)s um %(time)s Uhr.") % {"day": day, "time": time}
    if not others:
        return saved + " " + _("Außer Ihnen bearbeitet gerade niemand diesen Antrag.")
    return saved + " " + _("Gerade auch hier: %(names)s.") % {"names": ", ".join(others)}
