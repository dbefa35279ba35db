"""The standard texts of mails, in the reader's language: plain sentences, and where to read on."""

from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from ..addresses import application_url
from ..models import Application, PlanLine
from ..money import total


def standard_text(step, subject, application: Application, *, reason: str) -> tuple[str, str]:
    """Subject and text for the step: the first line and the rest of `funding/mail/<model>_<target>.txt`."""
    to_applicant = step.mails == "applicant"
    association = application.association
    language = application.language if to_applicant else association.languages[0]
    name = f"funding/mail/{subject._meta.model_name}_{step.target}.txt"
    with translation.override(language):
        words = {
            "subject": subject,
            "application": application,
            "association": association,
            "reason": reason,
            "award": planned_award(application) if subject == application else None,
            "to_applicant": to_applicant,
            "url": application_url(application, language, for_applicant=to_applicant),
        }
        first, _newline, rest = render_to_string(name, words).strip().partition("\n")
        return first.strip() or _("Zu Ihrem Antrag"), rest.strip() + "\n"


def planned_award(application: Application):
    """What the awarded plan gives; None while there is none."""
    lines = PlanLine.objects.filter(
        plan__application=application, plan__kind="awarded", side=PlanLine.Side.FINANCING, category="grant"
    )
    amounts = list(lines.values_list("amount", flat=True))
    return total(amounts) if amounts else None
