from decimal import Decimal
from uuid import uuid4

import pytest
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from plugins.funding.models import Application, PlanLine, Ruleset
from plugins.funding.money import format_amount, percent_of, to_cent_down, total
from plugins.funding.rules import beyond_tolerance, highest_within, problems, problems_of, totals
from tests.plugins.funding.factories import CATEGORIES

Side, Source, Financing = PlanLine.Side, PlanLine.Source, Ruleset.Financing
CENTS = st.integers(min_value=1, max_value=10**9).map(lambda cents: Decimal(cents) / 100)


def rules(**values):
    """Anteilfinanzierung of 80 %, a tenth own share, half of it hours at 15.00."""
    return Ruleset(
        **{
            "financing": Financing.ANTEIL,
            "quota": Decimal("80.00"),
            "min_own_share": Decimal("10.00"),
            "volunteer_share": Decimal("50.00"),
            "volunteer_rate": Decimal("15.00"),
            "line_tolerance": Decimal("20.00"),
            "categories": CATEGORIES,
        }
        | values
    )


def cost(amount, category="fees", note="12 Abende", **values):
    return PlanLine(side=Side.COST, category=category, note=note, amount=Decimal(amount), **values)


def money(source, amount, **values):
    return PlanLine(side=Side.FINANCING, category=source, amount=Decimal(amount), **values)


def found(lines, ruleset=None, **application):
    return [message_of(problem) for problem in problems_of(lines, ruleset or rules(), Application(**application))]


def message_of(problem):
    return problem.message.replace("\xa0", " ")


def balanced(costs="1000.00", grant="800.00", own="150.00", third="50.00"):
    return [cost(costs), money(Source.GRANT, grant), money(Source.OWN, own), money(Source.THIRD_PARTY, third)]


def test_totals_by_source():
    sums = totals([*balanced(), money(Source.VOLUNTEER, "15.00"), money(Source.INCOME, "5.00")])
    assert (sums.costs, sums.financing, sums.difference) == (Decimal("1000.00"), Decimal("1020.00"), Decimal("-20.00"))
    assert (sums.grant, sums.own_share, sums.third_party, sums.income) == (
        Decimal("800.00"),
        Decimal("165.00"),
        Decimal("50.00"),
        Decimal("5.00"),
    )


def test_problems_of_a_stored_plan_within_the_rules_are_none(application, django_assert_num_queries):
    plan = application.plans.get()
    with django_assert_num_queries(1):
        assert problems(plan, application.call.ruleset, application) == []


def test_problems_of_an_empty_plan_is_one():
    assert len(found([])) == len(found([cost("0.00")])) == 1


def test_gap_says_how_much_is_missing_and_what_to_do():
    (problem,) = problems_of(balanced(third="49.99"), rules(max_grant=Decimal("900.00")), Application())
    assert "0,01 €" in message_of(problem)
    assert "Senken Sie Kosten" in message_of(problem)
    assert problem.anchor == "diff"


def test_gap_names_the_most_that_may_be_asked():
    (message,) = found(balanced(grant="700.00"))
    assert "100,00 €" in message
    assert "höchstens 800,00 €" in message


def test_too_much_says_by_how_much():
    (message,) = found(balanced(third="60.00"))
    assert "10,00 € höher" in message


def test_fehlbedarf_fills_the_gap_alone():
    ruleset = rules(financing=Financing.FEHLBEDARF, quota=None)
    assert found(balanced(), ruleset) == []
    (message,) = found(balanced(grant="810.00"), ruleset)
    assert "höchstens 800,00 €" in message
    assert "um 10,00 €" in message


@pytest.mark.parametrize(
    ("financing", "quota", "most", "is_valid"),
    [
        (Financing.ANTEIL, "80.00", None, True),
        (Financing.ANTEIL, "79.99", None, False),
        (Financing.FESTBETRAG, None, "800.00", True),
        (Financing.FESTBETRAG, None, "799.99", False),
        (Financing.VOLL, "10.00", None, True),
    ],
)
def test_grant_within_quota_and_limit(financing, quota, most, is_valid):
    ruleset = rules(financing=financing, quota=quota and Decimal(quota), max_grant=most and Decimal(most))
    assert (found(balanced(), ruleset) == []) is is_valid


