"""What still stands against submitting a proof, each in a sentence that says what to do."""

from collections.abc import Iterator

from django.utils import timezone
from django.utils.translation import gettext as _

from ..models import PlanChange, Proof, Receipt
from ..money import format_amount
from ..rules import Problem
from .statement import Line, Statement


def problems(statement: Statement) -> list[Problem]:
    """Empty: it may be submitted. Interim proofs need no list of receipts. One query more for changes of the plan."""
    is_final = statement.proof.kind == Proof.Kind.FINAL
    rules = (report, lines, other_income, *((receipts, reconciled, within_tolerance) if is_final else ()))
    return [problem for rule in rules for problem in rule(statement)]


def report(statement: Statement) -> Iterator[Problem]:
    if not statement.proof.report.strip():
        yield Problem(_("Schreiben Sie im Sachbericht, was Sie getan und erreicht haben."), "id_report")


def lines(statement: Statement) -> Iterator[Problem]:
    for line in statement.costs:
        if line.actual is None:
            message = _("„%(line)s“: Tragen Sie ein, was es gekostet hat. Nichts? Dann schreiben Sie 0.")
            yield Problem(message % {"line": line.name}, line_anchor(line))
    for line in statement.financing:
        if line.actual is not None:
            continue
        message = _("„%(line)s“: Tragen Sie ein, was gekommen ist. Nichts? Dann schreiben Sie 0.")
        if line.is_volunteer:
            message = _("„%(line)s“: Tragen Sie ein, wie viele Stunden es waren. Keine? Dann schreiben Sie 0.")
        yield Problem(message % {"line": line.name}, line_anchor(line))


def other_income(statement: Statement) -> Iterator[Problem]:
    if statement.proof.other_income and not statement.proof.other_income_note.strip():
        yield Problem(_("Schreiben Sie, woher die weiteren Einnahmen kamen."), "id_other_income_note")


def receipts(statement: Statement) -> Iterator[Problem]:
    keys = {line.key for line in statement.costs}
    for receipt in statement.receipts:
        words = {"number": receipt.number}
        for sentence in missing(receipt, keys):
            yield Problem(_("Beleg %(number)s:") % words + " " + sentence, receipt_anchor(receipt))


def missing(receipt: Receipt, keys: set) -> Iterator[str]:
    """What to do about it."""
    if receipt.key not in keys:
        yield _("Wählen Sie, zu welchem Posten er gehört.")
    if receipt.paid_on is None:
        yield _("Tragen Sie ein, wann Sie bezahlt haben.")
    elif receipt.paid_on > timezone.localdate():
        yield _("Der Tag der Zahlung liegt in der Zukunft.")
    if not receipt.payee.strip():
        yield _("Tragen Sie ein, an wen Sie bezahlt haben.")
    if not receipt.purpose.strip():
        yield _("Tragen Sie ein, wofür.")
    if not receipt.amount:
        yield _("Tragen Sie den Betrag ein.")


def reconciled(statement: Statement) -> Iterator[Problem]:
    """To the cent, line by line."""
    for line in statement.costs:
        if line.actual is None or not line.without_receipts:
            continue
        words = {
            "line": line.name,
            "receipts": format_amount(line.receipts),
            "actual": format_amount(line.actual),
            "gap": format_amount(abs(line.without_receipts)),
        }
        if line.without_receipts > 0:
            message = _(
                "„%(line)s“: Die Belege ergeben %(receipts)s, im Nachweis stehen %(actual)s. Es fehlen Belege über "
                "%(gap)s."
            )
        else:
            message = _(
                "„%(line)s“: Die Belege ergeben %(receipts)s, im Nachweis stehen %(actual)s. Das sind %(gap)s zu viel "
                "an Belegen."
            )
        yield Problem(message % words, line_anchor(line))


def within_tolerance(statement: Statement) -> Iterator[Problem]:
    """Beyond it a change of the plan comes first. Once one was refused the proof may show what was spent all the same:
    what was spent stays spent, and finance decides what of it counts."""
    if not statement.beyond:
        return
    states = set(statement.proof.grant.plan_changes.values_list("state", flat=True))
    if PlanChange.State.REQUESTED in states:
        yield Problem(_("Über Ihre Änderung des Plans ist noch nicht entschieden. Warten Sie bitte auf die Antwort."))
    elif PlanChange.State.REFUSED not in states:
        for line in statement.beyond:
            words = {"line": line.name, "actual": format_amount(line.actual), "limit": format_amount(line.limit)}
            message = _(
                "„%(line)s“: %(actual)s gehen über den Plan hinaus. Ohne Antrag sind höchstens %(limit)s möglich, und "
                "alle Kosten zusammen nicht mehr als geplant. Beantragen Sie zuerst eine Änderung des Plans."
            )
            yield Problem(message % words, line_anchor(line))


def line_anchor(line: Line) -> str:
    return f"id_line-{line.key}-{'hours' if line.is_volunteer else 'amount'}"


def receipt_anchor(receipt: Receipt) -> str:
    return f"receipt-{receipt.number}"
