from datetime import timedelta

import pytest
from django.utils import timezone

from plugins.funding.domain.applications import Conflict, merge, save_section, section_of, start, values_of, version_of
from plugins.funding.domain.transitions import move
from plugins.funding.errors import Locked, NotAllowed, Stale, Unmet
from plugins.funding.models import Application, LogEntry
from plugins.funding.questions import answers_of
from sites.demo.factories import OrganisationFactory
from tests.plugins.funding.asking import GOAL, NUMBER, SECTION, ask
from tests.plugins.funding.factories import CallFactory, of_applicant


def version(application) -> str:
    return version_of(values_of(section_of(application, SECTION, "de"), answers_of(application)))


def test_starting_twice_gives_the_one_application(call, organisation, signatory):
    first = start(call, organisation, by=signatory, language="ar")
    second = start(call, organisation, by=signatory, language="de")

    assert first == second
    assert (first.state, first.language) == ("draft", "ar")
    assert LogEntry.objects.filter(action="application.begun").count() == 1


def test_references_are_counted_without_gaps_for_each_code(funder, call):
    same_code = CallFactory(association=funder, code=call.code)
    references = []
    for each in (call, same_code, call):
        organisation = OrganisationFactory(owner=funder)
        user = of_applicant(funder, organisation)
        references.append(start(each, organisation, by=user, language="de").reference)

    assert references == [f"{call.code}-{number:04d}" for number in (1, 2, 3)]


def test_starting_again_after_withdrawing(call, organisation, signatory):
    first = start(call, organisation, by=signatory, language="de")
    move(first, "withdrawn", by=signatory)

    second = start(call, organisation, by=signatory, language="de")

    assert second != first
    assert second.reference == f"{call.code}-0002"


def test_starting_takes_somebody_of_the_organisation(call, organisation, officer):
    with pytest.raises(NotAllowed):
        start(call, organisation, by=officer, language="de")


def test_starting_takes_an_open_call_and_who_may_apply(call, organisation, signatory, koeln):
    stranger = OrganisationFactory(owner=koeln)
    theirs = of_applicant(call.association, stranger)
    with pytest.raises(Unmet, match="andere Organisationen"):
        start(call, stranger, by=theirs, language="de")

    call.closes_at = timezone.now() - timedelta(seconds=1)
    call.save()
    with pytest.raises(Unmet, match=r"Die Frist ist am .* Uhr abgelaufen"):
        start(call, organisation, by=signatory, language="de")


def test_saving_counts_versions_only_where_something_changed(application, call, signatory):
    ask(call)
    application.refresh_from_db()
    for _time in range(2):
        saved = save_section(application, SECTION, {GOAL: "Ziel"}, version=version(application), by=signatory)
        application.refresh_from_db()

    assert saved.answers == {GOAL: "Ziel"}
    assert saved.version == 2


def test_saving_what_somebody_else_changed_gives_both(application, call, signatory):
    ask(call)
    application.refresh_from_db()
    read = version(application)
    save_section(application, SECTION, {GOAL: "A", NUMBER: "1"}, version=read, by=signatory)

    with pytest.raises(Stale) as conflict:
        save_section(application, SECTION, {GOAL: "B"}, version=read, by=signatory)

    current = conflict.value.current
    assert isinstance(current, Conflict)
    assert current.stored == {GOAL: "A"}
    assert (current.merged[GOAL], current.merged[NUMBER]) == ("B", "1")


def test_saving_with_a_version_that_never_was_overwrites_nothing(application, call, signatory):
    ask(call)
    application.refresh_from_db()
    save_section(application, SECTION, {GOAL: "A"}, version=version(application), by=signatory)

    with pytest.raises(Stale):
        save_section(application, SECTION, {GOAL: "B"}, version="", by=signatory)
    assert Application.objects.get(pk=application.pk).answers == {GOAL: "A"}


@pytest.mark.parametrize("state", [state for state in Application.State if state not in ("draft", "more_information")])
def test_what_was_handed_in_is_not_written(state, application, call, signatory):
    ask(call)
    application.refresh_from_db()
    read = version(application)
    Application.objects.filter(pk=application.pk).update(state=state)

    with pytest.raises(Locked):
        save_section(application, SECTION, {GOAL: "A"}, version=read, by=signatory)


def test_saving_takes_somebody_of_the_organisation(application, call, officer):
    ask(call)
    with pytest.raises(NotAllowed):
        save_section(application, SECTION, {GOAL: "A"}, version="", by=officer)


def test_both_writing_the_same_is_no_conflict():
    read = version_of({"a": "", "b": ""})
    assert merge({"a": "x", "b": ""}, {"a": "x", "b": "y"}, read) == ({"a": "x", "b": "y"}, [])