def test_quota_is_rounded_down_to_the_cent():
    lines = [cost("0.99"), money(Source.GRANT, "0.80"), money(Source.OWN, "0.19")]
    (message,) = found(lines, rules(min_own_share=Decimal(0)))
    assert "0,79 €" in message


def test_grant_below_the_least_is_refused():
    (message,) = found(balanced(), rules(min_grant=Decimal("800.01")))
    assert "mindestens 800,01 €" in message


def test_grant_stands_once():
    lines = [*balanced(grant="400.00"), money(Source.GRANT, "400.00")]
    assert ["mehrmals" in message for message in found(lines)] == [True]
    (missing,) = found([cost("1000.00"), money(Source.OWN, "1000.00")])
    assert "wie viel Förderung" in missing


def test_own_share_counts_hours_and_is_named_with_its_anchor():
    lines = [cost("1000.00"), money(Source.GRANT, "800.00"), money(Source.OWN, "50.00")]
    hours = money(Source.VOLUNTEER, "49.95", hours=Decimal("3.33"))
    (problem,) = problems_of([*lines, hours, money(Source.INCOME, "100.05")], rules(), Application())
    assert "99,95 €" in message_of(problem)
    assert "100,00 €" in message_of(problem)
    assert problem.anchor == f"line-{lines[2].key}-amount"


def test_hours_up_to_their_part_of_the_own_share():
    def with_hours(hours, own):
        worth = Decimal(hours) * 15
        rest = Decimal(1010) - 700 - worth - Decimal(own)
        return [
            cost("1010.00"),
            money(Source.GRANT, "700.00"),
            money(Source.OWN, own),
            money(Source.VOLUNTEER, worth, hours=Decimal(hours)),
            money(Source.INCOME, rest),
        ]

    assert found(with_hours("10", "150.00")) == []
    (message,) = found(with_hours("10", "149.99"))
    assert "höchstens 50 % des Eigenanteils" in message
    assert "149,99 €" in message
    (message,) = found(with_hours("1", "150.00"), rules(volunteer_rate=None))
    assert "zählen in diesem Programm nicht" in message


def test_hours_are_worth_the_rate():
    lines = balanced(third="35.00")
    hours = money(Source.VOLUNTEER, "15.00", hours=Decimal("0.99"))
    (message,) = found([*lines, hours])
    assert "0,99 Stunden zu 15,00 € sind 14,85 €" in message


@pytest.mark.parametrize(
    ("line", "field"),
    [({"note": " "}, "note"), ({"category": "yacht"}, "category"), ({"category": "overhead"}, "amount")],
)
def test_cost_line_against_the_rules_is_named_at_its_field(line, field):
    lines = [cost("899.99"), cost(**{"amount": "100.01", "category": "material"} | line), *balanced()[1:]]
    (problem,) = problems_of(lines, rules(), Application())
    assert problem.anchor == f"line-{lines[1].key}-{field}"


def test_category_up_to_its_cap():
    lines = [cost("900.00"), cost("60.00", "overhead"), cost("40.00", "overhead"), *balanced()[1:]]
    assert found(lines) == []


def test_line_without_amount_is_named():
    messages = found([*balanced(), cost("0.00", title="Raum"), money(Source.INCOME, "0.00", title="Kuchen")])
    assert ["Raum" in message or "Kuchen" in message for message in messages] == [True, True]


def test_de_minimis_ceiling_counts_what_was_received():
    ruleset = rules(is_de_minimis=True)
    assert found(balanced(), ruleset, de_minimis_received=Decimal("299200.00")) == []
    (message,) = found(balanced(), ruleset, de_minimis_received=Decimal("299200.01"))
    assert "höchstens 799,99 €" in message


