"""“Checked on” decides how fresh an entry is, by the rules of who keeps it."""

from datetime import date

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from federation.associations.scope import scopes_disabled
from federation.keeping.freshness import update_freshness
from federation.keeping.models import KeepingRules
from federation.registry.domain import SYSTEM, change, confirm
from federation.registry.models import Organisation, Revision
from sites.demo.factories import OrganisationFactory

FRESH, DUE, STALE = Organisation.Freshness
TODAY = date(2026, 11, 24)


@pytest.fixture
def aged():
    """`aged(luebeck, "2026-02-24")`: an entry last checked then; None: never."""

    def made(owner, checked_on, entered="2026-11-01"):
        day = checked_on and date.fromisoformat(checked_on)
        entry = OrganisationFactory(owner=owner, checked_on=day)
        Revision.objects.filter(organisation=entry).update(made_at=f"{entered}T12:00:00Z")
        return entry

    return made


def fresh(entry) -> int:
    return Organisation.objects.get(pk=entry.pk).freshness


def update(today=TODAY) -> int:
    with scopes_disabled():
        return update_freshness(today)


@pytest.mark.parametrize(
    ("checked_on", "expected"),
    [
        ("2026-11-24", FRESH),
        ("2026-02-25", FRESH),
        ("2026-02-24", DUE),
        ("2025-11-25", DUE),
        ("2025-11-24", STALE),
        ("2019-01-01", STALE),
    ],
)
def test_entry_grows_old_by_the_day(aged, luebeck, checked_on, expected):
    entry = aged(luebeck, checked_on)
    update()
    assert fresh(entry) == expected


@pytest.mark.parametrize(("entered", "expected"), [("2026-11-01", FRESH), ("2026-01-01", DUE), ("2025-01-01", STALE)])
def test_entry_that_nobody_checked_counts_from_when_it_was_entered(aged, luebeck, entered, expected):
    entry = aged(luebeck, None, entered)
    update()
    assert fresh(entry) == expected


def test_changing_an_entry_is_no_check(aged, luebeck):
    entry = aged(luebeck, "2025-01-01")
    change(entry, {"phone": "0451 1"}, actor=SYSTEM)
    update()
    assert fresh(entry) == STALE


def test_confirming_makes_it_fresh_at_once(aged, luebeck):
    entry = aged(luebeck, "2025-01-01")
    update()
    confirm(entry, actor=SYSTEM, on=TODAY)
    assert fresh(entry) == FRESH
    assert update() == 0


def test_each_association_has_its_own_rules(aged, luebeck, koeln):
    with scopes_disabled():
        KeepingRules.objects.create(association=koeln, ask_after=1, due_after=2, sink_after=3)
    here, there = aged(luebeck, "2026-08-01"), aged(koeln, "2026-08-01")
    update()
    assert (fresh(here), fresh(there)) == (FRESH, STALE)


def test_umbrella_keeps_what_nobody_does(aged, umbrella):
    with scopes_disabled():
        KeepingRules.objects.create(association=umbrella, ask_after=1, due_after=2, sink_after=3)
    entry = aged(None, "2026-09-01")
    update()
    assert fresh(entry) == DUE


def test_longer_rules_make_old_entries_fresh_again(aged, luebeck):
    entry = aged(luebeck, "2026-01-01")
    update()
    assert fresh(entry) == DUE
    with scopes_disabled():
        KeepingRules.objects.create(association=luebeck, ask_after=12, due_after=18, sink_after=24)
    assert update() == 1
    assert fresh(entry) == FRESH


def test_queries_do_not_grow_with_the_entries(aged, luebeck):
    def queries(entries: int) -> int:
        for _each in range(entries):
            aged(luebeck, "2025-01-01")
        with CaptureQueriesContext(connection) as asked:
            assert update() == entries
        return len(asked)

    assert queries(1) == queries(5)


def test_command_says_what_it_did(aged, luebeck, capsys):
    aged(luebeck, "2019-01-01")
    call_command("update_freshness")
    assert "1" in capsys.readouterr().out
