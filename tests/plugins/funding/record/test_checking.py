"""What somebody did to the record past the triggers is found."""

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from plugins.funding.domain.log import hash_of
from plugins.funding.models import LogEntry
from plugins.funding.record import protection
from plugins.funding.record.checking import verify


def test_record_as_written_holds(write, funder, django_assert_num_queries):
    entries = write(5)
    with django_assert_num_queries(3):  # a batch, the empty one after it, the head
        verdict = verify(funder.slug)
    assert verdict.fault is None
    assert (verdict.number, verdict.hash) == (5, entries[-1].hash)


def test_record_of_another_association_plays_no_part(write, koeln):
    write(2)
    assert verify(koeln.slug).number == 0


def test_changed_entry_is_found(write, funder, past_the_triggers):
    write(5)
    past_the_triggers("UPDATE plugin_funding_logentry SET action = 'plan.left' WHERE number = 3")
    assert verify(funder.slug).fault.number == 3


def test_changed_entry_with_a_new_hash_is_found_at_the_next(write, funder, past_the_triggers):
    write(5)
    changed = LogEntry.objects.get(number=3)
    changed.action = "plan.left"
    past_the_triggers(
        "UPDATE plugin_funding_logentry SET action = 'plan.left', hash = %s WHERE number = 3", hash_of(changed)
    )
    assert verify(funder.slug).fault.number == 4


@pytest.mark.parametrize("number", [1, 3, 5])
def test_removed_entry_is_found(number, write, funder, past_the_triggers):
    write(5)
    past_the_triggers("DELETE FROM plugin_funding_logentry WHERE number = %s", number)
    assert verify(funder.slug).fault.number == number


def test_added_entry_is_found(write, funder):
    [*_before, last] = write(2)
    added = LogEntry(
        association=funder.slug, number=3, at=last.at, role="officer", action="x", subject="x:1",
        previous_hash=last.hash,
    )  # fmt: skip
    added.hash = hash_of(added)
    added.save()
    assert verify(funder.slug).fault.number == 3


def test_chain_made_anew_is_found_by_who_noted_it(write, funder):
    [_first, second, _third] = write(3)
    assert verify(funder.slug, {2: second.hash}).fault is None
    assert verify(funder.slug, {2: "0" * 64}).fault.number == 2
    assert verify(funder.slug, {4: "0" * 64}).fault.number == 4


def test_command_tells_that_all_is_well(write, funder, capsys):
    entries = write(2)
    call_command("verify_funding_log")
    assert f"luebeck: 2 entries, 2:{entries[-1].hash}" in capsys.readouterr().out
    call_command("verify_funding_log", "luebeck", "--noted", f"1:{entries[0].hash}")


def test_command_names_the_first_fault_and_fails(write, funder, past_the_triggers, capsys):
    write(4)
    past_the_triggers("UPDATE plugin_funding_logentry SET action = 'plan.left' WHERE number IN (2, 3)")
    with pytest.raises(CommandError):
        call_command("verify_funding_log", "luebeck")
    assert "luebeck: entry 2 " in capsys.readouterr().err


def test_command_fails_where_the_triggers_are_missing(write, capsys):
    write(1)
    protection.lift(connection)
    with pytest.raises(CommandError):
        call_command("verify_funding_log")
    assert "triggers" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["nowhere"], ["luebeck", "--noted", "x"], ["--noted", "1:a"]])
def test_command_refuses_what_it_does_not_know(arguments, write):
    write(1)
    with pytest.raises(CommandError):
        call_command("verify_funding_log", *arguments)