def test_problems_in_the_reader_s_language():
    with translation.override("en"):
        (message,) = found(balanced(third="49.00"))
    assert format_amount(Decimal("1.00"), "en") in message


def test_unna_with_its_figures_is_within_its_rules():
    """Up to 815,000 euros a year against an own share of about 165,000."""
    ruleset = rules(
        quota=Decimal("83.17"),
        max_grant=Decimal("815000.00"),
        min_own_share=Decimal("16.83"),
        volunteer_share=Decimal(20),
    )
    lines = [
        cost("790000.00", "staff", note="Stellen im Verbund"),
        cost("92000.00", "material"),
        cost("98000.00", "overhead"),
        money(Source.GRANT, "815000.00"),
        money(Source.OWN, "135000.00"),
        money(Source.VOLUNTEER, "30000.00", hours=Decimal(2000)),
    ]
    assert found(lines, ruleset) == []
    assert len(found(lines, rules(quota=Decimal("83.16"), max_grant=Decimal("815000.00")))) == 1


def test_dorsten_paid_by_land_and_esf_is_within_its_rules():
    ruleset = rules(quota=Decimal("40.00"), min_own_share=Decimal("10.00"))
    lines = [
        cost("120000.00", "staff"),
        money(Source.GRANT, "48000.00", title="Land"),
        money(Source.THIRD_PARTY, "60000.00", title="Europäischer Sozialfonds"),
        money(Source.OWN, "12000.00"),
    ]
    assert found(lines, ruleset) == []


@given(st.lists(CENTS, min_size=1, max_size=8), st.integers(0, 10_000), st.sampled_from(Financing.values))
def test_balanced_plan_within_the_rules_has_no_problem_and_one_cent_off_always_has(costs, quota, financing):
    ruleset = rules(financing=financing, quota=Decimal(quota) / 100, min_own_share=Decimal(0))
    grant = to_cent_down(percent_of(total(costs), ruleset.quota))
    if not grant:
        return
    lines = [*(cost(amount) for amount in costs), money(Source.GRANT, grant)]
    if rest := total(costs) - grant:
        lines.append(money(Source.OWN, rest))
    assert found(lines, ruleset) == []
    for cent in (Decimal("0.01"), Decimal("-0.01")):
        lines[0].amount += cent
        assert found(lines, ruleset)
        lines[0].amount -= cent


# ---- tolerance


def planned(*amounts):
    return [cost(amount, key=uuid4()) for amount in amounts]


@pytest.mark.parametrize(
    ("first", "second", "beyond"),
    [
        ("1200.00", "800.00", []),
        ("1200.01", "799.99", [0]),
        ("1200.00", "800.01", [0]),
        ("1000.00", "1000.00", []),
        ("1000.00", "1000.01", [1]),
        ("0.00", "1200.00", []),
    ],
)
def test_tolerance_of_twenty_percent(first, second, beyond):
    lines = planned("1000.00", "1000.00")
    amounts = {line.key: Decimal(amount) for line, amount in zip(lines, (first, second), strict=True)}
    assert beyond_tolerance(lines, amounts, rules()) == [lines[index] for index in beyond]


def test_tolerance_of_nothing_leaves_no_line_free():
    lines = planned("1000.00", "1000.00")
    amounts = {lines[0].key: Decimal("1000.01"), lines[1].key: Decimal("0.01")}
    assert beyond_tolerance(lines, amounts, rules(line_tolerance=Decimal(0))) == [lines[0]]


def test_tolerance_looks_at_costs_alone():
    line = money(Source.INCOME, "100.00", key=uuid4())
    assert beyond_tolerance([line], {line.key: Decimal("500.00")}, rules()) == []


@given(CENTS, CENTS)
def test_tolerance_passes_up_to_its_last_cent(planned_amount, spent):
    lines = planned(planned_amount, "99999999.00")
    is_beyond = bool(beyond_tolerance(lines, {lines[0].key: spent}, rules()))
    assert is_beyond is (spent > highest_within(lines[0], rules()))
