from decimal import Decimal

from django import template

from ..models import Plan, PlanLine, Ruleset
from ..money import format_amount, format_number, format_percent
from ..plan_sums import line_name
from ..views.plans.tables import PlanTable, plan_table

register = template.Library()


@register.filter
def hours(value: Decimal | None) -> str:
    """`{{ line.hours|hours }}`: "12,5"; empty for None."""
    return "" if value is None else format_number(value)


@register.filter
def percent(value: Decimal | None) -> str:
    """`{{ ruleset.quota|percent }}`: "83,17 %"; empty for None."""
    return "" if value is None else format_percent(value)


@register.filter
def difference(value: Decimal | None) -> str:
    """`{{ row.difference|difference }}`: "+ 20,00 €" or "− 80,00 €"; empty for nothing."""
    if not value:
        return ""
    sign = "−" if value < 0 else "+"
    return f"\u2066{sign}\u2069\xa0{format_amount(abs(value))}"  # isolated: a sign alone turns in right-to-left text


@register.filter
def named(line: PlanLine, ruleset: Ruleset) -> str:
    return line_name(line, ruleset)


@register.simple_tag(name="plan_table")
def table_of(plan: Plan) -> PlanTable:
    """`{% plan_table plan as table %}`: for `funding/plans/_plan.html`."""
    return plan_table(plan, plan.application.call.ruleset)
