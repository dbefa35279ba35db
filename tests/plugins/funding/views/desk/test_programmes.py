from decimal import Decimal

import pytest
from django.urls import reverse

from plugins.funding.domain.programmes import save_ruleset
from plugins.funding.errors import Locked, NotAllowed
from plugins.funding.models import Programme, Ruleset
from tests.plugins.funding.factories import ProgrammeFactory, RulesetFactory


def page_of(name, **numbers):
    return reverse(f"funding:{name}", kwargs={"language": "de", **numbers})


def rules(**changed):
    return {
        "valid_from": "2027-01-01",
        "financing": "anteil",
        "quota": "83,17",
        "min_own_share": "10",
        "volunteer_share": "0",
        "line_tolerance": "20",
        "de_minimis_ceiling": "300.000,00",
        "payment_window_days": "42",
        "proof_due_days": "180",
        "retention_years": "10",
        "categories-TOTAL_FORMS": "1",
        "categories-INITIAL_FORMS": "0",
        "categories-0-label_de": "Personal und Honorare",
        "categories-0-label_en": "Staff",
        "categories-0-cap_percent": "30,5",
    } | changed


@pytest.fixture
def programme(funder):
    return ProgrammeFactory(association=funder)


def test_programme_is_made_and_changed(funder, as_user, officer):
    client = as_user(officer)
    client.post(page_of("programme_new"), {"title": "Landesmittel", "funder": "Land"})
    made = Programme.objects.get()
    assert (made.title, made.association) == ("Landesmittel", funder)
    client.post(page_of("programme", programme=made.pk), {"title": "Landesmittel 2027"})
    assert Programme.objects.get().title == "Landesmittel 2027"
    assert client.post(page_of("programme_new"), {"title": ""}).status_code == 422


def test_rules_are_written_as_german_writes_numbers(programme, as_user, officer):
    response = as_user(officer).post(page_of("ruleset_new", programme=programme.pk), rules())
    assert response.status_code == 302, response.text
    ruleset = Ruleset.objects.get()
    assert (ruleset.version, ruleset.quota, ruleset.published_at) == (1, Decimal("83.17"), None)
    assert ruleset.categories == [
        {
            "key": "personal_und_honorare",
            "labels": {"de": "Personal und Honorare", "en": "Staff"},
            "cap_percent": "30.50",
        }
    ]
    page = as_user(officer).get(response["Location"])
    assert 'value="83,17"' in page.text
    assert 'value="30,50"' in page.text


@pytest.mark.parametrize(
    ("changed", "place"),
    [
        ({"quota": ""}, "id_quota_error"),
        ({"quota": "101"}, "id_quota_error"),
        ({"quota": "83.17"}, "id_quota_error"),
        ({"min_grant": "2.000", "max_grant": "1.000"}, "id_max_grant_error"),
        ({"volunteer_share": "50"}, "id_volunteer_rate_error"),
        ({"categories-0-label_de": ""}, "id_categories-0-label_de_error"),
        ({"categories-TOTAL_FORMS": "0"}, "mindestens eine Kostenart"),
        ({"payment_window_days": "0"}, "id_payment_window_days_error"),
    ],
)
def test_mistake_is_named(programme, as_user, officer, changed, place):
    response = as_user(officer).post(page_of("ruleset_new", programme=programme.pk), rules(**changed))
    assert response.status_code == 422
    assert place in response.text
    assert not Ruleset.objects.exists()


def test_published_rules_never_change_and_a_new_version_begins_as_a_copy(programme, as_user, officer):
    client = as_user(officer)
    client.post(page_of("ruleset_new", programme=programme.pk), rules())
    first = Ruleset.objects.get()
    client.post(page_of("ruleset_step", ruleset=first.pk), {"publish": "1"})
    first.refresh_from_db()
    assert first.is_published
    page = client.get(page_of("ruleset", ruleset=first.pk))
    assert "<textarea" not in page.text
    assert "83,17" in page.text
    assert client.post(page_of("ruleset", ruleset=first.pk), rules(quota="50")).status_code == 422
    with pytest.raises(Locked):
        save_ruleset(first, {"quota": Decimal(50)}, programme=programme, by=officer)
    client.post(page_of("ruleset_step", ruleset=first.pk), {"copy": "1"})
    second = Ruleset.objects.get(version=2)
    assert (second.quota, second.categories, second.is_published) == (Decimal("83.17"), first.categories, False)


def test_category_keeps_its_key_when_its_name_changes(programme, as_user, officer):
    client = as_user(officer)
    client.post(page_of("ruleset_new", programme=programme.pk), rules())
    draft = Ruleset.objects.get()
    changed = {
        "categories-INITIAL_FORMS": "1",
        "categories-0-id": "personal_und_honorare",
        "categories-0-label_de": "Menschen",
    }
    client.post(page_of("ruleset", ruleset=draft.pk), rules(**changed))
    category = Ruleset.objects.get().categories[0]
    assert (category["key"], category["labels"]["de"]) == ("personal_und_honorare", "Menschen")


def test_readers_read_and_change_nothing(programme, as_user, auditor, approver):
    ruleset = RulesetFactory(programme=programme, published_at=None)
    client = as_user(auditor)
    page = client.get(page_of("ruleset", ruleset=ruleset.pk))
    assert page.status_code == 200
    assert '<form method="post"' not in page.text.split("<main")[1]
    assert client.post(page_of("ruleset", ruleset=ruleset.pk), rules()).status_code == 404
    assert client.post(page_of("ruleset_step", ruleset=ruleset.pk), {"publish": "1"}).status_code == 404
    with pytest.raises(NotAllowed):
        save_ruleset(ruleset, {}, programme=programme, by=approver)
