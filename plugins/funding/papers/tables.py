"""Plans and statements as tables of a paper."""

from decimal import Decimal

from django.utils.translation import gettext as _

from ..models import Plan, PlanLine, Proof, Ruleset
from ..money import amount_to_type, format_amount, total
from ..plan_sums import category_label
from .document import Block, heading, table

Side = PlanLine.Side


def plan_blocks(plan: Plan, ruleset: Ruleset) -> list[Block]:
    """Costs and financing, each with its sum."""
    lines = list(plan.lines.all())
    blocks = []
    for side, title in ((Side.COST, _("Kosten")), (Side.FINANCING, _("Finanzierung"))):
        found = [line for line in lines if line.side == side]
        body = [(described(line, ruleset), format_amount(line.amount)) for line in found]
        sums = [(_("Summe"), format_amount(total(line.amount for line in found)))]
        blocks += [heading(title, 3), table([_("Posten"), _("Betrag")], body, sums, amounts_from=1)]
    return blocks


def unplanned(proof: Proof) -> str:
    return f"{_('Einnahmen, die nicht im Plan stehen')}\n{proof.other_income_note}".strip()


def statement_blocks(proof: Proof, plan: Plan, ruleset: Ruleset) -> list[Block]:
    """What each line of the plan came to (zahlenmäßiger Nachweis)."""
    actual = {line.key: line for line in proof.lines.all()}
    lines = list(plan.lines.all())
    blocks = []
    for side, title in ((Side.COST, _("Ausgaben")), (Side.FINANCING, _("Einnahmen und Eigenmittel"))):
        found = [line for line in lines if line.side == side]
        pairs = [(line, actual[line.key].amount if line.key in actual else Decimal("0.00")) for line in found]
        body = [(noted(line, actual, ruleset), *compared(line.amount, came_to)) for line, came_to in pairs]
        planned, came = total(line.amount for line in found), total(came_to for _line, came_to in pairs)
        if side == Side.FINANCING and proof.other_income:
            body.append((unplanned(proof), *compared(Decimal("0.00"), proof.other_income)))
            came += proof.other_income
        columns = [_("Posten"), _("Geplant"), _("Tatsächlich"), _("Unterschied")]
        sums = [(_("Summe"), *compared(planned, came))]
        blocks += [heading(title, 3), table(columns, body, sums, amounts_from=1)]
    return blocks


def compared(planned: Decimal, actual: Decimal) -> tuple[str, str, str]:
    return format_amount(planned), format_amount(actual), format_amount(actual - planned)


def noted(line: PlanLine, actual: dict, ruleset: Ruleset) -> str:
    note = actual[line.key].note if line.key in actual else ""
    return "\n".join(part for part in (title_of(line, ruleset), note) if part)


def described(line: PlanLine, ruleset: Ruleset) -> str:
    """The line's name, what it is for, and how many hours it holds."""
    hours = _("%(hours)s Stunden") % {"hours": amount_to_type(line.hours)} if line.hours is not None else ""
    return "\n".join(part for part in (title_of(line, ruleset), line.note, hours) if part)


def title_of(line: PlanLine, ruleset: Ruleset) -> str:
    sort = category_label(ruleset, line.category) if line.side == Side.COST else source_label(line.category)
    return f"{sort}: {line.title}" if line.title and line.title != sort else sort


def source_label(source: str) -> str:
    return str(PlanLine.Source(source).label) if source in PlanLine.Source.values else source
