"""The whole matrix: what is not listed raises and leaves no trace."""

from itertools import product

import pytest

from plugins.funding.domain.steps import TABLES
from plugins.funding.domain.transitions import move
from plugins.funding.errors import NoSuchStep, NotAllowed
from plugins.funding.models import FUNDER_ROLES, Application, LogEntry, Message, Role
from tests.plugins.funding.factories import of_applicant, of_funder

STATES = Application.State.values


@pytest.mark.parametrize("source", STATES)
def test_application_moves_only_as_listed(source, application, organisation, funder):
    Application.objects.filter(pk=application.pk).update(state=source)
    people = {role: of_funder(funder, role) for role in FUNDER_ROLES}
    people |= {role: of_applicant(funder, organisation, role) for role in (Role.EDITOR, Role.SIGNATORY)}
    for target, (role, user) in product(STATES, people.items()):
        step = TABLES[Application].get((source, target))
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
