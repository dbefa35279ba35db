"""The whole matrix of applications: what is listed leaves one entry, and one mail where it says so; else no trace."""

from itertools import product

import pytest

from plugins.funding.domain.steps import TABLES
from plugins.funding.domain.transitions import move
from plugins.funding.errors import NoSuchStep, NotAllowed, ReasonMissing
from plugins.funding.models import FUNDER_ROLES, Application, LogEntry, Message, Plan, Role
from tests.plugins.funding.factories import of_applicant, of_funder

STATES = Application.State.values
STEPS = TABLES[Application]
FUNDERS = [key for key, step in STEPS.items() if step.roles & set(FUNDER_ROLES)]


@pytest.mark.parametrize("source", STATES)
def test_application_moves_only_as_listed(source, application, organisation, funder):
    Application.objects.filter(pk=application.pk).update(state=source)
    people = {role: of_funder(funder, role) for role in FUNDER_ROLES}
    people |= {role: of_applicant(funder, organisation, role) for role in (Role.EDITOR, Role.SIGNATORY)}
    for target, (role, user) in product(STATES, people.items()):
        step = STEPS.get((source, target))
        if step is None:
            with pytest.raises(NoSuchStep):
                move(application, target, by=user, reason="weil")
        elif role not in step.roles and not (role is Role.SIGNATORY and Role.EDITOR in step.roles):
            with pytest.raises(NotAllowed):
                move(application, target, by=user, reason="weil")
    application.refresh_from_db()
    assert application.state == source
    assert not LogEntry.objects.exists()
    assert not Message.objects.exists()


@pytest.mark.parametrize(("source", "target"), FUNDERS)
def test_step_of_the_funder_leaves_one_entry_and_its_mail(source, target, application, funder):
    step = STEPS[source, target]
    Application.objects.filter(pk=application.pk).update(state=source)
    if target == Application.State.APPROVED:
        Plan.objects.filter(application=application).update(kind=Plan.Kind.AWARDED)
    moved = move(application, target, by=of_funder(funder, *step.roles), reason="weil")
    assert moved.state == Application.objects.get(pk=application.pk).state == target
    entry = LogEntry.objects.get(action__startswith="application.")
    assert (entry.source, entry.target, entry.application) == (source, target, application.uuid)
    assert entry.data == {"reason": "weil"}
    assert Message.objects.filter(to_applicant=True).count() == (1 if step.mails == "applicant" else 0)


@pytest.mark.parametrize("key", [key for key, step in STEPS.items() if step.needs_reason])
def test_step_that_needs_a_reason_is_not_taken_without(key, application, funder):
    Application.objects.filter(pk=application.pk).update(state=key[0])
    with pytest.raises(ReasonMissing):
        move(application, key[1], by=of_funder(funder, *STEPS[key].roles), reason="  ")
    assert not LogEntry.objects.exists()


@pytest.mark.parametrize(("source", "target"), list(STEPS))
def test_program_itself_moves_no_application(source, target, application):
    Application.objects.filter(pk=application.pk).update(state=source)
    with pytest.raises(NotAllowed):
        move(application, target, by=None, reason="weil")


def test_every_role_of_the_table_is_a_person_s():
    assert all(step.roles and Role.SYSTEM not in step.roles for step in STEPS.values())
