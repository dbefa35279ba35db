from datetime import timedelta

import pytest
from django.utils import timezone

from federation.registry.models import Organisation
from plugins.funding.domain.calls import is_open_for, may_apply, open_call, public_calls, seconds_until_change
from plugins.funding.errors import NotAllowed, Unmet
from plugins.funding.models import Call, LateAccess, LogEntry, Ruleset
from sites.demo.factories import OrganisationFactory
from tests.plugins.funding.asking import SECTION, lay_call_page
from tests.plugins.funding.factories import CallFactory

SECOND = timedelta(seconds=1)


@pytest.fixture
def draft(funder):
    """A call that was not opened yet."""
    return CallFactory(association=funder, question_set=None, is_public=False)


def test_opening_freezes_the_questions_and_is_recorded_once(draft, officer):
    lay_call_page(draft)

    opened = open_call(draft, by=officer)
    again = open_call(draft, by=officer)

    assert opened.is_public
    assert opened.question_set.questions["de"][0]["key"] == SECTION
    assert again.question_set_id == opened.question_set_id
    assert LogEntry.objects.filter(action="call.opened").count() == 1


def test_opening_names_all_that_is_missing(draft, officer):
    Ruleset.objects.filter(pk=draft.ruleset_id).update(published_at=None)
    draft.eligibility = Call.Eligibility.CHOSEN
    draft.closes_at = draft.opens_at
    draft.save()

    with pytest.raises(Unmet) as refusal:
        open_call(draft, by=officer)

    assert refusal.value.messages == [
        "Legen Sie zuerst die Regeln fest.",
        "Die Ausschreibung schließt, bevor sie öffnet.",
        "Wählen Sie die Organisationen aus, die sich bewerben dürfen.",
        "Veröffentlichen Sie zuerst die Seite der Ausschreibung.",
    ]
    draft.refresh_from_db()
    assert not draft.is_public


def test_opening_takes_an_officer(draft, approver, auditor, signatory):
    for user in (approver, auditor, signatory):
        with pytest.raises(NotAllowed):
            open_call(draft, by=user)


def test_deadline_holds_to_the_second(call, organisation):
    assert is_open_for(call, organisation, call.closes_at - SECOND)
    assert not is_open_for(call, organisation, call.closes_at)
    assert is_open_for(call, organisation, call.opens_at)
    assert not is_open_for(call, organisation, call.opens_at - SECOND)


def test_late_access_is_for_one_organisation_and_ends_to_the_second(call, organisation, officer):
    from plugins.funding.domain.actors import actor_of

    until = call.closes_at + timedelta(days=3)
    by = actor_of(officer)
    LateAccess.objects.create(call=call, organisation=organisation, until=until, reason="krank", granted_by=by)

    assert is_open_for(call, organisation, until - SECOND)
    assert not is_open_for(call, organisation, until)
    assert not is_open_for(call, OrganisationFactory(owner=call.association), until - SECOND)


def test_members_may_apply_unless_closed(call, organisation, koeln):
    stranger = OrganisationFactory(owner=koeln)

    assert may_apply(organisation, call)
    assert not may_apply(stranger, call)
    Organisation.objects.filter(pk=organisation.pk).update(status=Organisation.Status.CLOSED)
    assert not may_apply(organisation, call)


def test_call_may_be_for_all_or_for_chosen_ones(call, organisation, koeln):
    stranger = OrganisationFactory(owner=koeln)
    call.eligibility = Call.Eligibility.REGISTERED
    assert may_apply(stranger, call)
    call.eligibility = Call.Eligibility.CHOSEN
    call.chosen.add(stranger)
    assert may_apply(stranger, call)
    assert not may_apply(organisation, call)


def test_public_calls_are_sorted_by_what_they_are(funder, call, django_assert_num_queries):
    now = timezone.now()
    CallFactory.create_batch(3, association=funder, opens_at=now + timedelta(days=1), closes_at=now + timedelta(days=9))
    CallFactory(association=funder, opens_at=now - timedelta(days=9), closes_at=now - timedelta(days=1))
    CallFactory(association=funder, is_public=False)

    with django_assert_num_queries(1):
        found = public_calls(funder, now)

    assert [len(found[name]) for name in ("open", "soon", "closed")] == [1, 3, 1]


def test_page_is_kept_until_the_deadline_at_most(call):
    assert seconds_until_change([call], call.closes_at - timedelta(seconds=40)) == 40
    assert seconds_until_change([call], call.closes_at - timedelta(days=1)) == 300
