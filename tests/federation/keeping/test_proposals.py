"""Deciding over what organisations want changed: all of it, parts of it, none; and what happened in between."""

import pytest
from django.core import mail
from django.utils import timezone

from federation.keeping.comparing import choices_of
from federation.keeping.links import make_link
from federation.keeping.models import EntryLink, Proposal
from federation.keeping.proposals import AlreadyDecided, accept, propose_changes, propose_closing, reject, waiting
from federation.registry.documents import document_of
from federation.registry.domain import SYSTEM, Conflict, StaleEntry, change
from federation.registry.models import Organisation, Revision
from sites.demo.factories import UserFactory

from .conftest import EMAIL


@pytest.fixture
def link(entry) -> EntryLink:
    return make_link(entry, EMAIL, EntryLink.Purpose.ASKED)


@pytest.fixture
def editor(db):
    return UserFactory(first_name="Edda")


@pytest.fixture
def now(entry):
    return lambda: Organisation.objects.complete().get(pk=entry.pk)


@pytest.fixture
def proposed(link, now):
    """`proposed(phone="…")`: a proposal of the organisation."""

    def made(**changed) -> Proposal:
        propose_changes(link, changed, version=now().version)
        return waiting(link.organisation)

    return made


def test_accepted_proposal_is_in_the_entry_and_its_history(proposed, now, editor):
    accept(proposed(phone="0451 99", description="Laut."), by=editor)
    assert (now().phone, now().description) == ("0451 99", "Laut.")
    revision = Revision.objects.filter(changes__has_key="phone").first()
    assert (revision.source, revision.user, revision.actor) == ("self_service", editor, "Lesekreis e. V.")


def test_accepted_proposal_counts_as_a_check_of_the_day_it_was_made(proposed, now, editor):
    proposal = proposed(phone="0451 99")
    accept(proposal, by=editor)
    assert now().checked_on == timezone.localdate(proposal.made_at)


def test_part_of_a_proposal_is_accepted(proposed, now, editor):
    proposal = accept(proposed(phone="0451 99", description="Laut."), by=editor, only=["phone"], why="Zu kurz.")
    assert (now().phone, now().description) == ("0451 99", "Wir lesen zusammen.")
    assert (proposal.state, proposal.accepted_paths) == (Proposal.State.PARTLY, ["phone"])


def test_rejected_proposal_changes_nothing_and_says_why(proposed, now, editor):
    proposal = reject(proposed(phone="0451 99"), by=editor, why="Das ist die Nummer vom Rathaus.")
    assert now().phone == "0451 1234"
    assert proposal.state == Proposal.State.REJECTED
    message = mail.outbox[-1]
    assert message.to == [EMAIL]
    assert "Das ist die Nummer vom Rathaus." in message.body


@pytest.mark.parametrize(
    ("decide", "subject"),
    [
        (lambda proposal: accept(proposal, by=None), "Übernommen: Ihre Änderungen an Lesekreis e. V."),
        (lambda proposal: accept(proposal, by=None, only=["phone"]), "Zum Teil übernommen: Ihre Änderungen an"),
        (lambda proposal: reject(proposal, by=None, why="Nein."), "Nicht übernommen: Ihre Änderungen an"),
    ],
)
def test_organisation_is_told_of_the_outcome(proposed, decide, subject):
    decide(proposed(phone="0451 99", description="Laut."))
    assert mail.outbox[-1].subject.startswith(subject)
    assert "http://luebeck.localhost/de/organisationen/lesekreis-e-v/" in mail.outbox[-1].body


def test_proposal_is_decided_once(proposed, editor):
    proposal = proposed(phone="0451 99")
    accept(Proposal.objects.get(pk=proposal.pk), by=editor)
    with pytest.raises(AlreadyDecided):
        reject(proposal, by=editor, why="zu spät")


def test_proposal_that_grew_since_it_was_seen_is_not_decided(proposed, editor):
    seen = proposed(phone="0451 99")
    proposed(description="Laut.")
    with pytest.raises(AlreadyDecided):
        accept(seen, by=editor)


def test_conflict_is_not_overwritten_unseen(proposed, entry, now, editor):
    proposal = proposed(phone="0451 99")
    change(entry, {"phone": "0451 77"}, actor=SYSTEM)
    with pytest.raises(Conflict):
        accept(proposal, by=editor)
    assert (now().phone, waiting(entry)) == ("0451 77", proposal)


def test_conflict_that_was_seen_is_decided(proposed, entry, now, editor):
    proposal = proposed(phone="0451 99")
    change(entry, {"phone": "0451 77"}, actor=SYSTEM)
    seen = now().version
    change(entry, {"description": "Anders."}, actor=SYSTEM)
    with pytest.raises(StaleEntry):
        accept(proposal, by=editor, version=seen)
    accept(proposal, by=editor, version=now().version)
    assert now().phone == "0451 99"


def test_accepted_closing_closes(link, now, editor):
    propose_closing(link, "Aufgelöst.")
    accept(waiting(link.organisation, Proposal.Kind.CLOSING), by=editor)
    assert now().status == Organisation.Status.CLOSED
    assert "steht jetzt in keiner Liste mehr" in mail.outbox[-1].body


def test_new_row_is_one_choice_and_fields_are_one_each(proposed, now):
    document = document_of(now())
    kept, gone = document["services"]
    proposal = proposed(phone="0451 99", services=[{"id": kept["id"], "name": "Laut"}, {"name": "Schach"}])
    choices = {choice.key: choice for choice in choices_of(proposal, document, {})}
    assert {choice.kind for choice in choices.values()} == {"field", "new", "gone"}
    assert choices["phone"].lines[0].old == "0451 1234"
    assert choices[f"services.{kept['id']}.name"].kind == "field"
    assert choices[f"services.{gone['id']}."].kind == "gone"
    [new] = [choice for choice in choices.values() if choice.kind == "new"]
    assert "Schach" in {line.new for line in new.lines}


def test_choices_can_be_accepted_one_by_one(proposed, now, editor):
    document = document_of(now())
    kept, _gone = document["services"]
    proposal = proposed(services=[{"id": kept["id"], "name": "Laut"}, {"name": "Schach"}])
    [new] = [choice for choice in choices_of(proposal, document, {}) if choice.kind == "new"]
    accept(proposal, by=editor, only=new.paths)
    assert [service.name for service in now().services.all()] == ["Vorlesen", "Briefe", "Schach"]


def test_conflict_says_what_the_organisation_saw(proposed, entry, now):
    proposal = proposed(phone="0451 99")
    change(entry, {"phone": "0451 77"}, actor=SYSTEM)
    [choice] = choices_of(proposal, document_of(now()), {})
    assert (choice.lines[0].old, choice.lines[0].new, choice.meant) == ("0451 77", "0451 99", ("0451 1234",))
