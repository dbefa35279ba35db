"""What the tables hold, and that their queries do not grow."""

from datetime import date
from decimal import Decimal

import pytest
from django.utils import translation

from plugins.funding.exporting.tables import APPLICATIONS, PAYMENTS
from plugins.funding.models import Repayment
from tests.plugins.funding.factories import ApplicationFactory


def as_dicts(table, association):
    return [dict(zip(table.header, row, strict=True)) for row in table.rows(association)]


def test_application_has_its_sums(award, funder):
    grant = award(title="Sprachcafé")
    Repayment.objects.create(
        grant=grant, amount=Decimal("10.00"), received_on=date(2028, 1, 1), noted_by=grant.application.created_by
    )
    [row] = as_dicts(APPLICATIONS, funder)
    assert row["Vorhaben"] == "Sprachcafé"
    assert (row["Stand"], row["Stand der Bewilligung"]) == ("bewilligt", "läuft")
    sums = [row[name] for name in ("Kosten", "Beantragt", "Bewilligt", "Ausgezahlt", "Zurückgezahlt")]
    assert [str(amount) for amount in sums] == ["10000.00", "8000.00", "8000.00", "1000.00", "10.00"]


def test_draft_is_the_applicants_alone(application, funder):
    assert list(APPLICATIONS.rows(funder)) == []


def test_payment_names_its_file(award, funder):
    grant = award()
    [row] = as_dicts(PAYMENTS, funder)
    assert row["Aktenzeichen"] == grant.application.reference
    assert (row["Betrag"], row["Stand"]) == (Decimal("1000.00"), "ausgezahlt")


def test_another_associations_files_are_not_in_it(award, koeln):
    award()
    assert list(APPLICATIONS.rows(koeln)) == []
    assert list(PAYMENTS.rows(koeln)) == []


@pytest.mark.parametrize("table", [APPLICATIONS, PAYMENTS], ids=lambda table: table.name)
@pytest.mark.parametrize("count", [5, 25])
def test_queries_do_not_grow(table, count, award, funder, django_assert_num_queries):
    for _number in range(count):
        award()
    with django_assert_num_queries(1):
        assert len(list(table.rows(funder))) == count


def test_words_are_german_whoever_asks(award, funder):
    award()

    with translation.override("ar"):
        [row] = as_dicts(APPLICATIONS, funder)
    assert row["Stand"] == "bewilligt"


def test_draft_with_the_same_call_plays_no_part(award, call, funder):
    award()
    ApplicationFactory(call=call)
    assert len(list(APPLICATIONS.rows(funder))) == 1
