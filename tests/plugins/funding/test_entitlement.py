from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.funding.entitlement import Figures, Financing, Means, due, reclaim, still_to_pay

PLANNED = Means(own=Decimal("1500.00"), third_party=Decimal("500.00"))
AMOUNTS = st.decimals(min_value=0, max_value=Decimal("99999999.99"), places=2)
MEANS = st.builds(Means, own=AMOUNTS, third_party=AMOUNTS, income=AMOUNTS)
FIGURES = st.builds(
    Figures,
    financing=st.sampled_from(Financing.values),
    award=AMOUNTS,
    planned_costs=AMOUNTS,
    eligible=AMOUNTS,
    paid=AMOUNTS,
    planned=MEANS,
    received=MEANS,
    other_income=AMOUNTS,
    quota_cap=st.none() | st.decimals(min_value=0, max_value=100, places=2),
)


def figures(financing, eligible="9000.00", **changed):
    """A plan of 10,000.00, of which 8,000.00 were awarded and paid."""
    given = {"planned": PLANNED, "received": PLANNED, **changed}
    return Figures(
        financing=financing, award=Decimal("8000.00"), planned_costs=Decimal("10000.00"),
        eligible=Decimal(eligible), paid=Decimal("8000.00"), **given,
    )  # fmt: skip


UNPLANNED = {"other_income": Decimal("300.00")}


@pytest.mark.parametrize(
    ("found", "is_due", "comes_back"),
    [
        (figures(Financing.ANTEIL), "7200.00", "800.00"),
        (figures(Financing.ANTEIL, **UNPLANNED), "6960.00", "1040.00"),
        (figures(Financing.FEHLBEDARF), "7000.00", "1000.00"),
        (figures(Financing.FEHLBEDARF, **UNPLANNED), "6700.00", "1300.00"),
        (figures(Financing.FESTBETRAG), "8000.00", "0.00"),
        (figures(Financing.FESTBETRAG, eligible="7500.00"), "7500.00", "500.00"),
        (figures(Financing.VOLL), "7000.00", "1000.00"),
        (figures(Financing.VOLL, received=Means(), eligible="7900.00"), "7900.00", "100.00"),
    ],
)
def test_due_by_kind_of_financing(found, is_due, comes_back):
    assert due(found) == Decimal(is_due)
    assert reclaim(found) == Decimal(comes_back)


def test_due_where_more_was_spent_is_the_award():
    for financing in Financing:
        assert due(figures(financing, eligible="20000.00")) == Decimal("8000.00")


def test_due_of_a_share_is_at_most_the_rulesets_quota():
    assert due(figures(Financing.ANTEIL, quota_cap=Decimal("75.00"))) == Decimal("6750.00")


def test_due_is_rounded_down():
    found = Figures(Financing.ANTEIL, Decimal("2.00"), Decimal("3.00"), eligible=Decimal("1.00"))
    assert due(found) == Decimal("0.66")


@pytest.mark.parametrize("source", ["own", "third_party", "income"])
def test_due_where_more_came_in_than_planned(source):
    received = Means(**{**PLANNED.__dict__, source: getattr(PLANNED, source) + Decimal("300.00")})
    assert due(figures(Financing.FEHLBEDARF, received=received)) == Decimal("6700.00")


def test_due_where_less_came_in_than_planned_covers_no_new_gap():
    assert due(figures(Financing.FEHLBEDARF, received=Means())) == Decimal("7000.00")


def test_due_of_an_unknown_kind_is_an_error():
    with pytest.raises(ValueError, match="loan"):
        due(figures("loan"))


@given(FIGURES)
def test_due_lies_between_nothing_and_the_award(found):
    assert 0 <= due(found) <= found.award
    assert due(found) == due(found).quantize(Decimal("0.01"))


@given(FIGURES, AMOUNTS)
def test_due_grows_with_costs_alone(found, more):
    values = found.__dict__
    assert due(Figures(**values | {"eligible": found.eligible + more})) >= due(found)
    assert due(Figures(**values | {"other_income": found.other_income + more})) <= due(found)


@given(FIGURES)
def test_reclaim_is_what_was_paid_beyond_what_is_due(found):
    assert reclaim(found) == max(0, found.paid - due(found))
    assert found.paid - reclaim(found) + still_to_pay(found) == due(found)


@given(FIGURES)
def test_figures_come_back_from_their_record(found):
    assert Figures.from_json(found.to_json()) == found
