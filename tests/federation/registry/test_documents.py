import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from federation.registry.documents import apply, completed, differences, document_of, flat, nested
from federation.registry.models import Organisation
from sites.demo.factories import OrganisationFactory

pytestmark = pytest.mark.django_db

FULL = {
    "name": "Brücke Trave e. V.",
    "description": "Wir lesen Briefe.",
    "translations": {"description": {"ar": "نقرأ الرسائل."}},
    "email": "hallo@bruecke.example",
    "website": "https://bruecke.example/",
    "registration_number": "VR 1234 Lübeck",
    "year_incorporated": 1998,
    "languages": ["de", "ar"],
    "tags": ["Briefe", "Amt"],
    "alternate_names": [{"name": "Bridge Trave", "language": "en"}],
    "links": [{"url": "https://social.example/bruecke", "label": "Mastodon"}],
    "locations": [
        {
            "name": "Büro",
            "city": "Lübeck",
            "postal_code": "23552",
            "is_step_free": True,
            "schedules": [
                {"rrule": "FREQ=WEEKLY;BYDAY=MO", "valid_from": "2026-01-05", "opens_at": "09:00", "closes_at": "12:00"}
            ],
        }
    ],
    "contacts": [{"title": "Büro", "phone": "0451 1", "visibility": "public", "consent_on": "2026-01-01"}],
    "services": [
        {
            "name": "Beratung",
            "languages": ["ar"],
            "women_only": True,
            "schedules": [
                {"rrule": "FREQ=WEEKLY;BYDAY=TU", "valid_from": "2026-01-06", "opens_at": "14:00", "closes_at": "17:00"}
            ],
        }
    ],
}


@pytest.fixture
def document(luebeck):
    return document_of(OrganisationFactory(owner=luebeck, **FULL))


def contains(whole, part) -> bool:
    if isinstance(part, dict):
        return all(contains(whole[key], value) for key, value in part.items())
    if isinstance(part, list) and part and isinstance(part[0], dict):
        return len(whole) == len(part) and all(contains(*pair) for pair in zip(whole, part, strict=True))
    return sorted(whole) == sorted(part) if isinstance(part, list) else whole == part


def test_document_says_all_that_was_entered(document):
    assert contains(document, FULL)


def test_document_of_complete_row_costs_no_query(document, django_assert_num_queries):
    organisation = Organisation.objects.complete().get()
    with django_assert_num_queries(0):
        document_of(organisation)


def test_nested_is_the_opposite_of_flat(document):
    assert nested(flat(document)) == document


def test_differences_of_same_documents_are_none(document):
    assert differences(document, document) == {}


def test_difference_of_row_that_goes_names_all_that_was_in_it(document):
    service = document["services"][0]
    changes = differences(document, document | {"services": []})
    assert changes[f"services.{service['id']}.name"] == ["Beratung", None]
    assert changes[f"services.{service['id']}.schedules.{service['schedules'][0]['id']}.opens_at"] == ["14:00", None]
    assert all(path.startswith("services.") for path in changes)


def test_completed_keeps_what_a_partial_document_leaves_out(document):
    service = document["services"][0]
    whole = completed({"phone": "1", "services": [{"id": service["id"], "name": "Neu"}]}, document)
    assert whole["phone"] == "1"
    assert whole["description"] == document["description"]
    assert whole["services"] == [service | {"name": "Neu"}]


def test_apply_names_paths_that_moved_on(document):
    changes = {"phone": ["0", "2"], "email": [document["email"], "neu@bruecke.example"]}
    assert apply(document, changes)[1] == ["phone"]


texts = st.text(string.ascii_letters, min_size=1, max_size=5)
rows = st.dictionaries(st.uuids().map(str), st.fixed_dictionaries({"name": texts, "language": texts}), max_size=3)
documents = st.builds(
    lambda name, phone, languages, names: (
        nested({"name": name, "phone": phone, "languages": languages})
        | {"alternate_names": [{"id": number, **row} for number, row in names.items()]}
    ),
    texts,
    texts,
    st.lists(texts, max_size=3),
    rows,
)


@given(documents, documents)
def test_apply_of_differences_gives_the_new_document(old, new):
    result, conflicts = apply(old, differences(old, new))
    assert conflicts == []
    assert flat(result) == flat(new)


@given(documents, documents)
def test_apply_of_inverse_differences_gives_the_old_document(old, new):
    inverse = {path: [after, before] for path, (before, after) in differences(old, new).items()}
    assert flat(apply(new, inverse)[0]) == flat(old)
