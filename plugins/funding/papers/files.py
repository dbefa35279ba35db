"""What the applicant hands in: the application, a request for payment, a proof."""

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from ..models import Application, Payment, Plan, Proof
from ..money import format_amount, total
from ..questions import answered
from .document import Block, Document, day, facts, heading, moment, signatures, span, table, text
from .tables import plan_blocks, statement_blocks, title_of


def application_form(subject: Application, application: Application, **words: str) -> Document:
    plan = application.plans.filter(kind=Plan.Kind.REQUESTED).order_by("number").last()
    blocks = [
        *answers(application),
        heading(_("Kosten- und Finanzierungsplan")),
        *(plan_blocks(plan, application.call.ruleset) if plan else []),
        *file_list(application),
    ]
    title = _("Antrag: %(title)s") % {"title": application.title} if application.title else _("Antrag")
    return Document(title, application_facts(application), blocks)


def application_facts(application: Application):
    organisation, ruleset = application.organisation, application.call.ruleset
    received = format_amount(application.de_minimis_received) if ruleset.is_de_minimis else ""
    return [
        (_("Aktenzeichen"), application.reference),
        (_("Ausschreibung"), application.call.title),
        (_("Organisation"), organisation.name),
        (_("Registernummer"), organisation.registration_number),
        (_("Zeitraum"), span(application.starts_on, application.ends_on)),
        (_("De-minimis-Beihilfen der letzten drei Jahre"), received),
        (_("Eingereicht"), moment(application.submitted_at)),
    ]


def answers(application: Application) -> list[Block]:
    """All that was asked, also what was left empty."""
    blocks = []
    for title, questions in answered(application, get_language()):
        blocks.append(heading(title))
        for question in questions:
            files = "\n".join(upload.name for upload in question.uploads)
            blocks += [heading(question.label, 3), text(question.text or files or _("Nicht beantwortet"))]
    return blocks


def file_list(application: Application) -> list[Block]:
    """The names and checksums of what was attached: so that the paper says which files it came with."""
    body = [(upload.name, upload.sha256[:16]) for upload in application.uploads.all()]
    if not body:
        return []
    return [heading(_("Anlagen")), table([_("Datei"), _("Prüfsumme (SHA-256, Anfang)")], body, amounts_from=2)]


def payment_request(subject: Payment, application: Application, **words: str) -> Document:
    grant = subject.grant
    others = [one for one in grant.payments.all() if one.pk != subject.pk]
    paid = total(one.amount for one in others if one.state == Payment.State.PAID)
    blocks = [
        heading(_("Wofür das Geld gebraucht wird")),
        text(subject.purpose),
        heading(_("Konto")),
        facts([(_("Kontoinhaber*in"), subject.account_holder), (_("IBAN"), in_fours(subject.iban))]),
        heading(_("Stand der Auszahlungen")),
        facts([(_("Bewilligt"), format_amount(grant.award)), (_("Bisher ausgezahlt"), format_amount(paid))]),
    ]
    about = [
        (_("Aktenzeichen"), application.reference),
        (_("Vorhaben"), application.title),
        (_("Organisation"), application.organisation.name),
        (_("Angefordert"), format_amount(subject.amount)),
        (_("Datum"), moment(subject.requested_at)),
    ]
    title = _("Mittelanforderung %(number)s") % {"number": subject.number}
    return Document(title, about, [*blocks, signatures(_("Ort, Datum"), _("Unterschrift"))])


def in_fours(iban: str) -> str:
    plain = "".join(iban.split())
    return " ".join(plain[start : start + 4] for start in range(0, len(plain), 4))


def proof_of_use(subject: Proof, application: Application, **words: str) -> Document:
    """Report, statement and list of receipts (ANBest-P, number 6)."""
    grant, ruleset = subject.grant, application.call.ruleset
    blocks = [
        heading(_("Sachbericht")),
        text(subject.report),
        heading(_("Zahlenmäßiger Nachweis")),
        *statement_blocks(subject, grant.plan, ruleset),
        *receipt_blocks(subject, grant.plan, ruleset),
        text(_("Die Ausgaben waren notwendig. Wir haben wirtschaftlich und sparsam gehandelt. Die Angaben stimmen mit"
               " unseren Büchern und Belegen überein.")),
        signatures(_("Ort, Datum"), _("Unterschrift")),
    ]  # fmt: skip
    about = [
        (_("Aktenzeichen"), application.reference),
        (_("Vorhaben"), application.title),
        (_("Organisation"), application.organisation.name),
        (_("Zeitraum"), span(grant.starts_on, grant.ends_on)),
        (_("Bewilligt"), format_amount(grant.award)),
        (_("Fällig am"), day(subject.due_on)),
        (_("Eingereicht"), moment(subject.submitted_at)),
    ]
    return Document(str(subject.get_kind_display()), about, blocks)


def receipt_blocks(proof: Proof, plan: Plan, ruleset) -> list[Block]:
    lines = {line.key: line for line in plan.lines.all()}
    receipts = list(proof.receipts.all())
    if not receipts:
        return []
    body = [
        (
            receipt.number,
            day(receipt.paid_on),
            f"{receipt.payee}\n{receipt.purpose}",
            title_of(lines[receipt.key], ruleset) if receipt.key in lines else "",
            format_amount(receipt.amount),
        )
        for receipt in receipts
    ]
    sums = [(_("Summe"), "", "", "", format_amount(total(receipt.amount for receipt in receipts)))]
    columns = [_("Nr."), _("Bezahlt am"), _("Wem und wofür"), _("Posten"), _("Betrag")]
    return [heading(_("Belegliste"), 3), table(columns, body, sums, amounts_from=4)]
