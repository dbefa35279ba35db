"""The record in the reader's words."""

import pytest
from django.db import transaction

from plugins.funding.domain import log
from plugins.funding.domain.actors import actor_of
from plugins.funding.models import LogEntry, Role
from plugins.funding.record.reading import entries, in_words


@pytest.fixture
def told(funder, application, officer):
    def line(action: str, source="", target="", **data):
        with transaction.atomic():
            entry = log.write(
                funder, action, by=actor_of(officer), role=Role.OFFICER, subject=application,
                application=application, source=source, target=target, data=data,
            )  # fmt: skip
        [found] = in_words([entry])
        return found

    return line


def test_change_of_state_names_both(told, application):
    line = told("payment.approved", "checked", "approved")
    assert line.what == "Auszahlung: geprüft → freigegeben"
    assert (line.role, line.reference) == ("Programmbetreuung", application.reference)


def test_values_are_as_people_read_them(told, finance):
    person = actor_of(finance)
    details = dict(
        told("role.granted", person=str(person.key), role="finance", amount="1234.50", reason="weil").details
    )
    assert details == {"Person": str(person), "Rolle": "Finanzen", "Betrag": "1.234,50\xa0€", "Grund": "weil"}


def test_moment_is_told_in_local_time(told):
    assert dict(told("call.postponed", to="2027-01-31T22:59:59+00:00").details)["Jetzt"].startswith("31. Januar 2027")


def test_what_has_no_words_yet_is_shown_as_it_is(told):
    line = told("something.new", odd={"a": 1})
    assert line.what == "something.new"
    assert line.details == [("odd", "{'a': 1}")]


def test_who_was_forgotten_has_a_key(told, officer):
    key = actor_of(officer).key
    told("plan.changed")
    officer.delete()
    [line] = in_words(LogEntry.objects.all())
    assert line.who == f"Person {str(key)[:8]}"


def test_another_associations_entries_are_not_there(told, koeln):
    told("plan.changed")
    assert not entries(koeln).exists()


@pytest.mark.parametrize("count", [5, 25])
def test_queries_do_not_grow(count, told, funder, django_assert_num_queries):
    for _number in range(count):
        told("plan.changed")
    with django_assert_num_queries(3):
        assert len(in_words(entries(funder))) == count
