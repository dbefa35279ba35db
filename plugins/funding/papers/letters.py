"""What the funder writes: the award and the rejection."""

from datetime import timedelta

from django.utils import timezone
from django.utils.translation import gettext as _

from ..models import Application, Grant, Plan, PlanLine, Ruleset
from ..money import amount_to_type, format_amount, total
from .document import Block, Document, day, facts, heading, signatures, span, text
from .tables import plan_blocks


def award_letter(
    subject: Application | Grant, application: Application, *, note: str = "", terms: str = ""
) -> Document:
    """Of a grant, or of what would be awarded: then of the newest plan for it."""
    grant = subject if isinstance(subject, Grant) else None
    plan = grant.awarded_plan if grant else proposed_plan(application)
    ruleset = application.call.ruleset
    opening = _("auf Ihren Antrag bewilligen wir Ihnen eine Zuwendung bis zur Höhe von %(amount)s.")
    blocks = [
        text(_("Sehr geehrte Damen und Herren,"), opening % {"amount": format_amount(amount_of(grant, plan))}, note),
        heading(_("Ihre Zuwendung")),
        facts(award_facts(grant, plan, application)),
        heading(_("Bewilligter Kosten- und Finanzierungsplan")),
        *(plan_blocks(plan, ruleset) if plan else []),
        heading(_("Wie es weitergeht")),
        text(*next_steps(grant, application)),
        *terms_blocks(grant, ruleset, terms),
        *closing(application),
    ]
    return Document(_("Zuwendungsbescheid"), letter_facts(application), blocks, is_letter=True)


def rejection_letter(subject: Application, application: Application, *, note: str = "", terms: str = "") -> Document:
    regret = _("wir haben Ihren Antrag sorgfältig geprüft und können ihn leider nicht bewilligen.")
    again = _("Das ist kein Urteil über Ihre Arbeit. Bei einer neuen Ausschreibung können Sie sich wieder bewerben.")
    ask = _("Wenn Sie Fragen haben oder die Gründe besprechen möchten, melden Sie sich bitte bei uns.")
    words = [note] if note else [regret]
    blocks = [text(_("Sehr geehrte Damen und Herren,"), *words, again, ask), *closing(application)]
    return Document(_("Ablehnung Ihres Antrags"), letter_facts(application), blocks, is_letter=True)


def letter_facts(application: Application):
    decided = application.decided_at or timezone.now()
    return [
        (_("Aktenzeichen"), application.reference),
        (_("Datum"), day(decided)),
        (_("Vorhaben"), application.title),
        (_("Ausschreibung"), application.call.title),
        (_("Ihr Antrag vom"), day(application.submitted_at)),
    ]


def award_facts(grant: Grant | None, plan: Plan | None, application: Application):
    ruleset, programme = application.call.ruleset, application.call.programme
    start, end = (grant.starts_on, grant.ends_on) if grant else (application.starts_on, application.ends_on)
    return [
        (_("Bewilligt"), format_amount(amount_of(grant, plan))),
        (_("Zeitraum"), span(start, end)),
        (_("Programm"), programme.title),
        (_("Mittelgeber"), programme.funder),
        (_("Art der Finanzierung"), ruleset.get_financing_display()),
        (_("Förderquote höchstens"), f"{amount_to_type(ruleset.quota)} %" if ruleset.quota is not None else ""),
    ]


def next_steps(grant: Grant | None, application: Application) -> list[str]:
    ruleset = application.call.ruleset
    yours = _("Nehmen Sie die Zuwendung bitte auf der Seite Ihres Antrags an. Erst dann können Sie Geld anfordern.")
    window = _("Was wir auszahlen, verwenden Sie bitte innerhalb von %(days)s Tagen.")
    steps = [yours, window % {"days": ruleset.payment_window_days}]
    for proof in grant.proofs.order_by("due_on", "pk") if grant else ():
        steps.append(_("%(kind)s bis: %(day)s") % {"kind": proof.get_kind_display(), "day": day(proof.due_on)})
    if (grant is None or len(steps) == 2) and (due := proof_due_on(grant, application)):
        steps.append(_("Verwendungsnachweis bis: %(day)s") % {"day": day(due)})
    return steps


def proof_due_on(grant: Grant | None, application: Application):
    if grant:
        return grant.proof_due_on
    ends_on = application.ends_on
    return ends_on + timedelta(days=application.call.ruleset.proof_due_days) if ends_on else None


def terms_blocks(grant: Grant | None, ruleset: Ruleset, own: str) -> list[Block]:
    """What the funder above demands passes down word for word."""
    terms = grant.terms if grant else "\n\n".join(part for part in (ruleset.weiterleitung_terms, own) if part)
    de_minimis = _(
        "Die Zuwendung ist eine De-minimis-Beihilfe nach der Verordnung (EU) 2023/2831. Bewahren Sie dieses Schreiben"
        " zehn Jahre auf und nennen Sie die Beihilfe, wenn Sie weitere beantragen."
    )
    parts = [part for part in (terms, de_minimis if ruleset.is_de_minimis else "") if part]
    return [heading(_("Nebenbestimmungen")), text(*parts)] if parts else []


def closing(application: Application) -> list[Block]:
    call = application.call
    contact = [call.contact_name, call.contact_email, call.contact_phone]
    who = ", ".join(part for part in contact if part)
    lines = [_("Ihre Ansprechstelle: %(who)s") % {"who": who}] if who else []
    return [text(*lines, _("Mit freundlichen Grüßen"), application.association.name), signatures(_("Unterschrift"))]


def proposed_plan(application: Application) -> Plan | None:
    return application.plans.filter(kind=Plan.Kind.AWARDED).order_by("number").last()


def amount_of(grant: Grant | None, plan: Plan | None):
    if grant:
        return grant.award
    lines = plan.lines.filter(category=PlanLine.Source.GRANT, side=PlanLine.Side.FINANCING) if plan else ()
    return total(line.amount for line in lines)
