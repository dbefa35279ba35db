"""What stands against a step of the funder's towards an application, each in a sentence for who tried.

Each takes the `Context` of the change and gives sentences; none: nothing stands against it.
"""

from collections.abc import Iterable

from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from ..models import APPLICANT_ROLES, Call, Comment, LogEntry, Ruleset
from ..money import format_amount
from ..rules import problems, totals
from .awarding import money_left
from .plans import awarded_plan, current_plan
from .proofs import overdue_proofs

# What the formal check looks at. The keys are stored; the words are for people.
CHECKLIST = {
    "eligible": gettext_lazy("Die Organisation darf sich bewerben."),
    "in_time": gettext_lazy("Der Antrag kam rechtzeitig, oder es gibt eine Nachfrist."),
    "complete": gettext_lazy("Alle Fragen sind beantwortet, alle Anlagen sind da und lesbar."),
    "signed": gettext_lazy("Abgesendet hat ihn jemand, der für die Organisation unterschreiben darf."),
    "plan": gettext_lazy("Der Kosten- und Finanzierungsplan ist nachvollziehbar."),
    "not_begun": gettext_lazy("Das Vorhaben hat noch nicht begonnen."),
}


def not_of_the_organisation(context) -> Iterable[str]:
    """Whoever acts for the applicant does nothing for the funder here."""
    if context.roles & set(APPLICANT_ROLES):
        yield _("Sie handeln für die Organisation, die den Antrag gestellt hat. Das muss jemand anderes tun.")


def reviews_complete(context) -> Iterable[str]:
    waiting = context.application.reviews.filter(submitted_at=None).exclude(has_conflict=True).count()
    if waiting:
        yield ngettext(
            "%(count)s Gutachten steht noch aus. Warten Sie darauf oder nehmen Sie den Auftrag zurück.",
            "%(count)s Gutachten stehen noch aus. Warten Sie darauf oder nehmen Sie die Aufträge zurück.",
            waiting,
        ) % {"count": waiting}


def plan_within_rules(context) -> Iterable[str]:
    application = context.application
    plan = awarded_plan(application) or current_plan(application)
    return [problem.message for problem in problems(plan, application.call.ruleset, application)]


def has_awarded_plan(context) -> Iterable[str]:
    if awarded_plan(context.application) is None:
        yield _("Es gibt noch keinen Plan für die Bewilligung. Geben Sie den Antrag dafür zurück.")


def plan_as_seen(context) -> Iterable[str]:
    """Nobody decides about another plan than the one that was on the screen."""
    seen, plan = context.given.get("seen_plan"), awarded_plan(context.application)
    if seen and plan and seen != f"{plan.pk}:{plan.version}":
        yield _("Der Plan hat sich inzwischen geändert. Sehen Sie ihn noch einmal an.")


def has_dates(context) -> Iterable[str]:
    if not (context.application.starts_on and context.application.ends_on):
        yield _("Beginn und Ende des Vorhabens fehlen. Fragen Sie bei der Organisation nach.")


def decided_by_another(context) -> Iterable[str]:
    """Four eyes: whoever proposed it does not decide it, whatever their roles."""
    proposals = LogEntry.objects.filter(application=context.application.uuid, action__startswith="application.proposed")
    last = proposals.order_by("-number").first()
    if last and context.by and last.actor == context.by.key:
        yield _("Sie haben das selbst vorgeschlagen. Entscheiden muss jemand anderes.")


def within_the_money_left(context) -> Iterable[str]:
    """Holds the call until the transaction ends: of two awards at once, the second sees the first."""
    plan = awarded_plan(context.application)
    call = Call.objects.select_for_update().get(pk=context.application.call_id)
    left, wanted = money_left(call), totals(plan.lines.all()).grant if plan else 0
    if wanted > left:
        yield _("In der Ausschreibung sind noch %(left)s übrig. Bewilligt würden %(wanted)s.") % {
            "left": format_amount(left),
            "wanted": format_amount(wanted),
        }


def no_overdue_proof(context) -> Iterable[str]:
    application = context.application
    ruleset: Ruleset = application.call.ruleset
    if not ruleset.overdue_blocks_award:
        return
    today = timezone.localdate(context.at)
    for proof in overdue_proofs(application.organisation, application.association, today):
        yield _("Ein Nachweis der Organisation ist überfällig: %(reference)s, fällig am %(day)s.") % {
            "reference": proof.grant.application.reference,
            "day": f"{proof.due_on:%d.%m.%Y}",
        }


FOR_DECISION = (not_of_the_organisation, decided_by_another)
FOR_AWARD = (
    *FOR_DECISION,
    has_awarded_plan,
    plan_as_seen,
    has_dates,
    plan_within_rules,
    within_the_money_left,
    no_overdue_proof,
)


def note_checklist(context) -> None:
    """What was checked stands on the file, as an internal comment in the association's first language."""
    checked = [key for key in CHECKLIST if key in context.given.get("checklist", ())]
    if not checked or context.by is None:
        return
    with translation.override(context.application.association.languages[0]):
        lines = [_("Formal geprüft:"), *(f"✓ {CHECKLIST[key]}" for key in checked)]
    Comment.objects.create(application=context.application, text="\n".join(lines), written_by=context.by)
