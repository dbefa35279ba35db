"""What the registry tells the search of its entries."""

from datetime import date

import pytest

from federation.registry.domain import hide
from federation.registry.models import Organisation
from federation.registry.schedules.openings import refresh_openings
from federation.registry.search import organisation_documents, organisations, service_documents, services, topic_labels
from sites.demo.factories import FACTORY, OrganisationFactory, ServiceFactory


@pytest.fixture
def entry(luebeck):
    return OrganisationFactory(
        owner=luebeck,
        name="Haus der Frauen e. V.",
        description="Wir beraten.",
        translations={"description": {"ar": "نقدم المشورة."}},
        alternate_names=[{"name": "HdF", "language": "de"}],
        languages=("ar",),
        city="Lübeck",
        postal_code="23552",
        is_step_free=True,
        checked_on=date(2026, 5, 1),
    )


def documents_of(entry):
    return {document.language: document for document in organisation_documents(organisations().get(pk=entry.pk))}


def test_entry_is_found_in_each_language_that_it_is_written_in(entry):
    found = documents_of(entry)
    assert {language: document.is_source for language, document in found.items()} == {"de": True, "ar": False}
    assert found["ar"].title == "Haus der Frauen e. V."
    assert found["ar"].body.startswith("نقدم المشورة.")
    assert found["ar"].path == "/ar/organisationen/haus-der-frauen-e-v/"


def test_entry_tells_its_names_values_and_place(entry):
    document = documents_of(entry)["de"]
    assert document.names == ("HdF",)  # which its initials are too
    assert document.facets["spoken"] == ("ar",)
    assert document.facets["step_free"] == ("yes",)
    assert document.facets["state"] == ("DE-SH",)
    assert document.checked_on == date(2026, 5, 1)
    assert len(document.locations) == 1
    assert {"Arabisch", "Arabic", "Arapça", "العربية"} <= set(document.keywords)


def test_entry_is_known_by_its_initials_too(luebeck):
    university = OrganisationFactory(owner=luebeck, name="Technische Universität Lübeck", city="Lübeck")
    assert documents_of(university)["de"].names == ("TUL", "TU")


def test_place_that_is_not_public_is_told_nowhere(luebeck):
    shelter = {"address_1": "Geheimweg 7", "city": "Lübeck", "postal_code": "23552", "is_public": False}
    document = documents_of(OrganisationFactory(owner=luebeck, locations=[shelter]))["de"]
    assert "Geheimweg" not in document.body
    assert (document.locations, document.facets["state"]) == ((), ())


def test_service_tells_for_whom_when_and_in_which_languages(entry):
    service = ServiceFactory(organisation=entry, name="Beratung für Frauen", languages=("ar", "ku"), women_only=True)
    refresh_openings(Organisation.objects.filter(pk=entry.pk))
    (document,) = service_documents(services().get(pk=service.pk))
    assert document.facets["women"] == ("yes",)
    assert document.facets["spoken"] == ("ar", "ku")
    assert document.times
    assert "Haus der Frauen e. V." in document.body
    assert document.path.endswith(f"#angebot-{service.pk}")


def test_entry_that_is_hidden_on_its_own_site_is_the_umbrellas_only(entry, luebeck):
    hide(entry, luebeck, True, actor=FACTORY)
    assert documents_of(entry)["de"].associations == ("umbrella",)


def test_entries_are_described_in_a_fixed_number_of_queries(luebeck, django_assert_max_num_queries):
    for number in range(3):
        entry = OrganisationFactory(owner=luebeck, name=f"Verein {number}", city="Lübeck", languages=("ar",))
        ServiceFactory(organisation=entry)
    with django_assert_max_num_queries(12):
        assert len([document for entry in organisations() for document in organisation_documents(entry)]) == 3
    with django_assert_max_num_queries(12):
        assert len([document for service in services() for document in service_documents(service)]) == 3


def test_topics_are_named_in_the_readers_language(db):
    assert topic_labels(["nothing-like-this"]) == {}
