from decimal import Decimal

import pytest

from plugins.funding.domain.plans import (
    MOST_LINES,
    awarded_plan,
    copy_plan,
    current_plan,
    editable_plan,
    lock,
    save_lines,
)
from plugins.funding.errors import Locked, Stale
from plugins.funding.models import Plan, PlanLine
from plugins.funding.rules import totals

Kind, Side, Source = Plan.Kind, PlanLine.Side, PlanLine.Source


def cost(amount="100.00", **values):
    return PlanLine(**{"side": Side.COST, "category": "fees", "amount": Decimal(amount)} | values)


def test_current_plan_of_a_new_application_is_made_once(application):
    application.plans.all().delete()
    assert current_plan(application) == current_plan(application)
    assert current_plan(application).kind == Kind.REQUESTED


def test_save_lines_replaces_all_and_keeps_keys(application, signatory):
    plan = current_plan(application)
    kept = plan.lines.get(category="fees")
    saved = save_lines(plan, [cost("7.50", key=kept.key, title="Kurs"), cost("2.00")], by=signatory, version=1)
    assert saved.version == 2
    assert [(line.title, line.amount) for line in saved.lines.all()] == [
        ("Kurs", Decimal("7.50")),
        ("", Decimal("2.00")),
    ]
    assert saved.lines.first().key == kept.key
    application.refresh_from_db()
    assert application.changed_by.user == signatory
    assert application.version == 1


def test_save_lines_of_somebody_slower_is_stale_and_changes_nothing(application, signatory, editor):
    plan = current_plan(application)
    save_lines(plan, [cost("1.00")], by=editor, version=1)
    with pytest.raises(Stale) as caught:
        save_lines(plan, [cost("2.00")], by=signatory, version=1)
    assert caught.value.current.version == 2
    assert [line.amount for line in caught.value.current.lines.all()] == [Decimal("1.00")]


def test_save_lines_values_hours_at_the_rate(application, signatory):
    hours = PlanLine(side=Side.FINANCING, category=Source.VOLUNTEER, hours=Decimal("12.5"), amount=Decimal(0))
    saved = save_lines(current_plan(application), [hours], by=signatory, version=1)
    assert saved.lines.get().amount == Decimal("187.50")


def test_save_lines_with_a_key_twice_keeps_both_lines(application, signatory):
    plan = current_plan(application)
    key = plan.lines.first().key
    saved = save_lines(plan, [cost(key=key), cost(key=key)], by=signatory, version=1)
    assert saved.lines.count() == 2


def test_save_lines_of_too_many_is_refused(application, signatory):
    with pytest.raises(ValueError, match="200"):
        save_lines(current_plan(application), [cost() for _ in range(MOST_LINES + 1)], by=signatory, version=1)


def test_save_lines_costs_the_same_for_few_and_many(application, signatory, django_assert_num_queries):
    plan = current_plan(application)
    save_lines(plan, [cost()], by=signatory, version=1)
    with django_assert_num_queries(9):
        save_lines(plan, [cost()], by=signatory, version=2)
    with django_assert_num_queries(9):
        save_lines(plan, [cost() for _ in range(50)], by=signatory, version=3)


def test_locked_plan_never_changes(application, signatory):
    plan = lock(current_plan(application))
    line = plan.lines.first()
    line.amount = Decimal("1.00")
    for change in (
        lambda: save_lines(plan, [cost()], by=signatory, version=1),
        line.save,
        line.delete,
        lambda: plan.lines.create(side=Side.COST, amount=Decimal(1)),
        plan.save,
        plan.delete,
    ):
        with pytest.raises(Locked):
            change()
    assert totals(plan.lines.all()).costs == Decimal("10000.00")
    assert lock(plan).locked_at == plan.locked_at


def test_copy_of_a_locked_plan_is_open_and_has_the_same_keys(application, signatory):
    requested = lock(current_plan(application))
    copy = copy_plan(requested, Kind.AWARDED)
    assert awarded_plan(application) == copy
    assert set(copy.lines.values_list("key", flat=True)) == set(requested.lines.values_list("key", flat=True))
    save_lines(copy, [cost()], by=signatory, version=1)
    assert requested.lines.count() == 5


def test_editable_plan_is_the_draft_itself_or_a_copy_of_what_was_submitted(application):
    plan = current_plan(application)
    assert editable_plan(application) == plan
    lock(plan)
    again = editable_plan(application)
    assert (again.kind, again.number) == (Kind.REQUESTED, 2)
    assert current_plan(application) == again == editable_plan(application)


def test_application_that_is_forgotten_takes_its_locked_plans_along(application):
    lock(current_plan(application))
    application.delete()
    assert not Plan.objects.exists()
