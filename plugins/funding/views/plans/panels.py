"""The plans on a file's page: the one asked for, the awarded one, the one in force, and changes of it."""

from ...domain.plan_changes import may_change
from ...domain.plans import OPEN_WHILE, awarded_plan, current_plan
from ...models import Application, Grant, Plan, Role
from ..panels import Panel
from .tables import plan_table


def panels(application: Application, roles: frozenset[Role], *, for_applicant: bool) -> list[Panel]:
    """Applicants see the awarded plan once it is awarded, never while it is proposed."""
    grant = Grant.objects.select_related("plan", "awarded_plan").filter(application=application).first()
    ruleset = application.call.ruleset
    requested = current_plan(application)
    awarded = grant.awarded_plan if grant else None
    if not for_applicant:
        awarded = awarded or awarded_plan(application)
    tables = {"requested": plan_table(requested, ruleset)}
    if awarded is not None:
        tables["awarded"] = plan_table(awarded, ruleset, beside=requested)
    if grant is not None and grant.plan_id != grant.awarded_plan_id:
        tables["in_force"] = plan_table(grant.plan, ruleset, beside=grant.awarded_plan)
    can_award = not for_applicant and application.state in OPEN_WHILE[Plan.Kind.AWARDED]
    return [
        Panel(
            "funding/plans/panel.html",
            {
                **tables,
                "ruleset": ruleset,
                "is_proposed": grant is None,
                "changes": list(grant.plan_changes.select_related("plan")) if grant else [],
                "may_change": for_applicant and grant is not None and Role.EDITOR in roles and may_change(grant),
                "may_award": can_award and Role.OFFICER in roles and Role.EDITOR not in roles,
                "for_applicant": for_applicant,
            },
        )
    ]
