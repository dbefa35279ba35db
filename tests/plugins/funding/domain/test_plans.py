from decimal import Decimal

import pytest

from plugins.funding.domain.applications import OPEN_FOR_CHANGES
from plugins.funding.domain.plans import (
    MOST_LINES,
    awarded_plan,
    copy_plan,
    current_plan,
    lock,
    save_awarded,
    save_lines,
    save_requested,
)
from plugins.funding.errors import Locked, NotAllowed, Stale
from plugins.funding.models import FUNDER_ROLES, ApplicantMember, Application, LogEntry, Plan, PlanLine, Role
from plugins.funding.rules import totals
from sites.demo.factories import UserFactory
from tests.plugins.funding.factories import of_applicant, of_funder

Kind, Side, Source = Plan.Kind, PlanLine.Side, PlanLine.Source
WRITABLE = {Kind.REQUESTED: "draft", Kind.AWARDED: "review", Kind.CHANGED: "approved"}


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
    with django_assert_num_queries(11):
        save_lines(plan, [cost()], by=signatory, version=2)
    with django_assert_num_queries(11):
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


def test_copy_of_a_locked_plan_is_open_and_has_the_same_keys(application):
    requested = lock(current_plan(application))
    copy = copy_plan(requested, Kind.AWARDED)
    assert awarded_plan(application) == copy
    assert set(copy.lines.values_list("key", flat=True)) == set(requested.lines.values_list("key", flat=True))
    copy.lines.all().delete()
    assert requested.lines.count() == 5


@pytest.mark.parametrize("state", sorted(set(Application.State) - set(OPEN_FOR_CHANGES)))
def test_requested_plan_is_written_in_drafts_and_questions_alone(application, signatory, state):
    Application.objects.filter(pk=application.pk).update(state=state)
    with pytest.raises(Locked):
        save_lines(current_plan(application), [cost()], by=signatory, version=1)


@pytest.mark.parametrize("state", Application.State.values)
def test_awarded_plan_is_written_under_review_alone_and_logged(application, officer, state):
    plan = copy_plan(current_plan(application), Kind.AWARDED)
    Application.objects.filter(pk=application.pk).update(state=state)
    if state == Application.State.REVIEW:
        save_lines(plan, [cost()], by=officer, version=1)
        assert LogEntry.objects.get().action == "plan.saved"
    else:
        with pytest.raises(Locked):
            save_lines(plan, [cost()], by=officer, version=1)
        assert not LogEntry.objects.exists()


@pytest.mark.parametrize("kind", Kind.values)
@pytest.mark.parametrize("role", [*FUNDER_ROLES, Role.EDITOR, Role.SIGNATORY, None])
def test_plan_is_written_by_its_role_alone(application, organisation, funder, kind, role):
    plan = copy_plan(current_plan(application), kind)
    Application.objects.filter(pk=application.pk).update(state=WRITABLE[kind])
    if role is None:
        user = UserFactory(is_superuser=True)
    else:
        user = of_funder(funder, role) if role in FUNDER_ROLES else of_applicant(funder, organisation, role)
    allowed = {Kind.REQUESTED: (Role.EDITOR, Role.SIGNATORY), Kind.AWARDED: (Role.OFFICER,)}.get(kind, ())
    if role in allowed:
        assert save_lines(plan, [cost()], by=user, version=1).version == 2
    else:
        with pytest.raises(NotAllowed):
            save_lines(plan, [cost()], by=user, version=1)


def test_awarded_plan_is_not_written_by_who_acts_for_the_applicant(application, organisation, officer, funder):
    ApplicantMember.objects.create(association=funder, organisation=organisation, user=officer, role=Role.EDITOR)
    plan = copy_plan(current_plan(application), Kind.AWARDED)
    with pytest.raises(NotAllowed):
        save_lines(plan, [cost()], by=officer, version=1)


def test_save_requested_writes_the_draft_itself(application, signatory):
    plan = current_plan(application)
    assert save_requested(application, [cost()], by=signatory, version=1) == plan


def test_save_requested_after_a_question_writes_a_copy_of_what_was_handed_in(application, signatory, editor):
    plan = lock(current_plan(application))
    Application.objects.filter(pk=application.pk).update(state="more_information")
    again = save_requested(application, [cost()], by=signatory, version=1)
    assert (again.kind, again.number, again.version) == (Kind.REQUESTED, 2, 2)
    assert current_plan(application) == again
    assert plan.lines.count() == 5
    with pytest.raises(Stale):
        save_requested(application, [cost("2.00")], by=editor, version=1)


@pytest.mark.parametrize(("state", "version", "error"), [("submitted", 1, Locked), ("more_information", 7, Stale)])
def test_save_requested_that_is_refused_leaves_no_copy(application, signatory, state, version, error):
    plan = lock(current_plan(application))
    Application.objects.filter(pk=application.pk).update(state=state)
    with pytest.raises(error):
        save_requested(application, [cost()], by=signatory, version=version)
    assert current_plan(application) == plan
    assert Plan.objects.count() == 1


def test_save_awarded_begins_with_the_plan_asked_for(application, officer, signatory):
    Application.objects.filter(pk=application.pk).update(state="review")
    with pytest.raises(NotAllowed):
        save_awarded(application, [cost()], by=signatory, version=1)
    with pytest.raises(Stale):
        save_awarded(application, [cost()], by=officer, version=2)
    assert awarded_plan(application) is None
    assert save_awarded(application, [cost()], by=officer, version=1) == awarded_plan(application)
    assert save_awarded(application, [cost()], by=officer, version=2).version == 3
    assert current_plan(application).lines.count() == 5


def test_application_that_is_forgotten_takes_its_locked_plans_along(application):
    lock(current_plan(application))
    application.delete()
    assert not Plan.objects.exists()
