"""Valid by the published schema, with what was awarded and nobody's name."""

import json
import os
from datetime import datetime
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from federation.registry.models import Location
from plugins.funding.exporting.threesixty import package
from plugins.funding.models import Actor
from tests.services.schemas import BESIDE


@pytest.fixture(scope="module")
def schema():
    folder = Path(os.environ.get("VERBUND_SCHEMAS", BESIDE)) / "360giving"
    if not folder.is_dir():
        pytest.skip("360Giving schemas: VERBUND_SCHEMAS is not set, and there is no ../shared/schemas.")
    of_package = json.loads((folder / "360-giving-package-schema.json").read_text())
    of_grant = json.loads((folder / "360-giving-schema.json").read_text())
    registry = Registry(retrieve=lambda uri: DRAFT202012.create_resource(of_grant))
    return Draft202012Validator(of_package, registry=registry, format_checker=with_date_time())


def with_date_time() -> FormatChecker:
    """jsonschema knows the format only where another package is installed; here a day alone must not pass for one."""
    checker = FormatChecker()

    @checker.checks("date-time", raises=ValueError)
    def is_date_time(value) -> bool:
        return "T" in value and datetime.fromisoformat(value).tzinfo is not None

    return checker


def packed(association) -> dict:
    return json.loads("".join(package(association, "de")))


def test_package_is_valid(award, funder, schema):
    place = {"registration_number": "VR 1234 HL", "website": "https://verein.example"}
    grant = award(place, title='Café "Wir" & <du>')
    Location.objects.create(organisation=grant.application.organisation, city="Lübeck", postal_code="23552")
    award()
    found = packed(funder)
    assert [error.message for error in schema.iter_errors(found)] == []
    first, second = found["grants"]
    assert first["amountAwarded"] == 8000
    assert first["title"] == 'Café "Wir" & <du>'
    assert first["recipientOrganization"][0]["id"] == "360G-verbund-VR-1234-HL"
    assert first["id"] != second["id"]


def test_amount_is_written_to_the_cent(award, funder):
    award(award="1234.10")
    assert '"amountAwarded": 1234.10' in "".join(package(funder, "de"))


def test_only_awards_that_hold_are_in_it(award, application, funder):
    award(title="bleibt")
    award(title="widerrufen", state="revoked")
    award(title="abgeschlossen nach Widerruf", state="closed", revoked_at=application.created_at)
    assert [grant["title"] for grant in packed(funder)["grants"]] == ["bleibt"]


def test_nobodys_name_or_address_is_in_it(award, funder, signatory):
    award()
    Actor.objects.update(name="Ayşe Yılmaz")
    text = "".join(package(funder, "de"))
    for secret in ("Ayşe Yılmaz", signatory.email, "DE02120300000000202051", "Verein Konto"):
        assert secret not in text


def test_place_that_is_not_public_is_not_in_it(award, funder):
    grant = award()
    Location.objects.filter(organisation=grant.application.organisation).update(is_public=False, city="Geheim")
    assert "Geheim" not in "".join(package(funder, "de"))


@pytest.mark.parametrize("count", [5, 25])
def test_queries_do_not_grow(count, award, funder, django_assert_num_queries):
    for _number in range(count):
        award()
    with django_assert_num_queries(1):
        assert len(packed(funder)["grants"]) == count


def test_before_the_first_award_the_list_is_empty(funder):
    assert packed(funder)["grants"] == []
