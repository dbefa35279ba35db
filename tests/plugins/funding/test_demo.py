"""What the demo shows of funding."""

from collections import Counter
from decimal import Decimal

import pytest

from federation.associations.scope import scope
from federation.plugin_api import hooks
from federation.provisioning.domain import switch_plugin
from plugins.funding.demo import stories
from plugins.funding.models import Application, CallPage, Grant, LogEntry, PlanLine
from plugins.funding.rules import totals
from sites.demo.factories import OrganisationFactory
from tests.conftest import found


@pytest.fixture
def demo(umbrella, monkeypatch):
    """The umbrella with the demo's stories, told of few organisations."""
    switch_plugin(umbrella, "funding", on=True)
    association = found("umbrella")
    for _number in range(11):
        OrganisationFactory(owner=association, is_example=True)
    OrganisationFactory(owner=association, name="Kreis Unna")
    monkeypatch.setattr(stories, "EVERY", 1)
    with scope(association=association):
        hooks.collect_for(association, "demo_data")
        yield association


def test_demo_shows_all_of_funding_once(demo):
    """One test, as telling it takes seconds."""
    states = Counter(Application.objects.values_list("state", flat=True))
    assert states == {**dict.fromkeys(Application.State.values, 1), "approved": 2}
    settled = Grant.objects.get(state="settled")
    assert (settled.award, settled.amount_due, settled.reclaim) == (Decimal(8000), Decimal(7200), Decimal(0))
    running = Grant.objects.get(state="running")
    assert [payment.state for payment in running.payments.all()] == ["paid", "requested"]
    unna = totals(PlanLine.objects.filter(plan__application__organisation__name="Kreis Unna"))
    assert (unna.grant, unna.own, unna.difference) == (Decimal(815_000), Decimal(165_000), Decimal(0))
    assert CallPage.objects.live().count() == len(demo.languages)
    asked = Application.objects.first().question_set.questions
    titles = {"de": "Was Sie vorhaben", "en": "What you want to do", "ar": "ما الذي تنوون فعله"}
    assert {language: sections[0]["title"] for language, sections in asked.items()} == titles
    times = list(LogEntry.objects.order_by("number").values_list("at", flat=True))
    assert times == sorted(times)
    hooks.collect_for(demo, "demo_data")
    assert Application.objects.count() == sum(states.values())
