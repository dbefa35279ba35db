"""Who is funded: public, and nothing else is."""

import json
from datetime import date

import pytest
from django.urls import reverse

from plugins.funding.models import Programme
from tests.plugins.funding.exporting.conftest import award  # noqa: F401 - a fixture
from tests.plugins.funding.factories import CallFactory

LIST = reverse("funding:awarded", kwargs={"language": "de"})


def test_everybody_sees_who_is_funded(award, funder, visit):  # noqa: F811
    grant = award(title="Sprachcafé")
    text = visit(funder, LIST).text
    assert "Sprachcafé" in text
    assert grant.application.organisation.name in text
    assert "8.000,00" in text
    assert "1 Förderung" in text


def test_what_is_not_awarded_is_not_there(application, award, funder, visit):  # noqa: F811
    award(title="widerrufen", state="revoked")
    text = visit(funder, LIST).text
    assert "widerrufen" not in text
    assert application.title not in text
    assert "Hier ist noch nichts bewilligt." in text


def test_list_is_narrowed_by_year_and_programme(award, funder, visit):  # noqa: F811
    award(title="Altes Theater", awarded_on=date(2024, 3, 1))
    award(title="Junges Theater", awarded_on=date(2026, 3, 1))
    text = visit(funder, LIST, {"year": "2024"}).text
    assert "Altes Theater" in text
    assert "Junges Theater" not in text
    programme = Programme.objects.get()
    assert "Junges Theater" in visit(funder, LIST, {"programme": str(programme.pk)}).text
    other = CallFactory(association=funder).programme
    assert "Junges Theater" not in visit(funder, LIST, {"programme": str(other.pk)}).text
    assert visit(funder, LIST, {"year": "x", "page": "nonsense"}).status_code == 200


def test_another_association_has_its_own_list(award, koeln, visit):  # noqa: F811
    award(title="Sprachcafé")
    assert visit(koeln, LIST).status_code == 404  # the plugin is off there


@pytest.mark.parametrize("count", [5, 25])
def test_queries_do_not_grow(count, award, funder, visit, django_assert_max_num_queries):  # noqa: F811
    for _number in range(count):
        award()
    visit(funder, LIST)
    with django_assert_max_num_queries(16):
        visit(funder, LIST)


def test_data_can_be_fetched_by_programs(award, funder, visit):  # noqa: F811
    award(title="Sprachcafé")
    answer = visit(funder, reverse("funding:awarded_data", kwargs={"language": "de"}))
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    [grant] = json.loads(b"".join(answer.streaming_content))["grants"]
    assert grant["title"] == "Sprachcafé"
